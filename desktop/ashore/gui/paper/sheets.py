"""Lays a document out on sheets, and paints one sheet after the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ashore.gui import theme
from ashore.gui.paper.columns import MARK_HEIGHT, MARK_WIDTH, PAD, ROW_GAP, Columns
from ashore.gui.paper.pen import AT_LEFT, AT_RIGHT, FINE, FOOT, Face, cell_face, face, room_below
from ashore.gui.widgets.stage_scale import Scale, paint_scale
from ashore.gui.widgets.stage_segments import stage_segments
from ashore.words.export.pages import Document, Line, Mark, Section
from ashore.words.language import translate

Piece = Callable[[QPainter], None]
_GAP = 12.0


class Sheets:
    """``pages`` are lists of strokes; a sheet is ``size`` large inside its margins."""

    def __init__(self, document: Document, size: QSizeF) -> None:
        self.document, self.size = document, size
        self.pages: list[list[Piece]] = [[]]
        self._y, self._bottom = 0.0, size.height() - FOOT
        self._first_sheet()
        for section in document.sections:
            self._section(section)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint sheet ``number`` (from 0) with its foot, at the painter's origin."""
        for piece in self.pages[number]:
            piece(painter)
        small, width = face("caption"), self.size.width()
        text = translate("Export", "Page {n} of {count}")
        said = text.format(n=number + 1, count=len(self.pages))
        box = QRectF(0, self.size.height() - small.line - 2, width, small.line + 2)
        room = QRectF(0, box.top(), width - small.width(said) - 16, box.height())
        _write(painter, small, room, self.document.foot, "soft")
        _write(painter, small, box, said, "soft", right=True)

    def _first_sheet(self) -> None:
        document = self.document
        for line in document.lines:
            self._line(line)
        table, after = document.overview, document.after
        columns = Columns(table, self.size.width())
        end = self._bottom - sum(self._line_height(line) for line in after) - _GAP
        self._y += 4
        self._head(columns)
        left = len(table.rows)
        more = cell_face().line + ROW_GAP
        for n, row in enumerate(table.rows):
            height = columns.row_height(row)
            last = n == len(table.rows) - 1
            if self._y + height + (0 if last else more) > end:
                break
            self._row(columns, row, height, mark=table.marks[n] if table.marks else None)
            left -= 1
        if left:
            said = translate("Export", "%n more debt(s): the tables behind have them.", None, left)
            self._line(Line(said, "caption"))
        self._y += _GAP
        for line in after:
            self._line(line)

    def _section(self, section: Section) -> None:
        columns = Columns(section.table, self.size.width())
        self._new_page()
        self._line(Line(section.title, "section"))
        if section.remark:
            self._line(Line(section.remark))
        self._head(columns)
        table = section.table
        total = columns.row_height(table.total, bold=True) if table.total else 0.0
        for n, row in enumerate(table.rows):
            height = columns.row_height(row)
            # The sum never stands on a sheet alone.
            needed = height + (total if n == len(table.rows) - 1 else 0)
            if self._y + needed > self._bottom:
                self._new_page()
                self._head(columns)
            self._row(columns, row, height, mark=table.marks[n] if table.marks else None)
        if table.total:
            self._row(columns, table.total, total, bold=True)

    def _new_page(self) -> None:
        self.pages.append([])
        self._y = 0.0

    def _line_height(self, line: Line) -> float:
        return face(line.style).height(line.text, self.size.width()) + room_below(line.style)

    def _line(self, line: Line) -> None:
        height = self._line_height(line)
        token = "soft" if line.style == "caption" else "text"
        box = QRectF(0, self._y, self.size.width(), height)
        used = face(line.style)
        self.pages[-1].append(lambda painter: _write(painter, used, box, line.text, token))
        self._y += height

    def _head(self, columns: Columns) -> None:
        height = columns.head_height()
        heads = (*columns.table.headers, *([columns.table.mark_header] if columns.marked else ()))
        ground = QRectF(0, self._y, self.size.width(), height)
        self.pages[-1].append(lambda painter: painter.fillRect(ground, _color("hover")))
        self._row(columns, heads, height, bold=True)

    def _row(
        self, columns: Columns, cells: tuple[str, ...], height: float,
        *, bold: bool = False, mark: Mark | None = None,
    ) -> None:  # fmt: skip
        top, width = self._y, self.size.width()

        def draw(painter: QPainter) -> None:
            used, left = cell_face(bold=bold), 0.0
            for n, (text, wide) in enumerate(zip(cells, columns.widths, strict=False)):
                box = QRectF(left + PAD, top + ROW_GAP / 2, wide - 2 * PAD, height - ROW_GAP / 2)
                _write(painter, used, box, text, "text", right=n in columns.table.right)
                left += wide
            if mark:
                _paint_mark(painter, mark, width - MARK_WIDTH - PAD, top + ROW_GAP / 2)
            painter.setPen(QPen(_color("line"), 0.6))
            painter.drawLine(QPointF(0, top + height), QPointF(width, top + height))

        self.pages[-1].append(draw)
        self._y += height


def _color(token: str) -> QColor:
    """Paper is white, whatever theme the window shows."""
    return theme.named("light").color(token)


def _write(
    painter: QPainter, used: Face, box: QRectF, text: str, token: str, *, right: bool = False
) -> None:
    if not text:
        return
    painter.save()
    painter.scale(1 / FINE, 1 / FINE)
    painter.setFont(used.font)
    painter.setPen(_color(token))
    fine = QRectF(box.left() * FINE, box.top() * FINE, box.width() * FINE, box.height() * FINE)
    flags = int(AT_RIGHT if right else AT_LEFT)
    if "\n" in text or used.width(text) > box.width():
        flags |= used.wrapping(text, box.width())
    else:
        flags |= int(Qt.TextFlag.TextSingleLine.value) | int(Qt.TextFlag.TextDontClip.value)
    painter.drawText(fine, flags, text)
    painter.restore()


def _paint_mark(painter: QPainter, mark: Mark, left: float, top: float) -> None:
    scale = Scale(stage_segments(mark.boundaries), mark.days)
    box = QRectF(left, top, MARK_WIDTH, MARK_HEIGHT)
    paint_scale(painter, box, scale, full=False, shown=theme.named("light"))
