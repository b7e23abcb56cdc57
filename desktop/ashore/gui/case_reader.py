"""Reads the log and makes a debt's timeline in a thread: ten thousand contacts take a third of a second."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ashore.domain.errors import UserError

if TYPE_CHECKING:
    from datetime import date

    from ashore.catalogue import Catalogue
    from ashore.domain.conduct import DayMark
    from ashore.domain.debt import Record
    from ashore.gui.desk import Desk
    from ashore.services.timeline import Item
    from ashore.storage import Store


@dataclass(frozen=True, slots=True)
class Case:
    """The timeline of a debt, the newest first; ``days`` are those that are marked."""

    debt_id: str
    items: tuple[Item, ...]
    days: tuple[DayMark, ...]
    contacts: int


class _Voice(QObject):
    """Speaks from the thread; it lives as long as the thread holds it."""

    said = Signal(int, object)


class CaseReader(QObject):
    """``found`` carries the Case that was asked for last, ``failed`` the UserError that came instead.

    Any other exception of the thread is raised here.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = _Voice()
        self._voice.said.connect(self._hear)
        self._asked = 0
        self._thread: Thread | None = None
        self.is_busy = False

    def ask(self, desk: Desk, debt_id: str) -> None:
        """Read the case of a debt as the desk has it now."""
        self._asked += 1
        self.is_busy = True
        store, records = desk.store, tuple(desk.records.values())
        words = (self._voice, self._asked, store, records, desk.today, desk.catalogue, debt_id)
        self._thread = Thread(target=_read, args=words, name="case", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Return when the thread has ended; what it found is no longer wanted."""
        self._asked += 1
        self.is_busy = False
        if self._thread is not None:
            self._thread.join()

    def _hear(self, number: int, found: object) -> None:
        if number != self._asked:
            return
        self.is_busy = False
        if isinstance(found, UserError):
            self.failed.emit(found)
        elif isinstance(found, Exception):
            raise found  # a bug: it is told where every other one is
        else:
            self.found.emit(found)


def read_case(
    store: Store, records: tuple[Record, ...], on: date, catalogue: Catalogue, debt_id: str
) -> Case:
    """The case of a debt; raises what the store raises."""
    from ashore.domain.conduct.marks import lender_key
    from ashore.services.contacts import log, marked_days
    from ashore.services.timeline import timeline

    # The calls about one lender's debts count together, so all of its debts are read; each is a
    # transaction of its own, for the window must not wait for a lock.
    lender = {lender_key(record.debt) for record in records if record.debt.id == debt_id}
    kin = [record for record in records if lender_key(record.debt) in lender]
    contacts = [each for record in kin for each in store.contacts(record.debt.id)]
    noted = log(contacts, kin, catalogue.conduct())
    own = [each for each in noted if each.debt.id == debt_id]
    items = timeline(records, noted, on, catalogue, debt_id)
    return Case(debt_id, tuple(items), tuple(marked_days(own)), len(own))


def _read(
    voice: _Voice, number: int, store: Store, records: tuple[Record, ...], on: date,
    catalogue: Catalogue, debt_id: str,
) -> None:  # fmt: skip
    try:
        voice.said.emit(number, read_case(store, records, on, catalogue, debt_id))
    except Exception as problem:  # noqa: BLE001 - the main thread raises it
        voice.said.emit(number, problem)
