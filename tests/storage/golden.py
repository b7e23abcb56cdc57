"""The golden database: a file of each released schema, and what is in it.

``python -m tests.storage.golden`` writes the file of today's schema, once, when it is released;
a file that is there stays as it is.
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path

from ashore.domain.debt import Debt, Entry, EntryKind, History, Kind, Record, Repeats, Status
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import (
    Accrual,
    FeeKind,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)

DATA = Path(__file__).parent.parent / "data"

CARD = Debt(
    id="0f8fad5bd9cb469fa16570867728950e",
    name="工行信用卡",
    currency="CNY",
    lender="icbc-card",
    kind=Kind.CARD,
    terms=Terms(
        rate=Rate(Decimal("0.050"), Period.DAY),
        accrual=Accrual.DAILY,
        basis=DayBasis.D360,
        penalty=Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"), Period.MONTH, PenaltyBase.PRINCIPAL),
        late_fee=LateFee(FeeKind.PERCENT, 0, Decimal(5), 1000),
        minimum=Minimum(MinimumKind.PERCENT, 0, Decimal(10), 5000),
        grace=Grace(3, 1000),
    ),
    repeats=Repeats.MONTHLY,
    contact_works=False,
    history=History.POOR,
    boundaries=Boundaries(4, 16),
    hotline="95588",
    notes="尾号 0415\n先还最低",
    position=0,
)
FAMILY = Debt(
    id="7c9e6679742540de944be07fc1f90ae7",
    name="My cousin",
    currency="USD",
    lender="a person",
    kind=Kind.FAMILY,
    terms=Terms(accrual=Accrual.MONTHLY),
    history=History.CLEAN,
    status=Status.ARCHIVED,
    position=7,
)
RECORDS = [
    Record(
        CARD,
        (
            Entry(
                "a987fbc94bed4078aaf141a5e9a1e3f1",
                CARD.id,
                date(2026, 1, 31),
                EntryKind.BALANCE,
                1_200_000,
                due_date=date(2026, 2, 20),
                amount_due=120_000,
                note="账单",
            ),
            Entry(
                "b987fbc94bed4078aaf141a5e9a1e3f1",
                CARD.id,
                date(2026, 1, 31),
                EntryKind.PAYMENT,
                50_000,
                seq=1,
            ),
        ),
    ),
    Record(
        FAMILY,
        (
            Entry(
                "c987fbc94bed4078aaf141a5e9a1e3f1",
                FAMILY.id,
                date(2024, 2, 29),
                EntryKind.BALANCE,
                10**16,
            ),
        ),
    ),
]
OVERRIDES = {"icbc-card": {"rate": "0.045", "rate_period": "day"}}
META = ("demo_day", "2026-11-24 zh")


def main() -> None:
    from ashore.storage import Store, revisions

    target = DATA / f"schema-{revisions.HEAD}.sqlite"
    if target.exists():
        raise SystemExit(f"{target.name} is there: a released schema does not change")
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder))
        store.apply([], RECORDS)
        for lender_id, fields in OVERRIDES.items():
            store.apply([], [], figures={lender_id: ({}, fields)})
        store.set_meta(*META)
        store.close()
        shutil.copyfile(Path(folder, "debts.sqlite"), target)


if __name__ == "__main__":
    main()
