"""Keeps the catalogue of a desk with the person's own figures, whatever sets them or takes them back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ashore.gui.desk import Desk
from ashore.services.change import Change
from ashore.services.lenders import catalogue_of


class OwnFigures(QObject):
    """One for each desk, and as long: an undo may come when no page of lenders is there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.changed.connect(self._take_over)

    @classmethod
    def watch(cls, desk: Desk) -> None:
        """Begin, unless the desk is watched already."""
        if desk.findChild(cls) is None:
            cls(desk)

    def _take_over(self, change: Change | None) -> None:
        # A reload brings its own catalogue.
        if change is not None and change.figures is not None:
            self._desk.use_catalogue(catalogue_of(self._desk.store))
