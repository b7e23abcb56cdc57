"""The window of a stage: by rule, at the earliest, at the latest (DOMAIN.md section 1)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.agreement.build import OWED, extension, loan
from tests.domain.build import RULES, balance, day, debt

from ashore.domain.debt import Debt, History, Status
from ashore.domain.stage import Boundaries, Stage
from ashore.domain.standing import Standing, standing
from ashore.domain.terms import Grace, Terms
from ashore.domain.window import Factor, Shift, last_window, next_window, window

DUE = day("2026-03-10")
LARGE = Shift(Factor.AMOUNT_LARGE, -3, (("CNY", 1000000), ("JPY", 200000)))
SMALL = Shift(Factor.AMOUNT_SMALL, 3, (("CNY", 100000), ("JPY", 20000)))
CLEAN, MIXED = Shift(Factor.HISTORY_CLEAN, 5), Shift(Factor.HISTORY_MIXED, 0)
POOR, BROKEN = Shift(Factor.HISTORY_POOR, -3), Shift(Factor.CONTACT_BROKEN, -2)
SHIFTS = (LARGE, SMALL, CLEAN, MIXED, POOR, BROKEN)
GOOD, MIDDLING, BAD = History.CLEAN, History.MIXED, History.POOR


@pytest.mark.parametrize(
    ("who", "amount", "first", "earliest", "latest", "because"),
    [
        # nothing known shifts it
        (debt(), 500000, 16, 16, 16, ()),
        # the amount, at, above and below each threshold
        (debt(), 1000000, 16, 13, 16, (LARGE,)),
        (debt(), 999999, 16, 16, 16, ()),
        (debt(), 100000, 16, 16, 16, ()),
        (debt(), 99999, 16, 16, 19, (SMALL,)),
        # in another currency its own thresholds; none listed, none applies
        (debt(currency="JPY"), 200000, 16, 13, 16, (LARGE,)),
        (debt(currency="JPY"), 19999, 16, 16, 19, (SMALL,)),
        (debt(currency="JPY"), 20000, 16, 16, 16, ()),
        (debt(currency="CHF"), 99999999, 16, 16, 16, ()),
        (debt(currency="CHF"), 1, 16, 16, 16, ()),
        # history and contact details
        (debt(history=GOOD), 500000, 16, 16, 21, (CLEAN,)),
        (debt(history=BAD), 500000, 16, 13, 16, (POOR,)),
        (debt(contact_works=False), 500000, 16, 14, 16, (BROKEN,)),
        # reasons of one direction add up, and both directions stand side by side
        (debt(history=BAD, contact_works=False), 2000000, 16, 8, 16, (LARGE, POOR, BROKEN)),
        (debt(history=GOOD), 5000, 16, 16, 24, (SMALL, CLEAN)),
        (debt(history=GOOD, contact_works=False), 2000000, 16, 11, 21, (LARGE, CLEAN, BROKEN)),
        # never before the first day past due
        (debt(history=BAD, contact_works=False), 2000000, 4, 1, 4, (LARGE, POOR, BROKEN)),
        (debt(history=BAD), 500000, 1, 1, 1, (POOR,)),
        # nor inside the grace
        (debt(terms=Terms(grace=Grace(3)), history=BAD), 500000, 4, 4, 4, (POOR,)),
        (debt(terms=Terms(grace=Grace(3)), history=BAD), 500000, 16, 13, 16, (POOR,)),
        (debt(terms=Terms(grace=Grace(14)), history=BAD), 500000, 16, 15, 16, (POOR,)),
    ],
)  # fmt: skip
def test_each_factor(
    who: Debt, amount: int, first: int, earliest: int, latest: int, because: tuple[Shift, ...]
) -> None:
    found = window(who, DUE, Stage.FORMAL_COLLECTION, first, amount, SHIFTS)
    assert found.stage is Stage.FORMAL_COLLECTION
    assert found.by_rule == DUE + timedelta(days=first)
    assert found.earliest == DUE + timedelta(days=earliest)
    assert found.latest == DUE + timedelta(days=latest)
    assert found.shifts == because


def test_a_shift_of_one_day() -> None:
    one_each = (Shift(Factor.HISTORY_MIXED, -1), Shift(Factor.CONTACT_BROKEN, 1))
    found = window(debt(contact_works=False), DUE, Stage.FORMAL_COLLECTION, 16, 0, one_each)
    assert found.earliest == DUE + timedelta(days=15)
    assert found.latest == DUE + timedelta(days=17)


def test_the_grace_itself_is_fixed() -> None:
    poor = debt(terms=Terms(grace=Grace(3)), history=BAD, contact_works=False)
    found = window(poor, DUE, Stage.IN_GRACE, 1, 2000000, (*SHIFTS, CLEAN))
    assert found.earliest == found.by_rule == found.latest == day("2026-03-11")
    assert found.shifts == ()


@given(
    history=st.sampled_from(History), works=st.booleans(), grace=st.integers(0, 20),
    currency=st.sampled_from(["CNY", "JPY", "CHF"]), amount=st.integers(0, 10**8),
    first=st.integers(1, 400), stage=st.sampled_from(Stage),
    shifts=st.lists(st.builds(Shift, st.sampled_from(Factor), st.integers(-40, 40),
                              st.just((("CNY", 5000),))), max_size=6),
)  # fmt: skip
def test_the_rule_lies_between_earliest_and_latest(
    history: History, works: bool, grace: int, currency: str, amount: int, first: int,
    stage: Stage, shifts: list[Shift],
) -> None:  # fmt: skip
    who = debt(
        terms=Terms(grace=Grace(grace)), history=history, contact_works=works, currency=currency
    )
    found = window(who, DUE, stage, first, amount, shifts)
    assert DUE < found.earliest <= found.by_rule <= found.latest
    assert all(shift in shifts and shift.days for shift in found.shifts)
    if not found.shifts:
        assert found.earliest == found.latest


def on_day(
    days: int, who: Debt | None = None, bounds: Boundaries | None = RULES, amount: int = 500000
) -> Standing:
    """A debt that was due on DUE, so many days later."""
    today = DUE + timedelta(days=days)
    entry = balance(today.isoformat(), amount, DUE.isoformat())
    return standing(who or debt(), [entry], today, bounds)


@pytest.mark.parametrize(
    ("standing", "stage", "earliest", "by_rule", "latest"),
    [
        (on_day(1), Stage.PHONE_CONTACT, 4, 4, 4),
        (on_day(3, debt(history=GOOD)), Stage.PHONE_CONTACT, 4, 4, 9),
        (on_day(4), Stage.FORMAL_COLLECTION, 16, 16, 16),
        (on_day(9, debt(history=BAD), amount=5000), Stage.FORMAL_COLLECTION, 13, 16, 19),
        # the grace that reaches past the boundary puts it off: day 6, and not day 4
        (on_day(2, debt(terms=Terms(grace=Grace(5)), history=BAD)), Stage.PHONE_CONTACT, 6, 6, 6),
        (on_day(2, debt(terms=Terms(grace=Grace(20)), history=GOOD)), Stage.FORMAL_COLLECTION, 21, 21, 26),
        (on_day(0, debt(history=GOOD), Boundaries(1, 9)), Stage.PHONE_CONTACT, 1, 1, 6),
    ],
)  # fmt: skip
def test_the_next_stage_has_its_window(
    standing: Standing, stage: Stage, earliest: int, by_rule: int, latest: int
) -> None:
    found = next_window(standing, SHIFTS)
    assert found is not None
    assert found.stage is stage is standing.next_stage
    assert found.by_rule == standing.next_stage_on
    days = [(each - DUE).days for each in (found.earliest, found.by_rule, found.latest)]
    assert days == [earliest, by_rule, latest]
    assert last_window(standing, SHIFTS) is None


@pytest.mark.parametrize(
    "standing",
    [
        on_day(0),  # the reminder and the grace do not move
        on_day(0, debt(terms=Terms(grace=Grace(3)))),
        on_day(16),
        on_day(1, bounds=None),
        on_day(1, debt(status=Status.CLOSED)),
        standing(debt(), [balance("2026-03-10", 500)], DUE, RULES),
    ],
)
def test_without_a_stage_that_can_move_there_is_no_window(standing: Standing) -> None:
    assert next_window(standing, SHIFTS) is None


@pytest.mark.parametrize(
    ("standing", "latest"),
    [
        (on_day(16, debt(history=GOOD)), 21),
        (on_day(21, debt(history=GOOD)), 21),
        (on_day(22, debt(history=GOOD)), None),  # over
        (on_day(16), None),  # nothing can have put it off
        (on_day(16, debt(history=BAD)), None),
        (on_day(22, debt(terms=Terms(grace=Grace(20)), history=GOOD)), 26),
        (on_day(15, debt(history=GOOD)), None),  # there is a next stage
        (on_day(30, debt(history=GOOD), bounds=None), None),
        (on_day(17, debt(history=GOOD, status=Status.CLOSED)), None),
    ],
)
def test_the_last_stage_has_a_window_while_it_may_be_waited_for(
    standing: Standing, latest: int | None
) -> None:
    found = last_window(standing, SHIFTS)
    assert (found and (found.latest - DUE).days) == latest
    if found:
        assert found.stage is standing.stage is Stage.FORMAL_COLLECTION
        assert found.by_rule <= standing.on <= found.latest


def test_nothing_shifts_what_follows_a_broken_agreement() -> None:
    made = extension("2026-11-20", "2026-12-05")
    found = standing(loan(), [OWED], day("2026-11-24"), RULES, [made])
    assert found.next_stage is Stage.FORMAL_COLLECTION
    assert next_window(found, ()) is None
