"""Reads the terms of a contract from texts: rate, penalty, minimum, late fee, grace."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from ashore.domain.amount_text import parse_amount
from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.domain.rate_text import parse_rate
from ashore.domain.rates import DayBasis, Period
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

if TYPE_CHECKING:
    from ashore.catalogue.model import Preset
    from ashore.services.fields import Fields

T = TypeVar("T")

_PERCENT = re.compile(r"(\d+(?:\.\d+)?)\s*[%％]")
_TIMES = re.compile(r"[x×*]?\s*(\d+(?:\.\d+)?)\s*(?:[x×]|times|倍)")
NOTHING = frozenset({"none", "no", "0", "-", "无", "没有"})
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
    period = base.rate.period if base.rate else Period.YEAR
    period = fields.read("rate_period", _period, period)
    rate = fields.read("rate", lambda text: parse_rate(text, period), base.rate)
    return Terms(
        rate=rate,
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
    )


def days(text: str) -> int:
    """A number of days, 0 to 3,650. Raises UserError ``days_not_a_number``."""
    if not text.isdecimal() or int(text) > 3650:
        raise UserError("days_not_a_number")
    return int(text)


def _without_amounts(terms: Terms) -> Terms:
    fee = terms.late_fee
    return replace(
        terms,
        late_fee=LateFee() if fee.kind is FeeKind.FIXED else replace(fee, floor=0),
        minimum=replace(terms.minimum, floor=0),
        grace=replace(terms.grace, amount=0),
    )


def _penalty(fields: Fields, base: Penalty) -> Penalty:
    bases = {str(b): b for b in PenaltyBase} | {
        "逾期部分": PenaltyBase.OVERDUE,
        "全部本金": PenaltyBase.PRINCIPAL,
    }
    on = fields.read("penalty_base", lambda t: _one_of(t, bases), base.base)
    return replace(fields.read("penalty", _read_penalty, base), base=on)


def _read_penalty(text: str) -> Penalty:
    """``1.5x`` or ``1.5倍`` a multiple, ``+50%`` the contract rate and half of it,
    ``+3 %/year`` an addition, ``0.065 %/day`` its own rate, ``none``.
    """
    typed = text.casefold()
    if typed in NOTHING:
        return Penalty()
    if times := _TIMES.fullmatch(typed):
        return Penalty(PenaltyKind.MULTIPLE, Decimal(times[1]))
    if typed.startswith("+"):
        if share := _PERCENT.fullmatch(typed[1:].strip()):
            return Penalty(PenaltyKind.MULTIPLE, 1 + Decimal(share[1]) / 100)
        added = parse_rate(typed[1:], Period.YEAR)
        return Penalty(PenaltyKind.ADDITION, added.percent, added.period)
    own = parse_rate(typed, Period.DAY)
    return Penalty(PenaltyKind.RATE, own.percent, own.period)


def _late_fee(text: str, currency: Currency, base: LateFee) -> LateFee:
    if text.casefold() in NOTHING:
        return LateFee()
    if share := _PERCENT.fullmatch(text):
        floor = base.floor if base.kind is FeeKind.PERCENT else 0
        return LateFee(FeeKind.PERCENT, percent=_share(share[1]), floor=floor)
    return LateFee(FeeKind.FIXED, amount=parse_amount(text, currency))


def _minimum(text: str, currency: Currency, base: Minimum) -> Minimum:
    if text.casefold() in ("full", "all", "全额"):
        return Minimum()
    if share := _PERCENT.fullmatch(text):
        floor = base.floor if base.kind is MinimumKind.PERCENT else 0
        return Minimum(MinimumKind.PERCENT, percent=_share(share[1]), floor=floor)
    return Minimum(MinimumKind.FIXED, amount=parse_amount(text, currency))


def _share(text: str) -> Decimal:
    share = Decimal(text)
    if share > 100:
        raise UserError("percent_above_100")
    return share


def _period(text: str) -> Period:
    return _one_of(text, PERIOD_WORDS)


def _accrual(text: str) -> Accrual:
    words = {"daily": Accrual.DAILY, "day": Accrual.DAILY, "按日": Accrual.DAILY,
             "monthly": Accrual.MONTHLY, "month": Accrual.MONTHLY, "按月": Accrual.MONTHLY}  # fmt: skip
    return _one_of(text, words)


def _basis(text: str) -> DayBasis:
    return _one_of(text, {str(b): b for b in DayBasis} | {"实际": DayBasis.ACTUAL})


def _one_of(text: str, choices: dict[str, T]) -> T:
    found = choices.get(text.casefold())
    if found is None:
        raise UserError(
            "choice_unknown", choices=", ".join(sorted(k for k in choices if k.isascii()))
        )
    return found
