"""What all dialogs share: a white sheet with a title, a body that scrolls, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ashore.gui import theme

MARGIN = 24
_FRAME = 40
"""What the system's own frame and task bar may take from the height of a small screen."""
_LOW = 480


class Sheet(QDialog):
    """Grows with its body as far as the screen reaches, then scrolls inside.

    Whoever adds to ``body`` calls ``fit`` afterwards. ``width_wanted`` in pixels.
    """

    def __init__(self, title: str, width_wanted: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.width_wanted = width_wanted
        self._heading = QLabel(title, self)
        self._heading.setProperty("role", "title")
        self._heading.setWordWrap(True)
        self.content = QWidget(self)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.area = scrolling(self.content, self)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(MARGIN)
        self.columns.addWidget(self.area, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(16)
        self._layout.addWidget(self._heading)
        self._layout.addLayout(self.columns, 1)
        self._layout.addLayout(self.buttons)
        self._spare(MARGIN)

    def add_button(self, text: str, *, primary: bool = False) -> QPushButton:
        """A button at the right end; the primary one answers to Enter in every field."""
        button = QPushButton(text, self)
        button.setAutoDefault(primary)
        button.setDefault(primary)
        if primary:
            button.setProperty("primary", "true")
        self.buttons.addWidget(button)
        return button

    def set_title(self, title: str) -> None:
        """Change the title in the frame and in the sheet."""
        self.setWindowTitle(title)
        self._heading.setText(title)

    def room(self) -> QSize:
        """How large the sheet may be on its screen."""
        space = self.screen().availableGeometry().size()
        return QSize(space.width() - 16, space.height() - _FRAME)

    def fit(self) -> None:
        """Take the size that the body wants, as far as the screen reaches."""
        room = self.room()
        self._spare(16 if room.height() < _LOW else MARGIN)
        width = min(self.width_wanted, room.width())
        self.arrange(width)
        self._layout.activate()
        self.resize(width, min(self.height_wanted(width), room.height()))

    def arrange(self, width: int) -> None:
        """For a dialog with more than one column: lay them out for a width."""

    def height_wanted(self, width: int) -> int:
        """The height in which nothing has to scroll."""
        margins = self._layout.contentsMargins()
        inner = width - margins.left() - margins.right()
        chrome = margins.top() + margins.bottom() + 2 * self._layout.spacing()
        chrome += self._heading.heightForWidth(inner) + self.buttons.sizeHint().height()
        return chrome + self.columns_height(inner)

    def columns_height(self, width: int) -> int:
        """The height that the columns want at a width."""
        return height_of(self.content, width)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: only now is it known which screen shows it."""
        super().showEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a sheet is as white as a card."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.current().color("card"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+Enter answers like Enter, also where Enter begins a new line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            for button in self.findChildren(QPushButton):
                if button.isDefault() and button.isEnabled():
                    button.click()
                    return
        super().keyPressEvent(event)

    def _spare(self, margin: int) -> None:
        self._layout.setContentsMargins(margin, margin - 4, margin, margin)


def scrolling(content: QWidget, parent: QWidget) -> QScrollArea:
    """A frameless area in which ``content`` scrolls up and down when it has to."""
    area = QScrollArea(parent)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    area.setMinimumSize(0, 0)
    return area


def height_of(content: QWidget, width: int) -> int:
    """The height that a widget with wrapping texts needs at a width."""
    layout = content.layout()
    if layout is not None:
        layout.activate()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
    return content.sizeHint().height()
