"""A month to choose a day from, in the colours of the program: red is for what is overdue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QWidget

from ashore.gui import theme
from ashore.gui.widgets.scroll_bars import name_bars
from ashore.words import figures


class Month(QCalendarWidget):
    """Use it like QCalendarWidget; week-ends are soft, and the weeks bear no numbers.

    Qt reads a day as its number alone: ``says`` has the words in which it is announced.
    """

    def __init__(
        self, says: Callable[[date], str] = figures.long_date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._says = says
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        theme.notifier().changed.connect(self._dress)
        self._name_parts()
        self.selectionChanged.connect(self._say_day)
        self._dress()

    def _name_parts(self) -> None:
        """Qt's own parts bear no names."""
        self.setAccessibleName(self.tr("Calendar"))
        for table in self.findChildren(QTableView):
            table.setAccessibleName(self.tr("Calendar"))
            name_bars(table)
        for part, name in (
            ("qt_calendar_prevmonth", self.tr("Month before")),
            ("qt_calendar_nextmonth", self.tr("Month after")),
            ("qt_calendar_yearedit", self.tr("Year")),
        ):
            for found in self.findChildren(QWidget, part):
                found.setAccessibleName(name)

    def _say_day(self) -> None:
        day = self.selectedDate()
        said = self._says(date(day.year(), day.month(), day.day()))
        for table in self.findChildren(QTableView):
            table.setAccessibleDescription(said)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _dress(self) -> None:
        colours = theme.current()
        header, weekday, weekend = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        header.setForeground(colours.color("soft"))
        header.setBackground(colours.color("card"))
        weekday.setForeground(colours.color("text"))
        weekend.setForeground(colours.color("soft"))
        self.setHeaderTextFormat(header)
        for day in Qt.DayOfWeek:
            late = day in {Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday}
            self.setWeekdayTextFormat(day, weekend if late else weekday)
