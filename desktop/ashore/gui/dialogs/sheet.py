"""What all dialogs share: a white sheet with a title, a body that scrolls, and its buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
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

from ashore.domain.errors import InvalidInput, UserError
from ashore.gui import theme
from ashore.gui.enter import pressed_by_enter
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.scroll_bars import name_bars
from ashore.services.change import Change
from ashore.words.errors import error_text

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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.width_wanted = width_wanted
        self._growth = QTimer(self, singleShot=True, interval=0)
        self._growth.timeout.connect(self._grow)
        self._heading = QLabel(title, self)
        self._heading.setProperty("role", "title")
        self._heading.setWordWrap(True)
        self.content = QWidget(self)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self._problem = QLabel(self.content)
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.body.addWidget(self._problem)
        self.area = scrolling(self.content, self)
        self.grows_with(self.content)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(MARGIN)
        self.columns.addWidget(self.area, 1)
        self._made: list[QPushButton] = []
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
        button.setAutoDefault(False)
        self._made.append(button)
        self.buttons.addWidget(button)
        if primary:
            self.make_primary(button)
        return button

    def make_primary(self, primary: QPushButton) -> None:
        """Make one button the primary one, and each other one a plain one."""
        for button in self._made:
            button.setDefault(button is primary)
            theme.mark(button, "primary", "true" if button is primary else "false")

    def set_title(self, title: str) -> None:
        """Change the title in the frame and in the sheet."""
        self.setWindowTitle(title)
        self._heading.setText(title)

    def point_out(self, wrong: FieldRow | None, unplaced: Sequence[UserError] = ()) -> None:
        """Lead to the first wrong field, or say at the top what belongs to no field."""
        self._problem.setText("\n".join(error_text(error) for error in unplaced))
        self._problem.setVisible(bool(unplaced))
        self.fit()
        if unplaced:
            self.area.verticalScrollBar().setValue(0)
            self.announce(self._problem.text())
        if wrong:
            wrong.focus.setFocus()
            self.area.ensureWidgetVisible(wrong, 0, 16)

    def place_errors(self, errors: Sequence[UserError], rows: Mapping[str, FieldRow]) -> None:
        """Show each error at its field and lead to the first, in the order of ``rows``."""
        placed = {error.field: error for error in errors if error.field in rows}
        for name, row in rows.items():
            if name in placed:
                row.show_error(placed[name])
        first = next((row for name, row in rows.items() if name in placed), None)
        self.point_out(first, [error for error in errors if error.field not in placed])

    def attempt(self, act: Callable[[], Change]) -> Change | list[UserError]:
        """Run a service through the desk; the errors that a person can mend as a list."""
        self._problem.hide()
        try:
            return act()
        except InvalidInput as problem:
            return problem.errors
        except UserError as error:
            return [error]

    @property
    def trouble(self) -> str:
        """What is wrong and belongs to no field, as it is shown."""
        return "" if self._problem.isHidden() else self._problem.text()

    def announce(self, text: str) -> None:
        """Have a screen reader say it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

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
        if self.isVisible():
            self._keep_on_screen()

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

    def setVisible(self, visible: bool) -> None:
        """Qt: take the right size first, for Qt places the sheet in the middle by it."""
        if visible:
            # Unpolished texts have the size of another font, and the sheet that of another text.
            for part in (self, *self.findChildren(QWidget)):
                part.ensurePolished()
            self.fit()
        super().setVisible(visible)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a sheet is as white as a card."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.current().color("card"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter presses the button that has the keyboard, else the primary one; Ctrl+Enter
        always the primary one, also where Enter begins a new line.
        """
        if pressed_by_enter(event):
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            for button in self._made:
                if button.isDefault() and button.isEnabled():
                    button.click()
                    return
        super().keyPressEvent(event)

    def grows_with(self, part: QWidget) -> None:
        """Follow a part whose texts get longer while one types; a sheet never shrinks by that."""
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a part wants another size."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._growth.start()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        wanted = min(self.height_wanted(self.width()), self.room().height())
        if self.isVisible() and wanted > self.height():
            self.resize(self.width(), wanted)
            self._keep_on_screen()

    def _keep_on_screen(self) -> None:
        """A sheet that has grown moves only as far as its end would be out of sight."""
        space, frame = self.screen().availableGeometry(), self.frameGeometry()
        left = max(space.left(), min(frame.left(), space.right() + 1 - frame.width()))
        top = max(space.top(), min(frame.top(), space.bottom() + 1 - frame.height()))
        if (left, top) != (frame.left(), frame.top()):
            self.move(left, top)

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
    name_bars(area)
    return area


def height_of(content: QWidget, width: int) -> int:
    """The height that a widget with wrapping texts needs at a width."""
    layout = content.layout()
    if layout is not None:
        layout.activate()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
    return content.sizeHint().height()
