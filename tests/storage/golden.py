"""The golden database: a file of each released schema, and what is in it.

``python -m tests.storage.golden`` writes the file of today's schema, once, when it is released;
a file that is there stays as it is.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from ashore.domain.agreement import values as agreed
from ashore.domain.agreement.values import (
    Agreement,
    AgreementKind,
    Breach,
    Content,
    Growth,
    Promise,
)
from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Count
from ashore.domain.contact import Channel, Contact, Direction, Evidence, EvidenceKind, Party
from ashore.domain.debt import (
    Debt,
    Entry,
    EntryKind,
    History,
    Kind,
    PageParts,
    Record,
    Repeats,
    Status,
)
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import (
    Accrual,
    Compounding,
    FeeKind,
    FreePeriod,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    PaymentOrder,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Promotion,
    Terms,
)
from ashore.planning.baseline import Baseline, Promised, SavedPlan
from ashore.planning.cash import Amount, CashFlow, Income
from ashore.planning.cash import Every as Pays
from ashore.planning.inputs import PlanInputs
from ashore.planning.plan import Sums
from ashore.planning.settings import Convention, Promotional, Settings, Strategy
from ashore.planning.start import Asked, Missed, Start

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

LOAN = Debt(
    id="1b9d6bcdbbfd4b2d9b5dab8dfbbd4bed",
    name="车贷",
    currency="CNY",
    lender="car-loan",
    kind=Kind.CAR_LOAN,
    terms=Terms(
        rate=Rate(Decimal("6.80"), Period.YEAR),
        accrual=Accrual.MONTHLY,
        basis=DayBasis.THIRTY_360,
        penalty=Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"), on_interest=True),
        late_fee=LateFee(FeeKind.PERCENT, 0, Decimal(5), 1000, (Decimal(6), Decimal("7.5"))),
        minimum=Minimum(MinimumKind.INSTALMENT, 245_000, carries=False),
        count=Count.INCL,
        compounding=Compounding.MONTHLY,
        promotion=Promotion(Rate(Decimal("3.9"), Period.YEAR), date(2026, 6, 30)),
        free_period=FreePeriod.UNPAID,
        statement_day=31,
        order=PaymentOrder.OLDEST_INSTALMENT,
    ),
    repeats=Repeats.MONTHLY,
    position=8,
    contract_date=date(2025, 3, 1),
    amount_borrowed=8_000_000,
    amount_received=7_800_000,
)


def _entry(number: int, kind: EntryKind, amount: int, **more: object) -> Entry:
    entry = Entry(
        f"d{number}87fbc94bed4078aaf141a5e9a1e3f1", LOAN.id, date(2026, 3, 1), kind, amount
    )
    return replace(entry, seq=number, **more)  # type: ignore[arg-type]


LEDGER = Record(
    LOAN,
    (
        _entry(0, EntryKind.BALANCE, 8_010_000, due_date=date(2026, 3, 15), amount_due=245_000,
               parts=PageParts(8_000_000, 9_000, None, 0)),
        _entry(1, EntryKind.CHARGE, 5_000),
        _entry(2, EntryKind.FEE, 1_000, note="催收费"),
        _entry(3, EntryKind.WAIVER, 500, part=Part.COSTS),
        _entry(4, EntryKind.RATE, 0, rate=Rate(Decimal("6.50"), Period.YEAR)),
        _entry(5, EntryKind.CORRECTION, -300, part=Part.PRINCIPAL),
        _entry(6, EntryKind.CORRECTION, 200, part=Part.PENALTY),
        _entry(7, EntryKind.PAYMENT, 245_000),
    ),
)  # fmt: skip
"""Every kind of entry and every term that came with the second schema."""

CASE = Record(
    Debt(
        id="2c9d6bcdbbfd4b2d9b5dab8dfbbd4bed", name="华夏卡", currency="CNY", kind=Kind.CARD,
        position=9,
    ),
    (
        Entry("e087fbc94bed4078aaf141a5e9a1e3f1", "2c9d6bcdbbfd4b2d9b5dab8dfbbd4bed",
              date(2026, 3, 1), EntryKind.BALANCE, 3_000_000, due_date=date(2025, 3, 15)),
    ),
    (
        Agreement("a187fbc94bed4078aaf141a5e9a1e3f1", "2c9d6bcdbbfd4b2d9b5dab8dfbbd4bed",
                  AgreementKind.EXTENSION, date(2026, 3, 2), until=date(2026, 4, 2),
                  withdrawn_on=date(2026, 3, 3)),
        Agreement("a287fbc94bed4078aaf141a5e9a1e3f1", "2c9d6bcdbbfd4b2d9b5dab8dfbbd4bed",
                  AgreementKind.INSTALMENTS, date(2026, 3, 5), 50_000, date(2026, 4, 1), None, 60,
                  agreed.Every.MONTH, 49_000, Growth.REDUCED, Rate(Decimal("3.60"), Period.YEAR), 3,
                  Breach.ALL_DUE, True, 100_000, None, (Content.BALANCE, Content.BREACH), "一式两份"),
        Agreement("a387fbc94bed4078aaf141a5e9a1e3f1", "2c9d6bcdbbfd4b2d9b5dab8dfbbd4bed",
                  AgreementKind.REDUCTION, date(2026, 3, 6), 2_000_000, until=date(2026, 6, 30)),
        Agreement("a487fbc94bed4078aaf141a5e9a1e3f1", "2c9d6bcdbbfd4b2d9b5dab8dfbbd4bed",
                  AgreementKind.INTEREST_FREEZE, date(2026, 3, 7), start=date(2026, 3, 7),
                  until=date(2026, 6, 30), growth=Growth.FROZEN),
    ),
    (
        Promise("f087fbc94bed4078aaf141a5e9a1e3f1", "2c9d6bcdbbfd4b2d9b5dab8dfbbd4bed",
                date(2026, 3, 1), 50_000, date(2026, 3, 20), date(2026, 3, 10), "电话里说的"),
    ),
)  # fmt: skip
"""What came with the fourth schema in a debt's record."""

