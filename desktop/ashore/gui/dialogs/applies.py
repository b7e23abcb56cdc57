"""Which fields of the form belong to which kind of debt; what does not apply is not shown."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.domain.debt import Kind

_ALL = frozenset(Kind)
_CARDS = frozenset({Kind.CARD, Kind.CUSTOM})
_BUSINESS = _ALL - {Kind.FAMILY}
_REVOLVING = _CARDS | {Kind.PLATFORM_LOAN}
_LOANS = _ALL - {Kind.CARD}

ONLY_FOR: Mapping[str, frozenset[Kind]] = {
    "compounding": _BUSINESS,
    "promo_rate": _BUSINESS - {Kind.PRIVATE_LOAN},
    "promo_until": _BUSINESS - {Kind.PRIVATE_LOAN},
    "late_fee": _BUSINESS,
    "late_fee_floor": _BUSINESS,
    "late_fee_then": _BUSINESS,
    "minimum_floor": _REVOLVING,
    "minimum_carries": _REVOLVING,
    "order": _BUSINESS,
    "statement_day": _CARDS,
    "free_period": _CARDS,
    "hotline": _BUSINESS,
    "contract_date": _LOANS,
    "amount_borrowed": _LOANS,
    "amount_received": _LOANS,
}
"""The fields that not every kind of debt has; CUSTOM has them all."""


BY_INSTALMENTS = frozenset({Kind.MORTGAGE, Kind.CAR_LOAN, Kind.BANK_LOAN})
"""Kinds that are repaid by an amount each month: the short form asks for it."""

ASKED_FIRST = ("amount_due", "repeats")
"""The fields that stand in the short form for these kinds, and under More for the others."""


def applies(field: str, kind: Kind) -> bool:
    """Whether a field of services.fields says something about a debt of a kind."""
    return kind in ONLY_FOR.get(field, _ALL)
