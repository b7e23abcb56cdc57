"""The whole list: order, ranks, what to repay first, totals of each currency."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.build import RULES, balance, day, debt, rate, record

from ashore.domain.debt import Debt, Record, Repeats, Status
from ashore.domain.portfolio import NextDue, Portfolio, Totals, portfolio
from ashore.domain.rates import Period
from ashore.domain.stage import Boundaries, Stage
from ashore.domain.terms import Minimum, MinimumKind, Penalty, PenaltyKind, Terms

ON = "2026-03-15"
PENALTY = Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"))


def owed(
    ident: str, percent: str | None, amount: int, due: str | None = None, place: int = 0,
    status: Status = Status.OPEN, currency: str = "CNY", penalty: Penalty = PENALTY,
) -> Record:  # fmt: skip
    terms = Terms(rate(percent, Period.DAY) if percent else None, penalty=penalty)
    who = debt(ident, terms, position=place, status=status, currency=currency)
    return record(who, balance("2026-03-01", amount, due))


def listed(*records: Record) -> Portfolio:
    return portfolio(records, day(ON), lambda _debt: RULES)


def test_order_and_ranks() -> None:
    found = listed(
        owed("paid", "0.09", 0, place=1),
        owed("low", "0.02", 100000, place=2),
        owed("gone", "0.09", 100000, place=4, status=Status.ARCHIVED),
        owed("unknown", None, 100000, place=5),
        owed("high", "0.05", 100000, place=6),
        owed("shut", "0.09", 100000, place=3, status=Status.CLOSED),
    )
    names = [s.debt.id for s in found.standings]
    assert names == ["high", "low", "unknown", "paid", "shut", "gone"]
    assert [found.rank(name) for name in names] == [1, 2, 3, None, None, None]
    assert found.rank("nobody") is None
    assert found.on == day(ON)


def test_all_that_share_the_highest_known_rate_come_first() -> None:
    found = listed(
        owed("a", "0.05", 300000, place=1),
        owed("b", "0.05", 100000, place=2),
        owed("c", "0.02", 1, place=3),
        owed("archived", "0.05", 1, place=4, status=Status.ARCHIVED),
        owed("closed", "0.05", 1, place=5, status=Status.CLOSED),
    )
    assert [s.debt.id for s in found.first()] == ["b", "a"]


def test_nothing_comes_first_where_no_rate_is_known_or_nothing_is_owed() -> None:
    assert listed().first() == ()
    assert listed(owed("a", None, 100)).first() == ()
    assert listed(owed("a", "0.05", 0)).first() == ()
    assert listed(owed("a", "0.05", 100, status=Status.ARCHIVED)).first() == ()


def test_totals_of_one_currency() -> None:
    found = listed(
        # 5,000.00 overdue since the 10th at 0.05 % a day times 1.5: 3.75 a day
        owed("late", "0.05", 500000, "2026-03-10", place=1),
        # 1,000.00 overdue since the 14th without penalty: 0.50
        owed("late too", "0.05", 100000, "2026-03-14", place=2, penalty=Penalty()),
        # not due yet: 0.40
        owed("ahead", "0.02", 200000, "2026-03-25", place=3),
        owed("today", "0.01", 100000, "2026-03-15", place=4),
        owed("unknown", None, 70000, "2026-04-01", place=5),
        owed("no date", "0", 30000, place=6),
        # none of these counts
        owed("paid", "0.05", 0, "2026-03-10", place=7),
        owed("shut", "0.05", 900000, "2026-03-10", place=8, status=Status.CLOSED),
        owed("gone", "0.05", 900000, "2026-01-10", place=9, status=Status.ARCHIVED),
    )
    today = next(s for s in found.standings if s.debt.id == "today")
    assert found.totals == (
        Totals(
            currency="CNY",
            count=6,
            owed=500000 + 100000 + 200000 + 100000 + 70000 + 30000,
            overdue=600000,
            overdue_count=2,
            longest_overdue=5,
            cost_per_day=375 + 50 + 40 + 10,
            penalty_per_day=375,
            unknown_rates=1,
            next_due=NextDue(today.on, today.amount_due, today),
        ),
    )


def test_what_is_next_counts_debts_that_are_late_too() -> None:
    terms = Terms(minimum=Minimum(MinimumKind.FIXED, amount=100))
    late = debt("late", terms, repeats=Repeats.MONTHLY)
    [total] = listed(record(late, balance("2026-03-01", 900, "2026-02-20"))).totals
    assert total.overdue == 100
    assert total.next_due is not None
    assert (total.next_due.on, total.next_due.amount) == (day("2026-03-20"), 100)


def test_currencies_are_never_added_up() -> None:
    found = listed(
        owed("a", "0.05", 100, currency="USD"),
        owed("b", "0.05", 200, currency="CNY"),
        owed("c", "0.05", 300, currency="EUR"),
        owed("d", "0.05", 400, currency="EUR"),
    )
    assert [(t.currency, t.count, t.owed) for t in found.totals] == [
        ("EUR", 2, 700), ("CNY", 1, 200), ("USD", 1, 100),
    ]  # fmt: skip
    assert all(t.next_due is None and t.longest_overdue == 0 for t in found.totals)
    assert listed().totals == ()


def test_each_debt_is_asked_for_its_own_boundaries() -> None:
    def boundaries_of(who: Debt) -> Boundaries:
        return Boundaries(30, 60) if who.id == "patient" else RULES

    records = [owed("patient", "0.05", 100, "2026-03-10"), owed("usual", "0.05", 100, "2026-03-10")]
    found = portfolio(records, day(ON), boundaries_of)
    stages = {s.debt.id: s.stage for s in found.standings}
    assert stages == {"patient": Stage.REMINDER, "usual": Stage.PHONE_CONTACT}


RECORDS = st.lists(
    st.tuples(
        st.sampled_from(["0", "0.02", "0.05", None]), st.integers(0, 10**6),
        st.sampled_from(["2026-02-01", "2026-03-15", "2026-04-01", None]),
        st.sampled_from(Status), st.sampled_from(["CNY", "USD"]),
    ),
    max_size=12,
)  # fmt: skip


@given(RECORDS)
def test_every_debt_is_listed_once_and_counted_once(
    rows: list[tuple[str, int, str, Status, str]],
) -> None:
    found = listed(
        *(
            owed(str(i), percent, amount, due, i, status, currency)
            for i, (percent, amount, due, status, currency) in enumerate(rows)
        )
    )
    assert sorted(int(s.debt.id) for s in found.standings) == list(range(len(rows)))
    assert sorted(found.ranks.values()) == list(range(1, len(found.ranks) + 1))
    working = [s for s in found.standings if s.is_open and s.debt.status is not Status.ARCHIVED]
    assert found.standings[: len(working)] == tuple(working)
    assert sum(t.count for t in found.totals) == len(working)
    for total in found.totals:
        group = [s for s in working if s.debt.currency == total.currency]
        assert total.owed == sum(s.balance for s in group)
        assert 0 <= total.overdue <= total.owed
        assert 0 <= total.penalty_per_day <= total.cost_per_day
