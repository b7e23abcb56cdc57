"""What can already be said of a debt while it is typed, and what is missing for the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ashore.domain.portfolio import Portfolio, arrange
from ashore.domain.standing import Standing
from ashore.services.fields import FIELDS, Draft, Reading

if TYPE_CHECKING:
    from ashore.domain.debt import Entry
    from ashore.gui.desk import Desk

STAGE_NEEDS = frozenset(
    {"kind", "currency", "due_date", "amount_due", "minimum", "grace_days", "grace_amount", "repeats",
     "phone_contact_from", "formal_collection_from"}
)  # fmt: skip
_COST_NEEDS = STAGE_NEEDS | {
    "balance", "rate", "rate_period", "interest", "basis", "penalty", "penalty_base",
}  # fmt: skip
_PROBE = "1000000"
"""Stands in for a balance that is not there yet: days and stage do not depend on it."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """``standing`` is there once days and stage can be said; ``portfolio`` once cost can too.

    ``lacks`` names the fields that are missing or wrong. ``portfolio`` is the list as it
    would be, with the drafted debt under the id ``debt_id``; ``entries`` are those of the draft.
    """

    standing: Standing | None = None
    portfolio: Portfolio | None = None
    debt_id: str = ""
    lacks: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()

    @property
    def place(self) -> int | None:
        """The place in the order of repayment, 1 = repay first."""
        return self.portfolio.rank(self.debt_id) if self.portfolio else None


def sketch(
    texts: Mapping[str, str],
    desk: Desk,
    replaces: str,
    read: Callable[[Mapping[str, str]], Reading],
) -> Sketch:
    """The sketch of the debt in ``texts``, as ``read`` reads them, in place of the debt
    ``replaces`` if any.
    """
    wrong = {error.field or "" for error in read(texts).errors}
    lacks = tuple(field for field in FIELDS if field in wrong & _COST_NEEDS)
    if wrong & STAGE_NEEDS:
        return Sketch(lacks=lacks)
    probe = {name: text for name, text in texts.items() if name not in wrong}
    probe = {"name": "-", "balance": _PROBE} | probe
    draft = read(probe).draft
    if draft is None:
        return Sketch(lacks=lacks)
    drafted, _place = desk.preview(_placed(draft, desk, replaces), replaces)
    if wrong & _COST_NEEDS:
        return Sketch(drafted, lacks=lacks)
    others = (s for s in desk.portfolio.standings if s.debt.id != replaces)
    return Sketch(
        standing=drafted,
        portfolio=arrange([*others, drafted], desk.today),
        debt_id=drafted.debt.id,
        entries=(draft.balance,),
        lacks=("rate",) if drafted.cost is None else (),
    )


def _placed(draft: Draft, desk: Desk, replaces: str) -> Draft:
    """The draft with the id and the order of entry that it will have: ties depend on it."""
    old = desk.records.get(replaces)
    last = max((record.debt.position for record in desk.records.values()), default=0)
    position = old.debt.position if old else last + 1
    return replace(draft, debt=replace(draft.debt, id=replaces, position=position))
