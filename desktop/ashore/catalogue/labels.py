"""The label tables (M1-M7+, credit-bureau mark, five-class), and the notices."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ashore.catalogue.model import LabelTable, Words
from ashore.catalogue.reading import Table, read
from ashore.catalogue.sources import origin, shared
from ashore.domain.labels import Conventions

FILE = "rules/labels.toml"
NAMES = ("months", "bureau", "five_class", "five_class_card")


@cache
def load() -> Mapping[str, LabelTable]:
    """The tables by name: months, bureau, five_class, five_class_card. Raises CatalogueError."""
    file = read(FILE)
    found = {name: _label_table(file.table(name)) for name in NAMES}
    file.done()
    return MappingProxyType(found)


@cache
def conventions() -> Conventions:
    """The steps of the tables, with the labels' ids, as the domain takes them."""
    found = load()
    return Conventions(
        months=found["months"].steps,
        credit_mark=found["bureau"].steps,
        loan_class=found["five_class"].steps,
        card_class=found["five_class_card"].steps,
    )


@cache
def notices() -> Mapping[str, Words]:
    """Sentences shown beside figures, by name ("contract_wins"). Raises CatalogueError."""
    file = read("rules/notices.toml")
    return MappingProxyType({name: file.words(name) for name in file.keys()})  # noqa: SIM118


def _label_table(table: Table) -> LabelTable:
    steps: list[tuple[int, str]] = []
    words: dict[str, Words] = {}
    for row in table.tables("steps"):
        first, label = row.whole("from", 0, 36500), row.text("id")
        if steps and first <= steps[-1][0]:
            raise row.wrong("from", f"{first} is not after {steps[-1][0]}")
        steps.append((first, label))
        words[label] = Words(row.text("zh", label), row.text("en", label))
        row.done()
    where = origin(table, shared(), table.words("convention"))
    table.done()
    return LabelTable(tuple(steps), MappingProxyType(words), where)
