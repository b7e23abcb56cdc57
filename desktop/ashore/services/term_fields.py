"""Reads the terms of a contract from texts: rate, penalty, minimum, late fee, grace."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from ashore.domain.amount_text import parse_amount
from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.domain.rate_text import parse_rate
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.terms import (
    Accrual,
    FeeKind,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)
from ashore.services.choices import NOTHING, one_of
from ashore.services.term_rules import with_rules

if TYPE_CHECKING:
    from ashore.catalogue.model import Preset
    from ashore.services.fields import Fields

_PERCENT = re.compile(r"(\d+(?:\.\d+)?)\s*[%％]")
_TIMES = re.compile(r"[x×*]\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s*(?:[x×]|times|倍)")
MAX_TIMES = 10
MIN_SHARE = 10
"""A penalty above ten times the rate is a slip; "+3%" may mean a share or percentage points."""

UNCLEAR_ABOVE = 100
"""Percent a year from which a daily or monthly rate must have been meant as one."""

_BASES: dict[str, tuple[PenaltyBase, bool | None]] = {
    "overdue": (PenaltyBase.OVERDUE, None), "逾期部分": (PenaltyBase.OVERDUE, None),
    "principal": (PenaltyBase.PRINCIPAL, None), "全部本金": (PenaltyBase.PRINCIPAL, None),
    "overdue+interest": (PenaltyBase.OVERDUE, True), "逾期部分和利息": (PenaltyBase.OVERDUE, True),
    "principal+interest": (PenaltyBase.PRINCIPAL, True),
    "全部本金和利息": (PenaltyBase.PRINCIPAL, True),
}  # fmt: skip
_INTEREST_PLUS = re.compile(
    r"(?:interest|利息)\s*[+加]\s*(?:本金)?\s*(\d+(?:\.\d+)?)\s*[%％](?:\s*(?:of\s+)?(?:the\s+)?(?:principal|本金))?"
)
_INSTALMENT = re.compile(r"(?:instalment|installment|分期|每期)\s*(.*)")
PERIOD_WORDS = {
    "day": Period.DAY, "daily": Period.DAY, "日": Period.DAY, "天": Period.DAY,
    "month": Period.MONTH, "monthly": Period.MONTH, "月": Period.MONTH,
    "year": Period.YEAR, "yearly": Period.YEAR, "annual": Period.YEAR, "年": Period.YEAR,
}  # fmt: skip


def read_terms(fields: Fields, preset: Preset, currency: Currency) -> Terms:
    """The preset's terms with every field that was filled put in its place.

    Amounts of the preset (fee, floor, tolerance) hold only in the preset's own currency.
    """
    base = preset.terms if currency.code == preset.currency else _without_amounts(preset.terms)
    terms = Terms(
        rate=_rate(fields, base.rate),
        accrual=fields.read("interest", _accrual, base.accrual),
        basis=fields.read("basis", _basis, base.basis),
        penalty=_penalty(fields, base.penalty),
        late_fee=fields.read(
            "late_fee", lambda t: _late_fee(t, currency, base.late_fee), base.late_fee
        ),
        minimum=fields.read("minimum", lambda t: _minimum(t, currency, base.minimum), base.minimum),
        grace=Grace(
            days=fields.read("grace_days", days, base.grace.days),
            amount=fields.read(
                "grace_amount", lambda t: parse_amount(t, currency), base.grace.amount
            ),
        ),
        promotion=base.promotion,
    )
    return with_rules(fields, terms, base, currency)


def _rate(fields: Fields, base: Rate | None) -> Rate | None:
    period = fields.read("rate_period", _period, None)
    usual = base.period if base else Period.YEAR
    if period is None and fields.text("rate_period"):
        # That is the error to mend first; a rate taken for another period would be a second one.
        usual = Period.YEAR

    def parse(text: str) -> Rate:
        found = parse_rate(text, period or usual)
        if period is None and found.annual() > UNCLEAR_ABOVE and not _names_its_period(text):
            raise UserError("rate_period_unclear", annual=found.annual())
        return found

    return fields.read("rate", parse, base)


def _names_its_period(text: str) -> bool:
    """Whether the text itself says what its rate is quoted for."""
    if parse_rate(text, Period.YEAR).period is not Period.YEAR:
        return True
    try:
        return parse_rate(text, Period.MONTH).period is Period.YEAR
    except UserError:
        return False  # too high by the month, so it followed the default


def days(text: str) -> int:
    """A number of days, 0 to 3,650. Raises UserError ``days_not_a_number``."""
    if not text.isdecimal() or int(text) > 3650:
        raise UserError("days_not_a_number")
    return int(text)


def _without_amounts(terms: Terms) -> Terms:
    fee, minimum = terms.late_fee, terms.minimum
    return replace(
        terms,
        late_fee=LateFee() if fee.kind is FeeKind.FIXED else replace(fee, floor=0),
        minimum=Minimum() if minimum.amount else replace(minimum, floor=0),
        grace=replace(terms.grace, amount=0),
    )


def _penalty(fields: Fields, base: Penalty) -> Penalty:
    usual: tuple[PenaltyBase, bool | None] = base.base, None
    on, with_interest = fields.read("penalty_base", lambda t: one_of(t, _BASES), usual)
    found = fields.read("penalty", _read_penalty, base)
    on_interest = base.on_interest if with_interest is None else with_interest
    return replace(found, base=on, on_interest=on_interest)


def _read_penalty(text: str) -> Penalty:
    """``1.5x`` or ``1.5倍`` a multiple, ``+50%`` the contract rate and half of it,
    ``+3 %/year`` an addition, ``0.065 %/day`` its own rate, ``none``.
    """
    typed = text.casefold()
    if typed in NOTHING:
        return Penalty()
    if times := _TIMES.fullmatch(typed):
        return _multiple(Decimal(times[1] or times[2]))
    if typed.startswith("+"):
        rest = typed[1:].strip()
        share = _PERCENT.fullmatch(rest)
        if share and Decimal(share[1]) >= MIN_SHARE:
            return _multiple(1 + Decimal(share[1]) / 100)
        kind, rate = PenaltyKind.ADDITION, _with_period(rest)
    else:
        kind, rate = PenaltyKind.RATE, _with_period(typed)
    return Penalty(kind, rate.percent, rate.period) if rate.percent else Penalty()


def _multiple(times: Decimal) -> Penalty:
    if not 1 <= times <= MAX_TIMES:
        raise UserError("penalty_multiple", limit=MAX_TIMES)
    return Penalty(PenaltyKind.MULTIPLE, times)


def _with_period(text: str) -> Rate:
    """A penalty rate, which must say its period: "1.5" may as well mean 1.5 times the rate."""
    found = parse_rate(text, Period.YEAR)
    if found.percent and not _names_its_period(text):
        raise UserError("penalty_unclear")
    return found


def _late_fee(text: str, currency: Currency, base: LateFee) -> LateFee:
    if text.casefold() in NOTHING:
        return LateFee()
    if share := _PERCENT.fullmatch(text):
        floor = base.floor if base.kind is FeeKind.PERCENT else 0
        return LateFee(FeeKind.PERCENT, percent=_share(share[1]), floor=floor)
    amount = parse_amount(text, currency)
    return LateFee(FeeKind.FIXED, amount=amount) if amount else LateFee()


def _minimum(text: str, currency: Currency, base: Minimum) -> Minimum:
    if text.casefold() in ("full", "all", "全额"):
        return Minimum()
    if share := _PERCENT.fullmatch(text):
        floor = base.floor if base.kind is MinimumKind.PERCENT else 0
        found = Minimum(MinimumKind.PERCENT, percent=_share(share[1]), floor=floor)
    elif plus := _INTEREST_PLUS.fullmatch(text.casefold()):
        floor = base.floor if base.kind is MinimumKind.INTEREST_PLUS else 0
        return Minimum(MinimumKind.INTEREST_PLUS, percent=_share(plus[1]), floor=floor)
    elif instalment := _INSTALMENT.fullmatch(text.casefold()):
        amount = parse_amount(instalment[1], currency) if instalment[1] else 0
        return Minimum(MinimumKind.INSTALMENT, amount=amount)
    else:
        found = Minimum(MinimumKind.FIXED, amount=parse_amount(text, currency))
    if not found.amount and not found.percent:
        raise UserError("minimum_zero")
    return found


def _share(text: str) -> Decimal:
    share = Decimal(text)
    if share > 100:
        raise UserError("percent_above_100")
    return share


def _period(text: str) -> Period:
    return one_of(text, PERIOD_WORDS)


def _accrual(text: str) -> Accrual:
    words = {"daily": Accrual.DAILY, "day": Accrual.DAILY, "按日": Accrual.DAILY,
             "monthly": Accrual.MONTHLY, "month": Accrual.MONTHLY, "按月": Accrual.MONTHLY}  # fmt: skip
    return one_of(text, words)


def _basis(text: str) -> DayBasis:
    return one_of(text, {str(b): b for b in DayBasis} | {"实际": DayBasis.ACTUAL})
