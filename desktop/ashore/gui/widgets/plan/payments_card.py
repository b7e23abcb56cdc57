"""What to pay on the next paydays: a tick records the payment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ashore.gui.widgets.card import Card, rule
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.plan.texts import Stack, clear, line, wrapped
from ashore.planning.checklist import Line
from ashore.planning.plan import Payment, Plan
from ashore.words import figures
from ashore.words import plan_page as words


class PaymentRow(QWidget):
    """A payment with its box, its reason, and why it comes now. ``ticked`` when it was paid."""

    ticked = Signal()

    def __init__(self, payment: Payment, plan: Plan) -> None:
        super().__init__()
        amount = figures.money(payment.amount, plan.currency)
        self.box = QCheckBox()
        self.box.setAccessibleName(
            self.tr("Paid: {amount} to {name}").format(amount=amount, name=payment.name)
        )
        self.box.setAccessibleDescription(words.due_line(payment, plan))
        self.box.clicked.connect(self.ticked)
        name = _Name(payment.name, self.box)
        self.reason = wrapped(words.due_line(payment, plan), "caption")
        self.why = Link(self.tr("Why?"))
        self.why.setAccessibleName(self.tr("Why {name} now?").format(name=payment.name))
        self.why.clicked.connect(self._toggle)
        self._text = words.why(payment, plan)
        self._answer: QLabel | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.box, 0, 0, top)
        grid.addWidget(name, 0, 1)
        grid.addWidget(line(amount, "strong"), 0, 2, top | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.reason, 1, 1)
        grid.addWidget(self.why, 1, 2, top | Qt.AlignmentFlag.AlignRight)
        self._grid = grid

    def _toggle(self) -> None:
        if self._answer is None:
            self._answer = wrapped(self._text, "caption")
            self._grid.addWidget(self._answer, 2, 1, 1, 2)
            shown = True
        else:
            shown = self._answer.isHidden()
            self._answer.setVisible(shown)
        self.why.setText(self.tr("Close") if shown else self.tr("Why?"))
        self.why.setAccessibleDescription(self._text if shown else "")


class _Name(QLabel):
    """A click on the name ticks the box."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self._box = box
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._box.isVisible() and self.rect().contains(event.position().toPoint()):
            self._box.click()


class DoneRow(QWidget):
    """A payment that is recorded already."""

    def __init__(self, line_: Line, plan: Plan) -> None:
        super().__init__()
        amount = figures.money(line_.amount, plan.currency)
        self.box = QCheckBox()
        self.box.setChecked(True)
        self.box.setEnabled(False)
        self.box.setAccessibleName(
            self.tr("Paid: {amount} to {name}").format(amount=amount, name=line_.name)
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.box, 0, 0, top)
        grid.addWidget(wrapped(line_.name), 0, 1)
        grid.addWidget(line(amount), 0, 2, top | Qt.AlignmentFlag.AlignRight)
        text = self.tr("recorded {date}; it stands in the ledger")
        date_text = figures.date_text(line_.on, plan.as_of)
        grid.addWidget(wrapped(text.format(date=date_text), "caption"), 1, 1, 1, 2)


class PaymentsCard(Card):
    """``paid`` carries the Payment that was ticked."""

    paid = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("To pay"), parent)
        self._shown: tuple[Line, ...] | None = None
        self.rows: list[PaymentRow] = []
        self.done: list[DoneRow] = []
        inside = Stack(0)
        self._list = inside.rows
        self.add(inside)
        self.note = wrapped(
            self.tr("A tick records the payment, dated today; Undo takes it back."), "caption"
        )
        self.add(self.note)
        self.body.addStretch(1)

    def show_lines(self, plan: Plan, lines: tuple[Line, ...]) -> None:
        """List what was paid since the last payday, and what is to be paid on the next ones."""
        if lines == self._shown:
            return
        focused = next((n for n, row in enumerate(self.rows) if row.box.hasFocus()), None)
        self._shown = lines
        if self.isAncestorOf(QApplication.focusWidget() or self.window()):
            # A focused part that goes would take the page with it to the next one.
            self.setFocus()
        self._fill(plan, lines)
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].box.setFocus()

    def _fill(self, plan: Plan, lines: tuple[Line, ...]) -> None:
        clear(self._list)
        self.rows, self.done = [], []
        planned = [each.planned for each in lines if each.planned is not None]
        days = [(on, list(group)) for on, group in groupby(planned, key=lambda each: each.on)]
        self.note.setVisible(bool(days))
        for each in lines:
            if each.is_done:
                row = DoneRow(each, plan)
                self.done.append(row)
                self._list.addWidget(rule())
                self._list.addWidget(row)
        if not days:
            self.set_title(self.tr("To pay"))
            if not self.done:
                text = self.tr("Nothing can be paid with this money.")
                self._list.addWidget(wrapped(text, "caption"))
            return
        first, payments = days[0]
        title = self.tr("To pay today") if first == plan.as_of else self.tr("To pay on {date}")
        self.set_title(title.format(date=figures.date_text(first, plan.as_of)))
        self._section(payments, plan)
        for on, later in days[1:]:
            self._later(on, later, plan)

    def _section(self, payments: list[Payment], plan: Plan) -> None:
        for payment in payments:
            self._list.addWidget(rule())
            self._list.addWidget(self._row(payment, plan))
        self._list.addWidget(rule())
        total = QWidget()
        row = QHBoxLayout(total)
        row.setContentsMargins(0, 8, 0, 4)
        row.addWidget(line(self.tr("Total"), "strong"), 1)
        amount = sum(payment.amount for payment in payments)
        row.addWidget(line(figures.money(amount, plan.currency), "strong"))
        self._list.addWidget(total)

    def _row(self, payment: Payment, plan: Plan) -> PaymentRow:
        row = PaymentRow(payment, plan)
        row.ticked.connect(lambda: self.paid.emit(payment))
        self.rows.append(row)
        return row

    def _later(self, on: date, payments: list[Payment], plan: Plan) -> None:
        """A payday after the next one: its sum, and its payments when they are asked for."""
        amount = figures.money(sum(payment.amount for payment in payments), plan.currency)
        text = self.tr("{date}: {amount} to %n debt(s)", None, len(payments))
        link = Link(text.format(date=figures.date_text(on, plan.as_of), amount=amount))
        inside = Stack(0)
        link.clicked.connect(self._opener(link, inside.rows, payments, plan))
        self._list.addWidget(link)
        self._list.addWidget(inside)

    def _opener(
        self, link: Link, inside: QVBoxLayout, payments: list[Payment], plan: Plan
    ) -> Callable[[], None]:
        made: list[PaymentRow] = []

        def toggle() -> None:
            if not made:
                before: QWidget = link
                for payment in payments:
                    row = self._row(payment, plan)
                    made.append(row)
                    inside.addWidget(row)
                    QWidget.setTabOrder(before, row.box)
                    QWidget.setTabOrder(row.box, row.why)
                    before = row.why
            else:
                shown = made[0].isHidden()
                for row in made:
                    row.setVisible(shown)

        return toggle
