"""What is agreed or promised on the debt: how it stands, what is due next, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ashore.domain.agreement.course import CourseStatus
from ashore.domain.agreement.values import AgreementKind
from ashore.gui.widgets.badge import StageBadge
from ashore.gui.widgets.panel.section import Section
from ashore.services.agreements import agreement_courses, promise_courses
from ashore.words import cases, figures
from ashore.words.case_items import badge_colours, promise_status

if TYPE_CHECKING:
    from datetime import date

    from ashore.domain.agreement.course import Course
    from ashore.domain.debt import Record
    from ashore.domain.standing import Standing
    from ashore.services.agreements import PromiseCourse

_RUNNING = CourseStatus.RUNNING


class Agreed(Section):
    """The agreements and promises that run, and else the one that ended last.

    ``case_wanted`` carries what is asked for, and the id that it is about: see commands.act_on_case.
    """

    case_wanted = Signal(str, str)

    def __init__(self, standing: Standing, record: Record) -> None:
        super().__init__(self.tr("Agreed and promised"))
        self._standing, self._currency = standing, record.debt.currency
        courses = agreement_courses(record, standing.on)
        promises = promise_courses(record, standing.on)
        for course in [c for c in courses if c.status is _RUNNING] or list(courses[-1:]):
            self._add_agreement(course)
        for promise in [p for p in promises if p.status is _RUNNING] or list(promises[-1:]):
            self._add_promise(promise)
        self.whole = self.add_link(self.tr("Case: the timeline"))
        self.whole.clicked.connect(lambda: self.case_wanted.emit("case", ""))

    def _add_agreement(self, course: Course) -> None:
        agreement = course.agreement
        self.add_text(cases.agreement_text(agreement, self._currency))
        self._add_status(cases.status_name(course.status), course.status)
        following = course.next
        if course.status is _RUNNING and following:
            text = self.tr("Next: {amount} by {date}, {when}")
            self.add_text(text.format(**self._due(following.unpaid, following.on)), "strong")
            if course.left > following.unpaid:
                text = self.tr("Left of it: {amount}")
                left = figures.money(course.left, self._currency)
                self.add_text(text.format(amount=left), "caption")
        elif course.ended_on:
            text = self.tr("Since {date}")
            day = figures.date_text(course.ended_on, self._standing.on)
            self.add_text(text.format(date=day), "caption")
        if course.status is _RUNNING and agreement.kind is not AgreementKind.INTEREST_FREEZE:
            self._link(self.tr("Record a payment"), "pay", "")
        self._link(self.tr("Open the agreement"), "agreement", agreement.id)

    def _add_promise(self, course: PromiseCourse) -> None:
        promise = course.promise
        text = self.tr("Promise: {amount} by {date}, {when}")
        self.add_text(text.format(**self._due(promise.amount, promise.due_on)))
        self._add_status(promise_status(course.status), course.status)
        if course.status is _RUNNING:
            self._link(self.tr("Record the payment"), "pay", "")
            self._link(self.tr("Take the promise back"), "withdraw_promise", promise.id)
        self._link(self.tr("Open the promise"), "promise", promise.id)

    def _add_status(self, word: str, status: CourseStatus) -> None:
        row = QHBoxLayout()
        row.addWidget(StageBadge(word, badge_colours(status)))
        row.addStretch(1)
        self.body.addLayout(row)

    def _due(self, minor: int, on: date) -> dict[str, str]:
        today = self._standing.on
        return {
            "amount": figures.money(minor, self._currency),
            "date": figures.date_text(on, today),
            "when": figures.relative_day(on, today),
        }

    def _link(self, text: str, action: str, key: str) -> None:
        link = self.add_link(text)
        link.clicked.connect(lambda: self.case_wanted.emit(action, key))
