"""The terms that would explain a lender's page, one of which can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from ashore.domain.ledger.reconcile import Cause
from ashore.domain.terms import Terms
from ashore.words import causes


class CauseChoice(QWidget):
    """A sentence for each cause, wrapped; ``chosen`` when another one is picked.

    A cause that stands alone is picked; where several fit, the person has to say which.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options: list[Option] = []
        self._causes: tuple[Cause, ...] = ()
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda _button: self.chosen.emit())
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)

    def show_causes(self, found: Sequence[Cause], currency: str, now: Terms) -> bool:
        """Show these; whether they are others than before. ``now`` are the debt's own terms."""
        if tuple(found) == self._causes:
            return False
        self._causes = tuple(found)
        for option in self.options:
            self._lines.removeWidget(option)
            self._group.removeButton(option.button)
            option.hide()
            option.deleteLater()
        self.options = [Option(causes.cause_sentence(each, currency, now)) for each in found]
        for number, option in enumerate(self.options):
            self._group.addButton(option.button, number)
            self._lines.addWidget(option)
        if len(self.options) == 1:
            self.options[0].button.setChecked(True)
        return True

    @property
    def cause(self) -> Cause | None:
        """The cause that is picked."""
        number = self._group.checkedId()
        return self._causes[number] if 0 <= number < len(self._causes) else None


class Option(QWidget):
    """A radio button with a text that wraps, as that of Qt's own does not."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button, self._label = QRadioButton(self), QLabel(text, self)
        self.button.setAccessibleName(text)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)

    def text(self) -> str:
        """The sentence."""
        return self._label.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on the text is one on the button."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.click()
