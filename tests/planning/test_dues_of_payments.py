"""A payment that settles several dues names each of them."""

from __future__ import annotations

from tests.planning.build import TODAY, cents, day, start

from ashore.planning.cash import Amount, CashFlow, Income
from ashore.planning.course import Settled
from ashore.planning.make import make_plan
from ashore.words.export.events import plan_events

DEBT = start("a", 5000, "0", "100", due_day=1)
CASH = CashFlow(
    "CNY",
    (Income(cents(100), day=20, first=day("2027-03-01")),),
    (Amount(day("2027-01-10"), cents(300)),),
)


def test_each_due_date_has_its_part_and_its_event() -> None:
    plan = make_plan([DEBT], CASH, TODAY)
    first = plan.payments[0]
    assert (first.amount, first.due, first.due_on) == (cents(300), cents(300), day("2026-12-01"))
    days = ("2026-12-01", "2027-01-01", "2027-02-01")
    assert first.dues == tuple(Settled(day(on), cents(100)) for on in days)
    for payment in plan.payments:
        assert sum(due.amount for due in payment.dues) == payment.due
    events = {event.key: event for event in plan_events(plan)}
    for on in days:
        assert "100.00 of it on" in events[f"due-a-{on}"].note
    assert events["pay-a-2027-01-10"].title.startswith("Pay")


def test_what_has_passed_does_not_rename_what_is_ahead() -> None:
    cash = CashFlow("CNY", (Income(cents(500), day=10),), available=cents(500))
    with_cash = {event.key for event in plan_events(make_plan([DEBT], cash, day("2026-12-03")))}
    later = CashFlow("CNY", (Income(cents(500), day=10),))
    without = {event.key for event in plan_events(make_plan([DEBT], later, day("2026-12-05")))}
    assert "pay-a-2026-12-10" in with_cash & without
    assert len([key for key in without if key.startswith("pay-a-2026-12")]) == 1
