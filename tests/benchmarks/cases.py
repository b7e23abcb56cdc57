"""Times a log of many contacts: ``python -m tests.benchmarks.cases [--contacts 10000]``.

Prints the best of five runs in milliseconds: reading the contacts, marking them, making the timeline of all
debts and of one, searching it, the page of today; and what the list costs beside it, with agreements.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from tests.benchmarks.store import TODAY, best, many

from ashore.catalogue import Catalogue
from ashore.domain.agreement.values import Agreement, AgreementKind, Growth
from ashore.domain.contact import Channel, Contact, Direction, Party
from ashore.domain.debt import Record
from ashore.domain.portfolio import portfolio
from ashore.paths import Profile

CHINA = timezone(timedelta(hours=8))
DEBTS = 30


def contacts(count: int) -> list[Contact]:
    """Calls and messages about thirty debts over three years, some at night."""
    start = datetime(2023, 11, 24, 7, 30, tzinfo=CHINA)
    minutes = 3 * 365 * 24 * 60 // count
    return [
        Contact(
            f"{n:032x}", f"{n % DEBTS:032x}", start + timedelta(minutes=n * minutes),
            Channel.CALL if n % 3 else Channel.SMS, Direction.IN if n % 5 else Direction.OUT,
            Party.AGENCY if n % 2 else Party.LENDER, "Agency", number=str(n % 7),
            answered=n % 4 == 0, said=f"Asked for a repayment plan, call {n}",
        )
        for n in range(count)
    ]  # fmt: skip


def agreed(record: Record, n: int) -> Record:
    """A record with an instalment agreement that is kept."""
    made = Agreement(
        f"a{n}", record.debt.id, AgreementKind.INSTALMENTS, TODAY, amount=1_000, count=100,
        start=date(2026, 12, 1), growth=Growth.FROZEN,
    )  # fmt: skip
    return Record(record.debt, record.entries, (made,))


def measure(count: int) -> dict[str, float]:
    """Every figure by its name."""
    from ashore.services.contacts import log
    from ashore.services.timeline import matching, timeline
    from ashore.services.today import tasks
    from ashore.storage import Store

    catalogue = Catalogue()
    conduct = catalogue.conduct()
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Profile(Path(folder)).folder)
        noted, records = contacts(count), many(DEBTS)
        store.apply([], records)
        found["write all"] = best(
            lambda: store.apply([], [], contacts=[(None, each) for each in noted]), 1
        )
        found["read all"] = best(store.contacts, 5)
        assert len(store.contacts()) == count
        read = store.contacts()
        found["mark all"] = best(lambda: log(read, records, conduct), 5)
        entries = log(read, records, conduct)
        found["timeline of all"] = best(lambda: timeline(records, entries, TODAY, catalogue), 5)
        items = timeline(records, entries, TODAY, catalogue)
        one = records[0].debt.id
        found["timeline of one"] = best(
            lambda: timeline(records, entries, TODAY, catalogue, one), 5
        )
        found["search"] = best(lambda: matching(items, search="plan 77"), 5)
        found["today"] = best(lambda: tasks(records, read, TODAY, catalogue), 5)
        store.close()
    plain = many(1_000)
    signed = [agreed(record, n) for n, record in enumerate(plain)]
    for name, listed in (("list of 1,000", plain), ("list of 1,000, all agreed", signed)):
        found[name] = best(lambda held=listed: portfolio(held, TODAY, catalogue.boundaries_of), 5)  # type: ignore[misc]
    return found


def main() -> None:
    """Print the table."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--contacts", type=int, default=10_000)
    count = reader.parse_args().contacts
    sys.stdout.write(f"{count:,} contacts, ms\n")
    for name, figure in measure(count).items():
        sys.stdout.write(f"  {name:<26}{figure:8.1f}\n")


if __name__ == "__main__":
    main()
