"""The guidelines on conduct, what a card's agreement has to name, and the time of limitation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from functools import cache
from types import MappingProxyType

from ashore.catalogue.model import Origin, Words
from ashore.catalogue.reading import CatalogueError, Table, read, unique
from ashore.catalogue.scopes import scope
from ashore.catalogue.sources import Sources, origin, shared
from ashore.domain.agreement.contents import Requirement
from ashore.domain.agreement.values import Content
from ashore.domain.conduct.guideline import Guideline, Measure
from ashore.domain.contact import Channel

FILE = "rules/conduct.toml"
_COUNTED = (Measure.ANSWERED, Measure.UNANSWERED)


@dataclass(frozen=True, slots=True)
class Conduct:
    """``names`` and ``origins`` are by the ids of the guidelines; ``contents`` names what an
    agreement has to hold; ``limitation_years`` is how long a claim may be brought to court.
    """

    guidelines: tuple[Guideline, ...]
    names: Mapping[str, Words]
    origins: Mapping[str, Origin]
    requirement: Requirement
    contents: Mapping[Content, Words]
    requirement_origin: Origin
    limitation_years: int
    limitation_origin: Origin


@cache
def load() -> Conduct:
    """All of it. Raises CatalogueError."""
    file = read(FILE)
    sources = shared()
    rules, names, origins = [], {}, {}
    for table in file.tables("guidelines"):
        rule = _guideline(table)
        names[rule.id] = table.words("name")
        origins[rule.id] = origin(table, sources)
        table.done()
        rules.append(rule)
    unique(FILE, "guideline", [rule.id for rule in rules])
    requirement, contents, where = _requirement(file.table("agreement"), sources)
    limitation = file.table("limitation")
    years = limitation.whole("years", 1, 30)
    if set(limitation.texts("restarts")) != {"demand", "consent", "payment"}:
        raise limitation.wrong("restarts", "not demand, consent and payment")
    limitation_origin = origin(limitation, sources, limitation.words("note"))
    limitation.done()
    file.done()
    return Conduct(
        guidelines=tuple(rules),
        names=MappingProxyType(names),
        origins=MappingProxyType(origins),
        requirement=requirement,
        contents=MappingProxyType(contents),
        requirement_origin=where,
        limitation_years=years,
        limitation_origin=limitation_origin,
    )


def _guideline(table: Table) -> Guideline:
    measure = table.choice("measure", Measure)
    is_hours = measure is Measure.HOURS
    return Guideline(
        id=table.text("id"),
        measure=measure,
        in_force_from=table.day("in_force_from"),
        channels=_channels(table),
        scope=scope(table),
        start=_time(table, "start") if is_hours else time(0),
        end=_time(table, "end") if is_hours else time(0),
        most=table.whole("most", 1, 100) if measure in _COUNTED else 0,
    )


def _channels(table: Table) -> frozenset[Channel]:
    found = table.texts("channels")
    wrong = set(found) - set(Channel)
    if wrong:
        raise table.wrong("channels", f"{min(wrong)!r} is none of {', '.join(Channel)}")
    return frozenset(Channel(each) for each in found)


def _time(table: Table, key: str) -> time:
    try:
        return time.fromisoformat(table.text(key))
    except ValueError:
        raise table.wrong(key, "not a time like 22:00") from None


def _requirement(
    table: Table, sources: Sources
) -> tuple[Requirement, dict[Content, Words], Origin]:
    contents: dict[Content, Words] = {}
    for row in table.tables("contents"):
        contents[row.choice("id", Content)] = row.words("name")
        row.done()
    if list(contents) != list(Content):
        raise CatalogueError(f"{FILE}: agreement: contents: not each of {', '.join(Content)}")
    found = Requirement(tuple(contents), table.whole("months", 1, 600), scope(table))
    where = origin(table, sources)
    table.done()
    return found, contents, where
