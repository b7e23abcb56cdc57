"""What the tests of the ledger's dialogs share: one debt with a page of 70 days ago."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.gui.dialog_kit import TODAY, dress, make_desk, speaking

from ashore.domain.debt import Entry, EntryKind
from ashore.domain.ledger.state import state
from ashore.domain.ledger.values import Parts
from ashore.gui.desk import Desk
from ashore.services import debts
from ashore.services.fields import read_fields

LOAN = {
    "name": "Loan",
    "lender": "Uncle Wang",
    "kind": "bank_loan",
    "balance": "24,000",
    "due_date": "2026-10-15",
    "amount_due": "2,180",
    "repeats": "monthly",
    "rate": "0.04",
    "rate_period": "day",
    "penalty": "1.5x",
    "late_fee": "none",
    "grace_days": "0",
    "grace_amount": "0",
}
READ_ON = TODAY - timedelta(days=70)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path, demo=False)
    draft = read_fields(LOAN, made.catalogue, READ_ON).draft
    assert draft is not None
    made.do(debts.add_debt, draft)
    yield made
    made.store.close()


@pytest.fixture
def key(desk: Desk) -> str:
    return next(iter(desk.records))


def newest(desk: Desk, key: str, kind: EntryKind) -> Entry:
    return [entry for entry in desk.records[key].entries if entry.kind is kind][-1]


def owed(desk: Desk, key: str, on: date = TODAY) -> Parts:
    record = desk.records[key]
    return state(record.debt, record.entries, on).parts
