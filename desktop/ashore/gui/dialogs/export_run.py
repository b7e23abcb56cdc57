"""Writes a file away from the main thread, and says how far it is."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread

from PySide6.QtCore import QObject, Signal

from ashore.domain.errors import UserError
from ashore.services.export import Cancelled, Progress


class ExportRun(QObject):
    """``progressed`` carries the percent done; ``ended`` a UserError, a bug, or None when the
    file is there. After ``cancel`` nothing is heard any more, and nothing is written.
    """

    progressed = Signal(int)
    ended = Signal(object)

    def __init__(self, act: Callable[[Progress], None], parent: QObject) -> None:
        super().__init__(parent)
        self._act, self._cancelled = act, Event()
        self._thread = Thread(target=self._run, name="export", daemon=True)

    def start(self) -> None:
        """Begin; the signals come in the main thread."""
        self._thread.start()

    def cancel(self) -> None:
        """Give it up, and wait until the unfinished file is gone."""
        self._cancelled.set()
        if self._thread.is_alive():
            self._thread.join()

    def _tell(self, done: float) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(round(100 * done))

    def _run(self) -> None:
        problem: Exception | None = None
        try:
            self._act(self._tell)
        except Cancelled:
            return
        except UserError as error:
            problem = error
        except Exception as bug:  # noqa: BLE001 - the main thread raises it
            problem = bug
        if not self._cancelled.is_set():
            self.ended.emit(problem)
