"""The whole case of one debt as it is handed to a complaint office: figures, timeline, evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ashore.domain.contact import Contact, Evidence
from ashore.domain.debt import Record
from ashore.domain.standing import Standing, standing
from ashore.services.contacts import LogEntry, log
from ashore.services.timeline import Item, ItemKind, timeline

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Case:
    """``items`` from the oldest on, none of them ahead; ``entries`` are the contacts among them
    with their marks; ``evidence`` in the order of the contacts that it belongs to.
    """

    record: Record
    standing: Standing
    items: tuple[Item, ...]
    entries: tuple[LogEntry, ...]
    evidence: tuple[tuple[Contact, Evidence], ...]

    @property
    def on(self) -> date:
        """The day that it is looked at."""
        return self.standing.on


def case_of(
    debt_id: str, records: Sequence[Record], contacts: Iterable[Contact], on: date,
    catalogue: Catalogue,
) -> Case:  # fmt: skip
    """The case of a debt up to and including a day. Raises KeyError for a debt that is not there.

    ``contacts`` are those about all debts: those with one lender count together.
    """
    [record] = [each for each in records if each.debt.id == debt_id] or _gone(debt_id)
    known = [contact for contact in contacts if contact.day <= on]
    entries = log(known, records, catalogue.conduct(), debt_id)
    bounds = catalogue.boundaries_of(record.debt)
    found = standing(record.debt, record.entries, on, bounds, record.agreements)
    items = timeline([record], entries, on, catalogue, debt_id)
    past = tuple(reversed([item for item in items if not item.ahead and _tells(item)]))
    shown = tuple((each.contact, piece) for each in entries for piece in each.contact.evidence)
    return Case(record, found, past, tuple(entries), shown)


def _tells(item: Item) -> bool:
    """One's own notes are for oneself."""
    return item.kind is not ItemKind.NOTE


def _gone(debt_id: str) -> list[Record]:
    raise KeyError(debt_id)
