"""A letter or a call sheet as a document of Qt: written as PDF or ODT, or sent to a printer."""

from __future__ import annotations

from typing import BinaryIO, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import (
    QFont,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentWriter,
)

from ashore.gui import fonts
from ashore.gui.paper.draw import page_layout
from ashore.services.export import Paper
from ashore.services.letters import LetterFormat

_DOTS: Final = 1200
_POINTS: Final = 10.0
_TITLE: Final = 14.0
_SHORT: Final = 10
"""A heading in Chinese has no more signs."""
_ELSEWHERE: Final = "Arial"
"""An ODT names its font and holds none: this one, or its twin, is on every desk."""


def letter_document(title: str, body: str, *, own_fonts: bool = True) -> QTextDocument:
    """The title, then a paragraph for each line; headings stand out."""
    document = QTextDocument()
    base = QFont(list(fonts.FAMILIES) if own_fonts else [_ELSEWHERE])
    base.setPointSizeF(_POINTS)
    document.setDefaultFont(base)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, title)
    cursor = QTextCursor(document)
    _line(cursor, title, base, _TITLE, bold=True, below=8.0)
    lines = ["", *body.strip("\n").split("\n"), ""]
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        cursor.insertBlock()
        heads = not before.strip() and bool(after.strip()) and is_heading(line)
        _line(cursor, line, base, _POINTS, bold=heads, below=1.5)
    return document


def is_heading(line: str) -> bool:
    """``THE FIGURES`` and 怎么说 may be one; a sentence, or a line of amounts, is none."""
    word = line.replace(" ", "")
    if not word.isalpha():
        return False
    return word.isupper() or (not word.isascii() and len(word) <= _SHORT)


def write_letter(title: str, body: str, kind: LetterFormat, target: BinaryIO, paper: Paper) -> None:
    """Write the letter; ``draw.ready`` was called before."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if kind is LetterFormat.ODT:
        document = letter_document(title, body, own_fonts=False)
        QTextDocumentWriter(buffer, QByteArray(b"odf")).write(document)
    else:
        writer = QPdfWriter(buffer)
        writer.setResolution(_DOTS)
        writer.setTitle(title)
        writer.setCreator("Ashore")
        writer.setPageLayout(page_layout(paper))
        letter_document(title, body).print_(writer)
    buffer.close()
    target.write(buffer.data().data())


def _line(
    cursor: QTextCursor, text: str, base: QFont, points: float, *, bold: bool, below: float
) -> None:
    block = QTextBlockFormat()
    block.setBottomMargin(below)
    if bold and points == _POINTS:
        block.setTopMargin(3.0)
    cursor.setBlockFormat(block)
    letters = QTextCharFormat()
    font = QFont(base)
    font.setPointSizeF(points)
    font.setBold(bold)
    letters.setFont(font)
    cursor.insertText(text, letters)
