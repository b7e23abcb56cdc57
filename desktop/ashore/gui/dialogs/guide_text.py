"""Gives a document that was made from Markdown the look of the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import (
    QBrush,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from ashore.gui import fonts, theme

LINE_HEIGHT = 112
"""Percent of the typeface's own line, which gives 1.5 for Chinese."""

_HEADINGS: dict[int, tuple[fonts.Style, int, int]] = {
    1: ("figure", 0, 12),
    2: ("title", 28, 8),
    3: ("strong", 16, 4),
}
"""The style, and the room above and below, of each level."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and where it stands."""

    text: str
    level: int
    block: QTextBlock


def headings(document: QTextDocument) -> list[Heading]:
    """All headings in their order."""
    return [
        Heading(block.text(), block.blockFormat().headingLevel(), block)
        for block in _blocks(document)
        if block.blockFormat().headingLevel()
    ]


def dress(document: QTextDocument) -> None:
    """Set fonts, room and colours; do it again when the theme is another one."""
    document.setDefaultFont(fonts.font("body"))
    document.setDocumentMargin(12)
    document.setIndentWidth(24)
    whole = QTextCursor(document)
    # In one step: else the text is laid out anew after each of them.
    whole.beginEditBlock()
    for block in _blocks(document):
        _dress_block(block)
        if not block.blockFormat().headingLevel():
            _dress_words(block)
    for table in _tables(document.rootFrame()):
        _dress_table(table)
    whole.endEditBlock()


def _dress_block(block: QTextBlock) -> None:
    shape = QTextBlockFormat()
    level = block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    if level:
        style, above, below = _HEADINGS[level]
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        # A new format: the one of Markdown's own headings would add to the size.
        words = QTextCharFormat()
        words.setFont(fonts.font(style))
        cursor.setCharFormat(words)
        cursor = QTextCursor(block)
        shape.setTopMargin(above)
        shape.setBottomMargin(below)
    elif cursor.currentTable() is None:
        in_list = block.textList() is not None and block.next().textList() is not None
        shape.setTopMargin(0)
        shape.setBottomMargin(4 if in_list else 8)
    shape.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(shape)
    if block.textList() is not None:
        cursor.setBlockCharFormat(_sign_of_a_list())


def _sign_of_a_list() -> QTextCharFormat:
    """Qt draws the sign from this: as large as its size, as far off as its space is wide."""
    look, font = QTextCharFormat(), fonts.font("caption")
    font.setWordSpacing(6)
    look.setFont(font)
    look.setForeground(QBrush(theme.current().color("text")))
    return look


def _dress_words(block: QTextBlock) -> None:
    shown = theme.current()
    spans = []
    fragments = block.begin()
    while not fragments.atEnd():
        part = fragments.fragment()
        spans.append((part.position(), part.length(), part.charFormat()))
        fragments += 1
    for start, length, found in spans:
        look = QTextCharFormat()
        if found.isAnchor():
            look.setForeground(QBrush(shown.color("accent")))
        elif found.fontFixedPitch():
            # One family in the whole program; what is typed stands on a ground of its own.
            look.setFontFamilies(list(fonts.FAMILIES))
            look.setBackground(QBrush(shown.color("press")))
            look.setForeground(QBrush(shown.color("text")))
        else:
            continue
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)


def _dress_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(theme.current().color("line")))
    shape.setBorderCollapse(True)
    shape.setCellPadding(6)
    shape.setCellSpacing(0)
    shape.setTopMargin(8)
    shape.setBottomMargin(12)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            yield child
        yield from _tables(child)
