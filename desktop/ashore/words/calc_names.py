"""What the choices of a calculation are called."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.domain.calc.card import CardCount, InterestOn
from ashore.domain.calc.methods import Method
from ashore.domain.calc.schedule import Keeps
from ashore.words.language import QT_TRANSLATE_NOOP, translate


def method_name(method: Method) -> str:
    """How a loan is repaid: ``Equal payments``."""
    return translate("Names", _METHODS[method])


def interest_on_name(what: InterestOn) -> str:
    """What the interest of a statement that was not paid in full runs on."""
    return translate("Names", _INTEREST_ON[what])


def card_count_name(count: CardCount) -> str:
    """Which days of a card count."""
    return translate("Names", _COUNTS[count])


def keeps_name(keeps: Keeps) -> str:
    """What a prepayment leaves as it is."""
    return translate("Names", _KEEPS[keeps])


_KEEPS: Mapping[Keeps, str] = {
    Keeps.PAYMENT: QT_TRANSLATE_NOOP("Names", "The payment: it ends sooner"),
    Keeps.TERM: QT_TRANSLATE_NOOP("Names", "The term: the payment falls"),
}
_METHODS: Mapping[Method, str] = {
    Method.EQUAL_PAYMENT: QT_TRANSLATE_NOOP("Names", "Equal payments"),
    Method.EQUAL_PRINCIPAL: QT_TRANSLATE_NOOP("Names", "Equal principal"),
    Method.INTEREST_FIRST: QT_TRANSLATE_NOOP("Names", "Interest first, principal at the end"),
    Method.BULLET: QT_TRANSLATE_NOOP("Names", "All at the end"),
    Method.FLAT_FEE: QT_TRANSLATE_NOOP("Names", "Equal principal and a fixed fee"),
}
_INTEREST_ON: Mapping[InterestOn, str] = {
    InterestOn.FULL: QT_TRANSLATE_NOOP("Names", "All of the statement"),
    InterestOn.UNPAID: QT_TRANSLATE_NOOP("Names", "The unpaid part"),
}
_COUNTS: Mapping[CardCount, str] = {
    CardCount.END_OF_DAY: QT_TRANSLATE_NOOP("Names", "Each evening's balance"),
    CardCount.BOTH_ENDS: QT_TRANSLATE_NOOP("Names", "The day of payment too"),
}
