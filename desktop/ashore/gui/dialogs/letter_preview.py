"""Shows a letter as it will be printed; from there it goes to the printer."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from ashore.gui.paper.draw import page_layout
from ashore.gui.paper.letter import letter_document
from ashore.services.export import Paper
from ashore.words.language import translate

_SIZE = (900, 700)


class LetterPreview(QPrintPreviewDialog):
    """Paints the same letter as the PDF, on whatever printer is chosen."""

    def __init__(self, title: str, body: str, paper: Paper, parent: QWidget | None = None) -> None:
        # Qt does not own the printer: without this it would be gone before the dialog.
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(title)
        self._printer.setPageLayout(page_layout(paper))
        super().__init__(self._printer, parent)
        self._letter = letter_document(title, body)
        self.setWindowTitle(translate("Export", "Print preview"))
        self.paintRequested.connect(self.paint_on)
        self.resize(*_SIZE)

    def paint_on(self, printer: QPrinter) -> None:
        """Paint the letter on a printer."""
        self._letter.print_(printer)
