"""A column of wrapped texts inside a scroll area, exactly as high as it is at its width."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class _Column(QWidget):
    def minimumSizeHint(self) -> QSize:
        """Qt: the area would take the height that the texts need at their narrowest."""
        return QSize(0, 0)


class Flowing(QScrollArea):
    """Put the content into ``body``; it scrolls up and down only."""

    def __init__(self, margin: int, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = _Column()
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)
        self.setWidget(column)
