"""Stages by days past due: the article's boundaries, grace, and any others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.build import RULES

from ashore.domain.stage import Boundaries, Stage, next_stage, stage_on_day

ORDER = [
    Stage.CURRENT, Stage.IN_GRACE, Stage.REMINDER, Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION,
]  # fmt: skip
ODD = [
    RULES,
    None,  # no stage comes by rule
    Boundaries(1, 2),  # phone contact from the first day
    Boundaries(2, 3),
    Boundaries(5, 5),  # phone contact never comes
    Boundaries(16, 4),  # out of order: formal collection wins
    Boundaries(30, 90),
    Boundaries(0, 0),  # nonsense still gives a stage
]


@pytest.mark.parametrize(
    ("days", "grace", "stage"),
    [  # DOMAIN.md section 1: days 1-3, 4-15, over 15
        (-40, 0, Stage.CURRENT), (-1, 0, Stage.CURRENT), (0, 0, Stage.CURRENT),
        (1, 0, Stage.REMINDER), (3, 0, Stage.REMINDER),
        (4, 0, Stage.PHONE_CONTACT), (15, 0, Stage.PHONE_CONTACT),
        (16, 0, Stage.FORMAL_COLLECTION), (730, 0, Stage.FORMAL_COLLECTION),
        # DOMAIN.md section 2: inside the grace "in grace", then back to the due date's count
        (0, 3, Stage.CURRENT), (1, 3, Stage.IN_GRACE), (3, 3, Stage.IN_GRACE),
        (4, 3, Stage.PHONE_CONTACT),
        (1, 1, Stage.IN_GRACE), (2, 1, Stage.REMINDER),
        (2, 2, Stage.IN_GRACE), (3, 2, Stage.REMINDER),
        (5, 5, Stage.IN_GRACE), (6, 5, Stage.PHONE_CONTACT),
        (20, 20, Stage.IN_GRACE), (21, 20, Stage.FORMAL_COLLECTION),
    ],
)  # fmt: skip
def test_stage_on_day(days: int, grace: int, stage: Stage) -> None:
    assert stage_on_day(days, grace, RULES) is stage


@pytest.mark.parametrize(
    ("days", "grace", "following"),
    [
        (-5, 0, (Stage.REMINDER, 1)), (0, 0, (Stage.REMINDER, 1)),
        (0, 3, (Stage.IN_GRACE, 1)),
        (1, 0, (Stage.PHONE_CONTACT, 4)),
        (2, 3, (Stage.PHONE_CONTACT, 4)),  # grace 3 leads straight to phone contact
        (1, 1, (Stage.REMINDER, 2)), (1, 5, (Stage.PHONE_CONTACT, 6)),
        (4, 0, (Stage.FORMAL_COLLECTION, 16)), (15, 5, (Stage.FORMAL_COLLECTION, 16)),
        (10, 20, (Stage.FORMAL_COLLECTION, 21)),
        (16, 0, None), (400, 6, None),
    ],
)  # fmt: skip
def test_next_stage(days: int, grace: int, following: tuple[Stage, int] | None) -> None:
    assert next_stage(days, grace, RULES) == following


@pytest.mark.parametrize(
    ("days", "grace", "stage", "following"),
    [
        (-1, 0, Stage.CURRENT, (Stage.REMINDER, 1)),
        (0, 2, Stage.CURRENT, (Stage.IN_GRACE, 1)),
        (2, 2, Stage.IN_GRACE, (Stage.REMINDER, 3)),
        (1, 0, Stage.REMINDER, None),
        (4, 0, Stage.REMINDER, None),
        (400, 0, Stage.REMINDER, None),
    ],
)
def test_to_a_person_no_stage_comes_by_rule(
    days: int, grace: int, stage: Stage, following: tuple[Stage, int] | None
) -> None:
    assert stage_on_day(days, grace, None) is stage
    assert next_stage(days, grace, None) == following


@pytest.mark.parametrize("grace", range(7))
@pytest.mark.parametrize("boundaries", ODD)
def test_next_stage_is_the_next_change_of_the_stage(
    boundaries: Boundaries | None, grace: int
) -> None:
    for days in range(-3, 61):
        now = stage_on_day(days, grace, boundaries)
        later = ((stage_on_day(then, grace, boundaries), then) for then in range(days + 1, 120))
        change = next(((stage, then) for stage, then in later if stage is not now), None)
        assert next_stage(days, grace, boundaries) == change, days


@given(
    st.integers(-10, 400), st.integers(0, 30),
    st.builds(Boundaries, st.integers(1, 60), st.integers(1, 120)),
)  # fmt: skip
def test_a_later_day_is_never_an_earlier_stage(days: int, grace: int, rules: Boundaries) -> None:
    now, then = (stage_on_day(d, grace, rules) for d in (days, days + 1))
    assert ORDER.index(now) <= ORDER.index(then)


@pytest.mark.parametrize(
    ("stage", "first"),
    [(Stage.REMINDER, 1), (Stage.IN_GRACE, 1), (Stage.PHONE_CONTACT, 4), (Stage.FORMAL_COLLECTION, 16)],
)  # fmt: skip
def test_first_day_by_rule(stage: Stage, first: int) -> None:
    assert RULES.first_day(stage) == first
