"""The fields of a form under the names of services.fields: read, filled, and who filled them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Slot:
    """One field: the names it stands for, how to read and to fill it, when it was touched."""

    names: tuple[str, ...]
    row: FieldRow
    read: Callable[[], tuple[str, ...]]
    fill: Callable[[tuple[str, ...]], None]
    touched: SignalInstance


def slot_of(names: tuple[str, ...], row: FieldRow) -> Slot:
    """The slot of a row, by the kind of its field."""
    field = row.field
    if isinstance(field, RateField):
        return Slot(names, row, field.texts, lambda texts: field.fill(*texts), field.typed)
    if isinstance(field, CheckedEdit):
        return Slot(
            names, row, lambda: (field.text().strip(),), lambda texts: field.fill(texts[0]),
            field.typed,
        )  # fmt: skip
    if isinstance(field, Choice):
        return Slot(
            names, row, lambda: (field.value(),), lambda texts: field.choose(texts[0]),
            field.activated,
        )  # fmt: skip
    if isinstance(field, QCheckBox):
        return Slot(
            names, row, lambda: ("yes" if field.isChecked() else "no",),
            lambda texts: field.setChecked(texts[0] in ("yes", "monthly")), field.toggled,
        )  # fmt: skip
    assert isinstance(field, QPlainTextEdit)
    return Slot(
        names, row, lambda: (field.toPlainText(),), lambda texts: field.setPlainText(texts[0]),
        field.textChanged,
    )  # fmt: skip


class Slots(QObject):
    """All fields of a form, in their order; ``changed`` when the person changed one.

    What was typed stays; what came from a preset may be replaced by the next preset. A
    field that was emptied counts as not typed again.
    """

    changed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._slots: list[Slot] = []
        self._own: set[str] = set()
        self._filling = False

    def add(self, row: FieldRow, *names: str) -> FieldRow:
        """Take a row in under its names."""
        slot = slot_of(names, row)
        slot.touched.connect(lambda *_: self._touched(slot))
        self._slots.append(slot)
        return row

    def row(self, name: str) -> FieldRow | None:
        """The row that stands for a name."""
        return next((slot.row for slot in self._slots if name in slot.names), None)

    def names(self) -> tuple[str, ...]:
        """All names, in the order of the form."""
        return tuple(name for slot in self._slots for name in slot.names)

    def is_own(self, name: str) -> bool:
        """Whether the person typed the field."""
        return name in self._own

    def own_texts(self) -> dict[str, str]:
        """The texts that the person typed or chose, as typed."""
        read = (zip(slot.names, slot.read(), strict=True) for slot in self._slots)
        return {name: text for texts in read for name, text in texts if name in self._own}

    def fill(self, texts: Texts) -> None:
        """Put texts into the fields that the person has not typed in."""
        self._filling = True
        for slot in self._slots:
            if any(name in texts for name in slot.names) and not self._own.intersection(slot.names):
                new = tuple(texts.get(name, "") for name in slot.names)
                if new != slot.read():
                    slot.fill(new)
        self._filling = False

    def restore(self, texts: Texts) -> None:
        """Put texts in as typed ones; empty ones are left to the presets."""
        self._filling = True
        for slot in self._slots:
            if any(texts.get(name) for name in slot.names):
                slot.fill(tuple(texts.get(name, "") for name in slot.names))
                self._own.update(slot.names)
        self._filling = False

    def forget(self, name: str) -> None:
        """Leave a field to the presets again."""
        self._own.difference_update(next(slot.names for slot in self._slots if name in slot.names))

    def clear(self) -> None:
        """Empty everything that was typed."""
        self._filling = True
        for slot in self._slots:
            if self._own.intersection(slot.names):
                slot.fill(("",) * len(slot.names))
            slot.row.set_error("")
        self._own.clear()
        self._filling = False

    def _touched(self, slot: Slot) -> None:
        if self._filling:
            return
        if slot.read()[0].strip():
            self._own.update(slot.names)
        else:
            self._own.difference_update(slot.names)
        self.changed.emit(slot.names[0])
