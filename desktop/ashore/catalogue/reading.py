"""Reads one table of a data file field by field, and says exactly where a wrong one is."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from ashore import assets
from ashore.catalogue.model import Words

E = TypeVar("E", bound=StrEnum)

GRADES = frozenset("ABC")


class CatalogueError(ValueError):
    """A data file is wrong; the text names the file, the field and what is wrong with it."""


@dataclass(slots=True)
class Table:
    """A TOML table and its place ("lenders/card.toml: rate"); remembers which keys were read.

    Every reading method raises CatalogueError; one without ``default`` also for a missing key.
    """

    place: str
    values: Mapping[str, object]
    _read: set[str] = field(default_factory=set)

    def has(self, key: str) -> bool:
        """Whether the table has ``key``."""
        return key in self.values

    def wrong(self, key: str, what: str) -> CatalogueError:
        """The error to raise for ``key``."""
        return CatalogueError(f"{self.place}: {key}: {what}")

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not empty."""
        found = self._get(key, default)
        if not isinstance(found, str) or (not found.strip() and found != default):
            raise self.wrong(key, f"not a text: {found!r}")
        return found

    def choice(self, key: str, choices: type[E]) -> E:
        """One of the values of an enumeration."""
        found = self.text(key)
        if found not in set(choices):
            raise self.wrong(key, f"{found!r} is none of {', '.join(choices)}")
        return choices(found)

    def whole(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """A whole number from ``low`` to ``high``."""
        found = self._get(key, default)
        if not isinstance(found, int) or isinstance(found, bool):
            raise self.wrong(key, f"not a whole number: {found!r}")
        if not low <= found <= high:
            raise self.wrong(key, f"{found} is not between {low} and {high}")
        return found

    def flag(self, key: str, default: bool | None = None) -> bool:
        """True or false."""
        found = self._get(key, default)
        if not isinstance(found, bool):
            raise self.wrong(key, f"neither true nor false: {found!r}")
        return found

    def number(self, key: str, default: str | None = None) -> Decimal:
        """A decimal number of zero or more, written as a text: "0.05"."""
        return self.decimal(key, self.text(key, default))

    def minor(self, key: str, digits: int, default: str | None = None) -> int:
        """An amount in major units, as minor units of a currency with ``digits``."""
        found = self.number(key, default).scaleb(digits)
        if found != found.to_integral_value():
            raise self.wrong(key, f"more than {digits} decimal places")
        return int(found)

    def day(self, key: str, default: str | None = None) -> date:
        """A date written as 2026-11-24."""
        found = self.text(key, default)
        try:
            return date.fromisoformat(found)
        except ValueError:
            raise self.wrong(key, f"not a date: {found!r}") from None

    def words(self, key: str) -> Words:
        """A table with the words in both languages."""
        inner = self.table(key)
        found = Words(inner.text("zh"), inner.text("en"))
        inner.done()
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        found = self._get(key)
        if not isinstance(found, list) or not all(isinstance(t, str) and t.strip() for t in found):
            raise self.wrong(key, "not a list of texts")
        return tuple(found)

    def table(self, key: str) -> Table:
        """A table inside this one."""
        return self._table(key, key, self._get(key))

    def tables(self, key: str) -> list[Table]:
        """A list of tables that is not empty."""
        found = self._get(key)
        if not isinstance(found, list) or not found:
            raise self.wrong(key, "not a list of tables")
        return [self._table(key, f"{key}[{n}]", item) for n, item in enumerate(found, start=1)]

    def keys(self) -> list[str]:
        """The names in a table whose names are data."""
        self._read.update(self.values)
        return list(self.values)

    def done(self) -> None:
        """Raise CatalogueError for a key that nobody read: most likely a slip of the keys."""
        unknown = sorted(set(self.values) - self._read)
        if unknown:
            raise self.wrong(unknown[0], "unknown key")

    def _get(self, key: str, default: object = None) -> object:
        self._read.add(key)
        found = self.values.get(key, default)
        if found is None:
            raise self.wrong(key, "missing")
        return found

    def _table(self, key: str, name: str, found: object) -> Table:
        if not isinstance(found, dict):
            raise self.wrong(key, "not a table")
        return Table(f"{self.place}: {name}", found)

    def decimal(self, key: str, text: str) -> Decimal:
        """A text of ``key`` as a number of zero or more."""
        try:
            found = Decimal(text)
        except InvalidOperation:
            raise self.wrong(key, f"not a number: {text!r}") from None
        if not found.is_finite() or found < 0:
            raise self.wrong(key, f"not a number of zero or more: {text!r}")
        return found


def read(name: str) -> Table:
    """The packaged TOML file called ``name``. Raises CatalogueError when it is not TOML."""
    import tomllib

    try:
        return Table(name, assets.toml(name))
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(f"{name}: {error}") from error


def unique(place: str, what: str, found: Collection[str]) -> None:
    """Raise CatalogueError where the same text stands twice."""
    seen: set[str] = set()
    for text in found:
        if text in seen:
            raise CatalogueError(f"{place}: {what} {text!r} stands twice")
        seen.add(text)
