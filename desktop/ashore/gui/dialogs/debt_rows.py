"""The fields of a debt, made once: three that are enough, and the rest in four groups."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ashore.catalogue import Catalogue
from ashore.domain.debt import History, Kind
from ashore.domain.money import Currency
from ashore.domain.terms import Accrual, PenaltyBase
from ashore.gui.dialogs.pairs import Pairs
from ashore.gui.dialogs.slots import Slots
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.date import DateField
from ashore.gui.fields.lender import LenderField
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow, plain
from ashore.gui.widgets.card import rule
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.scroll_bars import name_bars
from ashore.words import names
from ashore.words.language import current

_NOTE_LINES = 3


class BasicRows(QWidget):
    """Lender, balance and due date: what a debt needs."""

    def __init__(self, slots: Slots, catalogue: Catalogue, currency: Currency, today: date) -> None:
        super().__init__()
        self.lender = LenderField(catalogue)
        self.balance = AmountField(currency)
        self.due_date = DateField(today)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for name, label, field in (
            ("lender", self.tr("&Lender"), self.lender),
            ("balance", self.tr("&Balance"), self.balance),
            ("due_date", self.tr("&Due date"), self.due_date),
        ):
            layout.addWidget(slots.add(FieldRow(label, field, required=True, room=True), name))
        self.kind = Link()
        lender = slots.row("lender")
        assert lender is not None
        lender.set_link(self.kind)
        self.lender.setPlaceholderText(self.tr("Huabei, ICBC card, or a name"))
        self.balance.setPlaceholderText(self.tr("12,000 or 1.2万"))
        self.due_date.setPlaceholderText(self.tr("2026-11-22 or 11-22"))
        self._due = slots.row("due_date")
        self.need_due_date(True)

    def need_due_date(self, needed: bool) -> None:
        """Ask for the due date; a saved debt of which nothing is due has none."""
        assert self._due is not None
        self._due.need(needed)
        hint = self.tr("The oldest one that is not paid in full")
        self._due.set_hint(hint if needed else self.tr("Empty: nothing is due"))


class MoreRows(QWidget):
    """Everything else about a debt, grouped."""

    def __init__(self, slots: Slots, catalogue: Catalogue, currency: Currency) -> None:
        super().__init__()
        self._slots = slots
        self.amounts = (AmountField(currency), AmountField(currency))
        self.notice = _caption(catalogue.notice("contract_wins").in_language(current()))
        self.groups: list[Pairs] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.notice)
        self._rate()
        self._payment()
        self._lender()
        self._other(catalogue)

    def arrange(self, width: int) -> None:
        """Lay the groups out for a width."""
        for group in self.groups:
            group.arrange(width)

    def hint_at_minimum(self, *, instalment: bool) -> None:
        """Say under the minimum what it takes, or that it is the amount due of each month."""
        if instalment:
            text = self.tr(
                "As the amount due, each month. Is the instalment another one? Write it."
            )
        else:
            text = self.tr("An amount, a percent of the balance, or full")
        self._least.set_hint(text)

    def _rate(self) -> None:
        group = self._group(self.tr("Interest and penalty"))
        self._add(group, FieldRow(self.tr("&Rate"), RateField()), "rate", "rate_period", wide=True)
        accruals = Choice((a, names.accrual_name(a)) for a in Accrual)
        bases = Choice((b, names.penalty_base_name(b)) for b in PenaltyBase)
        self._add(group, FieldRow(self.tr("&Interest grows"), accruals), "interest")
        penalty = self._add(group, FieldRow(self.tr("&Penalty interest"), _line()), "penalty")
        penalty.set_hint(self.tr("1.5x, +50%, 0.065 %/day, or none"))
        self._add(group, FieldRow(self.tr("Penalty runs &on"), bases), "penalty_base")

    def _payment(self) -> None:
        group = self._group(self.tr("Payment"))
        due, tolerated = self.amounts
        asked = self._add(group, FieldRow(self.tr("Amo&unt due now"), due), "amount_due")
        asked.set_hint(self.tr("Empty: by the minimum payment"))
        self._least = self._add(group, FieldRow(self.tr("Mi&nimum payment"), _line()), "minimum")
        self.hint_at_minimum(instalment=False)
        every = QCheckBox(self.tr("Due again e&very month"))
        self._add(group, _unlabelled(every), "repeats", wide=True)
        fee = self._add(group, FieldRow(self.tr("Late &fee"), _line()), "late_fee")
        fee.set_hint(self.tr("An amount, a percent of the unpaid minimum, or none"))
        self._add(group, FieldRow(self.tr("Days of &grace"), _line()), "grace_days")
        short = self._add(group, FieldRow(self.tr("Amount tolerated"), tolerated), "grace_amount")
        short.set_hint(self.tr("As much too little still counts as paid"))

    def _lender(self) -> None:
        group = self._group(self.tr("The lender's side"))
        works = QCheckBox(self.tr("The lender has &contact details that work"))
        self._add(group, _unlabelled(works), "contact_works", wide=True)
        histories = Choice((h, names.history_name(h)) for h in History)
        self._add(group, FieldRow(self.tr("Payment &history with it"), histories), "history")
        self._add(group, FieldRow(self.tr("Hotline"), _line()), "hotline")
        phone, formal = _line(), _line()
        self._add(group, FieldRow(self.tr("Phone contact from day"), phone), "phone_contact_from")
        self._add(
            group, FieldRow(self.tr("Formal collection from day"), formal), "formal_collection_from"
        )

    def _other(self, catalogue: Catalogue) -> None:
        group = self._group(self.tr("Other"))
        name = self._add(group, FieldRow(self.tr("Name in the list"), _line()), "name", wide=True)
        name.set_hint(self.tr("Empty: the lender's name"))
        kinds = Choice((k, names.kind_name(k)) for k in Kind)
        self._add(group, FieldRow(self.tr("&Kind"), kinds), "kind")
        money = Choice(
            (known.code, f"{known.code} · {words.in_language(current())}")
            for known, words in catalogue.currencies()
        )
        self._add(group, FieldRow(self.tr("Currenc&y"), money), "currency")
        notes = QPlainTextEdit()
        notes.setTabChangesFocus(True)
        name_bars(notes)
        notes.setFixedHeight(notes.fontMetrics().lineSpacing() * _NOTE_LINES + 20)
        self._add(group, FieldRow(self.tr("No&tes"), notes), "notes", wide=True)

    def _group(self, title: str) -> Pairs:
        heading = QLabel(title)
        heading.setProperty("role", "strong")
        self._layout.addWidget(rule())
        self._layout.addWidget(heading)
        group = Pairs()
        self._layout.addWidget(group)
        self.groups.append(group)
        return group

    def _add(self, group: Pairs, row: FieldRow, *fields: str, wide: bool = False) -> FieldRow:
        group.add(self._slots.add(row, *fields), wide=wide)
        return row


def _line() -> CheckedEdit:
    """A line whose text the form checks, as a part of the whole."""
    return CheckedEdit(str)


def _unlabelled(box: QCheckBox) -> FieldRow:
    """A tick box brings its own label."""
    row = FieldRow("", box)
    row.label.hide()
    row.name_field(plain(box.text()))
    return row


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "caption")
    label.setWordWrap(True)
    return label
