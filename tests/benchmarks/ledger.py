"""Times the accrual of many debts with years of monthly entries: ``python -m tests.benchmarks.ledger``.

The lenders are those of the picker, in turn, so about a quarter are cards. Four ledgers of
``--years`` (10): a payment each month since one page, some of them late; a page and a payment each
month; a charge and a payment each month on cards alone; a third of each instalment, where the oldest
one is paid first, so that ever more of them are late. Prints the best of five runs in
milliseconds for the whole list at first sight, for a second sight, and after one new payment.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from ashore.catalogue import Catalogue
from ashore.domain.dates import add_months
from ashore.domain.debt import Debt, Entry, EntryKind, Kind, Record, Repeats
from ashore.domain.portfolio import Portfolio, portfolio
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import Minimum, MinimumKind, PaymentOrder, Penalty, PenaltyKind, Terms

TODAY = date(2026, 11, 24)
CATALOGUE = Catalogue()
USUAL = Rate(Decimal("7.2"), Period.YEAR)


def terms_of(number: int) -> tuple[Kind, Terms]:
    """A lender's terms as the picker has them; what they leave open is filled in."""
    presets = CATALOGUE.presets()
    preset = presets[number % len(presets)]
    terms = preset.terms
    if terms.rate is None:
        terms = replace(terms, rate=USUAL)
    if preset.kind is Kind.CARD:
        return preset.kind, replace(terms, statement_day=1 + number % 28)
    return preset.kind, replace(terms, minimum=Minimum(MinimumKind.FIXED, amount=20_000 + number))


def paying(number: int, months: int) -> Record:
    """One page, then a payment each month; every seventh comes late."""
    kind, terms = terms_of(number)
    start = add_months(TODAY - timedelta(days=number % 20), -months)
    page = Entry("p", "d", start, EntryKind.BALANCE, 3_000_000, 0, add_months(start, 1), 20_000)
    entries = [page]
    for month in range(months):
        late = 9 if (month + number) % 7 == 0 else 0
        on = add_months(start, month + 1) + timedelta(days=late)
        entries.append(Entry(f"{month}", "d", on, EntryKind.PAYMENT, 40_000, 1))
    return _record(number, kind, terms, entries)


def reading(number: int, months: int) -> Record:
    """A page each month, with a payment after it."""
    kind, terms = terms_of(number)
    start = add_months(TODAY - timedelta(days=number % 20), -months)
    entries = []
    for month in range(months):
        on = add_months(start, month)
        due = add_months(start, month + 1)
        entries.append(
            Entry(f"b{month}", "d", on, EntryKind.BALANCE, 3_000_000 - month, 0, due, 20_000)
        )
        entries.append(Entry(f"{month}", "d", on, EntryKind.PAYMENT, 20_000, 1))
    return _record(number, kind, terms, entries)


def charging(number: int, months: int) -> Record:
    """A card with a charge and a payment each month since one page."""
    terms = replace(CATALOGUE.generic(Kind.CARD).terms, statement_day=5)
    start = add_months(date(2026, 11, 5), -months)
    entries = [Entry("p", "d", start, EntryKind.BALANCE, 1_000_000, 0, start + timedelta(days=18))]
    for month in range(months):
        on = add_months(start, month)
        charged, paid = on + timedelta(days=9), on + timedelta(days=17)
        entries.append(Entry(f"c{month}", "d", charged, EntryKind.CHARGE, 100_000, 1))
        entries.append(Entry(f"{month}", "d", paid, EntryKind.PAYMENT, 150_000, 2))
    return _record(number, Kind.CARD, terms, entries)


def falling_behind(number: int, months: int) -> Record:
    """A loan of which a third of each instalment is paid, the oldest one first."""
    paid = paying(number, months)
    terms = Terms(
        rate=USUAL, minimum=Minimum(MinimumKind.INSTALMENT, amount=40_000),
        order=PaymentOrder.OLDEST_INSTALMENT, penalty=Penalty(PenaltyKind.MULTIPLE, Decimal("1.5")),
    )  # fmt: skip
    entries = [
        replace(entry, amount=entry.amount // 3) if entry.kind is EntryKind.PAYMENT else entry
        for entry in paid.entries
    ]
    return _record(number, Kind.PLATFORM_LOAN, terms, entries)


def _record(number: int, kind: Kind, terms: Terms, entries: Iterable[Entry]) -> Record:
    debt = Debt(
        f"{number}", f"Debt {number}", "CNY", kind=kind, terms=terms, repeats=Repeats.MONTHLY,
        position=number,
    )  # fmt: skip
    return Record(debt, tuple(entries))


def listed(records: Iterable[Record]) -> Portfolio:
    """The list, with what has accrued on each debt."""
    found = portfolio(records, TODAY, CATALOGUE.boundaries_of)
    owed(found)
    return found


def owed(found: Portfolio) -> int:
    """What is owed in all; reckoned where it was not yet."""
    return sum(standing.ledger.total for standing in found.standings)


def best(act: Callable[[], object], runs: int = 5) -> float:
    """The best of some runs, milliseconds: what else the machine does only adds to it."""
    times = []
    for _ in range(runs):
        gc.collect()
        gc.disable()
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1000)
        gc.enable()
    return min(times)


def measure(count: int, years: int) -> dict[str, float]:
    """Every figure by its name."""
    months = 12 * years
    found = {}
    for name, make in (
        ("a payment", paying),
        ("a page", reading),
        ("cards", charging),
        ("falling behind", falling_behind),
    ):
        records = [make(number, months) for number in range(count)]
        found[f"{name}, list alone"] = best(
            lambda records=records: portfolio(records, TODAY, CATALOGUE.boundaries_of)  # type: ignore[misc]
        )
        found[f"{name}, first sight"] = best(lambda records=records: listed(records))  # type: ignore[misc]
    records = [paying(number, months) for number in range(count)]
    seen = listed(records)
    found["second sight"] = best(lambda: owed(seen))
    one = replace(seen.standings[0], _ledger=None)
    found["after one payment"] = best(lambda: replace(one, _ledger=None).ledger)
    return found


def main() -> None:
    """Print the table."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--debts", type=int, default=1_000)
    reader.add_argument("--years", type=int, default=10)
    asked = reader.parse_args()
    sys.stdout.write(f"{asked.debts:,} debts, {asked.years} years, ms\n")
    for name, figure in measure(asked.debts, asked.years).items():
        sys.stdout.write(f"  {name:<28}{figure:8.1f}\n")


if __name__ == "__main__":
    main()
