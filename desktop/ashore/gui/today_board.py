"""What there is to do today, reckoned in short slices, so that no key waits for it.

It begins when the store is open: follow-ups and demands are in the file, but not in the glance.
"""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ashore.domain.errors import UserError

if TYPE_CHECKING:
    from ashore.domain.contact import Contact
    from ashore.gui.desk import Desk
    from ashore.services.change import Change
    from ashore.services.today import Task

SLICE_S = 0.008
"""How long one slice may take, unless a single debt takes longer."""


class TodayBoard(QObject):
    """``changed`` says that ``tasks`` are others, and complete for now; ``failed`` carries a
    UserError that kept the contacts from being read.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.is_ready = False
        self._by_debt: dict[str, list[Task]] = {}
        self._contacts: dict[str, dict[str, Contact]] = {}
        self._waiting: dict[str, None] = {}
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._work)
        self._begun = False
        desk.changed.connect(self._desk_changed)

    @property
    def tasks(self) -> list[Task]:
        """All lines, the gravest first; what is still being reckoned is as it was."""
        from ashore.services.today import in_order

        return in_order(task for found in self._by_debt.values() for task in found)

    def start(self) -> None:
        """Reckon everything; the store must be open."""
        self._begun = True
        self._ask_all()

    def wait(self) -> None:
        """Finish what is being reckoned, now."""
        while self._waiting:
            self._work()

    def _ask_all(self) -> None:
        try:
            found = self._desk.store.contacts()
        except UserError as problem:
            self.failed.emit(problem)
        else:
            self._contacts = {}
            for contact in found:
                self._contacts.setdefault(contact.debt_id, {})[contact.id] = contact
        gone = self._by_debt.keys() - self._desk.records.keys()
        for debt_id in gone:
            del self._by_debt[debt_id]
        self._ask(self._desk.records)

    def _ask(self, debts: Iterable[str]) -> None:
        self._waiting |= dict.fromkeys(debts)
        self._slices.start()

    def _desk_changed(self, change: Change | None) -> None:
        if not self._begun:
            return
        if change is None:
            self._ask_all()
            return
        touched = {record.debt.id for record in (*change.before, *change.after)}
        for before, after in change.contacts:
            for contact in (before, after):
                if contact is not None:
                    touched.add(contact.debt_id)
            if before is not None:
                self._contacts.get(before.debt_id, {}).pop(before.id, None)
            if after is not None:
                self._contacts.setdefault(after.debt_id, {})[after.id] = after
        if touched:
            self._ask(sorted(touched))

    def _work(self) -> None:
        from ashore.services.today import tasks_of

        desk, until = self._desk, monotonic() + SLICE_S
        while self._waiting and monotonic() < until:
            debt_id = next(iter(self._waiting))
            del self._waiting[debt_id]
            record, found = desk.records.get(debt_id), desk.standings.get(debt_id)
            lines: list[Task] = []
            if record is not None and found is not None:
                noted = sorted(self._contacts.get(debt_id, {}).values(), key=lambda c: c.at)
                lines = tasks_of(record, noted, found, desk.catalogue)
            if lines:
                self._by_debt[debt_id] = lines
            else:
                self._by_debt.pop(debt_id, None)
        if self._waiting:
            self._slices.start()
        else:
            self.is_ready = True
            self.changed.emit()
