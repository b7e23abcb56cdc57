"""The currencies of ISO 4217 with their minor digits, names and signs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ashore.catalogue.model import Words
from ashore.catalogue.reading import CatalogueError, read
from ashore.catalogue.sources import origin, shared
from ashore.domain.errors import UserError
from ashore.domain.money import Currency

FILE = "rules/currencies.toml"


@cache
def load() -> Mapping[str, tuple[Currency, Words]]:
    """All currencies by code, in the order of a picker. Raises CatalogueError."""
    file = read(FILE)
    origin(file, shared())
    first = file.texts("common")
    table = file.table("currency")
    found: dict[str, tuple[Currency, Words]] = {}
    funds: list[str] = []
    for code in table.keys():  # noqa: SIM118 - not a dict: it remembers what was read
        row = table.table(code)
        if not (len(code) == 3 and code.isascii() and code.isupper()):
            raise table.wrong(code, "not a code of ISO 4217")
        currency = Currency(code, row.whole("digits", 0, 4), row.text("sign", ""))
        found[code] = (currency, Words(row.text("zh"), row.text("en")))
        if row.flag("fund", False):
            funds.append(code)
        row.done()
    file.done()
    unknown = set(first) - set(found)
    if unknown:
        raise CatalogueError(f"{FILE}: common: no currency {min(unknown)!r}")
    middle = (code for code in found if code not in first and code not in funds)
    return MappingProxyType({code: found[code] for code in (*first, *middle, *funds)})


def currency(code: str) -> Currency:
    """The currency of an ISO 4217 code in capitals. Raises UserError ``currency_unknown``."""
    found = load().get(code)
    if found is None:
        raise UserError("currency_unknown", currency=code)
    return found[0]
