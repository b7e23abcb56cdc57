"""Times the store with many debts of one entry each: ``python -m tests.benchmarks.store [--debts 10000]``.

Prints the best of nine runs in milliseconds: import, opening, reading all (with shared terms, with terms that
all differ, and by the first look), one payment, an import of all in one transaction, a backup.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from ashore.domain.debt import Debt, Entry, EntryKind, Kind, Record
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import Grace, Minimum, MinimumKind, Terms
from ashore.paths import Profile

TODAY = date(2026, 11, 24)
LENDERS = [
    Terms(
        rate=Rate(Decimal(n) / 100, Period.DAY),
        minimum=Minimum(MinimumKind.PERCENT, percent=Decimal(10)),
        grace=Grace(3, 1000),
    )
    for n in range(20)
]


def many(count: int, *, shared: bool = True) -> list[Record]:
    """Debts with one balance each; their terms are twenty lenders', or all different."""
    found = []
    for n in range(count):
        terms = LENDERS[n % len(LENDERS)]
        if not shared:
            terms = replace(terms, grace=Grace(3, n))
        debt = Debt(
            f"{n:032x}", f"Debt {n}", "CNY", f"lender-{n % 20}", Kind.CARD, terms, position=n
        )
        due = TODAY - timedelta(days=n % 60)
        entry = Entry(
            f"{n + count:032x}", debt.id, TODAY, EntryKind.BALANCE, 100_000 + n, 0, due, 10_000
        )
        found.append(Record(debt, (entry,)))
    return found


def best(act: Callable[[], object], runs: int = 9) -> float:
    """The best of some runs, milliseconds: what else the machine does only adds to it."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def measure(count: int) -> dict[str, float]:
    """Every figure by its name."""
    start = time.perf_counter()
    from ashore.services import debts
    from ashore.storage import Store, glance

    found = {"import": (time.perf_counter() - start) * 1000}
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile(Path(folder))
        found["open, new"] = best(lambda: Store.open(profile.folder), 1)
        store = Store.open(profile.folder)
        some, others = many(count), many(count, shared=False)
        found["write all"] = best(lambda: store.apply([], some), 1)
        found["read all"] = best(store.records)
        assert store.records() == some
        found["first look"] = best(lambda: glance(profile))
        one = some[0].debt.id
        found["one payment"] = best(lambda: debts.record_payment(store, one, 1, TODAY, TODAY))
        start = time.perf_counter()
        store.backup_if_due(TODAY)
        found["backup"] = (time.perf_counter() - start) * 1000
        store.apply([], others)
        found["read all, no terms alike"] = best(store.records)
        store.close()
        found["open, existing"] = best(lambda: Store.open(profile.folder).close())
    return found


def main() -> None:
    """Print the table."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--debts", type=int, default=10_000)
    count = reader.parse_args().debts
    sys.stdout.write(f"{count:,} debts, ms\n")
    for name, figure in measure(count).items():
        sys.stdout.write(f"  {name:<26}{figure:8.1f}\n")


if __name__ == "__main__":
    main()
