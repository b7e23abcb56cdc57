"""Reads sentences, and which debts a rule or a sentence speaks of, where its table says so."""

from __future__ import annotations

from ashore.catalogue.currencies import currency
from ashore.catalogue.model import Sentence
from ashore.catalogue.reading import Table
from ashore.catalogue.sources import Sources, origin
from ashore.domain.debt import Kind
from ashore.domain.errors import UserError
from ashore.domain.scope import Scope


def sentence(table: Table, sources: Sources) -> Sentence:
    """A sentence in both languages with its source and grade, and the debts that it speaks of."""
    found = Sentence(
        table.text("zh"), table.text("en"), origin(table, sources),
        scope(table), table.text("about", ""),
    )  # fmt: skip
    table.done()
    return found


def scope(table: Table) -> Scope:
    """``kinds`` or ``not_kinds``, ``currencies`` and ``contact_works``, each only where it is given.

    Raises CatalogueError for a kind or a currency that is not known, and for both lists of kinds.
    """
    kinds = frozenset(Kind)
    if table.has("kinds"):
        kinds = frozenset(kinds_in(table, "kinds"))
        if table.has("not_kinds"):
            raise table.wrong("not_kinds", "either the kinds that are meant or those that are not")
    elif table.has("not_kinds"):
        kinds -= set(kinds_in(table, "not_kinds"))
    works = table.flag("contact_works") if table.has("contact_works") else None
    return Scope(kinds, _currencies(table, "currencies"), works)


def kinds_in(table: Table, key: str) -> tuple[Kind, ...]:
    """A list of kinds of debts. Raises CatalogueError for one that is not known."""
    found = table.texts(key)
    wrong = set(found) - set(Kind)
    if wrong:
        raise table.wrong(key, f"{min(wrong)!r} is none of {', '.join(Kind)}")
    return tuple(Kind(kind) for kind in found)


def _currencies(table: Table, key: str) -> frozenset[str]:
    if not table.has(key):
        return frozenset()
    codes = table.texts(key)
    for code in codes:
        try:
            currency(code)
        except UserError:
            raise table.wrong(key, f"no currency {code!r}") from None
    return frozenset(codes)
