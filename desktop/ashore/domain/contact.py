"""One contact between a person and a lender, as it was noted down."""

from __future__ import annotations

from dataclasses import field
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum

from ashore.domain.value import value


class Channel(StrEnum):
    """How a contact was made; NOTE is one's own note, with nobody on the other side."""

    SMS = "sms"
    IN_APP = "in-app"
    CALL = "call"
    ROBOT_CALL = "robot-call"
    LETTER = "letter"
    EMAIL = "e-mail"
    VISIT = "visit"
    COMPLAINT = "complaint"
    COURT = "court"
    NOTE = "note"


CALLS = frozenset({Channel.CALL, Channel.ROBOT_CALL})


class Direction(StrEnum):
    """IN: the other side got in touch; OUT: the person did."""

    IN = "in"
    OUT = "out"


class Party(StrEnum):
    """Who was on the other side, or, for UNRELATED, who was contacted about the debt instead."""

    LENDER = "lender"
    AGENCY = "agency"
    COURT = "court"
    AUTHORITY = "authority"
    UNRELATED = "unrelated"
    OTHER = "other"


class EvidenceKind(StrEnum):
    """What there is to show for a contact."""

    RECORDING = "recording"
    SCREENSHOT = "screenshot"
    LETTER = "letter"
    OTHER = "other"


@value
class Evidence:
    """A piece of evidence: what it is, and where it is kept, in the person's own words."""

    id: str
    kind: EvidenceKind
    title: str
    place: str = ""


@value
class Contact:
    """``at`` is the local time of the contact with its offset from UTC, as it was recorded.

    ``zone`` is the name of the zone, where it is known (``Asia/Shanghai``). ``who`` is the company,
    ``person`` a name, ``staff_number`` what they gave as their number, ``number`` the one that was
    used. ``promised`` is an amount in minor units, by ``promised_on``. ``answered`` is None where
    it says nothing. ``collects`` is False where it was not about paying, like a confirmation.
    """

    id: str
    debt_id: str
    at: datetime
    channel: Channel
    direction: Direction
    party: Party = Party.LENDER
    who: str = ""
    person: str = ""
    staff_number: str = ""
    number: str = ""
    answered: bool | None = None
    said: str = ""
    promised: int | None = None
    promised_on: date | None = None
    follow_up_on: date | None = None
    followed_up: bool = False
    collects: bool = True
    zone: str = ""
    evidence: tuple[Evidence, ...] = field(default=())

    @property
    def day(self) -> date:
        """The local day of the contact."""
        return self.at.date()


def local(at: datetime, minutes: int) -> datetime:
    """A moment in the fixed offset of so many minutes east of UTC."""
    return at.astimezone(timezone(timedelta(minutes=minutes)))


def offset_minutes(at: datetime) -> int:
    """How many minutes east of UTC a recorded time is. Raises ValueError for one without an offset."""
    offset = at.utcoffset()
    if offset is None:
        raise ValueError("a contact's time has no offset")
    return round(offset.total_seconds() / 60)
