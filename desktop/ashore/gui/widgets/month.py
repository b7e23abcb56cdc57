"""A month to choose a day from, in the colours of the program: red is for what is overdue."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from ashore.gui import theme


class Month(QCalendarWidget):
    """Use it like QCalendarWidget; week-ends are soft, and the weeks bear no numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        theme.notifier().changed.connect(self._dress)
        self._dress()

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
