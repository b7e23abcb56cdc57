"""Reads the finer rules of a contract from texts: which days count, compounding, what a card's
free period is worth, steps of a fee, what a payment pays first.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from ashore.domain.amount_text import parse_amount
from ashore.domain.calc.days import Count
from ashore.domain.date_text import parse_date
from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.domain.rate_text import parse_rate
from ashore.domain.rates import Period
from ashore.domain.terms import (
    Compounding,
    FeeKind,
    FreePeriod,
    LateFee,
    Minimum,
    MinimumKind,
    PaymentOrder,
    Promotion,
    Terms,
)
from ashore.services.choices import NOTHING, YES_NO, one_of

if TYPE_CHECKING:
    from ashore.services.fields import Fields

RULE_FIELDS = (
    "count", "compounding", "penalty_on_interest", "late_fee_floor", "late_fee_then",
    "minimum_floor", "minimum_carries", "free_period", "statement_day", "order",
)  # fmt: skip
"""The fields that ``with_rules`` reads."""
PROMOTION_FIELDS = ("promo_rate", "promo_until")

_PERCENT = re.compile(r"(\d+(?:\.\d+)?)\s*[%％]")
_BETWEEN = re.compile(r"[;；、/]|,(?!\d{3}(?!\d))|，|\bthen\b|然后")
_COUNTS = {
    "excl": Count.EXCL, "算头不算尾": Count.EXCL, "incl": Count.INCL, "算头又算尾": Count.INCL,
    "头尾都算": Count.INCL,
}  # fmt: skip
_COMPOUNDING = {
    "none": Compounding.NONE, "不计复利": Compounding.NONE, "无": Compounding.NONE,
    "monthly": Compounding.MONTHLY, "按月复利": Compounding.MONTHLY,
    "按月计复利": Compounding.MONTHLY,
}  # fmt: skip
_FREE = {
    "none": FreePeriod.NONE, "无": FreePeriod.NONE, "没有": FreePeriod.NONE,
    "full": FreePeriod.FULL, "全额": FreePeriod.FULL, "全额计息": FreePeriod.FULL,
    "unpaid": FreePeriod.UNPAID, "未还部分": FreePeriod.UNPAID,
    "未还部分计息": FreePeriod.UNPAID,
}  # fmt: skip
_ORDERS = {str(order): order for order in PaymentOrder} | {
    "法定": PaymentOrder.STATUTORY, "费用利息本金": PaymentOrder.STATUTORY,
    "信用卡": PaymentOrder.CARD, "先还最早一期": PaymentOrder.OLDEST_INSTALMENT,
    "先还本金": PaymentOrder.PRINCIPAL_FIRST,
}  # fmt: skip


def with_rules(fields: Fields, terms: Terms, base: Terms, currency: Currency) -> Terms:
    """``terms`` with the rules that were filled in their place, and else those of ``base``."""
    return replace(
        terms,
        penalty=replace(
            terms.penalty,
            on_interest=fields.read(
                "penalty_on_interest",
                lambda text: one_of(text, YES_NO),
                terms.penalty.on_interest,
            ),
        ),
        late_fee=_late_fee(fields, terms.late_fee, base.late_fee, currency),
        minimum=_minimum(fields, terms.minimum, base.minimum, currency),
        count=fields.read("count", lambda text: one_of(text, _COUNTS), base.count),
        compounding=fields.read(
            "compounding", lambda text: one_of(text, _COMPOUNDING), base.compounding
        ),
        free_period=fields.read("free_period", lambda text: one_of(text, _FREE), base.free_period),
        statement_day=fields.read("statement_day", _day_of_month, base.statement_day),
        order=fields.read("order", lambda text: one_of(text, _ORDERS), base.order),
    )


def read_promotion(fields: Fields, usual: Period, today: date) -> Promotion | None:
    """The promotional rate and its last day; the rate is per ``usual`` where it names no period.

    One without the other is an error: ``promo_rate_missing``, ``promo_until_missing``.
    """
    if not fields.text("promo_rate") and not fields.text("promo_until"):
        return None
    rate = fields.required("promo_rate", lambda text: parse_rate(text, usual), None)
    until = fields.required("promo_until", lambda text: parse_date(text, today), today)
    return Promotion(rate, until) if rate else None


def _late_fee(fields: Fields, fee: LateFee, base: LateFee, currency: Currency) -> LateFee:
    """The fee's floor and its steps; what does not go with the kind of fee is left aside."""
    usual = (base.kind, base.then)
    floor = fields.read("late_fee_floor", lambda text: _amount(text, currency), fee.floor)
    kind, steps = fields.read("late_fee_then", lambda text: _steps(text, currency, fee.kind), usual)
    if fee.kind is not FeeKind.PERCENT:
        floor = 0
    return replace(fee, floor=floor, then=steps if kind is fee.kind else ())


def _minimum(fields: Fields, minimum: Minimum, base: Minimum, currency: Currency) -> Minimum:
    """The floor, where a percent can need one; and whether what was missed is asked for again."""
    floor = fields.read("minimum_floor", lambda text: _amount(text, currency), minimum.floor)
    carries = fields.read("minimum_carries", lambda text: one_of(text, YES_NO), base.carries)
    if minimum.kind not in (MinimumKind.PERCENT, MinimumKind.INTEREST_PLUS):
        floor = 0
    return replace(minimum, floor=floor, carries=carries)


def _amount(text: str, currency: Currency) -> int:
    return 0 if text.casefold() in NOTHING else parse_amount(text, currency)


def _steps(text: str, currency: Currency, usual: FeeKind) -> tuple[FeeKind, tuple[Decimal, ...]]:
    """``6%`` or ``6%, 7%``, ``35`` or ``35; 40``: the second miss in a row, the third.

    Nothing is no steps of the ``usual`` kind. Raises UserError ``late_fee_steps``.
    """
    if text.casefold() in NOTHING:
        return usual, ()
    parts = [part.strip() for part in _BETWEEN.split(text)]
    shares = [_PERCENT.fullmatch(part) for part in parts]
    percents = tuple(Decimal(share[1]) for share in shares if share)
    if len(percents) == len(parts) and all(percent <= 100 for percent in percents):
        return FeeKind.PERCENT, percents
    try:
        amounts = tuple(Decimal(parse_amount(part, currency)) for part in parts)
    except UserError:
        raise UserError("late_fee_steps") from None
    return FeeKind.FIXED, amounts


def _day_of_month(text: str) -> int | None:
    """``5``, ``5日`` or ``每月5日``; None for ``none``. Raises UserError ``day_of_month``."""
    if text.casefold() in NOTHING:
        return None
    found = re.fullmatch(r"(?:每月)?\s*(\d{1,2})\s*[日号號]?", text)
    if not found or not 1 <= int(found[1]) <= 31:
        raise UserError("day_of_month")
    return int(found[1])
