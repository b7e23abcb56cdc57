"""Opens the store away from the main thread, so that the window is there at once.

SQLModel alone takes a third of a second to import; it and the rules are loaded here, and
the main thread is handed what it needs to show the rows.
"""

from __future__ import annotations

import contextlib
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.domain.debt import Record
    from ashore.domain.portfolio import Portfolio
    from ashore.storage import Store


@dataclass(frozen=True)
class Loaded:
    """All that the window shows first."""

    store: Store
    catalogue: Catalogue
    records: list[Record]
    portfolio: Portfolio


class Loader(QObject):
    """``loaded`` carries a Loaded, ``failed`` a UserError or the bug itself."""

    loaded = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: Path, today: date, language: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._job = (folder, today, language)
        self._thread = Thread(target=self._run, name="loader", daemon=True)

    def start(self) -> None:
        """Begin; one of the two signals follows, in the main thread."""
        skip_feature_scan()
        self._thread.start()

    def wait(self) -> None:
        """Return when the thread has ended."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            found = load(*self._job)
            import_window_parts()
        except Exception as problem:  # noqa: BLE001 - it is shown by the main thread
            self.failed.emit(problem)
        else:
            self.loaded.emit(found)


def load(folder: Path, today: date, sample_language: str | None) -> Loaded:
    """Open the store of a profile and derive its portfolio; lay the sample out in a language.

    Raises UserError ``store_*``.
    """
    from ashore.domain.portfolio import portfolio
    from ashore.services.lenders import catalogue_of
    from ashore.storage import Store

    store = Store.open(folder)
    if sample_language:
        from ashore.services.demo import lay_out_demo

        lay_out_demo(store, today, sample_language)
    catalogue = catalogue_of(store)
    records = store.records()
    return Loaded(store, catalogue, records, portfolio(records, today, catalogue.boundaries_of))


def import_window_parts() -> None:
    """Import what shows the rows while the main thread is still free."""
    import ashore.gui.desk
    import ashore.gui.pages.debts_page  # noqa: F401


def skip_feature_scan() -> None:
    """Spare the store's modules PySide6's search for ``from __feature__`` in their sources.

    It reads 450 files, 100 ms and 20 MB; the hook is private, so do without it where it moved.
    """
    feature = sys.modules.get("shibokensupport.feature")
    with contextlib.suppress(AttributeError):
        if callable(getattr(feature, "_mod_uses_pyside", None)):
            feature._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]  # noqa: SLF001
