"""Sets the lender's page against the program's figures, and offers the term that explains both."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Entry, EntryKind, PageParts
from ashore.domain.errors import UserError
from ashore.domain.ledger.reconcile import Reconciliation, reconcile
from ashore.domain.ledger.state import state
from ashore.gui.desk import Desk
from ashore.gui.dialogs import reconcile_card
from ashore.gui.dialogs.cause_choice import CauseChoice
from ashore.gui.dialogs.page_parts import PagePartsFields
from ashore.gui.dialogs.reconcile_card import ReconcileCard
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.date import DateField
from ashore.gui.fields.row import FieldRow
from ashore.services import entries
from ashore.words import figures, names
from ashore.words.filling import fill

_WIDTH = 824


class ReconcileDialog(SideSheet):
    """``saved`` carries the Change of a term; ``balance_wanted`` the page, to be taken over."""

    saved = Signal(object)
    balance_wanted = Signal(object)

    def __init__(self, desk: Desk, debt_id: str, parent: QWidget | None = None) -> None:
        card = ReconcileCard()
        super().__init__(
            "", _WIDTH, card, reconcile_card.HEIGHT, parent, side_width=reconcile_card.WIDTH
        )
        self.card, self._desk, self._record = card, desk, desk.records[debt_id]
        money = currency_of(self._record.debt.currency)
        name = names.called(self._record.debt.name)
        self.set_title(fill(self.tr("Compare {name} with the lender's page"), name=name))
        self.on, self.total = DateField(desk.today), AmountField(money)
        self.on.set_day(desk.today)
        self.parts = PagePartsFields(money)
        self.rows = {
            "on": FieldRow(self.tr("Page of &the day"), self.on, required=True, room=True),
            "total": FieldRow(self.tr("Owed in &all, by the page"), self.total),
        }
        self.rows["total"].set_hint(self.tr("Or only the parts that the page names"))
        self.verdict, self.choices = QLabel(), CauseChoice()
        self._lay_out()
        self.compare()
        self.total.setFocus()

    def compare(self) -> None:
        """Compare anew, and say what may be the cause."""
        found = self._found()
        causes = found.causes if found and found.complete else ()
        debt = self._record.debt
        if self.choices.show_causes(causes, debt.currency, debt.terms) and self.isVisible():
            self.fit()
        if found is None:
            self.verdict.setText(self.tr("Enter what the page says, in all or by part."))
        else:
            self.verdict.setText(self._verdict(found))
        self._offer()

    def _found(self) -> Reconciliation | None:
        """The comparison; None while there is nothing to compare, or something cannot be read."""
        on, page, total = self.on.day(), self._page(), self._said_total()
        debt, all_entries = self._record.debt, self._record.entries
        if on is None or self._unread():
            # What the page said before must not stay beside what is being typed.
            page, total = PageParts(), None
        if on is None:
            self.card.show_nothing()
            return None
        found = reconcile(debt, all_entries, page, total, on)
        money = currency_of(debt.currency)
        text = self.tr("On {date}, in {currency}")
        day = figures.date_text(on, self._desk.today)
        self.card.caption.setText(text.format(date=day, currency=money.sign or money.code))
        self.card.show_reconciliation(found, page, total, debt.currency)
        return found if total is not None or page.each() != (None,) * 4 else None

    def _page(self) -> PageParts:
        return self.parts.parts() or PageParts()

    def _said_total(self) -> int | None:
        """The page's total; where only parts are given, their sum, if none that is owed is missing."""
        typed, page = self.total.amount(), self.parts.parts()
        if typed is not None or page is None or (on := self.on.day()) is None:
            return typed
        ours = state(self._record.debt, self._record.entries, on).parts
        whole = all(
            said is not None or not own for said, own in zip(page.each(), ours, strict=True)
        )
        return page.known() if whole else None

    def _verdict(self, found: Reconciliation) -> str:
        if not found.known:
            return self.tr(
                "Nothing is recorded before the first balance, so there is no figure of this day to "
                "compare with."
            )
        if found.agrees:
            return self.tr("The page and the program say the same, to the cent.")
        if not found.complete:
            return self.tr("The rate is not known. Enter it in the form of the debt, then compare.")
        amount = figures.money(abs(self._gap(found)), self._record.debt.currency)
        more = self.tr("The page says {amount} more than the program.")
        less = self.tr("The page says {amount} less than the program.")
        head = (more if self._gap(found) > 0 else less).format(amount=amount)
        if len(found.causes) == 1:
            rest = self.tr("One term would explain it. Check it in the contract:")
        elif found.causes:
            rest = self.tr("Each of these terms would explain it. Choose what the contract says:")
        elif self._said_total() is None:
            rest = self.tr(
                "No single term explains it. Look for a payment, a charge or a fee that is not "
                "entered."
            )
        else:
            rest = self.tr(
                "No single term explains it. Look for a payment, a charge or a fee that is not "
                "entered, or take the page's figures over as the new balance."
            )
        return self.tr("{first} {rest}").format(first=head, rest=rest)

    def _gap(self, found: Reconciliation) -> int:
        """The difference to be named: of the total, else of the parts together."""
        return found.difference.get("total", sum(found.difference.values()))

    def _lay_out(self) -> None:
        self.verdict.setWordWrap(True)
        for part in (*self.rows.values(), self.parts, self.verdict, self.choices):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.cancel = self.add_button(self.tr("Close"))
        self.take = self.add_button(self.tr("Update the &balance…"))
        self.set_term = self.add_button(self.tr("&Set this term"), primary=True)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)
        self.set_term.clicked.connect(self._set_term)
        self.on.textChanged.connect(lambda _text: self.compare())
        self.total.textChanged.connect(lambda _text: self.compare())
        self.parts.changed.connect(self.compare)
        self.choices.chosen.connect(self._offer)

    def arrange_fields(self, width: int) -> None:
        """Lay the parts out for a width."""
        self.parts.arrange(width)

    def _offer(self) -> None:
        """Only what leads on can be pressed."""
        self.set_term.setVisible(bool(self.choices.options))
        self.set_term.setEnabled(self.choices.cause is not None)
        self.take.setVisible(self._said_total() is not None and not self._unread())
        first = self.set_term if self.choices.cause else self.take
        self.make_primary(self.cancel if first.isHidden() else first)

    def _set_term(self) -> None:
        cause = self.choices.cause
        if cause is None:
            return
        change = self.attempt(
            partial(self._desk.do, entries.set_terms, self._record.debt.id, cause.terms)
        )
        if isinstance(change, list):
            self.place_errors(change, self.rows)
            return
        self.saved.emit(change)
        self.accept()

    def _take(self) -> None:
        total, on = self._said_total(), self.on.day()
        if total is None or on is None:
            return
        page = Entry("", "", on, EntryKind.BALANCE, total, parts=self.parts.parts())
        self.accept()
        self.balance_wanted.emit(page)

    def _unread(self) -> list[UserError]:
        return [
            *self.on.problem("on"), *self.total.problem("total", False), *self.parts.unread()
        ]  # fmt: skip
