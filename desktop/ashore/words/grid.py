"""A table that can be shown, copied and exported: each cell as people read it and as programs do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import NamedTuple

from ashore.catalogue import currency as currency_of
from ashore.domain.money import Currency, to_major
from ashore.domain.rates import Rate
from ashore.words import figures
from ashore.words.aligned import aligned
from ashore.words.figures import SPACE

EXACT_PLACES = 4
"""Decimal places of an amount before rounding, beyond those of the currency."""


class Cell(NamedTuple):
    """``shown`` is in the language in use; ``plain`` is ISO 8601, a bare decimal, or the same text."""

    shown: str
    plain: str


EMPTY = Cell("", "")


@dataclass(frozen=True, slots=True)
class Grid:
    """``right`` names the columns of figures; ``total`` is the last row, empty where there is none.

    ``remark`` says how the figures are reckoned.
    """

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    right: frozenset[int] = frozenset()
    total: tuple[Cell, ...] = ()
    remark: str = ""

    def all_rows(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows and the total."""
        return (*self.rows, self.total) if self.total else self.rows

    def text(self) -> str:
        """Title, aligned columns and remark as plain text."""
        shown = [self.headers, *([cell.shown for cell in row] for row in self.all_rows())]
        parts = (self.title, aligned(shown, self.right), self.remark)
        return "\n".join(part for part in parts if part).replace(SPACE, " ") + "\n"

    def plain_rows(self) -> list[list[str]]:
        """The headers and the rows as programs read them."""
        return [list(self.headers), *([cell.plain for cell in row] for row in self.all_rows())]


def word(text: str) -> Cell:
    """A text."""
    return Cell(text, text)


def day(on: date | None) -> Cell:
    """A date, always with its year: a table is looked at later."""
    return Cell(figures.long_date(on), on.isoformat()) if on else EMPTY


def money(minor: int, currency: Currency | str) -> Cell:
    """An amount of minor units, without its sign: that stands in the header."""
    known = currency_of(currency) if isinstance(currency, str) else currency
    return Cell(figures.money(minor, known, sign=False), f"{to_major(minor, known.digits):f}")


def exact(minor: Fraction, currency: Currency | str) -> Cell:
    """An amount before rounding: some more places, ``≈`` where even they leave digits out."""
    known = currency_of(currency) if isinstance(currency, str) else currency
    places = known.digits + EXACT_PLACES
    major = minor / 10**known.digits
    value = (Decimal(major.numerator) / Decimal(major.denominator)).quantize(
        Decimal(1).scaleb(-places), ROUND_HALF_UP
    )
    about = "" if Fraction(value) == major else "≈" + SPACE
    kept = max(known.digits, -_exponent(value.normalize()))
    value = value.quantize(Decimal(1).scaleb(-kept))
    return Cell(about + figures.number(value), f"{value:f}")


def count(n: int) -> Cell:
    """A whole number."""
    return Cell(figures.number(Decimal(n)), str(n))


def rate(quoted: Rate) -> Cell:
    """A rate as it is quoted."""
    percent = f"{quoted.percent.normalize():f}"
    return Cell(figures.rate(quoted), f"{percent} %/{quoted.period}")


def with_sign(header: str, currency: Currency | str) -> str:
    """The header of a column of amounts with the currency in it: ``Amount ¥``."""
    known = currency_of(currency) if isinstance(currency, str) else currency
    return f"{header}{SPACE}{known.sign or known.code}"


def total_row(columns: int, at: Sequence[tuple[int, Cell]], name: str) -> tuple[Cell, ...]:
    """A last row with its name in the first cell and the sums in their columns."""
    sums = dict(at)
    return tuple(sums.get(n, word(name) if n == 0 else EMPTY) for n in range(columns))


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    return exponent
