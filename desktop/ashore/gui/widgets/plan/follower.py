"""The plan while the slider moves: the window waits for it a moment, and never longer."""

from __future__ import annotations

import sys
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from ashore.gui.widgets.plan.planner import Task

PATIENCE_S = 0.008
"""Half a frame of sixty a second: the other half is for drawing."""
SWITCH_S = 0.001
"""So soon the window has its turn while the thread reckons; Python's own 5 ms would be felt."""


class _Voice(QObject):
    """Speaks from the thread; it lives as long as somebody holds it, whatever becomes of the page."""

    said = Signal(object, object, object)


class Follower(QObject):
    """``followed`` carries a Task and its Plan, or the UserError that there is in its place.

    One task is worked on at a time, to its end, so that the page keeps following a slider that
    never rests; of those that come meanwhile only the last one is begun after it.
    """

    followed = Signal(object, object)

    def __init__(self, parent: QObject | None = None, patience: float = PATIENCE_S) -> None:
        super().__init__(parent)
        from ashore.gui.widgets.plan.planner import Planner

        sys.setswitchinterval(SWITCH_S)
        self._planner, self._patience = Planner(), patience
        self._voice = _Voice()
        self._voice.said.connect(self._hear)
        self._next: Task | None = None
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._begin)
        self._thread: Thread | None = None
        self._done: Event | None = None
        self._answer: list[object] = []

    @property
    def is_busy(self) -> bool:
        """Whether a plan is still to come."""
        return self._done is not None or self._next is not None

    def ask(self, task: Task) -> None:
        """Plan a task: told before this returns where that is quick, else as soon as it is there."""
        self._next = task
        if self._done is None:
            self._begin()

    def cancel(self) -> None:
        """Nobody waits for what was asked."""
        self._next = self._done = None
        self._again.stop()

    def wait(self) -> None:
        """Return when the thread has ended; it says nothing any more."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _begin(self) -> None:
        task = self._next
        if task is None:
            return
        if self._thread is not None and self._thread.is_alive():
            # It was cancelled, and its world is still in use.
            self._again.start(2)
            return
        self._next, self._done, self._answer = None, Event(), []
        self._thread = Thread(
            target=_plan, args=(self._planner, task, self._done, self._answer, self._voice),
            name="follow", daemon=True,
        )  # fmt: skip
        self._thread.start()
        if self._done.wait(self._patience):
            self._thread.join()
            self._tell(task)

    def _hear(self, done: Event, task: Task, answer: list[object]) -> None:
        if done is self._done and answer is self._answer:
            self._tell(task)

    def _tell(self, task: Task) -> None:
        [found] = self._answer
        self._done = None
        if isinstance(found, Exception) and not _is_for_people(found):
            raise found  # a bug: it is told where every other one is
        self.followed.emit(task, found)
        if self._next is not None and self._done is None:
            self._again.start(0)


def _is_for_people(error: Exception) -> bool:
    from ashore.domain.errors import UserError

    return isinstance(error, UserError)


def _plan(planner: object, task: Task, done: Event, answer: list[object], voice: _Voice) -> None:
    from ashore.gui.widgets.plan.planner import Planner

    assert isinstance(planner, Planner)
    try:
        plan = planner.plan(task)
        _ = plan.courses, plan.short  # counted here, so that the window only has to draw them
        answer.append(plan)
    except Exception as error:  # noqa: BLE001 - the main thread tells it, or raises it
        answer.append(error)
    done.set()
    voice.said.emit(done, task, answer)
