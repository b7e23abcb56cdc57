"""Every boundary of every guideline, by the rules that are packaged."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from ashore.catalogue import Catalogue
from ashore.domain.conduct import Guideline, Measure, day_marks, marks
from ashore.domain.contact import (
    Channel,
    Contact,
    Direction,
    Party,
    local,
    offset_minutes,
)
from ashore.domain.debt import Debt, Kind

RULES = Catalogue().conduct().guidelines
CARD = Debt("card", "Card", "CNY", "huaxia-card", Kind.CARD)
LOAN = Debt("loan", "Loan", "CNY", "jiebei", Kind.PLATFORM_LOAN)
SAME = Debt("same", "Loan too", "CNY", "jiebei", Kind.PLATFORM_LOAN)
COUSIN = Debt("cousin", "Cousin", "CNY", "", Kind.FAMILY)
DOLLARS = Debt("dollars", "Dollars", "USD", "", Kind.CARD)
DEBTS = {debt.id: debt for debt in (CARD, LOAN, SAME, COUSIN, DOLLARS)}
CHINA = timezone(timedelta(hours=8))


def contact(
    at: str, channel: Channel = Channel.CALL, debt: Debt = LOAN, zone: timezone | ZoneInfo = CHINA,
    *, direction: Direction = Direction.IN, party: Party = Party.LENDER,
    answered: bool | None = None, number: str = "", collects: bool = True, name: str = "",
) -> Contact:  # fmt: skip
    moment = datetime.fromisoformat(at).replace(tzinfo=zone)
    return Contact(
        name or f"{at}{channel}{debt.id}", debt.id, moment, channel, direction, party,
        answered=answered, number=number, collects=collects,
    )  # fmt: skip


def rules_of(
    *contacts: Contact, agreed: dict[str, list[tuple[date, date | None]]] | None = None
) -> list[list[str]]:
    found = marks(contacts, DEBTS, RULES, agreed or {})
    return [[mark.guideline.id for mark in found.get(each.id, ())] for each in contacts]


@pytest.mark.parametrize(
    ("at", "marked"),
    [
        ("2026-11-24T21:59:00", False), ("2026-11-24T21:59:59", False),
        ("2026-11-24T22:00:00", True), ("2026-11-24T23:59:59", True),
        ("2026-11-24T00:00:00", True), ("2026-11-24T07:59:00", True),
        ("2026-11-24T07:59:59", True), ("2026-11-24T08:00:00", False),
        ("2026-11-24T12:00:00", False),
        # before the guideline came into force, and on its first day
        ("2025-02-27T22:30:00", False), ("2025-02-28T00:00:00", True), ("2025-02-28T22:30:00", True),
    ],
)  # fmt: skip
def test_hours(at: str, marked: bool) -> None:
    assert rules_of(contact(at)) == [["quiet-hours"] if marked else []]


@pytest.mark.parametrize("zone", [UTC, CHINA, timezone(timedelta(hours=-9, minutes=-30))])
def test_the_local_time_counts_wherever_it_was_recorded(zone: timezone) -> None:
    found = rules_of(
        contact("2026-11-24T21:59:00", zone=zone), contact("2026-11-24T22:00:00", zone=zone)
    )
    assert found == [[], ["quiet-hours"]]


@pytest.mark.parametrize(
    ("at", "fold", "offset", "marked"),
    [
        # 29 March 2026: 02:00 becomes 03:00; 25 October: 03:00 becomes 02:00, and comes twice.
        ("2026-03-29T07:59:00", 0, 120, True), ("2026-03-29T08:00:00", 0, 120, False),
        ("2026-03-28T08:00:00", 0, 60, False), ("2026-10-25T02:30:00", 0, 120, True),
        ("2026-10-25T02:30:00", 1, 60, True), ("2026-10-25T08:00:00", 0, 60, False),
        ("2026-10-24T22:00:00", 0, 120, True), ("2026-10-25T21:59:00", 0, 60, False),
    ],
)  # fmt: skip
def test_days_on_which_the_clock_is_changed(at: str, fold: int, offset: int, marked: bool) -> None:
    berlin = contact(at, zone=ZoneInfo("Europe/Berlin"))
    moment = berlin.at.replace(fold=fold)
    assert offset_minutes(moment) == offset
    kept = replace(berlin, at=local(moment, offset))
    assert kept.at.time() == datetime.fromisoformat(at).time()
    assert rules_of(kept) == [["quiet-hours"] if marked else []]


def test_a_time_without_an_offset_is_no_contact() -> None:
    with pytest.raises(ValueError, match="offset"):
        offset_minutes(datetime(2026, 11, 24, 12, 0))  # noqa: DTZ001 - that is the point


@pytest.mark.parametrize(
    ("channel", "marked"),
    [
        (Channel.CALL, True), (Channel.ROBOT_CALL, True), (Channel.SMS, True), (Channel.IN_APP, True),
        (Channel.VISIT, True), (Channel.LETTER, False), (Channel.EMAIL, False),
        (Channel.COMPLAINT, False), (Channel.COURT, False), (Channel.NOTE, False),
    ],
)  # fmt: skip
def test_channels_at_night(channel: Channel, marked: bool) -> None:
    assert rules_of(contact("2026-11-24T23:00:00", channel)) == [["quiet-hours"] if marked else []]


@pytest.mark.parametrize("channel", [Channel.VISIT, Channel.CALL, Channel.LETTER])
@pytest.mark.parametrize("party", [Party.AGENCY, Party.LENDER])
def test_visits_and_agencies_as_such_are_outside_of_nothing(channel: Channel, party: Party) -> None:
    assert rules_of(contact("2026-11-24T10:00:00", channel, party=party)) == [[]]


def test_who_and_what_no_guideline_speaks_of() -> None:
    late = "2026-11-24T23:00:00"
    assert rules_of(
        contact(late, direction=Direction.OUT), contact(late, debt=COUSIN),
        contact(late, debt=DOLLARS), contact(late, party=Party.COURT), contact(late, party=Party.OTHER),
    ) == [[], [], [], [], []]  # fmt: skip
    stranger = Contact(
        "x", "gone", datetime(2026, 11, 24, 23, tzinfo=CHINA), Channel.CALL, Direction.IN
    )
    assert marks([stranger], DEBTS, RULES, {}) == {}


def calls(
    count: int, answered: bool | None, number: str = "1", day: int = 24, debt: Debt = LOAN
) -> list[Contact]:
    return [
        contact(f"2026-11-{day}T{9 + n:02}:00:00", debt=debt, answered=answered, number=number,
                name=f"{day}-{n}-{number}-{answered}-{debt.id}")
        for n in range(count)
    ]  # fmt: skip


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5])
def test_answered_calls_of_a_day(count: int) -> None:
    found = rules_of(*calls(count, True))
    assert found == [[]] * min(count, 3) + [["answered-calls"]] * max(0, count - 3)


def test_a_call_that_was_not_answered_is_none_of_them() -> None:
    assert rules_of(*calls(3, True), *calls(1, False, day=24), *calls(1, None)) == [[]] * 5
    before = calls(3, True)
    silent = contact("2026-11-24T12:30:00", answered=False)
    fourth = contact("2026-11-24T13:00:00", answered=True)
    assert rules_of(*before, silent, fourth) == [[], [], [], [], ["answered-calls"]]


def test_lender_and_agencies_count_together_and_so_do_two_debts_with_one_lender() -> None:
    agency = replace(contact("2026-11-24T15:00:00", answered=True), party=Party.AGENCY)
    robot = contact("2026-11-24T16:00:00", Channel.ROBOT_CALL, answered=True)
    other = contact("2026-11-24T17:00:00", debt=SAME, answered=True)
    found = rules_of(*calls(2, True), agency, robot, other)
    assert found == [[], [], [], ["answered-calls"], ["answered-calls"]]
    assert (
        rules_of(*calls(3, True), contact("2026-11-24T18:00:00", debt=CARD, answered=True))
        == [[]] * 4
    )


def test_a_new_day_counts_anew_and_a_day_is_the_local_one() -> None:
    assert rules_of(*calls(3, True, day=24), *calls(3, True, day=25)) == [[]] * 6
    night = [contact(f"2026-11-24T23:5{n}:00", answered=True, name=f"n{n}") for n in range(3)]
    morning = contact("2026-11-25T00:01:00", answered=True, name="m")
    assert rules_of(*night, morning) == [["quiet-hours"]] * 4
    # The same moments seen from nine hours further east are all on the 25th.
    east = [replace(each, at=local(each.at, 17 * 60)) for each in (*night, morning)]
    assert rules_of(*east) == [[], [], [], ["answered-calls"]]


@pytest.mark.parametrize("count", [5, 6, 7, 8])
def test_unanswered_attempts_of_a_day_to_one_number(count: int) -> None:
    found = rules_of(*calls(count, False))
    assert found == [[]] * min(count, 6) + [["unanswered-attempts"]] * max(0, count - 6)
    two = [*calls(4, False, "1"), *calls(4, False, "2")]
    assert rules_of(*two) == [[]] * 8


def test_the_guideline_on_attempts_holds_from_its_date() -> None:
    def seven(day: str) -> list[Contact]:
        return [
            contact(f"{day}T{9 + n:02}:00:00", answered=False, name=f"{day}{n}") for n in range(7)
        ]

    assert rules_of(*seven("2026-01-29"))[-1] == []
    assert rules_of(*seven("2026-01-30"))[-1] == ["unanswered-attempts"]


def test_people_who_have_nothing_to_do_with_the_debt() -> None:
    at = "2026-11-24T10:00:00"
    assert rules_of(contact(at, party=Party.UNRELATED)) == [["unrelated-people"]]
    assert rules_of(contact(at, Channel.LETTER, party=Party.UNRELATED)) == [["unrelated-people"]]
    assert rules_of(contact("2025-02-27T10:00:00", party=Party.UNRELATED)) == [[]]


SIGNED = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("at", "ended", "collects", "debt", "marked"),
    [
        ("2026-11-20T10:00:00", None, True, CARD, False),
        ("2026-11-21T10:00:00", None, True, CARD, True),
        ("2026-11-21T10:00:00", None, False, CARD, False),
        ("2026-11-30T10:00:00", date(2026, 12, 1), True, CARD, True),
        ("2026-12-01T10:00:00", date(2026, 12, 1), True, CARD, False),
        ("2026-11-21T10:00:00", None, True, LOAN, False),
    ],
)
def test_collection_after_a_signed_agreement(
    at: str, ended: date | None, collects: bool, debt: Debt, marked: bool
) -> None:
    found = contact(at, Channel.LETTER, debt, collects=collects)
    agreed: dict[str, list[tuple[date, date | None]]] = {debt.id: [(SIGNED, ended)]}
    assert rules_of(found, agreed=agreed) == [["agreed-card"] if marked else []]
    if marked:
        [mark] = marks([found], DEBTS, RULES, agreed)[found.id]
        assert mark.because.since == SIGNED


def test_what_a_mark_rests_on_and_the_day_as_a_whole() -> None:
    noted = [*calls(5, True), contact("2026-11-24T22:00:00", Channel.SMS)]
    found = marks(noted, DEBTS, RULES, {})
    assert [mark.because.nth for each in noted for mark in found.get(each.id, ())] == [4, 5, 0]
    days = day_marks(noted, DEBTS, found)
    assert [(day.on, day.lender, day.guideline.id, len(day.contacts)) for day in days] == [
        (date(2026, 11, 24), "jiebei", "answered-calls", 2),
        (date(2026, 11, 24), "jiebei", "quiet-hours", 1),
    ]
    assert days[0].because.nth == 5


def test_hours_that_do_not_go_over_midnight() -> None:
    noon = Guideline("x", Measure.HOURS, date.min, frozenset(Channel), start=time(12), end=time(13))
    assert [noon.is_inside_hours(time(h)) for h in (11, 12, 13)] == [False, True, False]
    assert noon.holds(LOAN, date(2026, 1, 1))
    assert not RULES[0].holds(COUSIN, date(2026, 1, 1))
