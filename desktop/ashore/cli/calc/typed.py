"""The options of a calculation, read from what was typed; each error names its option."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from ashore.domain.amount_text import parse_amount
from ashore.domain.date_text import parse_date
from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.domain.number_text import parse_percent, parse_whole
from ashore.domain.rate_text import parse_rate
from ashore.domain.rates import Period, Rate
from ashore.domain.typed import plain

Choice = TypeVar("Choice", bound=StrEnum)

LARGEST_MULTIPLE = 10
_MULTIPLE = re.compile(r"(\d+(?:\.\d*)?|\.\d+)\s*[x×倍]?")


@dataclass(frozen=True)
class Typed:
    """``options`` holds the texts by option, a list where an option may come again."""

    options: Mapping[str, str | list[str]]
    today: date

    @cached_property
    def currency(self) -> Currency:
        """The currency of every amount. Raises UserError ``currency_unknown``."""
        from ashore.catalogue import currency

        with at("--currency"):
            return currency((self.text("--currency") or "CNY").strip().upper())

    def text(self, option: str) -> str | None:
        """The text of an option; None where it was not given."""
        given = self.options.get(option)
        return given if isinstance(given, str) else None

    def texts(self, option: str) -> list[str]:
        """The texts of an option that may come again, in their order."""
        given = self.options.get(option)
        return given if isinstance(given, list) else []

    def has(self, option: str) -> bool:
        """Whether an option was given."""
        return option in self.options

    def need(self, option: str) -> str:
        """The text of an option. Raises UserError ``argument_missing``."""
        text = self.text(option)
        if text is None:
            raise UserError("argument_missing", option=option)
        return text

    def need_one(self, option: str) -> None:
        """Raises UserError ``argument_missing`` where an option that may come again never came."""
        if not self.texts(option):
            raise UserError("argument_missing", option=option)

    def amount(self, option: str, default: int | None = None) -> int:
        """Minor units, above zero, or ``default`` where the option was not given."""
        if default is not None and not self.has(option):
            return default
        text = self.need(option)
        with at(option):
            return self.above_zero(text)

    def above_zero(self, text: str) -> int:
        """An amount as minor units. Raises UserError ``amount_zero`` and those of parse_amount."""
        amount = parse_amount(text, self.currency)
        if not amount:
            raise UserError("amount_zero")
        return amount

    def floor(self, option: str) -> int:
        """Minor units that may be zero; zero where the option was not given."""
        with at(option):
            return parse_amount(self.text(option) or "0", self.currency)

    def rate(self, option: str, period: Period) -> Rate:
        """The rate, per ``period`` where its text names none."""
        text = self.need(option)
        with at(option):
            return parse_rate(text, period)

    def percent(self, option: str, default: Decimal | None = None) -> Decimal:
        """A percent from 0 to 100, with its sign or without."""
        if default is not None and not self.has(option):
            return default
        text = self.need(option)
        with at(option):
            return parse_percent(text)

    def multiple(self, option: str) -> Decimal:
        """How many times the rate: ``1.5`` or ``1.5x``."""
        found = _MULTIPLE.fullmatch(plain(self.need(option)))
        if not found or not 1 <= Decimal(found[1]) <= LARGEST_MULTIPLE:
            raise UserError("penalty_multiple", option, limit=LARGEST_MULTIPLE)
        return Decimal(found[1])

    def number(self, option: str, lowest: int, highest: int) -> int:
        """A whole number."""
        return whole(self.need(option), option, lowest, highest)

    def choice(self, option: str, choices: type[Choice], default: Choice) -> Choice:
        """One of the values of an enumeration."""
        text = self.text(option)
        if text is None:
            return default
        try:
            return choices(plain(text))
        except ValueError:
            known = ", ".join(choices)
            raise UserError("choice_unknown", option, choices=known) from None

    def day(self, option: str) -> date:
        """A date that was given. Raises UserError ``argument_missing``, ``date_*``."""
        text = self.need(option)
        with at(option):
            return parse_date(text, self.today)

    def dated(self, option: str) -> list[tuple[date, int]]:
        """Every DATE:AMOUNT of an option, in minor units above zero."""
        found = []
        for text in self.texts(option):
            day, colon, amount = plain(text).partition(":")
            if not colon:
                raise UserError("dated_amount_unclear", option)
            with at(option):
                found.append((parse_date(day, self.today), self.above_zero(amount)))
        return found


def whole(text: str, option: str, lowest: int, highest: int) -> int:
    """A whole number. Raises UserError ``number_out_of_range`` at the option."""
    with at(option):
        return parse_whole(text, lowest, highest)


@contextmanager
def at(option: str) -> Iterator[None]:
    """Place the UserError of what is read inside at its option."""
    try:
        yield
    except UserError as error:
        raise error.at(error.field or option) from None
