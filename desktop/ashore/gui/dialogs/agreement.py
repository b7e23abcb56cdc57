"""Enters an agreement with a lender, or changes, withdraws or deletes one; its effect shows beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.agreement.course import CourseStatus
from ashore.domain.agreement.values import Agreement, AgreementKind
from ashore.domain.errors import InvalidInput, UserError
from ashore.gui.desk import Desk
from ashore.gui.dialogs import agreement_card
from ashore.gui.dialogs.agreement_card import AgreementCard
from ashore.gui.dialogs.agreement_fields import AgreementFields
from ashore.gui.dialogs.pause import Pause
from ashore.gui.dialogs.plan_beside import Planners
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.services import agreements
from ashore.services.case_fields import read_agreement
from ashore.words import cases
from ashore.words.errors import error_text

if TYPE_CHECKING:
    from ashore.services.change import Change

_WIDTH, _PAUSE_MS = 904, 150


class AgreementDialog(SideSheet):
    """``saved`` carries the Change."""

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        debt_id: str,
        parent: QWidget | None = None,
        agreement: Agreement | None = None,
    ) -> None:
        card = AgreementCard()
        super().__init__(
            "", _WIDTH, card, agreement_card.HEIGHT, parent, side_width=agreement_card.WIDTH
        )
        self.card, self.desk, self.agreement = card, desk, agreement
        self.record, self._conduct = desk.records[debt_id], desk.catalogue.conduct()
        if agreement:
            self.record = agreements.without_agreement(self.record, agreement.id)
        name = self.record.debt.name
        currency = currency_of(self.record.debt.currency)
        self.fields = AgreementFields(currency, desk.today, self._conduct)
        self.fields.show_contents(self._conduct.requirement.scope.holds(self.record.debt))
        if agreement:
            title = self.tr("{agreement} on {name}")
            self.set_title(title.format(agreement=cases.agreement_name(agreement.kind), name=name))
            self.fields.show_agreement(agreement)
        else:
            self.set_title(self.tr("Agreement on {name}").format(name=name))
            self.fields.kind.choose(AgreementKind.INSTALMENTS)
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        self._planners = Planners(desk, self.record)
        self._add_buttons()
        self._pause = Pause(self, self.look, _PAUSE_MS)
        self.fields.changed.connect(self._pause.start)
        self.fields.grown.connect(lambda: self.fit() if self.isVisible() else None)
        self.look()
        self.fields.kind.setFocus()

    def arrange_fields(self, width: int) -> None:
        """Lay the fields out for a width."""
        self.fields.arrange(width)

    def look(self) -> None:
        """Show the debt and the plan with the agreement beside those without it."""
        self._pause.stop()
        found = self._read()
        if isinstance(found, list) or self.fields.lacks():
            text = self.tr("Fill in the fields: what it does shows here at once.")
            self.card.show_needs(text)
            return
        today, catalogue = self.desk.today, self.desk.catalogue
        try:
            effect = agreements.effect(self.record, found, today, catalogue)
        except InvalidInput as problem:
            self.card.show_needs(error_text(problem.errors[0]))
            return
        except UserError as error:
            self.card.show_needs(error_text(error))
            return
        made = agreements.prepared(replace(found, id=found.id or "draft"))
        beside = self._planners.beside(agreements.with_agreement(self.record, made))
        self.card.show_effect(effect, beside, catalogue)

    def _add_buttons(self) -> None:
        at = 0
        if self.agreement:
            self.delete: QPushButton = self.add_button(self.tr("Dele&te"))
            self.delete.clicked.connect(self._delete)
            self.withdraw: QPushButton = self.add_button(self.tr("With&draw"))
            self.withdraw.clicked.connect(self._withdraw)
            self.withdraw.setVisible(self._runs())
            for at, button in enumerate((self.delete, self.withdraw)):
                self.buttons.removeWidget(button)
                self.buttons.insertWidget(at, button)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("&Save"), primary=True)
        self.save.clicked.connect(self._save)

    def _runs(self) -> bool:
        whole = self.desk.records[self.record.debt.id]
        courses = agreements.agreement_courses(whole, self.desk.today)
        return any(
            course.agreement is self.agreement and course.status is CourseStatus.RUNNING
            for course in courses
        )

    def _read(self) -> Agreement | list[UserError]:
        """The agreement as it is typed, or what keeps it from being read."""
        try:
            found = read_agreement(self.fields.texts(), self.record, self.desk.today)
        except InvalidInput as problem:
            return problem.errors
        except UserError as error:
            return [error]
        if self.agreement is None:
            return found
        return replace(found, id=self.agreement.id, withdrawn_on=self.agreement.withdrawn_on)

    def _save(self) -> None:
        found = self._read()
        if isinstance(found, list):
            self._show_errors(found)
            return
        service = agreements.edit_agreement if self.agreement else agreements.agree
        self._end(self.attempt(partial(self.desk.do, service, found, self.desk.today)))

    def _withdraw(self) -> None:
        assert self.agreement is not None
        today, key = self.desk.today, self.record.debt.id
        act = partial(
            self.desk.do, agreements.withdraw_agreement, key, self.agreement.id, today, today
        )
        self._end(self.attempt(act))

    def _delete(self) -> None:
        assert self.agreement is not None
        key = self.record.debt.id
        act = partial(self.desk.do, agreements.delete_agreement, key, self.agreement.id)
        self._end(self.attempt(act))

    def _end(self, found: Change | list[UserError]) -> None:
        if isinstance(found, list):
            self._show_errors(found)
            return
        self.saved.emit(found)
        self.accept()

    def _show_errors(self, errors: list[UserError]) -> None:
        if any(error.field in ("breach_days", "last_amount", "paid") for error in errors):
            self.fields.more.set_open(True)
        self.place_errors(errors, self.fields.rows)
