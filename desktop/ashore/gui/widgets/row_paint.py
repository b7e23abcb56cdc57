"""What the lists with rows of two lines paint alike: the ground of a row, and a line of text."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from ashore.gui import fonts, theme

_LEFT, _MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter


def ground(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    """Selection or hover, the line below, and the focus ring."""
    shown = theme.current()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, shown.color("tint"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, shown.color("hover"))
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, shown.color("line"))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(shown.color("accent"))
        for inset in range(theme.RING):
            painter.drawRect(box.adjusted(inset, inset, -1 - inset, -2 - inset))


def write(
    painter: QPainter,
    box: QRect,
    text: str,
    style: fonts.Style,
    colour: QColor,
    flags: Qt.AlignmentFlag = _LEFT | _MIDDLE,
) -> None:
    """One line of text, cut with an ellipsis where it does not fit."""
    if not text:
        return
    font = fonts.font(style)
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, flags, shown)


def halves(box: QRect) -> tuple[QRect, QRect]:
    """The upper and the lower line of a row."""
    middle = box.center().y()
    upper = QRect(box.left(), box.top(), box.width(), middle - box.top() + 1)
    lower = QRect(box.left(), middle + 1, box.width(), box.bottom() - middle)
    return upper, lower
