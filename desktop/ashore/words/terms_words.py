"""How a debt's interest is reckoned, in a line that stands under the rows of it."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.domain.calc.days import Count
from ashore.domain.rates import DayBasis
from ashore.domain.terms import (
    Accrual,
    Compounding,
    FreePeriod,
    PaymentOrder,
    PenaltyBase,
    Terms,
)
from ashore.words.language import QT_TRANSLATE_NOOP, translate


def reckoning(terms: Terms) -> str:
    """``By the day; a year of 365 days; the first day counts, the last does not.``"""
    parts = [
        translate("Terms", _ACCRUALS[terms.accrual]),
        basis_phrase(terms.basis),
        _counted(terms),
    ]
    if terms.compounding is Compounding.MONTHLY:
        parts.append(translate("Terms", "unpaid interest bears interest from the next month on"))
    text = translate("Terms", "; ").join(parts)
    return translate("Terms", "{parts}.").format(parts=text[:1].upper() + text[1:])


def _counted(terms: Terms) -> str:
    """Which days count; a card with statements takes each evening's balance."""
    if terms.count is Count.EXCL and terms.free_period is not FreePeriod.NONE:
        return translate("Terms", "the balance of each evening counts, the statement's too")
    return count_phrase(terms.count)


def count_name(count: Count) -> str:
    """``First day counts, last does not``."""
    return translate("Terms", _COUNTS[count])


def count_phrase(count: Count) -> str:
    """The same inside a sentence."""
    return translate("Terms", _COUNT_PHRASES[count])


def basis_phrase(basis: DayBasis) -> str:
    """``a year of 360 days``."""
    return translate("Terms", _BASES[basis])


def compounding_name(compounding: Compounding) -> str:
    """Whether unpaid interest bears interest."""
    return translate("Terms", _COMPOUNDINGS[compounding])


def free_period_name(free: FreePeriod) -> str:
    """What bears interest when a statement is not paid in full."""
    return translate("Terms", _FREE_PERIODS[free])


def order_name(order: PaymentOrder) -> str:
    """What a payment pays first."""
    return translate("Terms", _ORDERS[order])


def penalty_base_name(base: PenaltyBase, on_interest: bool = False) -> str:
    """What penalty interest runs on, unpaid interest included or not."""
    return translate("Terms", _PENALTY_BASES[base, on_interest])


_ACCRUALS: Mapping[Accrual, str] = {
    Accrual.DAILY: QT_TRANSLATE_NOOP("Terms", "by the day"),
    Accrual.MONTHLY: QT_TRANSLATE_NOOP("Terms", "whole months by the month, odd days by the day"),
}
_BASES: Mapping[DayBasis, str] = {
    DayBasis.D365: QT_TRANSLATE_NOOP("Terms", "a year of 365 days"),
    DayBasis.D360: QT_TRANSLATE_NOOP("Terms", "a year of 360 days"),
    DayBasis.ACTUAL: QT_TRANSLATE_NOOP("Terms", "a year of its own 365 or 366 days"),
    DayBasis.THIRTY_360: QT_TRANSLATE_NOOP("Terms", "a year of twelve months of 30 days"),
}
_COUNTS: Mapping[Count, str] = {
    Count.EXCL: QT_TRANSLATE_NOOP("Terms", "The first day, not the last"),
    Count.INCL: QT_TRANSLATE_NOOP("Terms", "Both the first and the last day"),
}
_COUNT_PHRASES: Mapping[Count, str] = {
    Count.EXCL: QT_TRANSLATE_NOOP("Terms", "the first day counts, the last does not"),
    Count.INCL: QT_TRANSLATE_NOOP("Terms", "the first and the last day count"),
}
_COMPOUNDINGS: Mapping[Compounding, str] = {
    Compounding.NONE: QT_TRANSLATE_NOOP("Terms", "Never"),
    Compounding.MONTHLY: QT_TRANSLATE_NOOP("Terms", "From the next month on"),
}
_FREE_PERIODS: Mapping[FreePeriod, str] = {
    FreePeriod.NONE: QT_TRANSLATE_NOOP("Terms", "There is none"),
    FreePeriod.FULL: QT_TRANSLATE_NOOP("Terms", "Lost: all of the statement bears interest"),
    FreePeriod.UNPAID: QT_TRANSLATE_NOOP("Terms", "Kept: only the unpaid part bears interest"),
}
_ORDERS: Mapping[PaymentOrder, str] = {
    PaymentOrder.STATUTORY: QT_TRANSLATE_NOOP("Terms", "Fees, interest, principal"),
    PaymentOrder.CARD: QT_TRANSLATE_NOOP("Terms", "As for cards: principal first from day 91"),
    PaymentOrder.OLDEST_INSTALMENT: QT_TRANSLATE_NOOP("Terms", "The oldest instalment"),
    PaymentOrder.PRINCIPAL_FIRST: QT_TRANSLATE_NOOP("Terms", "Principal first"),
}
_PENALTY_BASES: Mapping[tuple[PenaltyBase, bool], str] = {
    (PenaltyBase.OVERDUE, False): QT_TRANSLATE_NOOP("Terms", "Overdue part"),
    (PenaltyBase.PRINCIPAL, False): QT_TRANSLATE_NOOP("Terms", "Whole unpaid principal"),
    (PenaltyBase.OVERDUE, True): QT_TRANSLATE_NOOP("Terms", "Overdue part with its interest"),
    (PenaltyBase.PRINCIPAL, True): QT_TRANSLATE_NOOP(
        "Terms", "Whole principal with unpaid interest"
    ),
}
