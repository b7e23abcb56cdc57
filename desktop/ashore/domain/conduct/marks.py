"""Which contacts may be outside a guideline, and because of what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from ashore.domain.conduct.guideline import Guideline, Measure
from ashore.domain.contact import CALLS, Contact, Direction, Party
from ashore.domain.debt import Debt

_COLLECTORS = (Party.LENDER, Party.AGENCY)

Agreed = Sequence[tuple[date, date | None]]
"""Personalised instalment agreements of a debt: signed on, and the day from which one no longer
runs; None while it does."""


class Because(NamedTuple):
    """What a mark rests on: the local time, or that it was the ``nth`` of its day, or since when."""

    at: datetime
    nth: int = 0
    number: str = ""
    since: date | None = None


class Mark(NamedTuple):
    """A contact may be outside a guideline."""

    guideline: Guideline
    because: Because


class DayMark(NamedTuple):
    """A day on which contacts about the debts with one lender may be outside a guideline.

    ``contacts`` are the ids of those that are marked, in the order of the day.
    """

    on: date
    lender: str
    guideline: Guideline
    because: Because
    contacts: tuple[str, ...]


def marks(
    contacts: Iterable[Contact],
    debts: Mapping[str, Debt],
    guidelines: Sequence[Guideline],
    agreed: Mapping[str, Agreed],
) -> dict[str, tuple[Mark, ...]]:
    """The marks of each contact that has any, by its id.

    The contacts of a day count together for one lender, its agencies included: give all of that
    day. ``debts`` by their ids; ``agreed`` are the agreements of a debt. A day is the local one.
    """
    found: dict[str, tuple[Mark, ...]] = {}
    for (_, on), group in _by_day(contacts, debts).items():
        rules = [rule for rule in guidelines if rule.holds(None, on)]
        tallies = [_Tally(rule) for rule in rules]
        for contact in group:
            debt = debts[contact.debt_id]
            seen = [tally.look(contact, debt, agreed.get(debt.id, ())) for tally in tallies]
            held = tuple(mark for mark in seen if mark is not None)
            if held:
                found[contact.id] = held
    return found


def day_marks(
    contacts: Sequence[Contact],
    debts: Mapping[str, Debt],
    found: Mapping[str, Sequence[Mark]],
) -> list[DayMark]:
    """The same by day, lender and guideline; what is told is what the last contact rests on."""
    days: dict[tuple[date, str, str], list[tuple[Contact, Mark]]] = {}
    for (lender, on), group in _by_day(contacts, debts).items():
        for contact in group:
            for mark in found.get(contact.id, ()):
                days.setdefault((on, lender, mark.guideline.id), []).append((contact, mark))
    return [
        DayMark(
            on, lender, held[-1][1].guideline, held[-1][1].because, tuple(c.id for c, _ in held)
        )
        for (on, lender, _), held in sorted(days.items(), key=lambda item: item[0])
    ]


def lender_key(debt: Debt) -> str:
    """What makes two debts those of one lender."""
    return debt.lender or debt.id


def _by_day(
    contacts: Iterable[Contact], debts: Mapping[str, Debt]
) -> dict[tuple[str, date], list[Contact]]:
    """What comes in, by lender and local day, in the order of time; of known debts only."""
    days: dict[tuple[str, date], list[Contact]] = {}
    for contact in _incoming(contacts):
        if debt := debts.get(contact.debt_id):
            days.setdefault((lender_key(debt), contact.day), []).append(contact)
    for group in days.values():
        group.sort(key=lambda contact: (contact.at, contact.id))
    return days


def _incoming(contacts: Iterable[Contact]) -> Iterator[Contact]:
    return (c for c in contacts if c.direction is Direction.IN)


class _Tally:
    """Looks at the contacts of one lender's day, one after the other, for one guideline."""

    def __init__(self, rule: Guideline) -> None:
        self._rule = rule
        self._counts: dict[str, int] = {}

    def look(self, contact: Contact, debt: Debt, agreed: Agreed) -> Mark | None:
        rule = self._rule
        if contact.channel not in rule.channels or not rule.scope.holds(debt):
            return None
        because = self._because(contact, agreed)
        return Mark(rule, because) if because else None

    def _because(self, contact: Contact, agreed: Agreed) -> Because | None:
        measure = self._rule.measure
        if measure is Measure.UNRELATED:
            return Because(contact.at) if contact.party is Party.UNRELATED else None
        if contact.party not in _COLLECTORS:
            return None
        if measure is Measure.HOURS:
            outside = self._rule.is_inside_hours(contact.at.time())
            return Because(contact.at) if outside else None
        if measure is Measure.AGREED:
            return _after_signing(contact, agreed)
        return self._count(contact, measure)

    def _count(self, contact: Contact, measure: Measure) -> Because | None:
        """Whether there are more of a day than the guideline allows, this one included."""
        wanted = measure is Measure.ANSWERED
        if contact.channel not in CALLS or contact.answered is not wanted:
            return None
        number = "" if wanted else contact.number
        count = self._counts[number] = self._counts.get(number, 0) + 1
        return Because(contact.at, count, number) if count > self._rule.most else None


def _after_signing(contact: Contact, agreed: Agreed) -> Because | None:
    """Whether an agreement had been signed on an earlier day and was being kept."""
    if not contact.collects:
        return None
    for signed, ended in agreed:
        if signed < contact.day and (ended is None or contact.day < ended):
            return Because(contact.at, since=signed)
    return None
