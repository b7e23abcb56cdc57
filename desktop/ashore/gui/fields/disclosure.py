"""A link that shows and hides what is needed less often."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ashore.gui import icons
from ashore.gui.widgets.link import Link

_MILLISECONDS = 140
_ALL = 16777215  # QWIDGETSIZE_MAX, which PySide does not name


class Disclosure(QWidget):
    """``toggled`` says that ``body`` is now shown, or hidden; ``settled`` that it has all its room."""

    toggled = Signal(bool)
    settled = Signal()

    def __init__(self, text: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = body
        self.is_open = False
        self.link = Link(text, self)
        self.link.clicked.connect(lambda: self.set_open(not self.is_open))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(body)
        self._motion = QPropertyAnimation(body, b"maximumHeight", self)
        self._motion.setDuration(_MILLISECONDS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.finished.connect(lambda: body.setMaximumHeight(_ALL))
        self._motion.finished.connect(self.settled)
        body.setVisible(False)
        self._sign()

    def set_open(self, shown: bool) -> None:
        """Show or hide the body; it grows in steps only where the system allows motion."""
        if shown == self.is_open:
            return
        self.is_open = shown
        self._motion.stop()
        self.body.setMaximumHeight(_ALL)
        self.body.setVisible(shown)
        self._sign()
        self.toggled.emit(shown)
        if shown and self.isVisible() and moves():
            width = max(self.width(), self.body.minimumSizeHint().width())
            height = self.body.heightForWidth(width)
            self._motion.setStartValue(0)
            self._motion.setEndValue(max(height, self.body.sizeHint().height()))
            self._motion.start()
        elif shown:
            self.settled.emit()

    def _sign(self) -> None:
        icons.set_icon(self.link, "chevron-down" if self.is_open else "chevron-right", "accent", 16)
        said = self.tr("Shown") if self.is_open else self.tr("Hidden")
        self.link.setAccessibleDescription(said)


def moves() -> bool:
    """Whether the system lets things move."""
    hints = QGuiApplication.styleHints()  # PySide lets the part die with the whole: hold it
    return hints.accessibility().motionPreference() != Qt.MotionPreference.ReducedMotion
