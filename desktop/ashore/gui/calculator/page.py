"""What the pages of the calculator share: fields at the left, the answer beside them at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.gui.calculator.answer_view import AnswerView
from ashore.gui.calculator.page_fields import PageFields
from ashore.gui.dialogs.sheet import scrolling
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.disclosure import Disclosure
from ashore.gui.fields.lines import LinesEdit
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow, plain
from ashore.gui.widgets.grid_view import GridView
from ashore.gui.widgets.link import Link
from ashore.services.calculator.typed import Typed, Unready
from ashore.words.errors import error_text

FIELDS_WIDTH = 296
_ANY = 16777215  # QWIDGETSIZE_MAX, which PySide does not name


class CalculatorPage(PageFields):
    """A page fills ``slots`` in its constructor, and answers in ``show_answer``.

    ``about`` says what the page answers, ``usual`` are the texts that hold where nothing is typed,
    ``example`` those of the example.
    """

    about = ""
    usual: Mapping[str, str] = {}
    example: Mapping[str, str] = {}

    def __init__(self, currency: Currency, today: date, grids: int = 1) -> None:
        super().__init__(currency, today)
        self.answer = AnswerView([GridView(self.tr("Rows")) for _ in range(grids)])
        self.answer.setAccessibleName(self.tr("Answer"))
        self._wrong: FieldRow | None = None
        self._computing = QTimer(self, singleShot=True, interval=0)
        self._computing.timeout.connect(self.compute)
        self.slots.changed.connect(lambda _name: self._computing.start())

    def compute(self) -> None:
        """Read the fields, and show the answer or what it still needs."""
        self._computing.stop()
        self._clear_wrong()
        try:
            self.show_answer(Typed(self.texts(), self.currency, self.today))
        except Unready as unready:
            self._say_unready(unready)
        except UserError as error:
            self._say_wrong(error)

    def show_answer(self, typed: Typed) -> None:
        """Compute and show. Raises Unready, and UserError at a field or at none."""
        raise NotImplementedError

    def texts(self) -> dict[str, str]:
        """What is typed, and what holds where nothing is."""
        return {**self.usual, **self.slots.own_texts()}

    def own_texts(self) -> dict[str, str]:
        """What the person typed: to be put into the same page in another language."""
        return self.slots.own_texts()

    def restore(self, texts: Mapping[str, str]) -> None:
        """Put texts in as if they were typed."""
        self.slots.clear()
        self.slots.restore(texts)
        self.fill()

    def use_currency(self, currency: Currency) -> None:
        """Read every amount in another currency."""
        self.currency = currency
        for field in self.findChildren(AmountField):
            field.set_currency(currency)
        self.compute()

    def fill(self) -> None:
        """Show what holds where nothing is typed."""
        self.slots.fill(self.usual)
        self.compute()

    def arrange(self, *, wide: bool) -> None:
        """The answer beside the fields, or under them in a narrow window."""
        if wide:
            self._beside.addWidget(self._answer_area, 1)
            self._area.setFixedWidth(FIELDS_WIDTH)
            self._answer_area.setMinimumHeight(0)
        else:
            self._column.insertWidget(self._column.count() - 1, self._answer_area)
            self._area.setMinimumWidth(0)
            self._area.setMaximumWidth(_ANY)
            self._answer_area.setMinimumHeight(self.answer.minimumSizeHint().height())

    def lay_out(self, more_text: str = "") -> None:
        """Put the columns together, after the last field."""
        if more_text:
            more = Disclosure(more_text, self._more)
            self._column.addWidget(more)
        links = QHBoxLayout()
        links.setSpacing(16)
        self.try_example = Link(self.tr("Fill in an example"))
        self.empty = Link(self.tr("Clear"))
        self.try_example.clicked.connect(lambda: self.restore(self.example))
        self.empty.clicked.connect(lambda: self.restore({}))
        links.addWidget(self.try_example)
        links.addWidget(self.empty)
        links.addStretch(1)
        self._column.addLayout(links)
        self._column.addStretch(1)
        self._area = scrolling(self._fields, self)
        self._beside = QHBoxLayout(self)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(24)
        self._beside.addWidget(self._area)
        self._answer_area = scrolling(self.answer, self)
        self._beside.addWidget(self._answer_area, 1)
        for field in self.findChildren(RateField):
            # Its period is made first, and Tab would reach it before the figure.
            QWidget.setTabOrder(field.line, field.period)
        self.fill()

    def _say_unready(self, unready: Unready) -> None:
        for error in unready.errors:
            row = self.slots.row(error.field or "")
            # A line that is being typed is not wrong yet.
            if row and isinstance(row.focus, LinesEdit) and not row.focus.hasFocus():
                self._wrong = row
                row.set_error(error_text(error))
        wrong = self._labels(error.field or "" for error in unready.errors)
        missing = self._labels(unready.missing)
        if wrong:
            text = self.tr("Once this can be read: {fields}").format(fields=self._listed(wrong))
        else:
            text = self.tr("Still to fill in: {fields}").format(fields=self._listed(missing))
        self.answer.show_needs(text, self.about)

    def _say_wrong(self, error: UserError) -> None:
        row = self.slots.row(error.field or "")
        if row is None:
            self.answer.show_needs(error_text(error))
            return
        self._wrong = row
        row.show_error(error)
        field = plain(row.label.text())
        text = self.tr("Once this is mended: {field}").format(field=field)
        self.answer.show_needs(text, self.about)

    def _clear_wrong(self) -> None:
        row, self._wrong = self._wrong, None
        if row is None:
            return
        if isinstance(row.focus, CheckedEdit):
            row.focus.fail(None)
            if row.focus.text():
                row.focus.check()
        else:
            row.set_error("")

    def _labels(self, names: Iterable[str]) -> list[str]:
        """The labels of fields, in the order of the page."""
        asked = set(names)
        rows = [self.slots.row(name) for name in self.slots.names() if name in asked]
        return [plain(row.label.text()) for row in rows if row]

    def _listed(self, labels: Sequence[str]) -> str:
        return self.tr(", ").join(labels)
