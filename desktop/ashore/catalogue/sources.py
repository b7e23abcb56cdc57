"""Where figures come from: the shared sources, and a file's own beside them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ashore.catalogue.model import Origin, Source, Words
from ashore.catalogue.reading import GRADES, Table, read, unique

Sources = Mapping[str, Source]


@cache
def shared() -> Sources:
    """The sources that more than one file refers to. Raises CatalogueError."""
    file = read("rules/sources.toml")
    found = own(file)
    file.done()
    return MappingProxyType(found)


def own(file: Table) -> dict[str, Source]:
    """The sources that ``file`` lists itself, by id; none where it has no such list."""
    if not file.has("sources"):
        return {}
    found = [_source(table) for table in file.tables("sources")]
    unique(file.place, "source", [source.id for source in found])
    return {source.id: source for source in found}


def origin(table: Table, sources: Sources, note: Words | None = None) -> Origin:
    """The source and the grade that ``table`` names for its figure; both are required."""
    name = table.text("source")
    if name not in sources:
        raise table.wrong("source", f"no source has the id {name!r}")
    return Origin(sources[name], _grade(table), note)


def _source(table: Table) -> Source:
    found = Source(
        id=table.text("id"),
        title=table.words("title"),
        publisher=table.words("publisher") if table.has("publisher") else Words("", ""),
        date=table.text("date", ""),
        grade=_grade(table),
    )
    table.done()
    return found


def _grade(table: Table) -> str:
    found = table.text("grade")
    if found not in GRADES:
        raise table.wrong("grade", f"{found!r} is none of A, B, C")
    return found
