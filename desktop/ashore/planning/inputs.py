"""What a person said about the plan of one currency, and what of the money is there on a later day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from ashore.domain.debt import EntryKind, Record
from ashore.domain.errors import UserError
from ashore.planning.cash import CashFlow, Every, Income
from ashore.planning.settings import Settings

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pot:
    """The money at hand, minor units: ``said`` + ``came`` − ``paid`` is ``left``, unless more was
    paid than was there: what that lacked (``beyond``) came from elsewhere.
    """

    said: int
    came: int
    paid: int
    left: int

    @property
    def beyond(self) -> int:
        """What was paid with money that nobody had named."""
        return self.left - (self.said + self.came - self.paid)


@dataclass(frozen=True, slots=True)
class PlanInputs:
    """``cash.available`` is what was there on ``cash_on``, beside an income of that day.

    ``spent`` (minor units) was paid of it by ticks of the check-list that are dated up to then;
    later payments are in the ledger, and need not be kept here.
    """

    cash: CashFlow
    cash_on: date
    settings: Settings = field(default_factory=Settings)
    spent: int = 0

    @property
    def currency(self) -> str:
        """The code of the plan's currency."""
        return self.cash.currency

    def check(self) -> None:
        """Raise UserError where it cannot be: as CashFlow and Settings; ``amount_negative``."""
        self.cash.check()
        self.settings.check()
        if self.spent < 0:
            raise UserError("amount_negative")

    def pot(self, today: date, records: Iterable[Record] = ()) -> Pot:
        """What there is at the end of ``today``, as far as the ledgers go.

        An income counts as there from its day on. What is paid to a debt of the plan is taken
        off; where that is more than there is, it came from elsewhere, and no later income pays for it.
        """
        came, paid = self._moves(today, records)
        left = self.cash.available
        for on in sorted({*came, *paid}):
            left = max(0, left + came.get(on, 0) - paid.get(on, 0))
        return Pot(self.cash.available, sum(came.values()), sum(paid.values()), left)

    def flow(self, today: date, records: Iterable[Record] = ()) -> CashFlow:
        """The money for a plan from ``today`` on. A day before ``cash_on`` is that day."""
        return self.brought_to(max(today, self.cash_on), records)._begun()

    def brought_to(self, today: date, records: Iterable[Record] = ()) -> PlanInputs:
        """The same, with what is there on the morning of ``today`` as said then.

        For a change of the incomes: what came until now stays what it was.
        """
        if today <= self.cash_on:
            return self
        found = tuple(records)
        before = self.pot(today - ONE_DAY, found).left
        paid = self._moves(today, found)[1].get(today, 0)
        return replace(self, cash=replace(self.cash, available=before), cash_on=today, spent=paid)

    def _begun(self) -> CashFlow:
        """The money of ``cash_on``, without what was paid on that day."""
        if not self.spent:
            return self.cash
        today = self.cash_on
        coming = self._came(today, today).get(today, 0)
        left = max(0, self.cash.available + coming - self.spent)
        incomes, once = self.cash.incomes, self.cash.once
        if coming:
            # What came today is in ``left``: it must not come a second time.
            incomes = tuple(_after(income, today) for income in incomes)
            once = tuple(each for each in once if each.on > today)
        return replace(self.cash, available=left, incomes=incomes, once=once)

    def _moves(
        self, until: date, records: Iterable[Record]
    ) -> tuple[dict[date, int], dict[date, int]]:
        """What came and what was paid on which day, from ``cash_on`` on."""
        paid = {self.cash_on: self.spent} if self.spent else {}
        for record in records:
            debt = record.debt
            if debt.currency == self.currency and debt.id not in self.settings.excluded:
                for entry in record.entries:
                    if entry.kind is EntryKind.PAYMENT and self.cash_on < entry.on <= until:
                        paid[entry.on] = paid.get(entry.on, 0) + entry.amount
        return self._came(self.cash_on, until), paid

    def _came(self, since: date, until: date) -> dict[date, int]:
        """What comes on which day from ``since`` up to and including ``until``."""
        found = {}
        for year in range(since.year, until.year + 1):
            for number, amount in self.cash.in_year(year).items():
                if since.toordinal() <= number <= until.toordinal() and amount:
                    found[date.fromordinal(number)] = amount
        return found


def _after(income: Income, day: date) -> Income:
    """The same income from the day after ``day`` on."""
    following = day.toordinal() + 1
    if income.every is Every.MONTH:
        begun = income.first.toordinal() if income.first else following
        return replace(income, first=date.fromordinal(max(begun, following)))
    # The first day of these also says on which days they come.
    if income.first and income.first > day:
        return income
    year, number = day.year, 0
    while not number:
        number = next((on for on in income.in_year(year) if on >= following), 0)
        year += 1
    return replace(income, first=date.fromordinal(number))
