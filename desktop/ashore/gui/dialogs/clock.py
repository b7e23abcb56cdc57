"""The time at which a contact is noted down: the clock's on today, else the end of the day looked at."""

from __future__ import annotations

from datetime import date, datetime, time

from ashore import moment


def time_now(today: date) -> datetime:
    """The local time, with its offset, on ``today``: what a new contact starts with."""
    local = moment.now().astimezone()
    return datetime.combine(today, local.time()).astimezone()


def latest(today: date) -> datetime:
    """The last moment that is not in the future, looked at from ``today``.

    Where that is another day than the clock's, as in a sample, all of it has been.
    """
    local = moment.now().astimezone()
    if local.date() == today:
        return local
    return datetime.combine(today, time.max).astimezone()


def typed_time(at: datetime) -> str:
    """A time as it is typed; with its offset where that is not this computer's."""
    text = f"{at:%Y-%m-%d %H:%M}"
    here = at.replace(tzinfo=None).astimezone().utcoffset()
    if at.utcoffset() == here:
        return text
    offset = at.strftime("%z")
    return f"{text} {offset[:3]}:{offset[3:5]}"
