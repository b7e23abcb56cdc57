"""What holds for every ledger, whatever its dates and amounts."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.domain.build import RULES, debt

from ashore.domain.debt import Debt, Entry, EntryKind, Repeats
from ashore.domain.overdue import checkpoint, paid_since, position
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.stage import Stage
from ashore.domain.standing import standing
from ashore.domain.terms import (
    Accrual,
    Grace,
    Minimum,
    MinimumKind,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)

DAYS = st.dates(date(2023, 12, 1), date(2027, 3, 31))
AMOUNTS = st.integers(0, 300000)
PERCENT = st.integers(0, 1000).map(lambda n: Decimal(n) / 1000)
BALANCES = st.builds(
    Entry, st.just("b"), st.just("a"), DAYS, st.just(EntryKind.BALANCE), AMOUNTS, st.integers(0, 3),
    st.none() | DAYS, st.none() | AMOUNTS,
)  # fmt: skip
PAYMENTS = st.builds(
    Entry, st.just("p"), st.just("a"), DAYS, st.just(EntryKind.PAYMENT), AMOUNTS, st.integers(4, 9)
)
LEDGERS = st.lists(st.one_of(BALANCES, PAYMENTS), max_size=8)
TERMS = st.builds(
    Terms,
    st.none() | st.builds(Rate, PERCENT, st.sampled_from(Period)),
    st.sampled_from(Accrual),
    st.sampled_from(DayBasis),
    st.builds(
        Penalty, st.sampled_from(PenaltyKind), PERCENT, st.sampled_from(Period), st.sampled_from(PenaltyBase)
    ),
    minimum=st.builds(
        Minimum, st.sampled_from(MinimumKind), AMOUNTS, st.integers(0, 100).map(Decimal), AMOUNTS
    ),
    grace=st.builds(Grace, st.integers(0, 6), st.integers(0, 2000)),
)  # fmt: skip
DEBTS = st.builds(debt, terms=TERMS, repeats=st.sampled_from(Repeats))


@given(DEBTS, LEDGERS, DAYS)
def test_a_position_is_never_negative_and_adds_up(who: Debt, ledger: list[Entry], on: date) -> None:
    held = position(who, ledger, on)
    late = sum(due.unpaid for due in held.arrears)
    ahead = held.upcoming.unpaid if held.upcoming else 0
    assert held.balance >= 0
    assert held.shortfall >= 0
    assert all(due.unpaid > who.terms.grace.amount for due in held.arrears)
    assert late + ahead + held.shortfall <= held.balance
    assert [due.on for due in held.arrears] == sorted({due.on for due in held.arrears})
    assert all(due.on < on for due in held.arrears)
    assert held.upcoming is None or held.upcoming.on >= on


@given(DEBTS, LEDGERS, DAYS)
def test_payments_and_balance_make_the_checkpoint(who: Debt, ledger: list[Entry], on: date) -> None:
    base = checkpoint(ledger, on)
    assume(base is not None)
    assert base is not None
    paid = paid_since(ledger, base, on)
    assert position(who, ledger, on).balance + min(paid, base.amount) == base.amount


@given(DEBTS, LEDGERS, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_typing_does_not_matter(
    who: Debt, ledger: list[Entry], on: date, shuffler: object
) -> None:
    unique = list({(entry.on, entry.seq): entry for entry in ledger}.values())
    mixed = list(unique)
    shuffler.shuffle(mixed)  # type: ignore[attr-defined]
    assert position(who, mixed, on) == position(who, unique, on)


@given(DEBTS, BALANCES, DAYS, st.integers(0, 400))
def test_without_payments_a_later_day_is_never_less_overdue(
    who: Debt, entry: Entry, on: date, more: int
) -> None:
    now, later = (standing(who, [entry], d, RULES) for d in (on, on + timedelta(days=more)))
    order = list(Stage)
    assert later.days_overdue >= now.days_overdue
    assert later.overdue_amount >= now.overdue_amount
    assert order.index(later.stage) >= order.index(now.stage)
    if now.arrears:
        assert later.days_past_due - now.days_past_due == more


@given(DEBTS, BALANCES, DAYS, AMOUNTS)
def test_a_payment_never_makes_it_worse(who: Debt, entry: Entry, on: date, amount: int) -> None:
    paid = Entry("p", "a", max(on, entry.on), EntryKind.PAYMENT, amount, 9)
    assume(paid.on == on)
    before, after = (standing(who, ledger, on, RULES) for ledger in ([entry], [entry, paid]))
    left = max(0, before.balance - amount)
    if after.balance != left:  # the recorded balance is paid: what has accrued is owed still
        assert left == 0
        assert after.balance == after.ledger.total <= before.ledger.total - amount
        return
    assert after.days_overdue <= before.days_overdue
    assert after.overdue_amount <= before.overdue_amount
    if after.is_open:
        assert list(Stage).index(after.stage) <= list(Stage).index(before.stage)


@given(DEBTS, LEDGERS, DAYS)
def test_a_standing_agrees_with_itself(who: Debt, ledger: list[Entry], on: date) -> None:
    s = standing(who, ledger, on, RULES)
    assert 0 <= s.overdue_amount <= s.balance
    assert 0 <= s.amount_due <= s.balance
    assert (s.days_overdue > 0) == (s.overdue_amount > 0)
    assert s.days_overdue in (0, s.days_past_due)
    overdue_stages = (Stage.REMINDER, Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION)
    assert (s.days_overdue > 0) == (s.stage in overdue_stages)
    assert s.is_open == (s.balance > 0)
    if s.next_stage_on:
        assert s.next_stage_on > on
        there = standing(who, ledger, s.next_stage_on, RULES)
        if there.due_date == s.due_date and there.is_open:
            assert there.stage is s.next_stage
    if s.cost:
        assert s.cost.total == s.cost.interest + s.cost.penalty
        assert min(s.cost.interest, s.cost.penalty) >= 0
        assert s.cost.interest_base + s.cost.penalty_base == (s.balance if s.is_open else 0)
    if s.rate:
        assert s.compare is not None
        assert s.cost is not None
