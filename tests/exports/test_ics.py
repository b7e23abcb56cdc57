"""The calendar: agreed by icalendar, and held to the rules of RFC 5545 line by line."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from tests.exports.kit import ALL, ENDS, MADE, TODAY, list_as, plan_as, sample, the_list, the_plan

from ashore.exchange.calendar_file import Event, calendar_text, sequence_at
from ashore.services.export import Format
from ashore.words import figures

NAME = re.compile(r"[A-Z0-9-]+")


def unfolded(data: bytes) -> list[str]:
    """The content lines; what the RFC asks of the bytes is asserted on the way."""
    assert data.endswith(b"\r\n")
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", data)
    for line in data.split(b"\r\n"):
        assert len(line) <= 75, line
        line.decode()  # a fold may not cut a character
    return re.sub(rb"\r\n[ \t]", b"", data).decode().split("\r\n")[:-1]


def check(data: bytes) -> list[dict[str, str]]:
    """The events by the RFC's own rules: nesting, what is required, what may stand once."""
    stack: list[str] = []
    events: list[dict[str, str]] = []
    alarm: dict[str, str] = {}
    calendar: dict[str, str] = {}
    for line in unfolded(data):
        head, _, value = line.partition(":")
        name, *parameters = head.split(";")
        assert NAME.fullmatch(name), line
        assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", value)
        if name == "BEGIN":
            stack.append(value)
            if value == "VEVENT":
                events.append({})
            elif value == "VALARM":
                alarm = {}
        elif name == "END":
            assert stack.pop() == value
            if value == "VALARM":
                assert {"ACTION", "DESCRIPTION", "TRIGGER"} <= set(alarm)  # 3.6.6, DISPLAY
                events[-1]["ALARM"] = alarm["TRIGGER"]
        else:
            owner = {
                "VCALENDAR": calendar,
                "VEVENT": events[-1] if events else {},
                "VALARM": alarm,
            }[stack[-1]]
            assert name not in owner, f"{name} stands twice"
            owner[name] = value
            if name in ("SUMMARY", "DESCRIPTION"):
                # 3.3.11: commas, semicolons and backslashes are escaped.
                assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", value), value
            if name in ("DTSTART", "DTEND"):
                assert parameters == ["VALUE=DATE"]
                assert re.fullmatch(r"\d{8}", value)
    assert stack == []
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    for event in events:
        assert {"UID", "DTSTAMP"} <= set(event)  # 3.6.1
        assert re.fullmatch(r"\d{8}T\d{6}Z", event["DTSTAMP"])
        assert event["DTEND"] > event["DTSTART"]
        assert 0 <= int(event["SEQUENCE"]) < 2**31
    assert len({event["UID"] for event in events}) == len(events)
    return events


def read(path: Path) -> list[Any]:
    """The events as icalendar reads them."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    assert not calendar.errors
    events = list(calendar.walk("VEVENT"))
    assert not any(event.errors for event in events)
    return events


def test_each_payment_and_due_date_is_in_it(spoken: str, tmp_path: Path) -> None:
    found = the_plan()
    path = plan_as(Format.ICS, tmp_path, found=found)
    check(path.read_bytes())
    events = read(path)
    paid = sorted(
        (e["dtstart"].dt, str(e["summary"])) for e in events if str(e["uid"]).startswith("pay-")
    )
    assert len(paid) == len(found.plan.payments)
    for (on, title), payment in zip(
        sorted(paid), sorted(found.plan.payments, key=lambda p: (p.on, p.name)), strict=False
    ):
        assert on == payment.on
        assert figures.money(0, "CNY")[0] in title
    titles = {title for _, title in paid}
    for payment in found.plan.payments:
        amount = figures.money(payment.amount, "CNY")
        assert any(amount in title and payment.name in title for title in titles)
    wanted = {(due.on, p.debt) for p in found.plan.payments for due in p.dues if due.on >= TODAY}
    wanted |= {(s.due_on, s.debt) for s in found.plan.short if s.due_on >= TODAY}
    due = [e for e in events if str(e["uid"]).startswith("due-")]
    assert len(due) == len(wanted)
    assert {e["dtstart"].dt for e in due} == {on for on, _ in wanted}


def test_every_event_rings_the_day_before_at_nine(english: None, tmp_path: Path) -> None:
    for path in (plan_as(Format.ICS, tmp_path), list_as(Format.ICS, tmp_path)):
        for event in read(path):
            [alarm] = event.walk("VALARM")
            assert alarm["trigger"].dt == timedelta(hours=-15)
            assert type(event["dtstart"].dt) is date
        assert {event["ALARM"] for event in check(path.read_bytes())} == {"-PT15H"}


def test_a_second_file_updates_the_first(english: None, tmp_path: Path) -> None:
    first = check(plan_as(Format.ICS, tmp_path).read_bytes())
    later = MADE + timedelta(minutes=5)
    again = check(plan_as(Format.ICS, tmp_path, made=later).read_bytes())
    assert [e["UID"] for e in first] == [e["UID"] for e in again]
    assert min(int(e["SEQUENCE"]) for e in again) > max(int(e["SEQUENCE"]) for e in first)
    # With another amount of money it is still the same payment of that month.
    other = check(
        plan_as(Format.ICS, tmp_path, found=the_plan(ENDS + 100_00), made=later).read_bytes()
    )
    before = {e["UID"]: e for e in first}
    shared = [e for e in other if e["UID"] in before]
    assert len(shared) > len(other) / 2
    assert any(e["SUMMARY"] != before[e["UID"]]["SUMMARY"] for e in shared)
    assert sequence_at(MADE) + 300 == sequence_at(later)


def test_the_due_dates_of_the_list(spoken: str, tmp_path: Path) -> None:
    events = check(list_as(Format.ICS, tmp_path).read_bytes())
    standings = [s for s in the_list().portfolio.standings if s.is_open]
    due = [e for e in events if e["UID"].startswith("due-")]
    assert len(due) == sum(1 for s in standings if s.upcoming)
    late = [e for e in events if e["UID"].startswith("overdue-")]
    assert len(late) == sum(1 for s in standings if s.arrears)
    assert {e["DTSTART"] for e in late} == {TODAY.strftime("%Y%m%d")}


def test_awkward_names_are_folded_and_escaped(english: None, tmp_path: Path) -> None:
    name = "花呗,借呗;白条\\京东\n" + "很长的名字" * 20 + "\U0001f4b0"
    records = [replace(r, debt=replace(r.debt, name=name)) for r in sample()[:2]]
    path = list_as(Format.ICS, tmp_path, debts=the_list(records))
    assert check(path.read_bytes())
    assert all(name in str(event["summary"]) for event in read(path))


@pytest.mark.parametrize("title", ["x" * 74, "x" * 75, "é" * 60, "\U0001f4b0" * 40, "a\tb"])
def test_lines_at_the_edge(title: str) -> None:
    data = calendar_text([Event("k", TODAY, title)], "n", MADE, "en")
    check(data)
    [event] = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert str(event["summary"]) == title


def test_what_is_private_stays_out(spoken: str, tmp_path: Path) -> None:
    for path in (plan_as(Format.ICS, tmp_path, ALL), list_as(Format.ICS, tmp_path, ALL)):
        words = "\n".join(unfolded(path.read_bytes()))
        for record in sample():
            assert record.debt.name not in words
