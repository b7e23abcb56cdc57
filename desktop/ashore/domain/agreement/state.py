"""Standing, ledger and its explanation of a debt with agreements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ashore.domain.agreement.course import Course
from ashore.domain.agreement.values import Agreement, AgreementKind
from ashore.domain.agreement.view import View, frozen, reckoned_page, recorded_page, view
from ashore.domain.cost import daily_cost
from ashore.domain.debt import Debt, Entry, Status
from ashore.domain.ledger.book import has_cycles
from ashore.domain.ledger.state import explain, state
from ashore.domain.ledger.values import Explained, Flows, LedgerState, What
from ashore.domain.moves import checkpoint
from ashore.domain.overdue import Due, overdue_amount, position
from ashore.domain.stage import Boundaries, Stage
from ashore.domain.standing import Standing, standing


def agreed_standing(
    debt: Debt,
    entries: Sequence[Entry],
    on: date,
    boundaries: Boundaries | None,
    agreements: Sequence[Agreement],
) -> Standing:
    """Where a debt with agreements stands: at the stage ``agreement`` while one of them is kept."""
    seen = view(frozen(debt, agreements, on), entries, agreements, on, recorded_page)
    found = standing(seen.debt, seen.entries, on, boundaries)
    found = replace(
        found, debt=debt, entries=entries, agreements=tuple(agreements), course=seen.course,
        _ledger=None,
    )  # fmt: skip
    if seen.is_running and seen.course:
        return _running(found, seen.course)
    if found.is_open and is_frozen(agreements, on):
        return replace(found, stage=Stage.AGREEMENT)
    return found


def agreed_state(
    debt: Debt, entries: Sequence[Entry], on: date, agreements: Sequence[Agreement]
) -> LedgerState:
    """What is owed under the agreements, and what moved since the lender's page."""
    seen = view(frozen(debt, agreements, on), entries, agreements, on, reckoned_page)
    found = _joined(seen, on)
    if seen.is_running and seen.course:
        arrears, upcoming = _dues(seen.course)
        found = found._replace(
            amount_due=_asked(arrears, upcoming, on), arrears=arrears, upcoming=upcoming,
            overdue_amount=0, overdue_since=None, to_catch_up=sum(due.unpaid for due in arrears),
            statement=None,
        )  # fmt: skip
    elif seen.page and not has_cycles(seen.debt.terms):
        # What accrued before the chapter is owed, and is not what the list asks for.
        listed = view(frozen(debt, agreements, on), entries, agreements, on, recorded_page)
        held = position(listed.debt, listed.entries, on)
        if not held.balance:
            # What is left of it is what the list shows: see ``domain.held``.
            rest = state(listed.debt, listed.entries, on)
            return found._replace(
                amount_due=rest.amount_due, arrears=rest.arrears, upcoming=rest.upcoming,
                overdue_amount=rest.overdue_amount, overdue_since=rest.overdue_since,
            )  # fmt: skip
        late = overdue_amount(held.arrears, debt.terms.grace.days, on)
        found = found._replace(
            amount_due=_asked(held.arrears, held.upcoming, on) + held.shortfall,
            arrears=held.arrears, upcoming=held.upcoming, overdue_amount=late,
            overdue_since=held.arrears[0].on if late else None,
        )  # fmt: skip
    return found


def agreed_explained(
    debt: Debt, entries: Sequence[Entry], on: date, agreements: Sequence[Agreement]
) -> Explained:
    """The same with every step since the lender's page."""
    seen = view(frozen(debt, agreements, on), entries, agreements, on, reckoned_page)
    chapters = _chapters(seen, on)
    lines = [
        line
        for place, (chapter, until) in enumerate(chapters)
        for line in explain(chapter.debt, chapter.entries, until).lines
        if not place or line.what is not What.PAGE
    ]
    return Explained(agreed_state(debt, entries, on, agreements), tuple(lines))


def is_frozen(agreements: Sequence[Agreement], on: date) -> bool:
    """Whether an agreement to stop interest is in force on a day, or signed and still to come."""
    return any(
        each.kind is AgreementKind.INTEREST_FREEZE
        and each.signed <= on
        and each.until is not None
        and on <= each.until
        and (each.withdrawn_on is None or on < each.withdrawn_on)
        for each in agreements
    )


def _chapters(seen: View, on: date) -> list[tuple[View, date]]:
    """The chapters since the lender's page, oldest first, each with the day on which it ends."""
    found = [(seen, on)]
    while (last := found[0][0]).page and last.before:
        in_force = checkpoint(last.entries, found[0][1])
        if in_force != last.page:
            break
        found.insert(0, (last.before, last.page.on))
    return found


def _joined(seen: View, on: date) -> LedgerState:
    """The state of the last chapter, with what moved in all of them."""
    states = [state(chapter.debt, chapter.entries, until) for chapter, until in _chapters(seen, on)]
    first, last = states[0], states[-1]
    if len(states) == 1:
        return last
    moved = [sum(amounts) for amounts in zip(*(each.flows for each in states), strict=True)]
    flows = Flows(*moved)._replace(opening=first.flows.opening)
    return last._replace(
        since=first.since,
        flows=flows,
        credit=sum(each.credit for each in states),
        complete=all(each.complete for each in states),
    )


def _dues(course: Course) -> tuple[tuple[Due, ...], Due | None]:
    """What is late and not yet broken, and what is due next."""
    unpaid = [due for due in course.dues if due.unpaid]
    late = tuple(due for due in unpaid if due.on < course.on)
    return late, next((due for due in unpaid if due.on >= course.on), None)


def _asked(arrears: Sequence[Due], upcoming: Due | None, on: date) -> int:
    """What is asked for on a day: what is late and due then, or else what is due next."""
    asked = sum(due.unpaid for due in arrears)
    if upcoming and (not arrears or upcoming.on == on):
        asked += upcoming.unpaid
    return asked


def _running(found: Standing, course: Course) -> Standing:
    """A standing while an agreement is kept; a debt that its owner has closed stays so."""
    balance = max(found.balance, course.left)
    arrears, upcoming = _dues(course)
    first = arrears[0] if arrears else upcoming
    if not balance or found.debt.status is Status.CLOSED or first is None:
        return found
    return replace(
        found,
        balance=balance,
        due_date=first.on,
        amount_due=_asked(arrears, upcoming, found.on),
        overdue_amount=0,
        arrears=arrears,
        upcoming=upcoming,
        days_past_due=(found.on - first.on).days if arrears else 0,
        days_overdue=0,
        stage=Stage.AGREEMENT,
        cost=daily_cost(found.terms, balance, 0, found.on),
    )


def after_agreement(found: Standing) -> tuple[Stage, date] | None:
    """The stage that follows if nothing more is paid, and its first day.

    None where nothing is asked for under the agreement, or where the debt would stay as it is.
    """
    on = found.course.breaks_on if found.course else None
    if on is None:
        # Else a freeze of interest it is, which asks for nothing and has a last day.
        ends = [a.until for a in found.agreements if is_frozen((a,), found.on) and a.until]
        on = date.fromordinal(max(ends).toordinal() + 1)
    known = [entry for entry in found.entries if entry.on <= found.on]
    then = standing(found.debt, known, on, found.boundaries, found.agreements)
    return None if then.stage is found.stage else (then.stage, on)
