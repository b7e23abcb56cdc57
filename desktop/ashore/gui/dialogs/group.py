"""A group of fields in a form, which shows only those that apply."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from ashore.gui.dialogs.pairs import Pairs
from ashore.gui.dialogs.slots import Slots
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.row import FieldRow, plain


class Group(Pairs):
    """Takes each row into the slots of the form under the names of services.fields."""

    def __init__(self, slots: Slots, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots = slots
        self._rows: list[tuple[str, FieldRow]] = []

    def add_row(self, row: FieldRow, *names: str, wide: bool = False) -> FieldRow:
        """Add a row after the others."""
        self.add(self._slots.add(row, *names), wide=wide)
        self._rows.append((names[0], row))
        return row

    def show_only(self, wanted: Callable[[str], bool]) -> bool:
        """Show the rows whose name is wanted; tells whether there is any."""
        shown = [row for name, row in self._rows if wanted(name)]
        self.show_parts(shown)
        return bool(shown)


def line() -> CheckedEdit:
    """A line whose text the form checks, as a part of the whole."""
    return CheckedEdit(str)


def unlabelled(box: QCheckBox) -> FieldRow:
    """A tick box brings its own label."""
    row = FieldRow("", box)
    row.label.hide()
    row.name_field(plain(box.text()))
    return row
