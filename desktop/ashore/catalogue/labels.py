"""The label tables (M1-M7+, credit-bureau mark, five-class), and the notices."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ashore.catalogue.model import LabelTable, Notice, Words
from ashore.catalogue.reading import CatalogueError, Table, read
from ashore.catalogue.scopes import scope
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
    if found["five_class"].scope != found["five_class_card"].scope:
        raise CatalogueError(f"{FILE}: five_class_card: not for the same debts as five_class")
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
        months_for=found["months"].scope,
        credit_mark_for=found["bureau"].scope,
        five_class_for=found["five_class"].scope,
    )


@cache
def notices() -> Mapping[str, Notice]:
    """Sentences shown beside figures, by name ("contract_wins"). Raises CatalogueError."""
    file = read("rules/notices.toml")
    return MappingProxyType({name: _notice(file.table(name)) for name in file.keys()})  # noqa: SIM118


def _notice(table: Table) -> Notice:
    found = Notice(table.text("zh"), table.text("en"), scope(table).kinds)
    table.done()
    return found


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
    who = scope(table)
    table.done()
    return LabelTable(tuple(steps), MappingProxyType(words), where, who)
