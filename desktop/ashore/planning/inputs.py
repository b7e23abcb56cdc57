"""What a person said about the plan of one currency, and what of the money is there on a later day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from ashore.domain.debt import EntryKind, Record
from ashore.domain.errors import UserError
from ashore.planning.cash import Amount, CashFlow, Every, Income
from ashore.planning.settings import Settings

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pot:
    """The money at hand, minor units: ``said`` + ``came`` − ``paid`` is ``left``, unless more was
    paid than was there: what that lacked (``beyond``) is taken from the income that comes next
    (``ahead``, as long as it has not come), and only what is above it came from elsewhere.
    """

    said: int
    came: int
    paid: int
    left: int
    ahead: int = 0

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
        off; what was paid before the payday is less on the payday, so that nothing is spent twice.
        What is more than the income that comes next came from elsewhere.
        """
        came, paid = self._moves(today, records)
        left, ahead = self.cash.available, 0
        for on in sorted({*came, *paid}):
            if on in came:
                left, ahead = left + max(0, came[on] - ahead), 0
            left -= paid.get(on, 0)
            left, ahead = max(0, left), ahead + max(0, -left)
        return Pot(self.cash.available, sum(came.values()), sum(paid.values()), left, ahead)

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
        before = self.pot(today - ONE_DAY, found)
        paid = self._moves(today, found)[1].get(today, 0)
        cash = _ahead(replace(self.cash, available=before.left), before.ahead, today)
        return replace(self, cash=cash, cash_on=today, spent=paid)

    def _begun(self) -> CashFlow:
        """The money of ``cash_on``, without what was paid on that day."""
        if not self.spent:
            return self.cash
        today = self.cash_on
        coming = self._came(today, today).get(today, 0)
        left = self.cash.available + coming - self.spent
        incomes, once = self.cash.incomes, self.cash.once
        if coming:
            # What came today is in ``left``: it must not come a second time.
            incomes = tuple(_after(income, today) for income in incomes)
            once = tuple(each for each in once if each.on > today)
        cash = replace(self.cash, available=max(0, left), incomes=incomes, once=once)
        return _ahead(cash, max(0, -left), today + ONE_DAY)

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


def _ahead(cash: CashFlow, paid: int, day: date) -> CashFlow:
    """The money where so much was paid before of what comes next, on ``day`` or later."""
    if not paid:
        return cash
    on = cash.next_on(day)
    if on is None:
        return cash
    known = cash.ahead.amount if cash.ahead and cash.ahead.on == on else 0
    return replace(cash, ahead=Amount(on, paid + known))


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
