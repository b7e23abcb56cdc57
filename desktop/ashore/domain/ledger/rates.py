"""The rates in force over time: the contract's, its changes, a promotion, the penalty rate."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from ashore.domain.debt import Entry, EntryKind
from ashore.domain.rates import Rate
from ashore.domain.terms import Terms

_ONE_DAY = timedelta(days=1)
_RATE = EntryKind.RATE


class Step(NamedTuple):
    """Rates from the morning of ``start`` on; None while a rate is not known."""

    start: date
    normal: Rate | None
    penalty: Rate | None


def steps(terms: Terms, entries: Sequence[Entry]) -> tuple[Step, ...]:
    """The rates by rising date; the first step holds for ever before.

    A promotion stands in for the contract rate up to its last day; what is derived from the
    contract rate, as most penalty rates are, does not know of it.
    """
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


def rate_on(terms: Terms, entries: Sequence[Entry], on: date) -> Step:
    """The rates in force on a day."""
    return next(step for step in reversed(steps(terms, entries)) if step.start <= on)
