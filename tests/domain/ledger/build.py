"""Short ways to write ledgers in tables of cases: dates as text, amounts in fen."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Debt, Entry, EntryKind, Kind, PageParts, Repeats, Status
from ashore.domain.ledger import Explained, LedgerState, What, explain, state
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import (
    Compounding,
    FreePeriod,
    Minimum,
    MinimumKind,
    PaymentOrder,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)

DAY, MONTH, YEAR = Period.DAY, Period.MONTH, Period.YEAR
OVERDUE, PRINCIPAL = PenaltyBase.OVERDUE, PenaltyBase.PRINCIPAL


def day(text: str) -> date:
    return date.fromisoformat(text)


def rate(percent: str, period: Period = DAY) -> Rate:
    return Rate(Decimal(percent), period)


def times(multiple: str, base: PenaltyBase = OVERDUE, on_interest: bool = False) -> Penalty:
    """Penalty interest at a multiple of the contract rate."""
    return Penalty(PenaltyKind.MULTIPLE, Decimal(multiple), base=base, on_interest=on_interest)


def debt(
    contract: Rate | None = None,
    *,
    monthly: bool = False,
    status: Status = Status.OPEN,
    kind: Kind = Kind.PLATFORM_LOAN,
    **terms: Any,
) -> Debt:
    return Debt(
        id="a",
        name="Debt",
        currency="CNY",
        kind=kind,
        terms=Terms(rate=contract, **terms),
        repeats=Repeats.MONTHLY if monthly else Repeats.NONE,
        status=status,
    )


def card(*, monthly: bool = True, **changes: Any) -> Debt:
    """0.05 % a day, statements on the 5th, minimum 10 % of the principal and all interest."""
    terms: dict[str, Any] = {
        "minimum": Minimum(MinimumKind.INTEREST_PLUS, percent=Decimal(10)),
        "statement_day": 5,
        "free_period": FreePeriod.FULL,
        "compounding": Compounding.MONTHLY,
        "order": PaymentOrder.CARD,
        **changes,
    }
    contract = terms.pop("rate", rate("0.05"))
    return debt(contract, monthly=monthly, kind=Kind.CARD, **terms)


def page(
    on: str,
    amount: int,
    due: str | None = None,
    asked: int | None = None,
    parts: PageParts | None = None,
    seq: int = 0,
) -> Entry:
    return Entry(
        f"page {on}", "a", day(on), EntryKind.BALANCE, amount, seq,
        day(due) if due else None, asked, parts=parts,
    )  # fmt: skip


def entry(kind: EntryKind, on: str, amount: int, part: Part | None = None, seq: int = 1) -> Entry:
    return Entry(f"{kind} {on} {seq}", "a", day(on), kind, amount, seq, part=part)


def pay(on: str, amount: int, seq: int = 1) -> Entry:
    return entry(EntryKind.PAYMENT, on, amount, seq=seq)


def charge(on: str, amount: int, seq: int = 2) -> Entry:
    return entry(EntryKind.CHARGE, on, amount, seq=seq)


def fee(on: str, amount: int, seq: int = 3) -> Entry:
    return entry(EntryKind.FEE, on, amount, seq=seq)


def waive(on: str, amount: int, part: Part, seq: int = 4) -> Entry:
    return entry(EntryKind.WAIVER, on, amount, part, seq)


def correct(on: str, amount: int, part: Part, seq: int = 5) -> Entry:
    return entry(EntryKind.CORRECTION, on, amount, part, seq)


def new_rate(on: str, percent: str, period: Period = DAY, seq: int = 6) -> Entry:
    return Entry(f"rate {on}", "a", day(on), EntryKind.RATE, 0, seq, rate=rate(percent, period))


def at(who: Debt, entries: list[Entry], on: str) -> LedgerState:
    return state(who, entries, day(on))


def told(who: Debt, entries: list[Entry], on: str) -> Explained:
    return explain(who, entries, day(on))


def rows(found: Explained, what: What) -> list[tuple[str, str, int, int, int]]:
    """The rows of interest: from, to, days, base and amount."""
    return [
        (s.start.isoformat(), s.end.isoformat(), s.days, s.base, line.amount)
        for line in found.grown(what)
        if (s := line.segment)
    ]