CONTACTS = [
    Contact(
        "c187fbc94bed4078aaf141a5e9a1e3f1", CASE.debt.id,
        datetime(2026, 3, 2, 21, 59, 30, tzinfo=timezone(timedelta(hours=8))),
        Channel.CALL, Direction.IN, Party.AGENCY, "某公司", "王", "8012", "021-5555", True,
        "要求三天内还款", 50_000, date(2026, 3, 20), date(2026, 3, 21), False, True,
        "Asia/Shanghai", (Evidence("e1", EvidenceKind.RECORDING, "录音", "phone/0302.m4a"),),
    ),
    Contact(
        "c287fbc94bed4078aaf141a5e9a1e3f1", CASE.debt.id,
        datetime(2026, 3, 3, 9, 0, tzinfo=timezone(timedelta(hours=-3, minutes=-30))),
        Channel.LETTER, Direction.OUT,
    ),
]  # fmt: skip


def records(revision: str) -> list[Record]:
    """What is in the file of a released schema once it is opened by today's program."""
    first, second = RECORDS
    if revision == "0001":
        # A card that was entered before gets what the presets say of terms nobody had asked for.
        terms = replace(
            CARD.terms,
            compounding=Compounding.MONTHLY,
            free_period=FreePeriod.UNPAID,
            order=PaymentOrder.CARD,
        )
        return [replace(first, debt=replace(CARD, terms=terms)), second]
    if revision in ("0002", "0003"):
        return [first, second, LEDGER]
    return [first, second, LEDGER, CASE]


def contacts(revision: str) -> list[Contact]:
    """The contacts in the file of a released schema."""
    return [] if revision in ("0001", "0002", "0003") else CONTACTS


INPUTS = PlanInputs(
    CashFlow(
        "CNY",
        (
            Income(
                350_000,
                day=31,
                until=date(2031, 5, 1),
                changes=(Amount(date(2027, 1, 1), 400_000),),
            ),
            Income(20_000, Pays.FORTNIGHT, first=date(2026, 11, 27)),
        ),
        (Amount(date(2027, 2, 10), 500_000),),
        available=50_000,
        reserve=10_000,
    ),
    date(2026, 11, 24),
    Settings(
        Strategy.CUSTOM,
        Convention.DATED,
        order=(LOAN.id, CARD.id),
        excluded=frozenset({FAMILY.id}),
        pinned=frozenset({CARD.id, LOAN.id}),
        caps=((LOAN.id, 300_000),),
        promotional=Promotional.COMING,
    ),
    spent=1_000,
)
START = Start(
    CARD.id,
    CARD.name,
    1_150_000,
    CARD.terms,
    Boundaries(4, 16),
    interest=1_234,
    asked=(
        Asked(date(2026, 11, 20), 12_000, Missed.BEFORE),
        Asked(date(2026, 12, 20), None),
    ),
    rates=((date(2027, 3, 1), Rate(Decimal("0.04"), Period.DAY)),),
    fraction=Fraction(1, 3),
    compounds=True,
)


BASELINE = Baseline(
    made_on=INPUTS.cash_on,
    inputs=INPUTS,
    cash=INPUTS.cash,
    starts=(START,),
    ends_on=date(2027, 1, 31),
    never_ends=None,
    total=Sums(1_170_000, 1_150_000, 18_766, 1_234),
    payments=(
        Promised(
            CARD.id,
            CARD.name,
            (Amount(date(2026, 11, 24), 40_000), Amount(date(2027, 1, 31), 1_130_000)),
        ),
    ),
    known=frozenset({"b987fbc94bed4078aaf141a5e9a1e3f1"}),
)
"""As it was written then: what the engine makes of the same debts later is no matter of the file."""


def plans(revision: str) -> dict[str, SavedPlan]:
    """The plans in the file of a released schema."""
    if revision in ("0001", "0002"):
        return {}
    yen = PlanInputs(CashFlow("JPY", (Income(30_000, day=25),)), date(2026, 11, 1))
    return {"CNY": SavedPlan(INPUTS, BASELINE), "JPY": SavedPlan(yen)}


OVERRIDES = {"icbc-card": {"rate": "0.045", "rate_period": "day"}}
META = ("demo_day", "2026-11-24 zh")


def main() -> None:
    from ashore.storage import Store, revisions

    target = DATA / f"schema-{revisions.HEAD}.sqlite"
    if target.exists():
        raise SystemExit(f"{target.name} is there: a released schema does not change")
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder))
        store.apply([], records(revisions.HEAD))
        for lender_id, fields in OVERRIDES.items():
            store.apply([], [], figures={lender_id: ({}, fields)})
        for currency, plan in plans(revisions.HEAD).items():
            store.apply([], [], plans={currency: (None, plan)})
        store.apply([], [], contacts=[(None, contact) for contact in CONTACTS])
        store.set_meta(*META)
        store.close()
        shutil.copyfile(Path(folder, "debts.sqlite"), target)


if __name__ == "__main__":
    main()
