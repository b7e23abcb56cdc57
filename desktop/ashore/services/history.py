"""Undo and redo, step by step; a step moves only after it has succeeded.

A step that meets what another process has written can never succeed: it is dropped, so that the
steps before it stay within reach.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.domain.errors import UserError
from ashore.services.change import Change, apply, reverse

if TYPE_CHECKING:
    from ashore.storage import Store

LIMIT = 200
"""How many steps are kept; the oldest goes first."""


class History:
    """What was done in this session, the newest last."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def done(self, change: Change) -> None:
        """Remember a change that was written; what was undone before can no longer come back."""
        self._done.append(change)
        del self._done[:-LIMIT]
        self._undone.clear()

    @property
    def undo_change(self) -> Change | None:
        """What ``undo`` would take back."""
        return self._done[-1] if self._done else None

    @property
    def redo_change(self) -> Change | None:
        """What ``redo`` would do again."""
        return self._undone[-1] if self._undone else None

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return bool(self._undone)

    def undo(self, store: Store) -> Change:
        """Take the newest change back; return what was written, which is its reverse.

        Raises UserError ``nothing_to_undo``; ``undo_dropped`` when a record is no longer as the
        change left it, and the step is gone; and what the store raises, then the step stays.
        """
        if not self._done:
            raise UserError("nothing_to_undo")
        written = _apply(store, reverse(self._done[-1]), self._done, "undo_dropped")
        self._undone.append(self._done.pop())
        return written

    def redo(self, store: Store) -> Change:
        """Do again what was taken back last; as ``undo``, with ``nothing_to_redo``, ``redo_dropped``."""
        if not self._undone:
            raise UserError("nothing_to_redo")
        written = _apply(store, self._undone[-1], self._undone, "redo_dropped")
        self._done.append(self._undone.pop())
        return written


def _apply(store: Store, change: Change, steps: list[Change], dropped: str) -> Change:
    """Write ``change``; where it can never be written, drop the newest of ``steps``."""
    try:
        return apply(store, change)
    except UserError as error:
        if error.code != "changed_elsewhere":
            raise
        steps.pop()
        raise UserError(dropped) from error
