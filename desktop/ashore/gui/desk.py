"""The open profile as the window sees it: records, today, derived portfolio, undo.

Every page and dialog is handed the one Desk of its window. It runs a service, keeps the
undo history, derives the portfolio again and tells what changed; it draws nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ashore.domain.debt import Record
from ashore.domain.errors import UserError
from ashore.domain.portfolio import Portfolio, arrange
from ashore.domain.priority import by_priority
from ashore.domain.standing import Standing, standing
from ashore.services import ledger
from ashore.services.change import Change, PlanStep
from ashore.services.fields import Draft
from ashore.services.history import History
from ashore.services.lenders import catalogue_of

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.planning.baseline import SavedPlan
    from ashore.storage import Store


class Desk(QObject):
    """``changed`` carries the Change of a service, an undo or a redo, or None on a reload."""

    changed = Signal(object)

    def __init__(
        self,
        catalogue: Catalogue,
        records: Iterable[Record],
        derived: Portfolio,
        opened: Callable[[], tuple[Store, int]],
        parent: QObject | None = None,
    ) -> None:
        """``opened`` waits for the store, which may still be on its way, and returns it with
        the data version that ``records`` belong to.
        """
        super().__init__(parent)
        self.catalogue, self.portfolio, self.today = catalogue, derived, derived.on
        self.history = History()
        self.records = {record.debt.id: record for record in records}
        self.standings = {s.debt.id: s for s in derived.standings}
        self._opened = opened
        self._store: Store | None = None
        self._seen_version = 0
        self._plans: dict[str, SavedPlan] | None = None

    @property
    def store(self) -> Store:
        """The open store; the first call waits for it."""
        if self._store is None:
            self._store, self._seen_version = self._opened()
        return self._store

    @property
    def plans(self) -> dict[str, SavedPlan]:
        """What is kept of the plan of each currency; read when it is first asked for."""
        if self._plans is None:
            self._plans = self.store.plans()
        return self._plans

    def replace_contents(
        self, catalogue: Catalogue, records: Iterable[Record], derived: Portfolio
    ) -> None:
        """Take what the store holds where it is not what was shown at first."""
        self._plans = None
        self.catalogue, self.portfolio = catalogue, derived
        self.records = {record.debt.id: record for record in records}
        self.standings = {s.debt.id: s for s in derived.standings}
        self.changed.emit(None)

    def do(self, service: Callable[..., Change], *args: object, **kwargs: object) -> Change:
        """Run one service on the store; raises its UserError and then changes nothing."""
        change = service(self.store, *args, **kwargs)
        self.history.done(change)
        self._took(change)
        return change

    def undo(self) -> Change:
        """Take the last change back.

        Raises UserError ``undo_dropped`` where another process changed the same records: then
        that step is gone, and everything is read again.
        """
        return self._step(self.history.undo)

    def redo(self) -> Change:
        """Do the last undone change again; raises UserError ``redo_dropped`` as ``undo``."""
        return self._step(self.history.redo)

    def _step(self, step: Callable[[Store], Change]) -> Change:
        try:
            change = step(self.store)
        except UserError:
            self.reload()
            raise
        self._took(change)
        return change

    def was_changed_outside(self) -> bool:
        """Whether another process wrote since the last look; costs one small question."""
        return self.store.data_version() != self._seen_version

    def reload(self) -> None:
        """Read everything again: another process wrote, or the day changed."""
        self._seen_version = self.store.data_version()
        self._plans = None
        self.catalogue = catalogue_of(self.store)
        self.records = {record.debt.id: record for record in self.store.records()}
        self._derive_all()

    def use_catalogue(self, catalogue: Catalogue) -> None:
        """Take a lender's changed figures over: stages may be other ones from now on."""
        self.catalogue = catalogue
        self._derive_all()

    def set_today(self, today: date) -> None:
        """Derive everything for another day."""
        self.today = today
        self._derive_all()

    def preview(self, draft: Draft, replaces: str = "") -> tuple[Standing, int | None]:
        """The standing that ``draft`` would have, and its place in the order of repayment.

        In place of the debt ``replaces`` it keeps that debt's ledger.
        """
        old = self.records.get(replaces) or Record(draft.debt, ())
        drafted = self._standing(ledger.with_stated(old, draft.debt, draft.balance))
        others = [
            s for s in self.portfolio.standings
            if s.debt.id in self.portfolio.ranks and s.debt.id != replaces
        ]  # fmt: skip
        order = by_priority([*others, drafted])
        return drafted, order.index(drafted) + 1 if drafted in order else None

    def _took(self, change: Change) -> None:
        """Derive anew what the change touched, and only that."""
        for record in change.before:
            self.records.pop(record.debt.id, None)
            self.standings.pop(record.debt.id, None)
        for record in change.after:
            self.records[record.debt.id] = record
            self.standings[record.debt.id] = self._standing(record)
        self.portfolio = arrange(self.standings.values(), self.today)
        if change.plan:
            self._keep(change.plan)
        self.changed.emit(change)

    def _keep(self, step: PlanStep) -> None:
        """Take over what became of a plan."""
        if step.after is None:
            self.plans.pop(step.currency, None)
        else:
            self.plans[step.currency] = step.after

    def _derive_all(self) -> None:
        known = self.standings
        self.standings = {key: self._standing(record) for key, record in self.records.items()}
        for key, made in self.standings.items():
            if key in known:
                # What was reckoned for the same ledger and day holds.
                made.adopt(known[key])
        self.portfolio = arrange(self.standings.values(), self.today)
        self.changed.emit(None)

    def _standing(self, record: Record) -> Standing:
        boundaries = self.catalogue.boundaries_of(record.debt)
        return standing(record.debt, record.entries, self.today, boundaries, record.agreements)
