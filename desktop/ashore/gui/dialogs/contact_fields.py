"""The fields of a contact, under the names of services.case_fields; what does not apply is not shown."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ashore.domain.contact import CALLS, Channel, Contact, Direction, Party
from ashore.domain.money import Currency, to_major
from ashore.gui.dialogs.clock import typed_time
from ashore.gui.dialogs.evidence import EvidenceFields
from ashore.gui.dialogs.pairs import Pairs
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.date import DateField
from ashore.gui.fields.disclosure import Disclosure
from ashore.gui.fields.lines import LinesEdit
from ashore.gui.fields.row import FieldRow
from ashore.services.case_fields import read_when
from ashore.words import cases, figures

_OF_NOTE = ("channel", "when", "said", "follow_up_on")
"""A note has nobody on the other side."""


class ContactFields(QWidget):
    """``rows`` are under the names of the fields; ``changed`` when one of them did."""

    changed = Signal()
    grown = Signal()

    def __init__(self, currency: Currency, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency, self._today = currency, today
        self.channel = Choice([(each, cases.channel_name(each)) for each in Channel])
        self.direction = Choice([(each, cases.direction_name(each)) for each in Direction])
        self.when = CheckedEdit(lambda text: read_when(text, today), self._describe)
        self.answered = Choice(
            [("", self.tr("not noted")), ("yes", self.tr("yes")), ("no", self.tr("no"))]
        )
        self.party = Choice([(each, cases.party_name(each)) for each in Party])
        self.who, self.number = CheckedEdit(str), CheckedEdit(str)
        self.person, self.staff_number = CheckedEdit(str), CheckedEdit(str)
        self.said = LinesEdit(3)
        self.said.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.promised, self.promised_on = AmountField(currency), DateField(today)
        self.follow_up_on = DateField(today)
        self.collects = Choice([("yes", self.tr("yes")), ("no", self.tr("no"))])
        self.rows = self._rows()
        self._pairs, self._more_pairs = Pairs(), Pairs()
        self._lay_out()
        for choice in (self.channel, self.direction, self.answered, self.party, self.collects):
            choice.currentIndexChanged.connect(lambda _index: self._chosen())
        for line in (self.when, self.number, self.who):
            line.textChanged.connect(lambda _text: self.changed.emit())
        self._chosen()

    def show_new(self, at: datetime) -> None:
        """A call that has just come in."""
        self.channel.choose(Channel.CALL)
        self.direction.choose(Direction.IN)
        self.when.setText(typed_time(at))

    def show_contact(self, contact: Contact) -> None:
        """Fill in what was noted."""
        for choice, value in (
            (self.channel, contact.channel),
            (self.direction, contact.direction),
            (self.party, contact.party),
            (self.answered, {True: "yes", False: "no", None: ""}[contact.answered]),
            (self.collects, "yes" if contact.collects else "no"),
        ):
            choice.choose(value)
        for line, text in (
            (self.when, typed_time(contact.at)),
            (self.who, contact.who),
            (self.person, contact.person),
            (self.staff_number, contact.staff_number),
            (self.number, contact.number),
        ):
            line.setText(text)
        self.said.setPlainText(contact.said)
        if contact.promised is not None:
            self.promised.setText(f"{to_major(contact.promised, self._currency.digits):,}")
        for field, day in (
            (self.promised_on, contact.promised_on),
            (self.follow_up_on, contact.follow_up_on),
        ):
            if day is not None:
                field.set_day(day)
        self.evidence.show_pieces(contact.evidence)
        if contact.person or contact.staff_number or contact.evidence or not contact.collects:
            self.more.set_open(True)

    def texts(self) -> dict[str, str]:
        """What is typed, of the fields that apply, by their names."""
        values: dict[str, str] = {}
        for name, row in self.rows.items():
            if name not in self._shown():
                continue
            field = row.field
            if isinstance(field, Choice):
                values[name] = field.value()
            elif isinstance(field, QPlainTextEdit):
                values[name] = field.toPlainText()
            elif isinstance(field, CheckedEdit):
                values[name] = field.text()
        values.setdefault("direction", Direction.IN)
        return values

    def arrange(self, width: int) -> None:
        """Lay the fields out for a width."""
        for part in (self._pairs, self._more_pairs, self.evidence):
            part.arrange(width)

    def _shown(self) -> tuple[str, ...]:
        channel = Channel(self.channel.value())
        if channel is Channel.NOTE:
            return _OF_NOTE
        if channel in CALLS:
            return tuple(self.rows)
        return tuple(name for name in self.rows if name != "answered")

    def _rows(self) -> dict[str, FieldRow]:
        rows = {
            "channel": FieldRow(self.tr("C&hannel"), self.channel),
            "direction": FieldRow(self.tr("D&irection"), self.direction),
            "when": FieldRow(self.tr("&When"), self.when, required=True),
            "answered": FieldRow(self.tr("&Answered"), self.answered),
            "party": FieldRow(self.tr("&Other side"), self.party),
            "who": FieldRow(self.tr("&Company"), self.who),
            "number": FieldRow(self.tr("N&umber used"), self.number),
            "follow_up_on": FieldRow(self.tr("&Follow up on"), self.follow_up_on),
            "said": FieldRow(self.tr("What was sai&d"), self.said),
            "promised": FieldRow(self.tr("&Promised amount"), self.promised),
            "promised_on": FieldRow(self.tr("Promised &by"), self.promised_on),
            "person": FieldRow(self.tr("Pe&rson"), self.person),
            "staff_number": FieldRow(self.tr("Staff numb&er"), self.staff_number),
            "collects": FieldRow(self.tr("About pa&ying"), self.collects),
        }
        rows["collects"].set_hint(self.tr("No: a confirmation, or an answer to a complaint"))
        return rows

    def _lay_out(self) -> None:
        inside, more = QWidget(), ("person", "staff_number", "collects")
        for name, row in self.rows.items():
            (self._more_pairs if name in more else self._pairs).add(row, wide=name == "said")
        self.evidence = EvidenceFields()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self._more_pairs)
        lines.addWidget(self.evidence)
        self.more = Disclosure(self.tr("&More: person, evidence"), inside)
        self.more.toggled.connect(lambda _open: self.grown.emit())
        self.more.settled.connect(self.grown)
        self.evidence.changed.connect(self.grown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._pairs)
        layout.addWidget(self.more)

    def _chosen(self) -> None:
        shown = self._shown()
        self._pairs.show_parts(
            [
                row
                for name, row in self.rows.items()
                if name in shown and self._pairs.isAncestorOf(row)
            ]
        )
        self.more.setVisible(Channel(self.channel.value()) is not Channel.NOTE)
        self.changed.emit()
        self.grown.emit()

    def _describe(self, value: object) -> str:
        if not isinstance(value, datetime):
            return ""
        return f"{figures.date_reading(value.date(), self._today)} {value:%H:%M}"
