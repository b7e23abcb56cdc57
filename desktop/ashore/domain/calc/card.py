"""A card's rules, and what one of its statements says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ashore.domain.calc.days import Basis
from ashore.domain.calc.fees import NO_FEE, TEN_PERCENT, FeeRule, MinimumRule
from ashore.domain.calc.segments import Segment
from ashore.domain.rates import Rate


class InterestOn(StrEnum):
    """Interest of a statement that was not paid in full: on all of it, or on the unpaid part."""

    FULL = "full"
    UNPAID = "unpaid"


class CardCount(StrEnum):
    """END_OF_DAY takes the balance each evening; BOTH_ENDS lets the day of payment bear interest."""

    END_OF_DAY = "end-of-day"
    BOTH_ENDS = "both-ends"


class Charge(NamedTuple):
    """A purchase on its posting date (记账日), minor units."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class Card:
    """``due`` is one due date; the others follow by whole months, as statements do.

    Unpaid interest bears interest from the next statement on where ``compounds``; fees never.
    """

    statement_day: int
    due: date
    rate: Rate
    interest_on: InterestOn = InterestOn.FULL
    count: CardCount = CardCount.END_OF_DAY
    minimum: MinimumRule = TEN_PERCENT
    late_fee: FeeRule = NO_FEE
    compounds: bool = True
    basis: Basis = Basis.D365


class Statement(NamedTuple):
    """One statement, minor units. ``balance`` is negative where more was paid than owed; ``due``
    is what is asked for by ``due_date``. ``segments`` explain ``interest``.
    """

    on: date
    due_date: date
    due: int
    balance: int
    minimum: int
    interest: int
    late_fee: int
    segments: tuple[Segment, ...]
