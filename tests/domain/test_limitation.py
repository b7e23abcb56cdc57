"""When the time of limitation would end, and what began it anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from tests.domain.agreement.build import extension, instalments, loan, promise, reduction
from tests.domain.build import INSTALMENTS, day
from tests.domain.ledger.build import page, pay

from ashore.domain.agreement.values import Agreement
from ashore.domain.contact import Channel, Contact, Direction, Party
from ashore.domain.debt import Entry, Record
from ashore.domain.limitation import Restart, limitation

OWED = page("2026-11-01", 300_000, "2026-11-10")
TODAY = day("2026-12-20")


def contact(on: str, **more: Any) -> Contact:
    at = datetime.combine(day(on), datetime.min.time(), timezone(timedelta(hours=8)))
    return replace(Contact("c", "a", at, Channel.CALL, Direction.IN), **more)


@pytest.mark.parametrize(
    ("entries", "agreements", "noted", "on", "began"),
    [
        ([OWED], [], [], "2029-11-10", Restart.DUE),
        ([OWED, pay("2026-12-01", 5)], [], [], "2029-12-01", Restart.PAYMENT),
        ([OWED, pay("2026-11-05", 5)], [], [], "2029-11-10", Restart.DUE),
        ([OWED], [extension("2026-11-20", "2026-12-05")], [], "2029-12-05", Restart.DUE),
        ([OWED], [instalments("2026-11-20", "2026-12-01", 5, 24)], [], "2031-11-01", Restart.DUE),
        ([OWED], [reduction("2026-12-10", "2026-12-12", 5)], [], "2029-12-12", Restart.DUE),
        ([OWED], [replace(extension("2026-12-10", "2027-01-05"), withdrawn_on=TODAY)], [],
         "2029-12-10", Restart.CONSENT),
        ([OWED], [], [contact("2026-12-15")], "2029-12-15", Restart.DEMAND),
        ([OWED], [], [contact("2026-12-15", party=Party.AGENCY, channel=Channel.LETTER)],
         "2029-12-15", Restart.DEMAND),
        ([OWED], [], [contact("2026-12-15", direction=Direction.OUT)], "2029-11-10", Restart.DUE),
        ([OWED], [], [contact("2026-12-15", answered=False)], "2029-11-10", Restart.DUE),
        ([OWED], [], [contact("2026-12-15", collects=False)], "2029-11-10", Restart.DUE),
        ([OWED], [], [contact("2026-12-15", party=Party.OTHER)], "2029-11-10", Restart.DUE),
        ([OWED], [], [contact("2026-12-15", channel=Channel.NOTE)], "2029-11-10", Restart.DUE),
        # What lies ahead of the day is not known on it.
        ([OWED], [], [contact("2027-01-15")], "2029-11-10", Restart.DUE),
        ([page("2026-11-01", 300_000)], [], [], None, None),
        ([], [], [], None, None),
        ([page("2026-11-01", 300_000)], [extension("2026-11-20", "2026-12-05")], [], "2029-12-05", Restart.DUE),
    ],
)  # fmt: skip
def test_the_date(
    entries: list[Entry], agreements: list[Agreement], noted: list[Contact],
    on: str | None, began: Restart | None,
) -> None:  # fmt: skip
    record = Record(loan(), tuple(entries), tuple(agreements))
    found = limitation(record, noted, TODAY, 3)
    assert (found and found.on.isoformat(), found and found.began) == (on, began)


def test_of_instalments_the_last_one_counts_and_a_promise_is_a_consent() -> None:
    monthly = loan(monthly=True, minimum=INSTALMENTS)
    record = Record(monthly, (OWED,))
    found = limitation(record, [], TODAY, 3)
    assert found is not None
    assert (found.on, found.since) == (day("2030-01-10"), day("2027-01-10"))
    said = limitation(
        Record(loan(), (OWED,), (), (promise("2026-12-01", 5, "2026-12-05"),)), [], TODAY, 3
    )
    assert said is not None
    assert (said.on, said.began) == (day("2029-12-01"), Restart.CONSENT)
