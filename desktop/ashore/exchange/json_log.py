"""The contact log as JSON: times ISO 8601 with their offset, amounts in minor units."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ashore.domain.conduct import Mark
from ashore.domain.contact import Contact
from ashore.domain.debt import Debt

if TYPE_CHECKING:
    from collections.abc import Sequence

Json = dict[str, object]


class Logged(Protocol):
    """A contact with its debt and its marks."""

    @property
    def contact(self) -> Contact: ...
    @property
    def debt(self) -> Debt: ...
    @property
    def marks(self) -> Sequence[Mark]: ...


def entry(logged: Logged, because: Callable[[Contact, Mark], str]) -> Json:
    """One contact; ``because`` says in words what a mark rests on."""
    said = logged.contact
    return {
        "id": said.id,
        "when": said.at.isoformat(),
        "zone": said.zone or None,
        "debt": logged.debt.name,
        "debt_id": logged.debt.id,
        "channel": said.channel,
        "direction": said.direction,
        "party": said.party,
        "who": said.who,
        "person": said.person,
        "staff_number": said.staff_number,
        "number": said.number,
        "answered": said.answered,
        "said": said.said,
        "promised": said.promised,
        "promised_on": said.promised_on.isoformat() if said.promised_on else None,
        "follow_up_on": said.follow_up_on.isoformat() if said.follow_up_on else None,
        "followed_up": said.followed_up,
        "evidence": [
            {"kind": piece.kind, "title": piece.title, "place": piece.place}
            for piece in said.evidence
        ],
        "marks": [
            {
                "rule": mark.guideline.id,
                "in_force_from": mark.guideline.in_force_from.isoformat(),
                "because": because(said, mark),
            }
            for mark in logged.marks
        ],
    }
