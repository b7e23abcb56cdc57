"""The fields of one figure of a lender, for putting one's own in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from ashore.catalogue import currency as currency_of
from ashore.catalogue.model import Preset
from ashore.domain.errors import UserError
from ashore.domain.rates import DayBasis
from ashore.domain.terms import Accrual, PenaltyBase
from ashore.gui.dialogs.pairs import Pairs
from ashore.gui.dialogs.slots import Slot, slot_of
from ashore.gui.dialogs.texts import in_words
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import PASSING, CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow
from ashore.words import names, terms_words
from ashore.words.names import field_label


class FigureEditor(QWidget):
    """``stepped``: on to another field of it; ``left``: out of it; ``entered`` and ``escaped``."""

    stepped = Signal()
    left = Signal()
    entered = Signal()
    escaped = Signal()

    def __init__(self, figure: str, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preset = preset
        self._slots: list[Slot] = []
        self._pairs = Pairs()
        self._focusable: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._pairs)
        {
            "rate": self._rate, "penalty": self._penalty, "late_fee": self._late_fee,
            "minimum": self._minimum, "grace": self._grace, "hotline": self._hotline,
            "stages": self._stages,
        }[figure]()  # fmt: skip
        how = QLabel(self.tr("Enter saves, Esc leaves it as it was. Empty: the preset's figure."))
        how.setProperty("role", "caption")
        how.setWordWrap(True)
        layout.addWidget(how)
        for widget in self._focusable:
            widget.installEventFilter(self)

    def fill(self, texts: Mapping[str, str]) -> None:
        """Put texts in as they stand; this is not typing."""
        for slot in self._slots:
            slot.fill(tuple(in_words(texts.get(name, "")) for name in slot.names))

    def texts(self) -> dict[str, str]:
        """All texts by the names of services.fields."""
        return {
            name: text
            for slot in self._slots
            for name, text in zip(slot.names, slot.read(), strict=True)
        }

    def show_errors(self, errors: Sequence[UserError]) -> None:
        """Show each error at its field, and take away those that are mended."""
        by_field = {error.field: error for error in errors}
        for slot in self._slots:
            found = [by_field.pop(name) for name in slot.names if name in by_field]
            if found:
                slot.row.show_error(found[0])
            elif slot.row.error:
                _clear(slot.row)
        # One that belongs to no field here must still be said.
        for error in by_field.values():
            self._slots[0].row.show_error(error)

    def focus_first(self) -> QWidget:
        """Go to the first field that is wrong, or else to the first one; return its row."""
        rows = [slot.row for slot in self._slots]
        chosen = next((row for row in rows if row.error), rows[0])
        field = chosen.focus
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, CheckedEdit):
            field.selectAll()
        return chosen

    def arrange(self, width: int) -> None:
        """Lay the fields out for a width."""
        self._pairs.arrange(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what the fields leave over: Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a field has been left, and only then is it known where to."""
        if (
            event.type() == QEvent.Type.FocusOut
            and isinstance(event, QFocusEvent)
            and event.reason() not in PASSING
        ):
            QTimer.singleShot(0, self, self._look_where)
        return super().eventFilter(watched, event)

    def _look_where(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            self.left.emit()
        else:
            self.stepped.emit()

    def _rate(self) -> None:
        rate = RateField()
        self._add(rate, "rate", "rate_period", wide=True)
        self._focusable.append(rate.period)
        rate.period.activated.connect(self.stepped)
        self._choice("interest", [(str(a), names.accrual_name(a)) for a in Accrual])
        rate.follow(self._choice("basis", [(str(b), names.basis_name(b)) for b in DayBasis]))

    def _penalty(self) -> None:
        row = self._add(CheckedEdit(str), "penalty")
        row.set_hint(self.tr("1.5x, +50%, 0.065 %/day, or none"))
        self._choice(
            "penalty_base", [(str(b), terms_words.penalty_base_name(b)) for b in PenaltyBase]
        )

    def _late_fee(self) -> None:
        row = self._add(CheckedEdit(str), "late_fee", wide=True)
        row.set_hint(self.tr("An amount, a percent of the unpaid minimum, or none"))

    def _minimum(self) -> None:
        row = self._add(CheckedEdit(str), "minimum", wide=True)
        row.set_hint(self.tr("An amount, a percent of the balance, or full"))

    def _grace(self) -> None:
        self._add(CheckedEdit(str), "grace_days")
        row = self._add(AmountField(currency_of(self._preset.currency)), "grace_amount")
        row.set_hint(self.tr("As much too little still counts as paid"))

    def _hotline(self) -> None:
        row = self._add(CheckedEdit(str), "hotline", wide=True)
        row.set_hint(self.tr("The number on your card, or in the lender's own app"))

    def _stages(self) -> None:
        self._add(CheckedEdit(str), "phone_contact_from")
        self._add(CheckedEdit(str), "formal_collection_from")

    def _choice(self, name: str, options: list[tuple[str, str]]) -> Choice:
        choice = Choice(options)
        choice.activated.connect(self.stepped)
        self._add(choice, name)
        return choice

    def _add(self, field: QWidget, *fields: str, wide: bool = False) -> FieldRow:
        row = FieldRow(field_label(fields[0]), field)
        self._slots.append(slot_of(fields, row))
        self._pairs.add(row, wide=wide)
        self._focusable.append(row.focus)
        return row


def _clear(row: FieldRow) -> None:
    if isinstance(row.focus, CheckedEdit):
        row.focus.fail(None)
    else:
        row.set_error("")
