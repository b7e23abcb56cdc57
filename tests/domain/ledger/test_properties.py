"""What holds for every ledger, whatever its terms, dates and amounts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Basis, Count
from ashore.domain.debt import Debt, Entry, EntryKind, Kind, PageParts, Repeats, Status
from ashore.domain.ledger import What, explain, preview_payment, state
from ashore.domain.rates import Period, Rate
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

DAYS = st.dates(date(2025, 1, 1), date(2026, 12, 31))
MONEY = st.integers(0, 300_000)
PERCENT = st.integers(0, 300).map(lambda n: Decimal(n) / 1000)
RATES = st.builds(Rate, PERCENT, st.sampled_from(Period))
SMALL = st.integers(0, 2000)
STEPS = st.lists(st.integers(0, 9).map(Decimal), max_size=2).map(tuple)
TERMS = st.builds(
    Terms,
    st.none() | RATES,
    st.sampled_from(Accrual),
    st.sampled_from(Basis),
    st.builds(
        Penalty, st.sampled_from(PenaltyKind), PERCENT.map(lambda p: p * 10),
        st.just(Period.DAY), st.sampled_from(PenaltyBase), st.booleans(),
    ),
    st.builds(LateFee, st.sampled_from(FeeKind), SMALL, st.integers(0, 9).map(Decimal), SMALL, STEPS),
    st.builds(
        Minimum, st.sampled_from(MinimumKind), MONEY, st.integers(0, 100).map(Decimal), SMALL,
        st.booleans(),
    ),
    st.builds(Grace, st.integers(0, 40), SMALL),
    st.sampled_from(Count),
    st.sampled_from(Compounding),
    st.none() | st.builds(Promotion, RATES, DAYS),
    st.sampled_from(FreePeriod),
    st.none() | st.integers(1, 31),
    st.sampled_from(PaymentOrder),
)  # fmt: skip
DEBTS = st.builds(
    Debt, st.just("a"), st.just("Debt"), st.just("CNY"),
    kind=st.sampled_from(Kind), terms=TERMS, repeats=st.sampled_from(Repeats),
    status=st.sampled_from([Status.OPEN, Status.OPEN, Status.OPEN, Status.CLOSED]),
)  # fmt: skip


@st.composite
def ledgers(draw: st.DrawFn) -> list[Entry]:
    """Up to ten entries of all kinds, their places in the day all different."""
    entries = []
    for seq in range(draw(st.integers(0, 10))):
        kind = draw(st.sampled_from(EntryKind))
        entry = Entry(str(seq), "a", draw(DAYS), kind, draw(MONEY), seq)
        if kind is EntryKind.BALANCE:
            due = draw(st.none() | DAYS)
            asked = draw(st.none() | MONEY)
            parts = draw(st.none() | st.builds(PageParts, *[st.none() | SMALL] * 4))
            entry = replace(entry, due_date=due, amount_due=asked, parts=parts)
        elif kind in (EntryKind.WAIVER, EntryKind.CORRECTION):
            sign = draw(st.sampled_from([1, -1])) if kind is EntryKind.CORRECTION else 1
            entry = replace(entry, part=draw(st.sampled_from(Part)), amount=sign * entry.amount)
        elif kind is EntryKind.RATE:
            entry = replace(entry, rate=draw(RATES), amount=0)
        entries.append(entry)
    return entries


LEDGERS = ledgers()


@settings(deadline=None)
@given(DEBTS, LEDGERS, DAYS)
def test_all_that_moved_makes_what_is_owed(who: Debt, ledger: list[Entry], on: date) -> None:
    """payments + waivers + what is owed = page + charges + interest + fees + corrections."""
    found = state(who, ledger, on)
    flows = found.flows
    raised = (
        flows.opening + flows.charged + flows.fees + flows.late_fees + flows.interest
        + flows.penalty + flows.corrected
    )  # fmt: skip
    assert raised == flows.paid + flows.waived + found.total - found.credit
    assert min(found.parts) >= 0
    assert min(*flows[:6], *flows[7:], found.credit, found.to_catch_up, found.amount_due) >= 0
    assert found.to_catch_up <= found.total


@settings(deadline=None)
@given(DEBTS, LEDGERS, DAYS)
def test_the_lines_make_every_figure(who: Debt, ledger: list[Entry], on: date) -> None:
    found = explain(who, ledger, on)
    assert found.state == state(who, ledger, on)
    for part in Part:
        assert sum(line.amount for line in found.of(part)) == found.state.parts.of(part)
    assert sum(line.amount for line in found.of(None)) == -found.state.credit
    sums = {what: sum(line.amount for line in found.grown(what)) for what in What}
    flows = found.state.flows
    assert sums[What.PAGE] == flows.opening
    assert sums[What.INTEREST] == flows.interest
    assert sums[What.PENALTY] == flows.penalty
    assert sums[What.LATE_FEE] == flows.late_fees
    assert sums[What.FEE] == flows.fees
    assert sums[What.CHARGE] == flows.charged
    assert sums[What.PAYMENT] == -flows.paid
    assert sums[What.WAIVER] == -flows.waived
    assert sums[What.CORRECTION] == flows.corrected
    assert sums[What.CREDIT] == 0
    assert [line.on for line in found.lines] == sorted(line.on for line in found.lines)
    for line in found.lines:
        if line.segment:
            assert line.amount == line.segment.amount
            assert abs(line.segment.exact - line.amount) <= 1


@settings(deadline=None)
@given(DEBTS, LEDGERS, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_typing_does_not_matter(
    who: Debt, ledger: list[Entry], on: date, shuffler: Random
) -> None:
    mixed = list(ledger)
    shuffler.shuffle(mixed)
    assert state(who, mixed, on) == state(who, ledger, on)


@settings(deadline=None)
@given(DEBTS, LEDGERS, DAYS, DAYS)
def test_a_step_that_changes_nothing_changes_no_figure(
    who: Debt, ledger: list[Entry], on: date, cut: date
) -> None:
    """A period cut in two, at a fee that is let off at once, makes the same as the whole."""
    assume_page = [entry for entry in ledger if entry.kind is EntryKind.BALANCE]
    if not assume_page:
        return
    nothing = [
        Entry("+", "a", cut, EntryKind.CORRECTION, 5, 90, part=Part.COSTS),
        Entry("-", "a", cut, EntryKind.CORRECTION, -5, 91, part=Part.COSTS),
    ]
    found, whole = state(who, [*ledger, *nothing], on), state(who, ledger, on)
    if whole.credit or who.terms.free_period is not FreePeriod.NONE:
        return
    assert found.parts == whole.parts
    assert (found.accrued_interest, found.accrued_penalty) == (
        whole.accrued_interest, whole.accrued_penalty,
    )  # fmt: skip


@settings(deadline=None)
@given(DEBTS, LEDGERS, DAYS, st.integers(0, 400))
def test_interest_only_grows(who: Debt, ledger: list[Entry], on: date, more: int) -> None:
    """A later look at the same entries never shows less interest, where nothing is in grace."""
    past = [entry for entry in ledger if entry.on <= on]
    plain = replace(who, terms=replace(who.terms, grace=Grace()))
    now, later = (state(plain, past, d) for d in (on, on + timedelta(days=more)))
    if now.since == later.since and now.since and now.since <= on:
        grown = [s.accrued_interest + s.accrued_penalty for s in (now, later)]
        assert grown[0] <= grown[1]
        assert now.late_fees <= later.late_fees


@settings(deadline=None)
@given(DEBTS, LEDGERS, DAYS, MONEY)
def test_a_preview_says_what_the_payment_does(
    who: Debt, ledger: list[Entry], on: date, amount: int
) -> None:
    found = preview_payment(who, ledger, amount, on)
    pages = [e.on for e in ledger if e.kind is EntryKind.BALANCE]
    if any(page <= on for page in pages) or not pages:
        assert found.paid.total + found.credit == amount
        left = found.before.less(found.paid)
        assert min(found.after) >= 0
        if who.terms.free_period is FreePeriod.NONE:
            assert found.after == left
        # A card counts the balance of the evening: that day's interest is less by then.
        assert all(after <= before for after, before in zip(found.after, left, strict=True))
    else:
        assert found.paid.total == 0
        assert found.in_page
