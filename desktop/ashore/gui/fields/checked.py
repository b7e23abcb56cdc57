"""The line that every typed field is made of: it keeps the text, and says how it was read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ashore.domain.errors import UserError
from ashore.gui import theme

PASSING = frozenset(
    {
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)
"""The focus comes back from these: the person has not left the field."""


class CheckedEdit(QLineEdit):
    """Checks on leaving, and while typing once it was wrong; the text is never changed.

    ``read`` turns a text that is not empty into a value or raises UserError; ``describe``
    puts a value into the words of the caption, "" for none. ``judged`` says that ``error``
    or ``caption`` is another one; ``typed`` that the text changed other than by ``fill``: a
    voice or a switch sets whole texts and presses no key; ``was_left`` that the person went on
    to another field.
    """

    judged = Signal()
    typed = Signal()
    was_left = Signal()

    def __init__(
        self,
        read: Callable[[str], object],
        describe: Callable[[object], str] = lambda _value: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.error: UserError | None = None
        self.caption = ""
        self._was_wrong = False
        self._filling = False
        self.read = read
        self.describe = describe
        self.textChanged.connect(self.refresh)
        self.textChanged.connect(self._tell_typed)

    def fill(self, text: str) -> None:
        """Put a text in that the program knows; this does not count as typed."""
        self._filling = True
        self.setText(text)
        self._filling = False

    def value(self) -> object | None:
        """What the text says; None where it is empty or cannot be read."""
        text = self.text().strip()
        if not text:
            return None
        try:
            return self.read(text)
        except UserError:
            return None

    def problem(self, name: str, required: bool = True) -> list[UserError]:
        """What keeps the text from being saved, placed at the field ``name``."""
        text = self.text().strip()
        if not text and not required:
            return []
        try:
            self.read(text)
        except UserError as error:
            return [error.at(name)]
        return []

    def check(self) -> bool:
        """Say what is wrong with the text, if anything; an empty one is not."""
        text = self.text().strip()
        found: UserError | None = None
        if text:
            try:
                self.read(text)
            except UserError as error:
                found = error
        self._judge(found)
        return found is None

    def refresh(self) -> None:
        """Read the text again: it, or what it depends on, has changed."""
        if self._was_wrong:
            self.check()
        else:
            self._judge(None)

    def fail(self, error: UserError | None) -> None:
        """Show an error that was found elsewhere, until the text changes."""
        self._judge(error)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the field is left, and what is in it gets checked."""
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.left()

    def left(self) -> None:
        """The person went on to another field."""
        if not self.error:
            self.check()
        self.was_left.emit()

    def _tell_typed(self) -> None:
        if not self._filling:
            self.typed.emit()

    def _judge(self, error: UserError | None) -> None:
        value = None if error else self.value()
        caption = "" if value is None else self.describe(value)
        if error is None and self.error is None and caption == self.caption:
            return
        self.error, self.caption = error, caption
        self._was_wrong = self._was_wrong or error is not None
        theme.mark(self, "invalid", error is not None)
        self.judged.emit()
