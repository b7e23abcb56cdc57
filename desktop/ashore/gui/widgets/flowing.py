"""A column of wrapped texts inside a scroll area, exactly as high as it is at its width."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ashore.gui.widgets.scroll_bars import name_bars


class Column(QWidget):
    """Put the content into ``body``."""

    def __init__(self, margin: int, spacing: int) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)

    def minimumSizeHint(self) -> QSize:
        """Qt: the area would take the height that the texts need at their narrowest."""
        return QSize(0, 0)


class ColumnArea(QScrollArea):
    """Scrolls a Column up and down; ``setWidget`` puts another one in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name_bars(self)


class Flowing(ColumnArea):
    """Put the content into ``body``; it scrolls up and down only."""

    def __init__(self, margin: int, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(margin, spacing)
        self.body = column.body
        self.setWidget(column)
