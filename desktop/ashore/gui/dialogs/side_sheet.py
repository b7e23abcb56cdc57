"""A sheet with a card beside its fields, or under them where the sheet is narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ashore.gui.dialogs.sheet import MARGIN, Sheet, height_of, scrolling
from ashore.gui.dialogs.tinted import WIDTH, Tinted

_ANY = 16777215  # QWIDGETSIZE_MAX, which PySide does not name
_BAR = 10
LEAST_FIELDS = 300
"""Where less than this would be left for the fields, the card stands under them."""


class SideSheet(Sheet):
    """``side`` keeps at least ``side_height``, so that little moves while one types."""

    def __init__(
        self,
        title: str,
        width_wanted: int,
        side: Tinted,
        side_height: int,
        parent: QWidget | None,
        *,
        side_width: int = WIDTH,
        least_fields: int = LEAST_FIELDS,
    ) -> None:
        """All sizes in pixels."""
        super().__init__(title, width_wanted, parent)
        self.side, self._side_height, self._side_width = side, side_height, side_width
        self._least_fields = least_fields
        self._side_area = scrolling(side, self)
        self.beside = True
        self.grows_with(side)
        self.columns.addWidget(self._side_area)

    def arrange(self, width: int) -> None:
        """Lay fields and card out for a width."""
        margins = self._layout.contentsMargins()
        inner = width - margins.left() - margins.right()
        self.beside = inner - self._side_width - MARGIN >= self._least_fields
        if self.beside:
            self.columns.addWidget(self._side_area)
            self._side_area.setFixedWidth(self._side_width)
            self._side_area.setMinimumHeight(0)
            inner -= self._side_width + MARGIN
        else:
            self.body.addWidget(self._side_area)
            self._side_area.setMinimumWidth(0)
            self._side_area.setMaximumWidth(_ANY)
            self._side_area.setMinimumHeight(height_of(self.side, inner - _BAR))
        self.arrange_fields(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the person may make the sheet narrow, or wide again."""
        super().resizeEvent(event)
        if self.isVisible() and event.size().width() != event.oldSize().width():
            self.arrange(event.size().width())

    def arrange_fields(self, width: int) -> None:
        """For fields that stand beside each other where there is room."""

    def columns_height(self, width: int) -> int:
        """As high as the fields or the card, whichever is higher."""
        if not self.beside:
            return height_of(self.content, width)
        fields = height_of(self.content, width - self._side_width - MARGIN)
        return max(fields, height_of(self.side, self._side_width), self._side_height)
