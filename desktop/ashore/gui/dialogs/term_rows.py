"""The fields of a contract's terms, group by group."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox

from ashore.domain.calc.days import Count
from ashore.domain.money import Currency
from ashore.domain.rates import DayBasis
from ashore.domain.terms import Accrual, Compounding, FreePeriod, PaymentOrder, PenaltyBase
from ashore.gui.dialogs.group import Group, line, unlabelled
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.date import DateField
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow
from ashore.words import names, terms_words
from ashore.words.language import translate


def interest(group: Group, today: date) -> None:
    """The rate and how interest grows, the penalty, a promotion."""
    rate = RateField()
    group.add_row(FieldRow(translate("MoreRows", "&Rate"), rate), "rate", "rate_period", wide=True)
    accruals = Choice((a, names.accrual_name(a)) for a in Accrual)
    group.add_row(FieldRow(translate("MoreRows", "&Interest grows"), accruals), "interest")
    years = Choice((b, names.basis_name(b)) for b in DayBasis)
    group.add_row(FieldRow(translate("MoreRows", "Days of a year"), years), "basis")
    rate.follow(years)
    counts = Choice((c, terms_words.count_name(c)) for c in Count)
    group.add_row(FieldRow(translate("MoreRows", "Days that count"), counts), "count")
    turns = Choice((c, terms_words.compounding_name(c)) for c in Compounding)
    row = FieldRow(translate("MoreRows", "Interest on interest"), turns)
    group.add_row(row, "compounding")
    penalty = FieldRow(translate("MoreRows", "&Penalty interest"), line())
    group.add_row(penalty, "penalty")
    penalty.set_hint(translate("MoreRows", "1.5x, +50%, 0.065 %/day, or none"))
    bases = Choice((b, terms_words.penalty_base_name(b)) for b in PenaltyBase)
    group.add_row(FieldRow(translate("MoreRows", "Penalty runs &on"), bases), "penalty_base")
    with_interest = QCheckBox(translate("MoreRows", "Penalty runs on unpaid interest too"))
    group.add_row(unlabelled(with_interest), "penalty_on_interest", wide=True)
    promoted = FieldRow(translate("MoreRows", "Promotional rate"), line())
    group.add_row(promoted, "promo_rate")
    promoted.set_hint(translate("MoreRows", "Like 7.2 %/year; empty: none"))
    until = FieldRow(translate("MoreRows", "Promotion up to"), DateField(today))
    group.add_row(until, "promo_until")


def payment(group: Group, currency: Currency) -> FieldRow:
    """What is asked for, what a miss costs, what is tolerated, what a payment pays first.

    Returns the row of the minimum payment.
    """
    asked = FieldRow(translate("MoreRows", "Amo&unt due now"), AmountField(currency))
    group.add_row(asked, "amount_due")
    asked.set_hint(translate("MoreRows", "Empty: by the minimum payment"))
    least = FieldRow(translate("MoreRows", "Mi&nimum payment"), line())
    group.add_row(least, "minimum")
    floor = FieldRow(translate("MoreRows", "Minimum at least"), AmountField(currency))
    group.add_row(floor, "minimum_floor")
    carries = QCheckBox(translate("MoreRows", "What a minimum lacks is asked for again"))
    group.add_row(unlabelled(carries), "minimum_carries", wide=True)
    every = QCheckBox(translate("MoreRows", "Due again e&very month"))
    group.add_row(unlabelled(every), "repeats", wide=True)
    fee = FieldRow(translate("MoreRows", "Late &fee"), line())
    group.add_row(fee, "late_fee")
    fee.set_hint(translate("MoreRows", "An amount, a percent of the unpaid minimum, or none"))
    least_fee = FieldRow(translate("MoreRows", "Late fee at least"), AmountField(currency))
    group.add_row(least_fee, "late_fee_floor")
    then = FieldRow(translate("MoreRows", "Late fee when missed again"), line())
    group.add_row(then, "late_fee_then")
    then.set_hint(
        translate("MoreRows", "Like 6%, or 6%, 7% from the second miss on; empty: the same")
    )
    group.add_row(FieldRow(translate("MoreRows", "Days of &grace"), line()), "grace_days")
    short = FieldRow(translate("MoreRows", "Amount tolerated"), AmountField(currency))
    group.add_row(short, "grace_amount")
    short.set_hint(translate("MoreRows", "As much too little still counts as paid"))
    orders = Choice((o, terms_words.order_name(o)) for o in PaymentOrder)
    paid_first = FieldRow(translate("MoreRows", "A payment pays first"), orders)
    group.add_row(paid_first, "order", wide=True)
    return least


def card(group: Group) -> None:
    """What only cards have: statements, and the interest-free period."""
    day = FieldRow(translate("MoreRows", "Statement day of the month"), line())
    group.add_row(day, "statement_day")
    free = Choice((f, terms_words.free_period_name(f)) for f in FreePeriod)
    row = FieldRow(translate("MoreRows", "Interest-free period"), free)
    group.add_row(row, "free_period", wide=True)
    row.set_hint(translate("MoreRows", "When a statement is not paid in full"))


def contract(group: Group, currency: Currency, today: date) -> None:
    """When it was signed, and what was borrowed and paid out."""
    signed = FieldRow(translate("MoreRows", "Date of the contract"), DateField(today))
    group.add_row(signed, "contract_date")
    borrowed = FieldRow(translate("MoreRows", "Borrowed by the contract"), AmountField(currency))
    group.add_row(borrowed, "amount_borrowed")
    paid_out = FieldRow(translate("MoreRows", "Really paid out"), AmountField(currency))
    group.add_row(paid_out, "amount_received")
    paid_out.set_hint(translate("MoreRows", "Less where interest or a fee was taken in advance"))
