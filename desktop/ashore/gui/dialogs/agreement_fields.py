"""The fields of an agreement by its kind, under the names of services.case_fields."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ashore.catalogue.conduct import Conduct
from ashore.domain.agreement.values import Agreement, AgreementKind, Breach, Content, Every, Growth
from ashore.domain.money import Currency, to_major
from ashore.domain.number_text import parse_whole
from ashore.domain.rate_text import parse_rate
from ashore.domain.rates import Period
from ashore.gui.dialogs.pairs import Pairs
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.date import DateField
from ashore.gui.fields.disclosure import Disclosure
from ashore.gui.fields.row import FieldRow, plain
from ashore.services.case_fields import FIELDS
from ashore.words import cases, figures
from ashore.words.language import current

_MOST, _DAYS = 600, 3650
_REQUIRED = ("signed", "amount", "count", "start", "until", "rate")
_MORE = ("breach_days", "on_breach", "settles", "last_amount", "paid")
"""What a paper often says, and a person need not type at once."""


class Contents(QWidget):
    """What the paper names, as a check-list; ``line`` is its first box. ``changed`` when one was ticked."""

    changed = Signal()

    def __init__(self, conduct: Conduct, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        self.boxes: dict[Content, QCheckBox] = {}
        for content, words in conduct.contents.items():
            box = QCheckBox(words.in_language(current()), self)
            box.toggled.connect(lambda _on: self.changed.emit())
            lines.addWidget(box)
            self.boxes[content] = box
        self.line = next(iter(self.boxes.values()))

    def ticked(self) -> tuple[Content, ...]:
        """What is ticked."""
        return tuple(content for content, box in self.boxes.items() if box.isChecked())

    def tick(self, contents: Iterable[Content]) -> None:
        """Tick what an agreement names."""
        for content in contents:
            self.boxes[content].setChecked(True)


class AgreementFields(QWidget):
    """``rows`` are under the names of the fields; ``changed`` when one of them did."""

    changed = Signal()
    grown = Signal()

    def __init__(
        self, currency: Currency, today: date, conduct: Conduct, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._currency, self._today = currency, today
        self._for_card = False
        self.kind = Choice([(kind, cases.agreement_name(kind)) for kind in AgreementKind])
        self.signed, self.until, self.start = DateField(today), DateField(today), DateField(today)
        self.amount, self.last_amount = AmountField(currency), AmountField(currency)
        self.paid = AmountField(currency)
        self.count = CheckedEdit(lambda text: parse_whole(text, 1, _MOST))
        self.every = Choice(self._cycles())
        self.interest = Choice([(each, cases.growth_name(each)) for each in Growth])
        self.rate = CheckedEdit(lambda text: parse_rate(text, Period.YEAR))
        self.breach_days = CheckedEdit(lambda text: parse_whole(text, 0, _DAYS))
        self.on_breach = Choice(
            [
                (Breach.ORIGINAL, self.tr("as if it had not been made")),
                (Breach.ALL_DUE, self.tr("the rest is due at once")),
            ]
        )
        self.settles = Choice([("no", self.tr("no")), ("yes", self.tr("yes"))])
        self.note = CheckedEdit(str)
        self.contents = Contents(conduct)
        self.rows = self._rows()
        self.contents_row = FieldRow(self.tr("What the paper names"), self.contents)
        self.contents_row.name_field(plain(self.contents_row.label.text()))
        for box in self.contents.boxes.values():
            box.setAccessibleName(box.text())
        self._pairs, self._more_pairs = Pairs(), Pairs()
        self._lay_out()
        self._connect()
        self.signed.set_day(today)
        self._chosen()

    def show_contents(self, shown: bool) -> None:
        """Ask for what the paper names, where a rule speaks of this debt's instalments."""
        self._for_card = shown
        self._chosen()

    def show_agreement(self, agreement: Agreement) -> None:
        """Fill in what was agreed."""
        for choice, value in (
            (self.kind, agreement.kind), (self.every, agreement.every),
            (self.interest, agreement.growth), (self.on_breach, agreement.on_breach),
            (self.settles, "yes" if agreement.settles else "no"),
        ):  # fmt: skip
            choice.choose(value)
        for field, day in (
            (self.signed, agreement.signed), (self.until, agreement.until),
            (self.start, agreement.start),
        ):  # fmt: skip
            if day is not None:
                field.set_day(day)
        for line, minor in (
            (self.amount, agreement.amount), (self.last_amount, agreement.last_amount),
            (self.paid, agreement.paid),
        ):  # fmt: skip
            if minor:
                line.setText(f"{to_major(minor, self._currency.digits):,}")
        self.count.setText(str(agreement.count) if agreement.count else "")
        self.breach_days.setText(str(agreement.breach_days) if agreement.breach_days else "")
        if agreement.rate is not None:
            self.rate.setText(figures.rate(agreement.rate))
        self.note.setText(agreement.note)
        self.contents.tick(agreement.contents)
        if agreement.breach_days or agreement.paid or agreement.last_amount:
            self.more.set_open(True)

    def texts(self) -> dict[str, str]:
        """What is typed, of the fields that apply, by their names."""
        values: dict[str, str] = {}
        for name in self._shown():
            field = self.rows[name].field
            if isinstance(field, Choice):
                values[name] = field.value()
            elif isinstance(field, CheckedEdit):
                values[name] = field.text()
        if not self.contents_row.isHidden():
            values["contents"] = " ".join(self.contents.ticked())
        return values

    def lacks(self) -> bool:
        """Whether a required field is empty still."""
        texts = self.texts()
        return any(not texts[name] for name in _REQUIRED if name in texts)

    def arrange(self, width: int) -> None:
        """Lay the fields out for a width."""
        self._pairs.arrange(width)
        self._more_pairs.arrange(width)

    def _shown(self) -> tuple[str, ...]:
        names = FIELDS[AgreementKind(self.kind.value())]
        reduced = self.interest.value() == Growth.REDUCED
        return tuple(name for name in names if name != "rate" or reduced)

    def _rows(self) -> dict[str, FieldRow]:
        rows = {
            "kind": FieldRow(self.tr("&Kind"), self.kind),
            "signed": FieldRow(self.tr("S&igned on"), self.signed, required=True),
            "amount": FieldRow(self.tr("&Amount"), self.amount, required=True),
            "count": FieldRow(self.tr("N&umber of instalments"), self.count, required=True),
            "every": FieldRow(self.tr("&Every"), self.every),
            "start": FieldRow(self.tr("&From"), self.start, required=True),
            "until": FieldRow(self.tr("Unti&l"), self.until, required=True),
            "interest": FieldRow(self.tr("Interest mean&while"), self.interest),
            "rate": FieldRow(self.tr("Agreed &rate a year"), self.rate, required=True),
            "note": FieldRow(self.tr("N&ote"), self.note),
            "breach_days": FieldRow(self.tr("Broken after da&ys late"), self.breach_days),
            "on_breach": FieldRow(self.tr("If it is &broken"), self.on_breach),
            "settles": FieldRow(self.tr("Ke&pt, it settles the debt"), self.settles),
            "last_amount": FieldRow(self.tr("Last one, where it differs"), self.last_amount),
            "paid": FieldRow(self.tr("Paid before the re&cords"), self.paid),
        }
        rows["breach_days"].set_hint(self.tr("Empty: on the first day late"))
        return rows

    def _lay_out(self) -> None:
        for name, row in self.rows.items():
            if name != "note":
                (self._more_pairs if name in _MORE else self._pairs).add(row)
        self.more = Disclosure(self.tr("&More of what the paper says"), self._more_pairs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self._pairs, self.contents_row, self.rows["note"], self.more):
            layout.addWidget(part)

    def _connect(self) -> None:
        for row in self.rows.values():
            field = row.field
            if isinstance(field, Choice):
                field.currentIndexChanged.connect(lambda _index: self.changed.emit())
            elif isinstance(field, CheckedEdit):
                field.textChanged.connect(lambda _text: self.changed.emit())
        self.kind.currentIndexChanged.connect(lambda _index: self._chosen())
        self.interest.currentIndexChanged.connect(lambda _index: self._chosen())
        self.contents.changed.connect(self.changed)
        self.more.toggled.connect(lambda _open: self.grown.emit())
        self.more.settled.connect(self.grown)

    def _chosen(self) -> None:
        shown = self._shown()
        for pairs in (self._pairs, self._more_pairs):
            held = (name for name in shown if pairs.isAncestorOf(self.rows[name]))
            pairs.show_parts([self.rows[name] for name in held])
        self.more.setVisible(any(name in _MORE for name in shown))
        instalments = self.kind.value() == AgreementKind.INSTALMENTS
        self.contents_row.setVisible(self._for_card and instalments)
        self.rows["amount"].label.setText(
            self.tr("&Amount of each") if instalments else self.tr("&Amount that settles it")
        )
        self.rows["amount"].need(True)
        self.changed.emit()
        self.grown.emit()

    def _cycles(self) -> list[tuple[str, str]]:
        return [
            (Every.MONTH, self.tr("month")),
            (Every.FORTNIGHT, self.tr("two weeks")),
            (Every.WEEK, self.tr("week")),
        ]
