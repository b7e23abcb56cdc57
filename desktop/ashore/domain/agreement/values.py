"""Agreements and promises as they were made: what the paper says, and nothing that follows."""

from __future__ import annotations

from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ashore.domain.value import value

if TYPE_CHECKING:
    from ashore.domain.rates import Rate


class AgreementKind(StrEnum):
    """EXTENSION (延期) moves what is due before a day to it; INSTALMENTS (协商分期) has a schedule;
    REDUCTION (减免) settles the debt for an amount by a day; INTEREST_FREEZE (停息) stops interest
    and penalty interest between two days and asks for nothing.
    """

    EXTENSION = "extension"
    INSTALMENTS = "instalments"
    REDUCTION = "reduction"
    INTEREST_FREEZE = "interest-freeze"


class Growth(StrEnum):
    """What interest does under an agreement: by the contract, at an agreed rate, or not at all.

    Penalty interest and late fees grow under none of them while it is kept.
    """

    RUNNING = "running"
    REDUCED = "reduced"
    FROZEN = "frozen"


class Breach(StrEnum):
    """What a broken or withdrawn agreement leaves behind.

    ORIGINAL: all is as if it had not been made, and the count goes back to the old due dates.
    ALL_DUE: what is left is due at once, counted from the date that was missed; what did not grow
    meanwhile stays let off.
    """

    ORIGINAL = "original"
    ALL_DUE = "all_due"


class Every(StrEnum):
    """The cycle of a schedule."""

    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"


class Content(StrEnum):
    """What the paper of an agreement names; which of these a card's must name is data."""

    BALANCE = "balance"
    CURRENCY = "currency"
    CYCLE = "cycle"
    AMOUNTS_AND_DATES = "amounts_and_dates"
    INTEREST_AND_FEES = "interest_and_fees"
    NO_NEW_CARDS = "no_new_cards"
    BREACH = "breach"


@value
class Agreement:
    """One signed agreement; amounts in minor units.

    INSTALMENTS: ``count`` times ``amount`` from ``start`` on, ``last_amount`` where the last one
    differs. REDUCTION: ``amount`` by ``until``. EXTENSION: until ``until``. INTEREST_FREEZE: from
    ``start`` to ``until``, both counted. ``rate`` is that of a REDUCED one. A payment that is more
    than ``breach_days`` late breaks it. ``settles``: keeping it settles the debt, whatever is
    left. ``paid`` was paid under it before the records began. ``contents`` is what the paper
    names.
    """

    id: str
    debt_id: str
    kind: AgreementKind
    signed: date
    amount: int = 0
    start: date | None = None
    until: date | None = None
    count: int = 0
    every: Every = Every.MONTH
    last_amount: int | None = None
    growth: Growth = Growth.RUNNING
    rate: Rate | None = None
    breach_days: int = 0
    on_breach: Breach = Breach.ORIGINAL
    settles: bool = False
    paid: int = 0
    withdrawn_on: date | None = None
    contents: tuple[Content, ...] = field(default=())
    note: str = ""


@value
class Promise:
    """A promise to pay ``amount`` (minor units) by a day (承诺还款).

    It is made on ``made_on``; ``withdrawn_on`` where it was taken back before its day.
    """

    id: str
    debt_id: str
    made_on: date
    amount: int
    due_on: date
    withdrawn_on: date | None = None
    note: str = ""
