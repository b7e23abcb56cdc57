"""A document as a PDF, or on a printer; both from the same sheets."""

from __future__ import annotations

import os
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from ashore.gui import fonts
from ashore.gui.paper.pen import DPI, MARGIN_MM
from ashore.gui.paper.sheets import Sheets
from ashore.services.export import Paper, Progress
from ashore.words.export.pages import Document

_DOTS = 1200
_kept: list[QApplication] = []


def ready() -> None:
    """Make Qt able to draw where there is no window, without a screen; call it in the main thread.

    Raises fonts.FontError in a damaged installation.
    """
    if not QApplication.instance():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # Not a bare QGuiApplication: whoever opens a window later in this process needs this one.
        _kept.append(QApplication(["ashore"]))
    fonts.load()


def page_layout(paper: Paper) -> QPageLayout:
    """The sheet with its margins."""
    size = QPageSize.PageSizeId.Letter if paper is Paper.LETTER else QPageSize.PageSizeId.A4
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )


def draw_pdf(document: Document, target: BinaryIO, paper: Paper, progress: Progress) -> None:
    """Write the document as a PDF with its fonts in it. ``progress`` may raise Cancelled.

    ``ready`` was called before; this may run in any thread.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(document.title)
    writer.setCreator("Ashore")
    writer.setPageLayout(page_layout(paper))
    paint(document, writer, _DOTS, progress)
    buffer.close()
    target.write(buffer.data().data())


def paint(document: Document, device: QPagedPaintDevice, dots: int, progress: Progress) -> None:
    """Paint all sheets on a device of so many dots an inch, whose page layout is set."""
    area = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    to_pixels = DPI / 72
    sheets = Sheets(
        document, QRectF(0, 0, area.width() * to_pixels, area.height() * to_pixels).size()
    )
    painter = QPainter(device)
    try:
        painter.scale(dots / DPI, dots / DPI)
        for number in range(len(sheets.pages)):
            if number:
                device.newPage()
            sheets.paint(painter, number)
            progress(0.95 * (number + 1) / len(sheets.pages))
    finally:
        painter.end()
