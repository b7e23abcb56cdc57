"""The words in a lender's name that tell the kind of a debt to it."""

from __future__ import annotations

from functools import cache

from ashore.catalogue.model import KindRule
from ashore.catalogue.reading import read
from ashore.domain.debt import Kind

FILE = "rules/kinds.toml"


@cache
def load() -> tuple[KindRule, ...]:
    """The rules in their order: the first one that fits counts. Raises CatalogueError."""
    file = read(FILE)
    found: list[KindRule] = []
    for table in file.tables("rules"):
        unless = table.texts("unless") if table.has("unless") else ()
        found.append(KindRule(table.choice("kind", Kind), table.texts("words"), unless))
        table.done()
    file.done()
    return tuple(found)
