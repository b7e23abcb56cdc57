"""From the debts as they are recorded to those that a plan begins with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from ashore.domain.agreement.values import Breach
from ashore.domain.debt import Debt, Entry, EntryKind, Record, Status
from ashore.domain.ledger.arrears import Late
from ashore.domain.ledger.carried import Carried, carried
from ashore.domain.moves import order
from ashore.domain.overdue import checkpoint
from ashore.domain.rate_steps import contract_rate
from ashore.domain.rates import Rate
from ashore.domain.stage import Boundaries
from ashore.domain.standing import Standing, standing
from ashore.domain.terms import Compounding, FreePeriod, Minimum, MinimumKind, Terms
from ashore.planning.agreed import all_due, as_agreed, needs, running, seen_record, without
from ashore.planning.months import anchors, next_anchor
from ashore.planning.promised import with_promise
from ashore.planning.start import Agreed, Asked, Free, Missed, Overdue, Start


@dataclass(frozen=True, slots=True)
class Intake:
    """The open debts of one currency, in the order of their entry.

    ``others`` says how many open debts there are in each other currency.
    """

    currency: str
    starts: tuple[Start, ...]
    others: tuple[tuple[str, int], ...]


def take_in(
    records: Iterable[Record],
    on: date,
    boundaries_of: Callable[[Debt], Boundaries | None],
    currency: str | None = None,
) -> Intake:
    """The debts to plan for on a day: those that are open and not repaid.

    Without a ``currency``, that of most debts; among equals the first by its code. It is ""
    where there is no open debt at all.
    """
    by_currency: dict[str, list[Start]] = {}
    for record in records:
        debt = record.debt
        if debt.status is Status.OPEN:
            begun = _begun(record, on, boundaries_of(debt))
            if begun:
                by_currency.setdefault(debt.currency, []).append(begun)
    ranked = sorted(by_currency, key=lambda code: (-len(by_currency[code]), code))
    chosen = currency or (ranked[0] if ranked else "")
    starts = sorted(by_currency.get(chosen, []), key=lambda start: start.position)
    others = tuple((code, len(by_currency[code])) for code in ranked if code != chosen)
    return Intake(chosen, tuple(starts), others)


def _begun(record: Record, on: date, boundaries: Boundaries | None) -> Start | None:
    """A debt with what was agreed about it; None where nothing is owed."""
    seen = seen_record(record, on)
    found = standing(seen.debt, seen.entries, on, boundaries)
    if not found.is_open:
        return None
    plain = start_of(found, checkpoint(seen.entries, on))
    begun = as_agreed(plain, record, on)
    course = running(record, on, boundaries)
    if course is None:
        return with_promise(begun, record, on)
    if course.agreement.on_breach is Breach.ORIGINAL:
        broken = _begun(without(record, course.agreement), on, boundaries)
    else:
        broken = all_due(plain, record, course)
    return replace(begun, agreed=Agreed(needs(course), broken)) if broken else begun


def start_of(found: Standing, base: Entry | None) -> Start:
    """A debt as its ledger has it, with the balance entry ``base`` that it stands on.

    A minimum by rule (a fixed amount, a percent) is asked for each month even where the due
    date is not said to come again: to expect too little would be the dearer mistake.
    """
    debt = found.debt
    held = carried(debt, found.entries, found.on)
    assert held is not None  # what has a balance has a page
    minimum = _minimum(debt.terms.minimum, base)
    grace = timedelta(days=debt.terms.grace.days)
    asked = [
        Asked(due.on, due.unpaid, Missed.BEFORE if found.on > due.on + grace else Missed.NOT)
        for due in held.arrears
    ]
    # What a grace that is running would cost goes by the rates since its due date.
    since = next((each.on for each in asked if each.missed is Missed.NOT), found.on)
    terms = _terms(found, since)
    if held.upcoming:
        asked.append(Asked(held.upcoming.on, held.upcoming.unpaid))
    by_rule = minimum is not None
    if asked and not by_rule and sum(each.amount or 0 for each in asked) >= found.balance:
        # The whole balance is due, and so is the interest that comes until then.
        asked[-1] = replace(asked[-1], amount=None)
    day = _due_day(held, base)
    interest, penalty = held.beyond
    return Start(
        id=debt.id,
        name=debt.name,
        principal=held.parts.principal,
        interest=held.parts.interest,
        penalty=held.parts.penalty,
        fees=held.parts.costs,
        fraction=interest,
        penalty_fraction=penalty,
        bearing=held.bearing,
        terms=terms,
        boundaries=found.boundaries,
        position=debt.position,
        asked=tuple(asked),
        minimum=minimum,
        due_day=day,
        next_due=_next_due(held, found.on, day) if by_rule else None,
        rates=_changes(found, since),
        compounds=terms.compounding is Compounding.MONTHLY,
        month_day=held.day,
        turn_day=held.turn,
        overdue=tuple(_overdue(late, held.unit) for late in held.late),
        in_row=held.in_row,
        free=_free(held, terms),
        read_on=held.first,
        since=held.first if held.first > found.on else None,
    )


def _terms(found: Standing, since: date) -> Terms:
    """The terms with the contract rate of a day; a promotion that was over by then is left out."""
    rate = contract_rate(found.debt.terms, found.entries, since)
    terms = replace(found.debt.terms, rate=rate)
    if terms.promotion and terms.promotion.until < since:
        return replace(terms, promotion=None)
    return terms


def _changes(found: Standing, since: date) -> tuple[tuple[date, Rate | None], ...]:
    """The contract rates that are dated after a day."""
    rates = [entry for entry in found.entries if entry.kind is EntryKind.RATE]
    ahead = sorted((entry for entry in rates if entry.on > since), key=order)
    return tuple((entry.on, entry.rate) for entry in ahead)


def _minimum(rule: Minimum, base: Entry | None) -> Minimum | None:
    """What is asked for each month; an instalment without an amount is what the page asks for."""
    if rule.is_instalment and not rule.amount:
        asked = base.amount_due if base else None
        return replace(rule, amount=asked) if asked else None
    return None if rule.kind is MinimumKind.FULL else rule


def _overdue(late: Late, unit: int) -> Overdue:
    return Overdue(late.due, late.principal, late.interest, late.asked, Fraction(late.exact, unit))


def _free(held: Carried, terms: Terms) -> Free | None:
    if held.free_until is None:
        return None
    return Free(held.free_until, held.held, terms.free_period is FreePeriod.FULL)


def _due_day(held: Carried, base: Entry | None) -> int | None:
    """The day of the month on which it is due: the latest one, for a short month cuts it."""
    days = [due.on.day for due in held.arrears]
    if held.upcoming:
        days.append(held.upcoming.on.day)
    if base and base.due_date:
        days.append(base.due_date.day)
    return max(days, default=None)


def _next_due(held: Carried, today: date, day: int | None) -> date | None:
    """The first monthly due date after the known ones; None where no due date is known."""
    if day is None:
        return None
    last = held.upcoming.on if held.upcoming else today - timedelta(days=1)
    return date.fromordinal(anchors(day)[next_anchor(day, last.toordinal() + 1)])
