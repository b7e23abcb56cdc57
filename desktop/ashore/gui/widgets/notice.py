"""A line at the foot of the window: what was just done, with its undo, or what went wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

SHOWN_MS = 10_000
MARGIN = 24


class Notice(QFrame):
    """Floats over its parent, takes no focus, and is announced to the screen reader."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("notice", True)
        self._text = QLabel()
        self._text.setWordWrap(False)
        self._button = QPushButton()
        self._action: Callable[[], object] | None = None
        self._button.clicked.connect(self._act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._text)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, button: str = "", action: Callable[[], object] | None = None) -> None:
        """Show ``text``, with a button that runs ``action`` if there is one."""
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(action is not None)
        self._action = action
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()

    def _place(self) -> None:
        parent = self._over
        self.setMaximumWidth(parent.width() - 2 * MARGIN)
        self.adjustSize()
        left = (parent.width() - self.width()) // 2
        self.move(QPoint(left, parent.height() - self.height() - MARGIN))
