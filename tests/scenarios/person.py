"""What a person does at the program, through the services, with what they would type."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from ashore.catalogue import Catalogue
from ashore.domain.agreement.values import Agreement
from ashore.domain.contact import Contact
from ashore.domain.debt import Record
from ashore.domain.portfolio import portfolio
from ashore.domain.standing import Standing
from ashore.planning.cash import CashFlow, Income
from ashore.planning.intake import take_in
from ashore.planning.make import make_plan
from ashore.planning.plan import Plan
from ashore.services import agreements, contacts, debts
from ashore.services.case_fields import read_agreement, read_contact
from ashore.services.change import Change
from ashore.services.fields import read_fields
from ashore.services.history import History
from ashore.services.timeline import Item, timeline
from ashore.services.today import Task, tasks
from ashore.storage import Store

TODAY = date(2026, 11, 24)
CHINA = timezone(timedelta(hours=8))


class Person:
    """Sits at one store on 24 November 2026; every step can be taken back."""

    def __init__(self, store: Store, today: date = TODAY) -> None:
        self.store, self.today = store, today
        self.catalogue = Catalogue()
        self.history = History()

    def _done(self, change: Change) -> Change:
        self.history.done(change)
        return change

    def enters(self, **texts: str) -> str:
        """A debt, typed into the form; returns its id."""
        read = read_fields(texts, self.catalogue, self.today)
        assert read.draft is not None, [error.code for error in read.errors]
        return self._done(debts.add_debt(self.store, read.draft)).after[0].debt.id

    def pays(self, debt_id: str, amount: int, on: date | None = None) -> None:
        day = on or self.today
        self._done(debts.record_payment(self.store, debt_id, amount, day, day))

    def notes(self, debt_id: str, **texts: str) -> Contact:
        """A contact, typed into the log."""
        contact = read_contact(texts, self.record(debt_id), self.today, "Asia/Shanghai")
        now = datetime.combine(self.today, time.max, CHINA)
        found = self._done(contacts.add_contact(self.store, contact, now)).contacts[0][1]
        assert found is not None
        return found

    def signs(self, debt_id: str, **texts: str) -> Agreement:
        """An agreement, typed into its dialog."""
        made = read_agreement(
            {"signed": self.today.isoformat(), **texts}, self.record(debt_id), self.today
        )
        change = self._done(agreements.agree(self.store, made, self.today))
        known = {each.id for each in change.before[0].agreements}
        return next(each for each in change.after[0].agreements if each.id not in known)

    def record(self, debt_id: str) -> Record:
        found = self.store.record(debt_id)
        assert found is not None
        return found

    def sees(self, debt_id: str, on: date | None = None) -> Standing:
        """Where a debt stands in the list."""
        held = portfolio(self.store.records(), on or self.today, self.catalogue.boundaries_of)
        return next(standing for standing in held.standings if standing.debt.id == debt_id)

    def log(self, debt_id: str | None = None) -> list[contacts.LogEntry]:
        conduct = self.catalogue.conduct()
        return contacts.log(self.store.contacts(), self.store.records(), conduct, debt_id)

    def marks(self, debt_id: str) -> list[str]:
        return [mark.guideline.id for entry in self.log(debt_id) for mark in entry.marks]

    def timeline(self, debt_id: str, on: date | None = None) -> list[Item]:
        records = self.store.records()
        return timeline(records, self.log(), on or self.today, self.catalogue, debt_id)

    def to_do(self, on: date | None = None, days: int = 7) -> list[Task]:
        records = self.store.records()
        return tasks(records, self.store.contacts(), on or self.today, self.catalogue, days)

    def plans(self, budget: int, on: date | None = None) -> Plan:
        """What to pay on which payday, with a budget (minor units) on the 1st of each month."""
        day = on or self.today
        intake = take_in(self.store.records(), day, self.catalogue.boundaries_of)
        return make_plan(intake.starts, CashFlow("CNY", (Income(budget),)), day)

    def takes_all_back(self) -> list[tuple[list[Record], list[Contact]]]:
        """Undoes every step; returns what was there before each of them, the last one first."""
        seen = []
        while self.history.can_undo:
            self.history.undo(self.store)
            seen.append((self.store.records(), self.store.contacts()))
        return seen
