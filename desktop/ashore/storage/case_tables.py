"""The tables of a debt's case: agreements, promises, contacts and their evidence.

As in ``tables``: strict values first, the same rules once more as CHECK constraints. They go with
their debt. A contact's time is local, with its offset from UTC in minutes beside it.
"""

from __future__ import annotations

from pydantic import model_validator
from sqlalchemy import Table
from sqlmodel import Field

from ashore.domain.agreement.values import AgreementKind, Breach, Every, Growth
from ashore.domain.contact import Channel, Direction, EvidenceKind, Party
from ashore.domain.rates import Period
from ashore.storage.tables import (
    _DAY,
    _NUMBER,
    _STRICT,
    METADATA,
    Values,
    _check,
    _day,
    _money,
    _not_negative,
    _number,
    _one_of,
    _text,
)  # fmt: skip

_TIME = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$"
_WORDS = r"^([a-z_]+( [a-z_]+)*)?$"
_WIDEST = 18 * 60
"""No offset from UTC is wider, in minutes."""


class AgreementValues(Values):
    """A signed agreement; the order of the columns is ``case_columns.AGREEMENT_COLUMNS``."""

    id: str = _text(primary_key=True, min_length=1)
    debt_id: str = _text(foreign_key="debt.id", ondelete="CASCADE", index=True)
    kind: str = _text()
    signed: str = _text(pattern=_DAY)
    amount: int = _money()
    start_on: str | None = _text(default=None, pattern=_DAY)
    until_on: str | None = _text(default=None, pattern=_DAY)
    times: int = Field(ge=0)
    every: str = _text()
    last_amount: int | None = _money(default=None)
    growth: str = _text()
    rate_percent: str | None = _text(default=None, pattern=_NUMBER)
    rate_period: str | None = _text(default=None)
    breach_days: int = Field(ge=0)
    on_breach: str = _text()
    settles: int = Field(ge=0, le=1)
    paid: int = _money()
    withdrawn_on: str | None = _text(default=None, pattern=_DAY)
    contents: str = _text(pattern=_WORDS)
    note: str = _text()

    @model_validator(mode="after")
    def _whole(self) -> AgreementValues:
        """What the kind says of other columns; the error names the column, never a value."""
        if (self.times > 0) is not (self.kind == AgreementKind.INSTALMENTS):
            raise ValueError("times does not go with kind")
        if self.until_on is None and self.kind != AgreementKind.INSTALMENTS:
            raise ValueError("until_on does not go with kind")
        return self


class PromiseValues(Values):
    """A promise to pay."""

    id: str = _text(primary_key=True, min_length=1)
    debt_id: str = _text(foreign_key="debt.id", ondelete="CASCADE", index=True)
    made_on: str = _text(pattern=_DAY)
    amount: int = _money()
    due_on: str = _text(pattern=_DAY)
    withdrawn_on: str | None = _text(default=None, pattern=_DAY)
    note: str = _text()


class ContactValues(Values):
    """A contact; the order of the columns is ``case_columns.CONTACT_COLUMNS``."""

    id: str = _text(primary_key=True, min_length=1)
    debt_id: str = _text(foreign_key="debt.id", ondelete="CASCADE", index=True)
    at_local: str = _text(pattern=_TIME, index=True)
    at_offset: int = Field(ge=-_WIDEST, le=_WIDEST)
    zone: str = _text()
    channel: str = _text()
    direction: str = _text()
    party: str = _text()
    who: str = _text()
    person: str = _text()
    staff_number: str = _text()
    number: str = _text()
    answered: int | None = Field(default=None, ge=0, le=1)
    said: str = _text()
    promised: int | None = _money(default=None)
    promised_on: str | None = _text(default=None, pattern=_DAY)
    follow_up_on: str | None = _text(default=None, pattern=_DAY)
    followed_up: int = Field(ge=0, le=1)
    collects: int = Field(ge=0, le=1)


class EvidenceValues(Values):
    """A piece of evidence of a contact; ``place`` is where its owner keeps it."""

    id: str = _text(primary_key=True, min_length=1)
    contact_id: str = _text(foreign_key="contact.id", ondelete="CASCADE", index=True)
    kind: str = _text()
    title: str = _text()
    place: str = _text()
    seq: int = Field(ge=0)


class AgreementRow(AgreementValues, table=True):
    """The table of agreements."""

    __tablename__ = "agreement"
    __table_args__ = (
        _one_of("kind", AgreementKind),
        _day("signed"),
        _day("start_on"),
        _day("until_on"),
        _day("withdrawn_on"),
        _one_of("every", Every),
        _one_of("growth", Growth),
        _check("rate_whole", "(rate_percent IS NULL) = (rate_period IS NULL)"),
        _number("rate_percent"),
        _one_of("rate_period", Period),
        _one_of("on_breach", Breach),
        _check("settles_yes_no", "settles IN (0, 1)"),
        _check("times_of_kind", "(times > 0) = (kind = 'instalments')"),
        _check("until_on_of_kind", "until_on IS NOT NULL OR kind = 'instalments'"),
        _check("contents_words", "contents NOT GLOB '*[^a-z_ ]*'"),
        *_not_negative("amount", "times", "last_amount", "breach_days", "paid"),
        _STRICT,
    )


class PromiseRow(PromiseValues, table=True):
    """The table of promises."""

    __tablename__ = "promise"
    __table_args__ = (
        _day("made_on"), _day("due_on"), _day("withdrawn_on"), *_not_negative("amount"), _STRICT,
    )  # fmt: skip


class ContactRow(ContactValues, table=True):
    """The table of contacts."""

    __tablename__ = "contact"
    __table_args__ = (
        _check("at_local_time", "at_local IS strftime('%Y-%m-%dT%H:%M:%S', at_local, '+0 days')"),
        _check("at_offset_minutes", f"at_offset BETWEEN -{_WIDEST} AND {_WIDEST}"),
        _one_of("channel", Channel),
        _one_of("direction", Direction),
        _one_of("party", Party),
        _check("answered_yes_no", "answered IN (0, 1)"),
        *_not_negative("promised"),
        _day("promised_on"),
        _day("follow_up_on"),
        _check("followed_up_yes_no", "followed_up IN (0, 1)"),
        _check("collects_yes_no", "collects IN (0, 1)"),
        _STRICT,
    )


class EvidenceRow(EvidenceValues, table=True):
    """The table of evidence."""

    __tablename__ = "evidence"
    __table_args__ = (_one_of("kind", EvidenceKind), *_not_negative("seq"), _STRICT)


AGREEMENT: Table = METADATA.tables["agreement"]
PROMISE: Table = METADATA.tables["promise"]
CONTACT: Table = METADATA.tables["contact"]
EVIDENCE: Table = METADATA.tables["evidence"]
