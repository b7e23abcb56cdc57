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
from ashore.domain.standing import standing
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
            assert line.amount >= 0
            assert line.segment.days >= 1
            assert line.segment.start <= line.segment.end


@settings(deadline=None)
@given(DEBTS, LEDGERS, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_typing_does_not_matter(
    who: Debt, ledger: list[Entry], on: date, shuffler: Random
) -> None:
    """Neither the order of the list, nor which of a day's entries was typed first.

    A page keeps its place, for it holds what was typed before it; of two rates of one day the
    later one holds.
    """
    mixed = list(ledger)
    shuffler.shuffle(mixed)
    assert state(who, mixed, on) == state(who, ledger, on)
    fixed = {e.on for e in ledger if e.kind in (EntryKind.BALANCE, EntryKind.RATE)}
    numbers = [n for n, entry in enumerate(ledger) if entry.on not in fixed]
    again = list(numbers)
    shuffler.shuffle(again)
    typed = list(ledger)
    for old, new in zip(numbers, again, strict=True):
        typed[old] = replace(ledger[old], seq=new)
    assert state(who, typed, on) == state(who, ledger, on)


@settings(deadline=None)
@given(DEBTS, LEDGERS, DAYS, DAYS)
def test_a_step_that_changes_nothing_changes_no_figure(
    who: Debt, ledger: list[Entry], on: date, cut: date
) -> None:
    """A period cut in two, at a fee that is let off at once, makes the same as the whole."""
    assume_page = [entry for entry in ledger if entry.kind is EntryKind.BALANCE]
    if not assume_page:
        return
    if any(entry.on == cut for entry in ledger):
        return  # what is let off that day would be taken from the fee too
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
        else:
            # A card counts the balance of the evening: that day costs less by then, or it costs
            # interest where it would have cost penalty interest.
            assert (found.after.principal, found.after.costs) == (left.principal, left.costs)
            if who.terms.penalty.kind in (PenaltyKind.NONE, PenaltyKind.ADDITION):
                assert found.after.total <= left.total
    else:
        assert found.paid.total == 0
        assert found.in_page


@st.composite
def loans(draw: st.DrawFn) -> tuple[Debt, list[Entry]]:
    """A loan at a penalty rate without a grace, its page and some payments and charges."""
    kind = draw(st.sampled_from([k for k in MinimumKind if k is not MinimumKind.INTEREST_PLUS]))
    each = draw(st.integers(20_000, 60_000))
    terms = Terms(
        rate=Rate(draw(st.integers(10, 80).map(lambda n: Decimal(n) / 1000)), Period.DAY),
        penalty=Penalty(
            PenaltyKind.MULTIPLE, Decimal("1.5"),
            base=draw(st.sampled_from(PenaltyBase)), on_interest=draw(st.booleans()),
        ),
        minimum=Minimum(kind, each, Decimal(10)),
        order=draw(st.sampled_from(PaymentOrder)),
        late_fee=LateFee(FeeKind.FIXED, amount=draw(st.sampled_from([0, 1000]))),
        count=draw(st.sampled_from(Count)),
    )  # fmt: skip
    who = Debt(
        "a", "Debt", "CNY", kind=Kind.PLATFORM_LOAN, terms=terms,
        repeats=draw(st.sampled_from(Repeats)),
    )  # fmt: skip
    read = draw(st.dates(date(2025, 1, 1), date(2025, 3, 1)))
    due = read + timedelta(days=draw(st.integers(5, 40)))
    asked = each if terms.minimum.is_instalment or kind is MinimumKind.FIXED else None
    whole = draw(st.integers(100_000, 900_000))
    parts = PageParts(principal=whole)
    ledger = [Entry("p", "a", read, EntryKind.BALANCE, whole, 0, due, asked, parts=parts)]
    moves = st.tuples(st.integers(1, 120), st.booleans(), st.integers(100, 90_000))
    for seq, (days, pays, amount) in enumerate(draw(st.lists(moves, max_size=4)), start=1):
        kind_of = EntryKind.PAYMENT if pays else EntryKind.CHARGE
        ledger.append(Entry(str(seq), "a", read + timedelta(days=days), kind_of, amount, seq))
    return who, ledger


LOANS = loans()
LATER = st.dates(date(2025, 1, 10), date(2025, 9, 1))
ONE_DAY = timedelta(days=1)


def grows(who: Debt, ledger: list[Entry], on: date) -> int:
    """The penalty interest of one day, minor units."""
    past = [entry for entry in ledger if entry.on <= on]
    tomorrow = state(who, past, on + ONE_DAY).accrued_penalty
    return tomorrow - state(who, past, on).accrued_penalty


@settings(deadline=None)
@given(LOANS, LATER)
def test_penalty_interest_runs_while_something_is_overdue_and_only_then(
    loan: tuple[Debt, list[Entry]], on: date
) -> None:
    who, ledger = loan
    past = [entry for entry in ledger if entry.on <= on]
    found, tomorrow = state(who, past, on), state(who, past, on + ONE_DAY)
    if any(due.on == on for due in tomorrow.arrears):
        return  # a due date that passes this very day
    if found.overdue_amount:
        # A few cents that are late bear less than half a cent a day.
        assert grows(who, ledger, on) or found.overdue_amount < 4000
    else:
        assert grows(who, ledger, on) == 0


@settings(deadline=None)
@given(DEBTS, LEDGERS, DAYS)
def test_nothing_bears_penalty_interest_that_the_state_does_not_call_overdue(
    who: Debt, ledger: list[Entry], on: date
) -> None:
    past = [entry for entry in ledger if entry.on <= on]
    if who.terms.free_period is not FreePeriod.NONE and any(
        e.kind in (EntryKind.WAIVER, EntryKind.CORRECTION) for e in past
    ):
        return  # until its next statement a card's list reads them by name, its lots by what is there
    if grows(who, ledger, on) > 0:
        seen = [state(who, past, day).overdue_amount for day in (on, on + ONE_DAY)]
        assert max(seen) > 0


@settings(deadline=None)
@given(LOANS, LATER)
def test_what_brings_up_to_date_leaves_nothing_late(
    loan: tuple[Debt, list[Entry]], on: date
) -> None:
    who, ledger = loan
    past = [entry for entry in ledger if entry.on <= on]
    owed = state(who, past, on)
    if any(due.on == on for due in state(who, past, on + ONE_DAY).arrears):
        return
    paid = [*past, Entry("up", "a", on, EntryKind.PAYMENT, owed.to_catch_up, 99)]
    after = state(who, paid, on)
    assert (after.overdue_amount, after.arrears) == (0, ())
    # Of the penalty interest something may be left: interest that is not due yet may come first.
    assert after.to_catch_up <= after.parts.penalty + after.parts.costs
    assert grows(who, paid, on) == 0


@settings(deadline=None)
@given(DEBTS, LEDGERS, DAYS, DAYS, st.integers(2, 200_000), st.data())
def test_two_payments_of_a_day_do_what_one_would(
    who: Debt, ledger: list[Entry], on: date, paid_on: date, amount: int, data: st.DataObject
) -> None:
    first = data.draw(st.integers(1, amount - 1))
    one = [*ledger, Entry("x", "a", paid_on, EntryKind.PAYMENT, amount, 90)]
    two = [
        *ledger,
        Entry("x", "a", paid_on, EntryKind.PAYMENT, first, 90),
        Entry("y", "a", paid_on, EntryKind.PAYMENT, amount - first, 91),
    ]
    assert state(who, one, on) == state(who, two, on)


@settings(deadline=None)
@given(DEBTS, LEDGERS, DAYS)
def test_the_list_says_what_the_ledger_says(who: Debt, ledger: list[Entry], on: date) -> None:
    """What is owed by recorded amounts alone may be settled while interest is still owed."""
    row = standing(who, ledger, on, None)
    if not row.is_open or (who.repeats is Repeats.NONE and not row.arrears):
        return
    found = row.ledger
    assert (row.arrears, row.upcoming) == (found.arrears, found.upcoming)
    assert row.overdue_amount == found.overdue_amount
    # Before a statement asks for more, the list asks for no more than the recorded balance.
    assert row.amount_due == found.amount_due or row.balance == row.amount_due < found.amount_due
