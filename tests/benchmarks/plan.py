"""Times the plans of thirty debts by all seven strategies: ``python -m tests.benchmarks.plan [--runs 60]``.

Prints the median and the best of the processor time in milliseconds, beside a plain month loop
in Decimal over the same debts in the same run.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import partial

from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import Accrual, Grace, Minimum, MinimumKind, Penalty, PenaltyKind, Terms
from ashore.planning.cash import CashFlow, Income
from ashore.planning.compare import Comparison, compare
from ashore.planning.make import make_plan
from ashore.planning.settings import Settings, Strategy
from ashore.planning.start import Start

TODAY = date(2026, 11, 24)
COUNT, PAYDAY = 30, 10


@dataclass(frozen=True, slots=True)
class Case:
    """Debts, and what a month has for them (minor units)."""

    name: str
    starts: tuple[Start, ...]
    budget: int


def debt(n: int, balance: int, percent: str, minimum: Minimum, *, monthly: bool = False) -> Start:
    """The ``n``-th debt: due on a day of its own, with grace and a penalty rate; not overdue."""
    day = 1 + n * 7 % 28
    terms = Terms(
        Rate(Decimal(percent), Period.YEAR),
        Accrual.MONTHLY if monthly else Accrual.DAILY,
        DayBasis.D360 if n % 5 == 0 else DayBasis.D365,
        Penalty(PenaltyKind.MULTIPLE, Decimal("1.5")),
        grace=Grace(3, 1000),
    )
    return Start(
        id=str(n), name=f"Debt {n}", principal=balance, terms=terms, boundaries=Boundaries(4, 16),
        position=n, minimum=minimum, due_day=day, next_due=date(2026, 12, day) if day >= PAYDAY else date(2027, 1, day),
    )  # fmt: skip


def instalment(balance: int, percent: Decimal, months: int) -> int:
    """The equal instalment of a loan, minor units."""
    rate = percent / 1200
    grown = (1 + rate) ** months
    return int(balance * rate * grown / (grown - 1)) + 1


def lasting(name: str, months: int, beyond: str) -> Case:
    """Thirty debts whose instalments last so many months; the budget is ``beyond`` times them."""
    starts, least = [], 0
    for n in range(COUNT):
        balance, percent = 300_000 + 137_911 * n % 900_000, Decimal(400 + 311 * n % 1400) / 100
        if n % 3 == 0 and months < 100:
            minimum = Minimum(MinimumKind.PERCENT, percent=Decimal(5), floor=10_000)
        else:
            amount = instalment(balance, percent, months - n % 7)
            minimum = Minimum(MinimumKind.FIXED, amount=amount)
        least += minimum.of(balance)
        starts.append(debt(n, balance, str(percent), minimum, monthly=n % 4 == 1))
    return Case(name, tuple(starts), int(least * Decimal(beyond)))


CASES = (
    lasting("end within 5 years", 84, "1.15"),
    lasting("last 28 years", 384, "1.002"),
)  # fmt: skip


def plans(case: Case) -> Comparison:
    """All seven strategies by real dates."""
    cash = CashFlow("CNY", (Income(case.budget, day=PAYDAY),))
    order = tuple(str(n) for n in range(COUNT))
    return compare(case.starts, cash, TODAY, Settings(order=order))


@dataclass(slots=True)
class Loan:
    """A debt in the month loop: whole minor units in Decimal."""

    balance: Decimal
    rate: Decimal
    minimum: Minimum

    def grow(self) -> Decimal:
        """Add the interest of a month, and return it."""
        interest = (self.balance * self.rate).quantize(Decimal(1), ROUND_HALF_UP)
        self.balance += interest
        return interest

    def pay(self, amount: Decimal) -> Decimal:
        """Pay as much of an amount as is owed, and return that."""
        paid = min(amount, self.balance)
        self.balance -= paid
        return paid


def month_loop(case: Case) -> list[tuple[int, Decimal]]:
    """The same by whole months in Decimal, as most calculators do it: months and interest."""
    found = []
    for strategy in Strategy:
        loans = [
            Loan(Decimal(s.principal), s.terms.rate.annual() / 1200, s.minimum)
            for s in case.starts
            if s.terms.rate and s.minimum
        ]
        months, interest = 0, Decimal(0)
        while loans:
            left = Decimal(case.budget)
            for loan in loans:
                interest += loan.grow()
                left -= loan.pay(Decimal(loan.minimum.of(int(loan.balance))))
            spend(loans, left, strategy)
            loans = [loan for loan in loans if loan.balance]
            months += 1
        found.append((months, interest))
    return found


def spend(loans: list[Loan], left: Decimal, strategy: Strategy) -> None:
    """Pay what is left when the minimums have been paid."""
    if strategy is Strategy.PRO_RATA:
        owed = sum((loan.balance for loan in loans), Decimal(0))
        share = min(left / owed, Decimal(1)) if owed else Decimal(0)
        for loan in loans:
            loan.pay((loan.balance * share).quantize(Decimal(1)))
    elif strategy is not Strategy.MINIMUMS_ONLY:
        ranked = loans
        if strategy is Strategy.SMALLEST_BALANCE:
            ranked = sorted(loans, key=lambda loan: loan.balance)
        elif strategy is not Strategy.CUSTOM:
            ranked = sorted(loans, key=lambda loan: -loan.rate)
        for loan in ranked:
            left -= loan.pay(left)


def timed(act: Callable[[], object], runs: int) -> tuple[float, float]:
    """Median and best of the processor time, milliseconds."""
    times = []
    for _ in range(runs):
        start = time.process_time_ns()
        act()
        times.append((time.process_time_ns() - start) / 1e6)
    return statistics.median(times), min(times)


def one_plan(case: Case) -> object:
    """One plan, as the budget slider makes it."""
    return make_plan(case.starts, CashFlow("CNY", (Income(case.budget, day=PAYDAY),)), TODAY)


def measure(runs: int) -> dict[str, tuple[float, float]]:
    """Every figure by its name."""
    found = {}
    for case in CASES:
        plans(case)
        found[f"seven strategies, {case.name}"] = timed(partial(plans, case), runs)
        found[f"one re-plan, {case.name}"] = timed(partial(one_plan, case), runs)
        loops = max(3, runs // 20)
        found[f"Decimal month loop, {case.name}"] = timed(partial(month_loop, case), loops)
    return found


def describe(cases: Sequence[Case]) -> None:
    """What the plans of each case come to, so that the loop can be seen to do the same."""
    for case in cases:
        sys.stdout.write(f"{case.name}: {COUNT} debts, {case.budget / 100:,.2f} a month\n")
        months = dict(zip(Strategy, month_loop(case), strict=True))
        for plan in plans(case).plans:
            loop, interest = months[plan.strategy]
            total = plan.total.interest / 100 if plan.total else 0
            sys.stdout.write(
                f"  {plan.strategy:<18}{plan.ends_on}  {plan.months} months, interest {total:12,.2f}"
                f"   month loop: {loop} months, {interest / 100:12,.2f}\n"
            )


def main() -> None:
    """Print the table."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--runs", type=int, default=60)
    runs = reader.parse_args().runs
    describe(CASES)
    sys.stdout.write("processor time, ms: median (best)\n")
    for name, (median, best) in measure(runs).items():
        sys.stdout.write(f"  {name:<42}{median:9.2f}  ({best:.2f})\n")


if __name__ == "__main__":
    main()
