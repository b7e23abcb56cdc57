"""The stage rules: default boundaries, what shifts them, and the words of each stage."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from ashore.catalogue.currencies import currency
from ashore.catalogue.model import Sentence, StageInfo, StageRules
from ashore.catalogue.presets import boundaries
from ashore.catalogue.reading import CatalogueError, Table, read
from ashore.catalogue.scopes import scope, sentence
from ashore.catalogue.sources import Sources, origin, shared
from ashore.domain.errors import UserError
from ashore.domain.stage import Boundaries, Stage
from ashore.domain.window import Factor, Shift

FILE = "rules/stages.toml"
_THRESHOLDS = {Factor.AMOUNT_LARGE: "from", Factor.AMOUNT_SMALL: "below"}


@cache
def default_boundaries() -> Boundaries:
    """The boundaries where neither the debt nor its lender has others. Raises CatalogueError."""
    return load().default


@cache
def load() -> StageRules:
    """The rules for all stages. Raises CatalogueError."""
    file = read(FILE)
    sources = shared()
    first = file.table("boundaries")
    # The reminder begins with day 1 by definition; the file says so for whoever reads it.
    first.whole("reminder_from", 1, 1)
    default, source, kinds = boundaries(first), origin(first, sources), scope(first).kinds
    first.done()
    shifts = [_shift(table, sources) for table in file.tables("shifts")]
    you, cost = (_shared(file, name, sources) for name in ("you", "cost"))
    infos = [_info(table, sources, you, cost) for table in file.tables("stages")]
    file.done()
    if [shift.factor for shift, _ in shifts] != list(Factor):
        raise CatalogueError(f"{FILE}: shifts: not one for each of {', '.join(Factor)}, in order")
    if [info.stage for info in infos] != list(Stage):
        raise CatalogueError(f"{FILE}: stages: not one for each of {', '.join(Stage)}, in order")
    return StageRules(
        default=default,
        kinds=kinds,
        shifts=tuple(shift for shift, _ in shifts),
        reasons=MappingProxyType({shift.factor: reason for shift, reason in shifts}),
        infos=MappingProxyType({info.stage: info for info in infos}),
        origin=source,
    )


def _shift(table: Table, sources: Sources) -> tuple[Shift, Sentence]:
    factor = table.choice("id", Factor)
    reason = table.words("reason")
    found = Shift(factor, table.whole("days", -30, 30), _thresholds(table, factor))
    where = origin(table, sources)
    table.done()
    return found, Sentence(reason.zh, reason.en, where)


def _thresholds(table: Table, factor: Factor) -> tuple[tuple[str, int], ...]:
    key = _THRESHOLDS.get(factor)
    if key is None:
        return ()
    amounts = table.table(key)
    found: list[tuple[str, int]] = []
    for code in amounts.keys():  # noqa: SIM118 - not a dict: it remembers what was read
        try:
            digits = currency(code).digits
        except UserError:
            raise amounts.wrong(code, "not a currency") from None
        found.append((code, amounts.minor(code, digits)))
    return tuple(found)


def _shared(file: Table, name: str, sources: Sources) -> list[tuple[set[Stage], Sentence]]:
    """The sentences of a list that several stages share, each with its stages."""
    found = []
    for row in file.tables(name):
        stages = row.texts("stages")
        wrong = set(stages) - set(Stage)
        if wrong:
            raise row.wrong("stages", f"{min(wrong)!r} is none of {', '.join(Stage)}")
        found.append(({Stage(stage) for stage in stages}, sentence(row, sources)))
    return found


def _info(
    table: Table,
    sources: Sources,
    you: list[tuple[set[Stage], Sentence]],
    cost: list[tuple[set[Stage], Sentence]],
) -> StageInfo:
    stage = table.choice("id", Stage)
    own = [sentence(row, sources) for row in table.tables("you")]
    found = StageInfo(
        stage=stage,
        name=table.words("name"),
        lender_does=tuple(sentence(row, sources) for row in table.tables("lender")),
        you_can=(*own, *(said for stages, said in you if stage in stages)),
        cost=tuple(said for stages, said in cost if stage in stages),
        origin=origin(table, sources),
    )
    table.done()
    return found
