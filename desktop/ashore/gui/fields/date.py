"""A date by typing or from a calendar; its weekday and its distance are said under it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ashore.domain.date_text import parse_date
from ashore.gui import icons, theme
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.widgets.month import Month
from ashore.words import figures
from ashore.words.language import locale

_SIZE = QSize(288, 272)
"""Six weeks of days that a finger can hit."""

_YEARS = 10
"""A date further off than this may be a slip of the keys: its year is asked about."""


class DateField(CheckedEdit):
    """Reads a date near ``today``; Alt+Down or the sign at its end opens the calendar."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self._read, self._describe, parent)
        self.today = today
        self._calendar: Calendar | None = None
        self.opener = QAction(self.tr("Open the calendar"), self)
        self.opener.setToolTip(self.tr("Open the calendar (Alt+Down)"))
        self.opener.triggered.connect(self.open_calendar)
        icons.set_icon(self.opener, "calendar", "soft", 16)
        self.addAction(self.opener, QLineEdit.ActionPosition.TrailingPosition)

    def day(self) -> date | None:
        """The date; None where the field is empty or cannot be read."""
        value = self.value()
        return value if isinstance(value, date) else None

    def set_day(self, day: date) -> None:
        """Put a date in as if it had been typed."""
        self.setText(day.isoformat())

    def open_calendar(self) -> Calendar:
        """Show the calendar at the date of the field, under it."""
        if self._calendar is None:
            self._calendar = Calendar(self, self.set_day, self._describe)
        self._calendar.show_at(self.day() or self.today)
        return self._calendar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Alt+Down opens the calendar, as in other programs."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if (event.key() == Qt.Key.Key_F4 and not alt) or (event.key() == Qt.Key.Key_Down and alt):
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _read(self, text: str) -> date:
        return parse_date(text, self.today)

    def _describe(self, value: object) -> str:
        if not isinstance(value, date):
            return ""
        said = figures.date_reading(value, self.today)
        if abs(value.year - self.today.year) <= _YEARS:
            return said
        return self.tr("{date}. Is the year right?").format(date=said)


class Calendar(QWidget):
    """A month to choose a day from; closed by Escape or by a click elsewhere."""

    def __init__(
        self, field: QLineEdit, chosen: Callable[[date], None], says: Callable[[date], str]
    ) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._field, self._chosen = field, chosen
        self.month = Month(says, self)
        self.month.setLocale(locale())
        self.month.setFirstDayOfWeek(locale().firstDayOfWeek())
        self.month.setDateRange(QDate(1970, 1, 1), QDate(2199, 12, 31))
        self.month.setMinimumSize(_SIZE)
        self.month.activated.connect(self._take)
        self.month.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.month)

    def show_at(self, day: date) -> None:
        """Open under the field, or above it where the screen ends."""
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        below = self._field.mapToGlobal(self._field.rect().bottomLeft())
        space = self._field.screen().availableGeometry()
        if below.y() + self.height() > space.bottom():
            below.setY(max(space.top(), below.y() - self._field.height() - self.height()))
        below.setX(max(space.left(), min(below.x(), space.right() - self.width())))
        self.move(below)
        self.show()
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a card with an edge, to be told from the sheet under it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.current().color("card"))
        painter.setPen(theme.current().color("edge"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _take(self, day: QDate) -> None:
        self.close()
        self._chosen(date(day.year(), day.month(), day.day()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: the keyboard goes back to the field."""
        super().hideEvent(event)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
