"""Long work of the plan's page in a thread of its own; only what was asked last is answered."""

from __future__ import annotations

from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from ashore.gui.widgets.plan.planner import Task

Work = "Callable[[Task, Callable[[], bool]], Iterator[object]]"

PATIENCE_MS = 120
"""So long nothing must have been asked before the thread begins: a slider that moves asks often."""


class _Voice(QObject):
    """Speaks from the thread; it lives as long as somebody holds it, whatever becomes of the page."""

    said = Signal(object, object)


class Thinker(QObject):
    """``answered`` carries what the work found, ``ended`` comes when nothing more will."""

    answered = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None, patience: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self._voice = _Voice()
        self._voice.said.connect(self._hear)
        self._pause = QTimer(self, singleShot=True, interval=patience)
        self._pause.timeout.connect(self._begin)
        self._task: Task | None = None
        self._stop = Event()
        self._thread: Thread | None = None
        self.is_busy = False

    def ask(self, task: Task) -> None:
        """Think about a task, and no longer about the one before."""
        self._stop.set()
        self._task, self.is_busy = task, True
        self._pause.start()

    def cancel(self) -> None:
        """Stop thinking; what was found by then stays."""
        self._stop.set()
        self._pause.stop()
        if self.is_busy:
            self.is_busy = False
            self.ended.emit()

    def wait(self) -> None:
        """Return when the thread has ended."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _begin(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            self._pause.start()  # it was told to stop, and does so between two steps
            return
        assert self._task is not None
        self._stop = Event()
        self._thread = Thread(
            target=_think, args=(self._task, self._stop, self._voice), name="plan", daemon=True
        )
        self._thread.start()

    def _hear(self, stop: Event, found: object) -> None:
        if stop is not self._stop or stop.is_set():
            return
        if found is None or isinstance(found, Exception):
            self.is_busy = False
            self.ended.emit()
            if found is not None:
                raise found  # a bug: it is told where every other one is
        else:
            self.answered.emit(found)


def _think(task: Task, stop: Event, voice: _Voice) -> None:
    from ashore.domain.errors import UserError
    from ashore.gui.widgets.plan.planner import Stopped, consider

    try:
        for found in consider(task, lambda: not stop.is_set()):
            voice.said.emit(stop, found)
    except (Stopped, UserError):
        # Nobody waits any more; or the money is wrong, which the page itself has said already.
        voice.said.emit(stop, None)
    except Exception as bug:  # noqa: BLE001 - the main thread raises it
        voice.said.emit(stop, bug)
    else:
        voice.said.emit(stop, None)
