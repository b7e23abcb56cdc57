"""Shows a document as it will be printed; from there it goes to the printer."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from ashore.gui.paper.draw import page_layout, paint
from ashore.services.export import Paper
from ashore.words.export.pages import Document
from ashore.words.language import translate

_SIZE = (900, 700)


class PrintPreview(QPrintPreviewDialog):
    """Paints the same sheets as the PDF, on whatever printer is chosen."""

    def __init__(self, document: Document, paper: Paper, parent: QWidget | None = None) -> None:
        # Qt does not own the printer: without this it would be gone before the dialog.
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(document.title)
        self._printer.setPageLayout(page_layout(paper))
        super().__init__(self._printer, parent)
        self._document = document
        self.setWindowTitle(translate("Export", "Print preview"))
        self.paintRequested.connect(self.paint_on)
        self.resize(*_SIZE)

    def paint_on(self, printer: QPrinter) -> None:
        """Paint all sheets on a printer."""
        paint(self._document, printer, printer.resolution(), lambda _done: None)


def preview(document: Document, paper: Paper, parent: QWidget | None) -> bool:
    """Show it; whether it was printed."""
    dialog = PrintPreview(document, paper, parent)
    done = dialog.exec() == QPrintPreviewDialog.DialogCode.Accepted
    dialog.deleteLater()
    return done
