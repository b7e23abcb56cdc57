"""Reads the typed texts of a calculation; what is missing or wrong is collected by field.

The window and the terminal both read through it, with the same limits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from ashore.domain.amount_text import parse_amount
from ashore.domain.date_text import parse_date
from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.domain.number_text import parse_percent, parse_whole
from ashore.domain.rate_text import parse_rate
from ashore.domain.rates import Period, Rate
from ashore.domain.typed import plain
from ashore.services.calculator.line_text import parse_multiple, split_line

T = TypeVar("T")
Choice = TypeVar("Choice", bound=StrEnum)

MOST_LINES = 2000


class Unready(Exception):
    """The figures are not there yet: fields that are ``missing``, and ``errors`` at the others."""

    def __init__(self, missing: tuple[str, ...], errors: tuple[UserError, ...]) -> None:
        super().__init__("unready")
        self.missing, self.errors = missing, errors


@dataclass(slots=True)
class Typed:
    """The texts by field. A value that cannot be read is a placeholder until ``done`` raises."""

    texts: Mapping[str, str]
    currency: Currency
    today: date
    missing: list[str] = field(default_factory=list)
    errors: list[UserError] = field(default_factory=list)

    def text(self, name: str) -> str:
        """The text of a field without the spaces around it."""
        return (self.texts.get(name) or "").strip()

    def has(self, name: str) -> bool:
        """Whether something stands in a field."""
        return bool(self.text(name))

    def amount(self, name: str) -> int:
        """Minor units above zero."""
        return self._needed(name, self.above_zero, 1)

    def amount_or(self, name: str, default: int) -> int:
        """Minor units, zero allowed; ``default`` where the field is empty."""
        return self._read(name, lambda text: parse_amount(text, self.currency), default)

    def amount_or_none(self, name: str) -> int | None:
        """The same; None where the field is empty."""
        return self._read(name, lambda text: parse_amount(text, self.currency), None)

    def percent(self, name: str) -> Decimal:
        """A percent from 0 to 100."""
        return self._needed(name, parse_percent, Decimal(0))

    def percent_or(self, name: str, default: Decimal) -> Decimal:
        """The same; ``default`` where the field is empty."""
        return self._read(name, parse_percent, default)

    def whole(self, name: str, lowest: int, highest: int) -> int:
        """A whole number within its bounds."""
        return self._needed(name, lambda text: parse_whole(text, lowest, highest), lowest)

    def whole_or(self, name: str, lowest: int, highest: int) -> int | None:
        """The same; None where the field is empty."""
        return self._read(name, lambda text: parse_whole(text, lowest, highest), None)

    def day(self, name: str) -> date:
        """A date."""
        return self._needed(name, lambda text: parse_date(text, self.today), self.today)

    def day_or_none(self, name: str) -> date | None:
        """A date, or None where the field is empty."""
        return self._read(name, lambda text: parse_date(text, self.today), None)

    def rate(self, name: str) -> Rate:
        """A rate; its period is ``name``_period's where the text names none."""
        return self._needed(name, self._rate(name), Rate(Decimal(0), Period.YEAR))

    def rate_or(self, name: str, default: Rate) -> Rate:
        """The same; ``default`` where the field is empty."""
        return self._read(name, self._rate(name), default)

    def rate_in(self, name: str, period: Period) -> Rate:
        """A rate that is typed; per ``period`` where its text names none."""
        return self._read(name, lambda text: parse_rate(text, period), Rate(Decimal(0), period))

    def choice(self, name: str, choices: type[Choice], default: Choice) -> Choice:
        """One of the values of an enumeration; ``default`` where the field is empty."""

        def read(text: str) -> Choice:
            try:
                return choices(plain(text))
            except ValueError:
                raise UserError("choice_unknown", choices=", ".join(choices)) from None

        return self._read(name, read, default)

    def multiple_or_none(self, name: str) -> Decimal | None:
        """How many times the rate: ``1.5``, ``1.5x`` or ``+50%``; None where the field is empty."""
        return self._read(name, parse_multiple, None)

    def dated(self, name: str, *, needed: bool, zero: bool = False) -> list[tuple[date, int]]:
        """A date and an amount (minor units) in each line: ``2026-03-30 1,000``.

        With ``zero`` it may be nothing.
        """

        def read(text: str) -> tuple[date, int]:
            day, amount = split_line(text)
            minor = parse_amount(amount, self.currency) if zero else self.above_zero(amount)
            return parse_date(day, self.today), minor

        return self.lines(name, read, needed=needed)

    def lines(self, name: str, read: Callable[[str], T], *, needed: bool) -> list[T]:
        """What each line says; the first wrong one is named by its number."""
        lines = [
            (n, s) for n, text in enumerate(self.text(name).splitlines(), 1) if (s := text.strip())
        ]
        if needed and not lines:
            self.missing.append(name)
        if len(lines) > MOST_LINES:
            self.errors.append(UserError("lines_too_many", name, limit=MOST_LINES))
            return []
        found = []
        for number, text in lines:
            try:
                found.append(read(text))
            except UserError as error:
                self.errors.append(UserError("line_wrong", name, line=number, cause=error))
                break
        return found

    def done(self) -> None:
        """Raise Unready where something is missing or wrong."""
        if self.missing or self.errors:
            raise Unready(tuple(self.missing), tuple(self.errors))

    def _rate(self, name: str) -> Callable[[str], Rate]:
        period = self.choice(f"{name}_period", Period, Period.YEAR)
        return lambda text: parse_rate(text, period)

    def above_zero(self, text: str) -> int:
        """An amount as minor units. Raises UserError ``amount_zero`` and those of parse_amount."""
        amount = parse_amount(text, self.currency)
        if not amount:
            raise UserError("amount_zero")
        return amount

    def _needed(self, name: str, parse: Callable[[str], T], placeholder: T) -> T:
        if not self.has(name):
            self.missing.append(name)
        return self._read(name, parse, placeholder)

    def _read(self, name: str, parse: Callable[[str], T], default: T) -> T:
        if not self.has(name):
            return default
        try:
            return parse(self.text(name))
        except UserError as error:
            self.errors.append(error.at(name))
            return default
