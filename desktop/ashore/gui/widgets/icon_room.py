"""Room for an icon that comes after the first picture, so that the words do not move then.

Nothing here names ``Qt``: the first use of that name costs 10 ms.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QPushButton


def keep_room(button: QPushButton, size: int) -> None:
    """Give ``button`` an empty icon of ``size`` pixels."""
    button.setIconSize(QSize(size, size))
    room = QPixmap(size, size)
    room.fill(QColor(0, 0, 0, 0))
    button.setIcon(QIcon(room))
