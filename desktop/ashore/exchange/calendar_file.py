"""Events of whole days as an iCalendar file (RFC 5545), each with an alarm.

Whole days, because a payday and a due date are days: they have no hour, and they stay what they
are in another time zone. The alarm is counted from the beginning of the day, in local time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

PRODID = "-//Ashore//Ashore//EN"
DOMAIN = "ashore.invalid"
"""The end of every UID: a name that nobody owns (RFC 2606)."""
_END = b"END:VCALENDAR"
_TELL_EVERY = 100
ALARM = timedelta(hours=-15)
"""Before the day begins: at nine o'clock in the morning of the day before."""


@dataclass(frozen=True, slots=True)
class Event:
    """``key`` is the same for the same thing in every file, whatever else changes."""

    key: str
    on: date
    title: str
    note: str = ""


def calendar_text(
    events: Sequence[Event],
    name: str,
    made: datetime,
    language: str,
    progress: Callable[[float], None] = lambda _done: None,
) -> bytes:
    """The calendar in UTF-8 with CRLF. ``made`` (in UTC) is when the file is written: a later
    file has a higher SEQUENCE, so that a calendar takes its events for newer. ``progress`` is told
    the part that is done, and may raise.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODID)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name, parameters={"LANGUAGE": language})
    head, end, rest = bytes(calendar.to_ical()).partition(_END)
    parts = [head]
    for n, event in enumerate(events, start=1):
        parts.append(_entry(event, made))
        if n % _TELL_EVERY == 0:
            progress(0.95 * n / len(events))
    return b"".join((*parts, end, rest))


def _entry(event: Event, made: datetime) -> bytes:
    from icalendar import Alarm
    from icalendar import Event as Entry

    entry = Entry()
    entry.add("uid", f"{event.key}@{DOMAIN}")
    entry.add("dtstamp", made)
    entry.add("sequence", sequence_at(made))
    entry.add("dtstart", event.on)
    entry.add("dtend", event.on + timedelta(days=1))
    entry.add("summary", event.title)
    if event.note:
        entry.add("description", event.note)
    entry.add("transp", "TRANSPARENT")
    entry.add("class", "PRIVATE")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.title)
    alarm.add("trigger", ALARM)
    entry.add_component(alarm)
    return bytes(entry.to_ical())


def sequence_at(made: datetime) -> int:
    """Seconds since 2020: a calendar's integer (31 bits) holds them until 2088."""
    return int((made - datetime(2020, 1, 1, tzinfo=made.tzinfo)).total_seconds())
