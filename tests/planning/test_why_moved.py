"""Why the end moved: one thing at a time against what was promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.planning.build import TODAY, cents, day, money, start
from tests.planning.random_plans import flows, portfolios

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Debt, Entry, EntryKind, Record
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import Promotion
from ashore.planning.baseline import Baseline, baseline_of
from ashore.planning.cash import CashFlow, Income
from ashore.planning.inputs import PlanInputs
from ashore.planning.make import make_plan
from ashore.planning.plan import Plan
from ashore.planning.resume import Rest, resume
from ashore.planning.settings import Settings, Strategy
from ashore.planning.start import Start
from ashore.planning.why_moved import Why, why_moved

DEBTS = [start("A", 9000, "12", "500", due_day=15), start("B", 14000, "24", "300", due_day=20)]
INPUTS = PlanInputs(money(1500), TODAY)
PLAN = make_plan(DEBTS, INPUTS.cash, TODAY)
KEPT = baseline_of(PLAN, INPUTS, [])
AFTER = day("2027-01-11")
EIGHTEEN = Rate(Decimal(18), Period.YEAR)


def entry(name: str, on: date, kind: EntryKind, amount: int, **more: object) -> Entry:
    return Entry(f"{name}-{on}-{kind}", name, on, kind, amount, **more)  # type: ignore[arg-type]


def ledgers(plan: Plan, before: date, *others: Entry) -> list[Record]:
    """Every payment as it was planned, and other entries."""
    paid = [
        entry(each.debt, each.on, EntryKind.PAYMENT, each.amount)
        for each in plan.payments
        if each.on < before
    ]
    found = [*paid, *others]
    names = dict.fromkeys(
        [*(start.id for start in plan.world.starts), *(e.debt_id for e in others)]
    )
    return [
        Record(Debt(id=name, name=name, currency=plan.currency), tuple(e for e in found if e.debt_id == name))
        for name in names
    ]  # fmt: skip


def less(rest: Rest, name: str, by: int) -> tuple[Start, ...]:
    return tuple(
        replace(each, principal=each.principal + by) if each.id == name else each for each in rest.starts
    )  # fmt: skip


def whys(plan: Plan, records: Sequence[Record], baseline: Baseline = KEPT) -> dict[Why, int]:
    return {cause.why: cause.days or cause.cost for cause in why_moved(baseline, plan, records)}


def now(starts: Sequence[Start], cash: CashFlow, chosen: Settings | None = None) -> Plan:
    return make_plan(starts, cash, AFTER, chosen)


REST = resume(PLAN, 2)


def test_two_paydays_have_passed() -> None:
    assert PLAN.paydays[:2] == (day("2026-12-10"), day("2027-01-10"))
    assert REST.as_of == AFTER
    assert PLAN.ends_on == day("2028-05-10")


def test_the_promise() -> None:
    assert KEPT.ends_on == PLAN.ends_on
    assert KEPT.replay().payments == PLAN.payments
    assert sum(each.amount for promised in KEPT.payments for each in promised.payments) == (
        PLAN.total.paid if PLAN.total else 0
    )
    assert KEPT.promised("A").before(day("2026-12-10")) == 0
    assert KEPT.promised("A").on(day("2026-12-10")) == cents(500)
    assert KEPT.promised("Z").payments == ()


def test_as_promised_there_is_no_cause() -> None:
    assert why_moved(KEPT, now(REST.starts, REST.cash), ledgers(PLAN, AFTER)) == ()


@given(portfolios(most=3), flows(), st.integers(0, 5))
@settings(max_examples=60, deadline=None)
def test_what_goes_as_promised_never_has_a_cause(
    debts: tuple[Start, ...], cash: CashFlow, paydays: int
) -> None:
    plan = make_plan(debts, cash, TODAY)
    kept = baseline_of(plan, PlanInputs(cash, TODAY), [])
    if not paydays or paydays > len(plan.paydays):
        assert why_moved(kept, plan, []) == ()
        return
    rest = resume(plan, paydays)
    if rest.starts:
        today = make_plan(rest.starts, rest.cash, rest.as_of)
        assert why_moved(kept, today, ledgers(plan, rest.as_of)) == ()


def test_less_was_paid() -> None:
    records = ledgers(PLAN, day("2027-01-01"))
    missing = sum(each.amount for each in PLAN.payments if each.on == day("2027-01-10"))
    starts = tuple(
        replace(each, principal=each.principal + KEPT.promised(each.id).on(day("2027-01-10")))
        for each in REST.starts
    )
    found = why_moved(KEPT, now(starts, REST.cash), records)
    assert {cause.why for cause in found} == {Why.PAID_LESS}
    assert sum(cause.amount for cause in found) == missing
    assert all(cause.is_later for cause in found)


def test_more_was_paid_and_no_sooner_than_planned() -> None:
    """What is planned for today and paid already is not more; what goes beyond it is."""
    extra = entry("B", AFTER, EntryKind.PAYMENT, cents(3000), seq=1)
    plan = now(less(REST, "B", -cents(3000)), REST.cash)
    found = why_moved(KEPT, plan, ledgers(PLAN, AFTER, extra))
    assert [(cause.why, cause.debt, cause.amount) for cause in found][-1:] == [
        (Why.PAID_MORE, "B", cents(3000))
    ]
    assert not found[-1].is_later
    today = day("2027-01-10")
    records = ledgers(PLAN, today + timedelta(days=1))
    rest = resume(PLAN, 1)
    known = replace(rest.cash, available=0, kept=0)
    on_payday = make_plan(
        [replace(each, principal=each.principal - KEPT.promised(each.id).on(today)) for each in rest.starts],
        PlanInputs(known, today, spent=cents(1500)).flow(today), today,
    )  # fmt: skip
    assert Why.PAID_MORE not in whys(on_payday, records)


def test_a_new_debt() -> None:
    new = start("C", 3000, "6", "100", due_day=3, position=2)
    found = why_moved(KEPT, now([*REST.starts, new], REST.cash), ledgers(PLAN, AFTER))
    assert [(cause.why, cause.name, cause.amount) for cause in found] == [
        (Why.NEW_DEBT, "C", cents(3000))
    ]
    assert found[0].days > 0


@pytest.mark.parametrize(
    ("made", "why", "sign"),
    [
        (entry("A", AFTER, EntryKind.CHARGE, cents(2000)), Why.RAISED, 1),
        (entry("A", AFTER, EntryKind.FEE, cents(2000)), Why.RAISED, 1),
        (entry("A", AFTER, EntryKind.WAIVER, cents(3000), part=Part.INTEREST), Why.LET_OFF, -1),
        (entry("A", AFTER, EntryKind.CORRECTION, -cents(2500), part=Part.PRINCIPAL), Why.LET_OFF, -1),
        (entry("A", AFTER, EntryKind.WAIVER, cents(9000), part=Part.PRINCIPAL), Why.LET_OFF, -1),
    ],
)  # fmt: skip
def test_what_the_lender_added_or_let_off(made: Entry, why: Why, sign: int) -> None:
    by = made.amount if why is Why.RAISED else -abs(made.amount)
    starts = tuple(each for each in less(REST, "A", by) if each.principal > 0)
    found = whys(now(starts, REST.cash), ledgers(PLAN, AFTER, made))
    assert list(found) == [why]
    assert found[why] * sign > 0


def test_what_was_known_is_no_cause() -> None:
    ahead = entry("A", AFTER, EntryKind.CHARGE, cents(2000))
    kept = baseline_of(PLAN, INPUTS, [Record(Debt(id="A", name="A", currency="CNY"), (ahead,))])
    assert kept.known == {ahead.id}
    assert whys(now(REST.starts, REST.cash), ledgers(PLAN, AFTER, ahead), kept) == {}


def test_a_rate_that_changed() -> None:
    a, b = REST.starts
    dearer = replace(a, terms=replace(a.terms, rate=EIGHTEEN))
    found = why_moved(KEPT, now([dearer, b], REST.cash), ledgers(PLAN, AFTER))
    assert [(cause.why, cause.debt) for cause in found] == [(Why.RATE, "A")]
    changing = replace(a, rates=((day("2026-12-20"), EIGHTEEN), (day("2027-03-01"), EIGHTEEN)))
    assert list(whys(now([changing, b], REST.cash), ledgers(PLAN, AFTER))) == [Why.RATE]
    promoted = replace(a, terms=replace(a.terms, promotion=Promotion(EIGHTEEN, day("2027-06-01"))))
    # What the engine makes of a promotion of the terms is its own; here it is a difference to measure.
    assert set(whys(now([promoted, b], REST.cash), ledgers(PLAN, AFTER))) <= {Why.RATE}


def test_a_debt_that_is_closed() -> None:
    _, b = REST.starts
    found = why_moved(KEPT, now([b], REST.cash), ledgers(PLAN, AFTER))
    assert [(cause.why, cause.debt) for cause in found] == [(Why.GONE, "A")]
    assert not found[0].is_later


def test_a_debt_that_was_repaid_by_more() -> None:
    a, b = REST.starts
    paid = entry("A", AFTER, EntryKind.PAYMENT, a.balance)
    found = whys(now([b], REST.cash), ledgers(PLAN, AFTER, paid))
    assert list(found) == [Why.PAID_MORE]


@pytest.mark.parametrize(
    ("cash", "why", "sign"),
    [
        (replace(REST.cash, incomes=(Income(cents(1200), day=10),)), Why.LESS_INCOME, 1),
        (replace(REST.cash, incomes=(Income(cents(1800), day=10),)), Why.MORE_INCOME, -1),
        (replace(REST.cash, reserve=cents(700)), Why.LESS_INCOME, 1),
        (replace(REST.cash, available=cents(3000)), Why.MORE_MONEY, -1),
    ],
)
def test_other_money(cash: CashFlow, why: Why, sign: int) -> None:
    found = why_moved(KEPT, now(REST.starts, cash), ledgers(PLAN, AFTER))
    assert [cause.why for cause in found] == [why]
    assert found[0].is_later is (sign > 0)


def test_less_money_is_there_than_was_kept() -> None:
    """2,000 were to be kept for a due of next month, and are gone."""
    cash = replace(money(1500), kept=cents(2000))
    plan = make_plan(DEBTS, cash, TODAY)
    kept = baseline_of(plan, PlanInputs(cash, TODAY), [])
    found = why_moved(kept, make_plan(DEBTS, money(1500), TODAY), [])
    assert [(cause.why, cause.amount) for cause in found] == [(Why.LESS_MONEY, cents(2000))]


def test_another_way_of_repaying() -> None:
    chosen = Settings(Strategy.MINIMUMS_ONLY)
    found = whys(now(REST.starts, REST.cash, chosen), ledgers(PLAN, AFTER))
    assert list(found) == [Why.SETTINGS]


def test_what_moves_it_most_comes_first() -> None:
    new = start("C", 9000, "6", "100", due_day=3, position=2)
    made = entry("A", AFTER, EntryKind.CHARGE, cents(2000))
    paid = entry("B", AFTER, EntryKind.PAYMENT, cents(2000))
    changed = Rest(less(REST, "A", cents(2000)), REST.cash, AFTER)
    starts = [*less(changed, "B", -cents(2000)), new]
    found = why_moved(KEPT, now(starts, REST.cash), ledgers(PLAN, AFTER, made, paid))
    assert [cause.why for cause in found] == [Why.NEW_DEBT, Why.RAISED, Why.PAID_MORE]


def test_a_promise_that_never_ended() -> None:
    plan = make_plan(DEBTS, money(0), TODAY)
    kept = baseline_of(plan, PlanInputs(money(0), TODAY), [])
    assert (kept.ends_on, kept.total, kept.never_ends) == (None, None, plan.never_ends)
    found = why_moved(kept, PLAN, [])
    assert [cause.why for cause in found] == [Why.MORE_INCOME]


def test_where_all_was_to_be_repaid_by_now() -> None:
    """Nothing was paid of the only payment: all of it is owed still."""
    debts = [start("A", 1000, "0", "500", due_day=15)]
    plan = make_plan(debts, money(1500), TODAY)
    kept = baseline_of(plan, PlanInputs(money(1500), TODAY), [])
    late = day("2026-12-20")
    fresh = make_plan(debts, money(1500), late)
    found = why_moved(kept, fresh, ledgers(plan, TODAY))
    assert [(cause.why, cause.amount) for cause in found] == [(Why.PAID_LESS, cents(1000))]
    gone = why_moved(kept, make_plan([start("B", 5, "0", "5")], money(1500), late), [])
    assert {cause.why for cause in gone} == {Why.NEW_DEBT}


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (cents(800), [(Why.OWES_MORE, cents(800))]),
        (-cents(800), [(Why.OWES_LESS, cents(800))]),
        (3, []),
    ],
)
def test_a_page_that_says_something_else(by: int, expected: list[tuple[Why, int]]) -> None:
    page = entry("A", AFTER, EntryKind.BALANCE, 0)
    a = REST.starts[0]
    later = replace(a, principal=a.balance + by, interest=0, since=None, fraction=0)
    kept = make_plan([later, REST.starts[1]], REST.cash, AFTER)
    found = why_moved(KEPT, kept, ledgers(PLAN, AFTER, page))
    near = [(cause.why, round(cause.amount, -3)) for cause in found]
    assert near == expected
    assert all(cause.is_later is (by > 0) for cause in found)
    assert why_moved(KEPT, kept, ledgers(PLAN, AFTER)) == ()
