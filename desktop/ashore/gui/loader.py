"""Loads the debts away from the main thread, so that the window is there at once.

First the rows, by the standard library alone; then, when they are on the screen, SQLModel,
which takes a quarter of a second to import, and with it the store that can be written to.
"""

from __future__ import annotations

import gc
from threading import Event, Thread
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from datetime import date

    from ashore.catalogue import Catalogue
    from ashore.domain.debt import Record
    from ashore.domain.portfolio import Portfolio
    from ashore.paths import Profile
    from ashore.storage import Glance, Store

PATIENCE_S = 5
"""How long the store waits for the rows to be painted; then it is opened all the same."""


class Contents(NamedTuple):
    """What the window shows: the debts of a profile as they stand on a day."""

    catalogue: Catalogue
    records: list[Record]
    portfolio: Portfolio


class Opened(NamedTuple):
    """The store, and its contents where they are not the ones that were shown already.

    ``version`` is the store's data version that the shown contents belong to.
    """

    store: Store
    version: int
    contents: Contents | None


class Loader(QObject):
    """``seen`` carries Contents, ``opened`` an Opened, ``failed`` a UserError or a bug,
    ``warned`` a UserError that does not keep the debts from being open.
    """

    seen = Signal(object)
    opened = Signal(object)
    failed = Signal(object)
    warned = Signal(object)

    def __init__(
        self,
        profile: Profile,
        today: date,
        parent: QObject,
        *,
        sample_language: str | None = None,
        backs_up: bool = True,
    ) -> None:
        """``backs_up`` is False where ``today`` is not the real day."""
        super().__init__(parent)
        self._backs_up = backs_up
        self._profile, self._today, self._sample_language = profile, today, sample_language
        self._thread = Thread(target=self._run, name="loader", daemon=True)
        self._shown, self._settled = Event(), Event()
        self.result: Opened | None = None
        self.problem: Exception | None = None

    def start(self) -> None:
        """Begin; the signals follow, in the main thread."""
        self._thread.start()

    def rows_are_shown(self) -> None:
        """The first rows are on the screen: go on with the store."""
        self._shown.set()

    def store(self) -> Opened:
        """Wait until the store is open, and return it. Raises what kept it from opening."""
        self._shown.set()
        self._settled.wait()
        if self.result is None:
            assert self.problem is not None
            raise self.problem
        return self.result

    def wait(self) -> None:
        """Return when the thread has ended."""
        self._shown.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            first = self._look()
            if first is not None:
                self._shown.wait(PATIENCE_S)
            self.result = self._open(first)
        except Exception as problem:  # noqa: BLE001 - the main thread shows it
            self.problem = problem
            self._settled.set()
            self.failed.emit(problem)
        else:
            self._settled.set()
            self.opened.emit(self.result)
            self._back_up(self.result.store, self._today)

    def back_up_later(self, today: date) -> None:
        """Keep the copy of another day, in a thread of its own: midnight has passed."""
        if self.result is not None and not self._thread.is_alive():
            store = self.result.store
            self._thread = Thread(target=self._back_up, args=(store, today), daemon=True)
            self._thread.start()

    def _back_up(self, store: Store, today: date) -> None:
        """Keep the day's copy; where that fails the debts are open all the same."""
        from ashore.domain.errors import UserError

        try:
            if self._backs_up:
                store.backup_if_due(today)
        except UserError as problem:
            self.warned.emit(problem)

    def _look(self) -> Glance | None:
        """Read and show the rows, if they can be read without the store."""
        from ashore.services.lenders import catalogue_with
        from ashore.storage import glance

        import_window_parts()
        found = glance(self._profile)
        if found is None:
            return None
        if not self._is_current(found):
            found.close()
            return None
        catalogue = catalogue_with(found.overrides)
        self.seen.emit(_contents(found.records, catalogue, self._today))
        return found

    def _is_current(self, found: Glance) -> bool:
        """Whether the sample is laid out for today; a profile of one's own always is."""
        if self._sample_language is None:
            return True
        from ashore.services.demo import is_laid_out

        return is_laid_out(found.meta, self._today, self._sample_language)

    def _open(self, first: Glance | None) -> Opened:
        store = open_store(self._profile, self._today, self._sample_language)
        version = store.data_version()
        stale = first is None or first.is_stale()
        if first is not None:
            first.close()
        contents = None
        if stale:
            from ashore.services.lenders import catalogue_of

            contents = _contents(store.records(), catalogue_of(store), self._today)
        return Opened(store, version, contents)


def open_store(profile: Profile, today: date, sample_language: str | None) -> Store:
    """Open the store of a profile; lay the sample out in a language. Raises UserError."""
    from ashore.storage import Store

    store = Store.open(profile.folder)
    if sample_language is not None:
        from ashore.services.demo import lay_out_demo

        try:
            lay_out_demo(store, today, sample_language)
        except BaseException:
            store.close()
            raise
    return store


def _contents(records: list[Record], catalogue: Catalogue, today: date) -> Contents:
    from ashore.domain.portfolio import portfolio

    was_on = gc.isenabled()
    # Thousands of young values without a cycle among them would set off full collections.
    gc.disable()
    try:
        return Contents(catalogue, records, portfolio(records, today, catalogue.boundaries_of))
    finally:
        if was_on:
            gc.enable()


def import_window_parts() -> None:
    """Import what shows the rows while the main thread is still free."""
    import ashore.gui.commands
    import ashore.gui.desk
    import ashore.gui.pages.debts_list
    import ashore.gui.widgets.notice  # noqa: F401
