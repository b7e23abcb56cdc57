"""The limits of yearly cost that a warning may name, and the loan prime rate (LPR) by date."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache

from ashore.catalogue.model import Advance, Limit, Limits
from ashore.catalogue.reading import Table, read
from ashore.catalogue.scopes import kinds_in
from ashore.catalogue.sources import Sources, origin, shared

FILE = "rules/limits.toml"


@cache
def load() -> Limits:
    """All limits and the LPR by rising date. Raises CatalogueError."""
    file = read(FILE)
    sources = shared()
    lpr = file.table("lpr")
    rates: list[tuple[date, Decimal]] = []
    for row in lpr.tables("rates"):
        day, percent = row.day("from"), row.number("percent")
        if rates and day <= rates[-1][0]:
            raise row.wrong("from", f"{day} is not after {rates[-1][0]}")
        rates.append((day, percent))
        row.done()
    found = Limits(
        limits=tuple(_limit(table, sources) for table in file.tables("limits")),
        lpr=tuple(rates),
        lpr_complete_to=lpr.day("complete_to"),
        lpr_origin=origin(lpr, sources),
        advance=_advance(file.table("advance"), sources),
    )
    lpr.done()
    file.done()
    return found


def _limit(table: Table, sources: Sources) -> Limit:
    if table.has("percent") == table.has("lpr_multiple"):
        raise table.wrong("percent", "a limit has either a percent or a multiple of the LPR")
    found = Limit(
        id=table.text("id"),
        kinds=kinds_in(table, "kinds"),
        percent=table.number("percent") if table.has("percent") else None,
        lpr_multiple=table.number("lpr_multiple") if table.has("lpr_multiple") else None,
        in_force_from=table.day("in_force_from") if table.has("in_force_from") else None,
        origin=origin(table, sources, table.words("text")),
    )
    table.done()
    return found


def _advance(table: Table, sources: Sources) -> Advance:
    found = Advance(kinds_in(table, "kinds"), origin(table, sources, table.words("text")))
    table.done()
    return found
