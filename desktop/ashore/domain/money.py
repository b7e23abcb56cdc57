"""Money as integers of minor units (fen, cents) with the currency beside it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

MAX_MINOR = 10**16
"""A trillion in major units of a currency with four digits: far inside 64 bits. No amount that a
person enters is larger."""


@dataclass(frozen=True, slots=True)
class Currency:
    """An ISO 4217 currency: its code, its minor digits, and its customary sign."""

    code: str
    digits: int
    sign: str = ""


def share(amount: int, percent: Decimal) -> int:
    """A percent of an amount in minor units, half-up; neither may be negative."""
    top, bottom = percent.as_integer_ratio()
    return (2 * amount * top + 100 * bottom) // (200 * bottom)


def to_major(minor: int, digits: int) -> Decimal:
    """The amount in major units, exact, with its trailing zeros kept (120 → 1.20)."""
    return Decimal(minor).scaleb(-digits)
