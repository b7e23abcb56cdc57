"""One calendar of all dates: what is in it, once each, by the keys of the other calendars."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from tests.domain.agreement.build import OWED, instalments, loan, promise
from tests.exports.kit import CATALOGUE, MADE, NOTHING, TODAY, list_as, plan_as, the_list, the_plan
from tests.exports.test_ics import check, read

from ashore.domain.agreement.values import Promise
from ashore.domain.contact import Channel, Contact, Direction
from ashore.domain.debt import Record, Status
from ashore.planning.baseline import SavedPlan
from ashore.planning.cash import CashFlow, Income
from ashore.planning.inputs import PlanInputs
from ashore.planning.settings import Settings
from ashore.services.dates import Dates, saved_plans
from ashore.services.export import Format, Private, Wishes
from ashore.words.export.dates import AHEAD, date_events
from ashore.words.export.write import write_dates

CHINA = timezone(timedelta(hours=8))


def call(debt_id: str, follow: date | None, key: str = "c1") -> Contact:
    at = datetime(2026, 11, 20, 10, 0, tzinfo=CHINA)
    return Contact(
        key, debt_id, at, Channel.CALL, Direction.IN, who="Agency Hui", said="Wang asked for 500",
        answered=True, follow_up_on=follow,
    )  # fmt: skip


def dates(contacts: tuple[Contact, ...] = ()) -> Dates:
    years = CATALOGUE.conduct().limitation_years
    return Dates(the_list(), contacts, (the_plan().plan,), years)


def written(found: Dates, folder: Path, without: frozenset[Private] = NOTHING) -> Path:
    path = folder / "dates.ics"
    write_dates(path, found, Wishes(Format.ICS, without=without), MADE)
    return path


def test_every_calendar_is_in_it_once(spoken: str, tmp_path: Path) -> None:
    debt = the_list().records[0].debt
    path = written(dates((call(debt.id, TODAY + timedelta(days=3)),)), tmp_path)
    events = {e["UID"]: e for e in check(path.read_bytes())}
    assert len(read(path)) == len(events)
    for other in (list_as(Format.ICS, tmp_path), plan_as(Format.ICS, tmp_path)):
        for event in read(other):
            if event["dtstart"].dt <= TODAY + AHEAD:
                assert str(event["uid"]) in events
    kinds = {uid.split("-")[0] for uid in events}
    assert kinds == {"overdue", "due", "pay", "stage", "limitation", "follow", "promise"}


def test_the_plan_goes_in_for_a_year(english: None, tmp_path: Path) -> None:
    events = read(written(dates(), tmp_path))
    paid = [e["dtstart"].dt for e in events if str(e["uid"]).startswith("pay-")]
    assert paid
    assert max(paid) <= TODAY + AHEAD
    assert max(p.on for p in the_plan().plan.payments) > TODAY + AHEAD


def test_a_follow_up_that_has_passed_stands_on_the_day_of_the_file(english: None) -> None:
    debt = the_list().records[0].debt
    for follow, shown in ((TODAY - timedelta(days=4), TODAY), (TODAY + timedelta(days=4),) * 2):
        [event] = [
            e for e in date_events(dates((call(debt.id, follow),))) if e.key == "follow-up-c1"
        ]
        assert event.on == shown
        assert debt.name in event.title
        assert "Wang asked for 500" in event.note
    done = replace(call(debt.id, TODAY), followed_up=True)
    assert not [e for e in date_events(dates((done,))) if e.key.startswith("follow-up")]


def test_promises_and_agreed_dues(english: None) -> None:
    """A running agreement has all its payments in it, an open promise its day; a broken one none."""
    agreed = instalments("2026-11-20", "2026-12-05", 20_000, 4)
    record = Record(
        replace(loan(), name="Card"), (OWED,), (agreed,),
        (promise("2026-11-10", 5_000, "2026-11-15"), Promise("p2", "a", TODAY, 7_000, TODAY)),
    )  # fmt: skip
    found = Dates(the_list([record]), (), (), 3)
    events = date_events(found)
    due = [e for e in events if e.key.startswith("due-")]
    assert [e.on for e in due] == [date(2026, 12, 5), *(date(2027, n, 5) for n in (1, 2, 3))]
    assert [e.title for e in events if e.key.startswith("promise-")] == ["Promised: Card, ¥70.00"]


def test_a_closed_debt_has_no_dates(english: None) -> None:
    [first, *rest] = the_list().records
    closed = replace(first, debt=replace(first.debt, status=Status.CLOSED))
    found = Dates(the_list([closed, *rest]), (call(first.debt.id, TODAY),), (), 3)
    assert not [e for e in date_events(found) if first.debt.id in e.key or e.key == "follow-up-c1"]


@pytest.mark.parametrize("part", [Private.NAMES, Private.NOTES])
def test_names_and_words_stay_out(english: None, tmp_path: Path, part: Private) -> None:
    records = the_list().records
    path = written(dates((call(records[0].debt.id, TODAY),)), tmp_path, frozenset({part}))
    text = path.read_text("utf-8").replace("\r\n ", "")
    assert "Wang" not in text
    assert "Hui" not in text
    named = [record.debt.name in text for record in records]
    assert any(named) is (part is Private.NOTES)


def test_agreements_stay_in_what_is_exported_without_names(english: None, tmp_path: Path) -> None:
    """A debt that keeps to its agreement must not look overdue because its name is left out."""
    before = the_list().portfolio.standings
    assert any(s.agreements for s in before)
    from ashore.services.export import hidden_list

    after = hidden_list(the_list(), frozenset(Private), lambda n: f"Debt {n}").portfolio.standings
    by_id = {s.debt.id: s for s in after}
    for standing in before:
        assert by_id[standing.debt.id].stage is standing.stage
        assert by_id[standing.debt.id].due_date == standing.due_date


def test_the_plan_of_each_currency_that_is_saved() -> None:
    records = the_list().records
    inputs = PlanInputs(CashFlow("CNY", (Income(600_000, day=10),)), TODAY, Settings())
    other = PlanInputs(CashFlow("EUR", (Income(600_000, day=10),)), TODAY, Settings())
    ids = frozenset(r.debt.id for r in records if r.debt.currency == "USD")
    nothing = PlanInputs(CashFlow("USD", (Income(0, day=10),)), TODAY, Settings(excluded=ids))
    saved = {"CNY": SavedPlan(inputs), "EUR": SavedPlan(other), "USD": SavedPlan(nothing)}
    found = saved_plans(saved, records, TODAY, CATALOGUE)
    assert [plan.currency for plan in found if plan.payments] == ["CNY"]
