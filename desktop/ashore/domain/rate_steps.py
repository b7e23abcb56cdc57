"""The rates in force over time: the contract's, its changes, a promotion, the penalty rate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from ashore.domain.debt import Entry, EntryKind
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import PenaltyKind, Terms

_ONE_DAY = timedelta(days=1)
_RATE = EntryKind.RATE
_FREE = Rate(Decimal(0), Period.DAY)


class Step(NamedTuple):
    """Rates from the morning of ``start`` on; None while a rate is not known."""

    start: date
    normal: Rate | None
    penalty: Rate | None


def steps(terms: Terms, entries: Sequence[Entry]) -> tuple[Step, ...]:
    """The rates by rising date; the first step holds for ever before.

    A promotion stands in for the contract rate up to its last day; what is derived from the
    contract rate, as most penalty rates are, does not know of it. Nothing grows while an agreement
    has frozen it.
    """
    found = _contracted(terms, entries)
    return _thawed(found, terms.frozen) if terms.frozen else found


def _contracted(terms: Terms, entries: Sequence[Entry]) -> tuple[Step, ...]:
    changes = [(entry.on, entry.seq, entry.rate) for entry in entries if entry.kind is _RATE]
    promotion = terms.promotion
    if not changes and promotion is None:
        return (Step(date.min, terms.rate, terms.penalty.rate(terms.rate)),)
    changes.sort(key=lambda change: change[:2])
    found = [Step(date.min, terms.rate, terms.penalty.rate(terms.rate))]
    for on, _, rate in changes:
        step = Step(on, rate, terms.penalty.rate(rate))
        if found[-1].start == on:
            found.pop()
        found.append(step)
    if promotion is None:
        return tuple(found)
    over = promotion.until + _ONE_DAY
    promised = [step._replace(normal=promotion.rate) for step in found if step.start < over]
    after = [step for step in found if step.start > over]
    last = next(step for step in reversed(found) if step.start <= over)
    return (*promised, last._replace(start=over), *after)


def _thawed(found: Sequence[Step], frozen: Sequence[tuple[date, date]]) -> tuple[Step, ...]:
    """The steps with those of nothing in between."""
    starts = {step.start for step in found}
    for first, last in frozen:
        starts |= {first, last + _ONE_DAY}
    steps = []
    for start in sorted(starts):
        step = next(step for step in reversed(found) if step.start <= start)._replace(start=start)
        if any(first <= start <= last for first, last in frozen):
            step = Step(start, _FREE, _FREE)
        steps.append(step)
    return tuple(steps)


def rate_on(terms: Terms, entries: Sequence[Entry], on: date) -> Step:
    """The rates in force on a day."""
    return next(step for step in reversed(steps(terms, entries)) if step.start <= on)


def contract_rate(terms: Terms, entries: Sequence[Entry], on: date) -> Rate | None:
    """The contract's own rate on a day: as it was changed last, whatever a promotion says."""
    return rate_on(replace(terms, promotion=None, frozen=()), entries, on).normal


def terms_on(terms: Terms, entries: Sequence[Entry], on: date) -> Terms:
    """The terms as they are on a day: with the rate in force, and the penalty that goes with it.

    The very same ones where no rate ever changes.
    """
    if terms.promotion is None and not terms.frozen:
        for entry in entries:
            if entry.kind is _RATE:
                break
        else:
            return terms
    step = rate_on(terms, entries, on)
    penalty = terms.penalty
    late = step.penalty if penalty.kind is not PenaltyKind.NONE else None
    if late is not None and penalty.rate(step.normal) != late:
        # A promotion does not make the penalty cheaper.
        penalty = replace(penalty, kind=PenaltyKind.RATE, value=late.percent, period=late.period)
    return replace(terms, rate=step.normal, penalty=penalty)
