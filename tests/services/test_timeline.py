"""One stream of everything dated, and the page of what there is to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from tests.domain.agreement.build import OWED, extension, instalments, loan, promise
from tests.domain.build import balance, day
from tests.domain.ledger.build import new_rate, page, pay

from ashore.catalogue import Catalogue
from ashore.domain.agreement.course import CourseStatus
from ashore.domain.contact import Channel, Contact, Direction, Evidence, EvidenceKind
from ashore.domain.debt import Kind, Record, Repeats, Status
from ashore.domain.stage import Stage
from ashore.services.contacts import log, marked_days
from ashore.services.timeline import Item, ItemKind, by_debt, matching, timeline
from ashore.services.today import Action, TaskKind, tasks

CHINA = timezone(timedelta(hours=8))
CATALOGUE = Catalogue()
DEBT = replace(loan(), kind=Kind.PLATFORM_LOAN, name="Jiebei")
EXTENDED = extension("2026-11-20", "2026-12-05")


def contact(at: str, said: str = "", channel: Channel = Channel.CALL, **more: object) -> Contact:
    made = Contact(
        at + said,
        "a",
        datetime.fromisoformat(at).replace(tzinfo=CHINA),
        channel,
        Direction.IN,
        said=said,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def seen(record: Record, noted: list[Contact], on: str) -> list[Item]:
    entries = log(noted, [record], CATALOGUE.conduct())
    return timeline([record], entries, day(on), CATALOGUE)


def test_everything_dated_in_one_stream_the_newest_first() -> None:
    record = Record(
        DEBT,
        (OWED, pay("2026-11-15", 50_000), new_rate("2026-12-20", "0.04")),
        (EXTENDED,),
        (promise("2026-11-18", 20_000, "2026-11-22"),),
    )
    noted = [
        contact("2026-11-19T22:30:00", "late"),
        contact("2026-11-19T09:00:00", "mine", Channel.NOTE),
    ]
    found = seen(record, noted, "2026-11-24")
    told = [(item.on.isoformat()[5:], item.kind.value, item.ahead) for item in found]
    assert told == [
        ("12-20", "entry", True),
        ("12-05", "due", True),
        ("11-23", "promise_ended", False),
        ("11-20", "stage", False),
        ("11-20", "agreement", False),
        ("11-19", "contact", False),
        ("11-19", "note", False),
        ("11-18", "promise", False),
        ("11-15", "entry", False),
        ("11-14", "stage", False),
        ("11-11", "stage", False),
        ("11-01", "entry", False),
    ]
    assert [item.stage for item in found if item.kind is ItemKind.STAGE] == [
        Stage.AGREEMENT, Stage.PHONE_CONTACT, Stage.REMINDER,
    ]  # fmt: skip
    assert [mark.guideline.id for item in found for mark in item.marks] == ["quiet-hours"]
    assert [item.status for item in found if item.promise] == [CourseStatus.BROKEN] * 2
    assert [item.amount for item in found if item.kind is ItemKind.DUE] == [150_000]
    assert by_debt(found) == {"a": 12}


def test_what_an_agreement_that_was_broken_leaves_in_it() -> None:
    made = instalments("2026-11-20", "2026-12-01", 100_000, 2)
    found = seen(Record(DEBT, (OWED,), (made,)), [], "2026-12-10")
    ends = [item for item in found if item.kind is ItemKind.AGREEMENT_ENDED]
    assert [(item.on, item.status) for item in ends] == [(day("2026-12-02"), CourseStatus.BROKEN)]
    stages = [
        (item.on.isoformat(), str(item.stage)) for item in found if item.kind is ItemKind.STAGE
    ]
    assert stages == [
        ("2026-12-02", "formal_collection"), ("2026-11-20", "agreement"),
        ("2026-11-14", "phone_contact"), ("2026-11-11", "reminder"),
    ]  # fmt: skip


def test_stages_from_a_balance_of_every_month() -> None:
    entries = (
        page("2026-09-01", 300_000, "2026-09-10", 10_000),
        pay("2026-09-20", 10_000),
        balance("2026-10-01", 290_000, "2026-10-10", 10_000, seq=3),
    )
    monthly = replace(DEBT, repeats=Repeats.MONTHLY)
    found = seen(Record(monthly, entries), [], "2026-11-01")
    stages = [
        (item.on.isoformat(), str(item.stage)) for item in found if item.kind is ItemKind.STAGE
    ]
    assert stages == [
        ("2026-10-26", "formal_collection"), ("2026-10-14", "phone_contact"), ("2026-10-11", "reminder"),
        ("2026-09-20", "current"), ("2026-09-14", "phone_contact"), ("2026-09-11", "reminder"),
    ]  # fmt: skip
    assert seen(Record(DEBT, ()), [], "2026-11-01") == []


def test_filter_and_search() -> None:
    evidence = (Evidence("e", EvidenceKind.RECORDING, "tape 7"),)
    noted = [contact("2026-11-19T10:00:00", "About Instalments", who="Agency X", evidence=evidence)]
    record = Record(
        DEBT,
        (OWED, replace(pay("2026-11-15", 5), note="salary")),
        (replace(EXTENDED, note="paper"),),
    )
    found = seen(record, noted, "2026-11-24")
    for search, kinds in (
        ("instalments x", ["contact"]), ("TAPE", ["contact"]), ("salary", ["entry"]),
        ("paper", ["agreement"]), ("nothing", []),
    ):  # fmt: skip
        assert [item.kind.value for item in matching(found, search=search)] == kinds
    assert [i.kind.value for i in matching(found, frozenset({ItemKind.AGREEMENT, ItemKind.CONTACT}))] == [
        "agreement", "contact",
    ]  # fmt: skip
    assert (
        timeline(
            [record], log(noted, [record], CATALOGUE.conduct()), day("2026-11-24"), CATALOGUE, "b"
        )
        == []
    )


def test_days_with_marks() -> None:
    record = Record(DEBT, (OWED,))
    noted = [contact(f"2026-11-19T1{n}:00:00", answered=True) for n in range(5)]
    [mark] = marked_days(log(noted, [record], CATALOGUE.conduct()))
    assert (mark.on, len(mark.contacts)) == (day("2026-11-19"), 2)


def to_do(
    record: Record, noted: list[Contact], on: str, days: int = 7
) -> list[tuple[str, str, int | None]]:
    found = tasks([record], noted, day(on), CATALOGUE, days)
    return [(task.kind.value, task.on.isoformat()[5:], task.amount) for task in found]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-11-02", []),
        ("2026-11-03", [("due", "11-10", 200_000)]),
        ("2026-11-10", [("due", "11-10", 200_000), ("stage", "11-11", 200_000)]),
        ("2026-11-12", [("overdue", "11-10", 200_000), ("stage", "11-14", 200_000)]),
        ("2026-11-26", [("overdue", "11-10", 200_000)]),
    ],
)
def test_what_is_due_and_what_prevents_the_next_stage(
    on: str, expected: list[tuple[str, str, int | None]]
) -> None:
    assert to_do(Record(DEBT, (OWED,)), [], on) == expected


def test_promises_follow_ups_and_agreements() -> None:
    record = Record(DEBT, (OWED,), (), (promise("2026-11-18", 20_000, "2026-11-22"),))
    noted = [
        contact("2026-11-18T10:00:00", follow_up_on=date(2026, 11, 20)),
        contact("2026-11-18T11:00:00", follow_up_on=date(2026, 12, 20)),
        contact("2026-11-18T12:00:00", follow_up_on=date(2026, 11, 19), followed_up=True),
        contact("2026-11-18T13:00:00"),
    ]
    assert to_do(record, noted, "2026-11-22") == [
        ("overdue", "11-10", 200_000), ("promised", "11-22", 20_000), ("stage", "11-26", 200_000),
        ("follow_up", "11-20", None),
    ]  # fmt: skip
    assert to_do(record, [], "2026-11-23")[0] == ("promise_broken", "11-22", 20_000)
    said = replace(record.promises[0], made_on=day("2026-11-23"), due_on=day("2026-11-30"))
    later = replace(record, promises=(*record.promises, said))
    assert [kind for kind, _, _ in to_do(later, [], "2026-11-23")] == [
        "overdue",
        "promised",
        "stage",
    ]
    agreed = replace(record, promises=(), agreements=(EXTENDED,))
    assert to_do(agreed, [], "2026-11-30") == [
        ("agreed_due", "12-05", 200_000), ("stage", "12-06", 200_000),
    ]  # fmt: skip
    broken = to_do(agreed, [], "2026-12-06")
    assert broken == [("agreement_broken", "12-05", 200_000), ("overdue", "11-10", 200_000)]
    second = extension("2026-12-07", "2026-12-20", id="x")
    again = replace(agreed, agreements=(EXTENDED, second))
    assert to_do(again, [], "2026-12-07", days=2) == []


def test_a_late_agreed_due_that_is_no_breach_yet() -> None:
    record = Record(DEBT, (OWED,), (replace(EXTENDED, breach_days=5),))
    assert to_do(record, [], "2026-12-07") == [
        ("agreed_due", "12-05", 200_000), ("stage", "12-11", 200_000),
    ]  # fmt: skip


def test_only_open_debts_have_anything_to_do() -> None:
    noted = [contact("2026-11-18T10:00:00", follow_up_on=date(2026, 11, 20))]
    for status in (Status.CLOSED, Status.ARCHIVED):
        assert to_do(Record(replace(DEBT, status=status), (OWED,)), noted, "2026-11-24") == []
    repaid = Record(DEBT, (OWED, pay("2026-11-05", 1_000_000)))
    assert to_do(repaid, noted, "2026-11-24") == [("follow_up", "11-20", None)]
    [task] = tasks([repaid], noted, day("2026-11-24"), CATALOGUE)
    assert (task.action, task.days_from(day("2026-11-24"))) == (Action.FOLLOW_UP, -4)


@pytest.mark.parametrize(
    ("on", "shown"),
    [("2029-08-11", False), ("2029-08-12", True), ("2029-11-10", True), ("2029-11-11", False)],
)
def test_the_date_of_limitation_is_shown_near_it_without_an_action(on: str, shown: bool) -> None:
    found = tasks([Record(DEBT, (OWED,))], [], day(on), CATALOGUE)
    limited = [task for task in found if task.kind is TaskKind.LIMITATION]
    assert [(task.on, task.action) for task in limited] == (
        [(day("2029-11-10"), Action.NONE)] if shown else []
    )
