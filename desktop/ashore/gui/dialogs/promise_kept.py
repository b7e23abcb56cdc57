"""A promise that was made: how it stands, and to take it back or to delete it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ashore.domain.agreement.course import CourseStatus
from ashore.domain.agreement.values import Promise
from ashore.domain.errors import UserError
from ashore.gui.desk import Desk
from ashore.gui.dialogs.sheet import Sheet
from ashore.services import agreements
from ashore.words import figures
from ashore.words.case_items import promise_status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ashore.services.change import Change

_WIDTH = 480


class PromiseKeptDialog(Sheet):
    """``saved`` carries the Change."""

    saved = Signal(object)

    def __init__(
        self, desk: Desk, debt_id: str, promise: Promise, parent: QWidget | None = None
    ) -> None:
        record = desk.records[debt_id]
        title = self.tr("Promise on {name}").format(name=record.debt.name)
        super().__init__(title, _WIDTH, parent)
        self.desk, self.promise, self._currency = desk, promise, record.debt.currency
        course = next(
            each for each in agreements.promise_courses(record, desk.today)
            if each.promise.id == promise.id
        )  # fmt: skip
        for text, role in self._texts(course.status):
            label = QLabel(text)
            label.setProperty("role", role)
            label.setWordWrap(True)
            self.body.addWidget(label)
        self.body.addStretch(1)
        self.delete = self.add_button(self.tr("Dele&te"))
        self.withdraw = self.add_button(self.tr("Take it &back"))
        self.withdraw.setVisible(course.status is CourseStatus.RUNNING)
        self.close_button = self.add_button(self.tr("Close"), primary=True)
        key = promise.id
        self.delete.clicked.connect(
            lambda: self._run(partial(desk.do, agreements.delete_promise, debt_id, key))
        )
        self.withdraw.clicked.connect(
            lambda: self._run(
                partial(desk.do, agreements.withdraw_promise, debt_id, key, desk.today)
            )
        )
        self.close_button.clicked.connect(self.reject)
        self.close_button.setFocus()

    def _texts(self, status: CourseStatus) -> Iterator[tuple[str, str]]:
        promise, today = self.promise, self.desk.today
        text = self.tr("{amount} by {date}")
        yield (
            text.format(
                amount=figures.money(promise.amount, self._currency),
                date=figures.long_date(promise.due_on),
            ),
            "strong",
        )
        text = self.tr("Promised on {date}. It is {status}.")
        yield (
            text.format(
                date=figures.date_text(promise.made_on, today), status=promise_status(status)
            ),
            "",
        )
        if promise.note:
            yield promise.note, ""
        yield (
            self.tr(
                "Payments from the day it was made count towards it: nothing has to be ticked."
            ),
            "caption",
        )

    def _run(self, act: Callable[[], Change]) -> None:
        found = self.attempt(act)
        if isinstance(found, list):
            self._show_errors(found)
            return
        self.saved.emit(found)
        self.accept()

    def _show_errors(self, errors: list[UserError]) -> None:
        self.place_errors(errors, {})
