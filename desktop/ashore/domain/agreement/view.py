"""A debt as its agreements make it: what the list and the ledger are to look at instead.

A debt goes through chapters. Each begins with a page that says what was owed then: that of the
day on which an agreement was signed, and that of the day on which it ended. Inside a chapter the
ordinary rules hold, under the terms of the chapter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from ashore.domain.agreement.course import Course, CourseStatus, course_of
from ashore.domain.agreement.values import Agreement, AgreementKind, Breach, Growth
from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Count
from ashore.domain.debt import Debt, Entry, EntryKind, PageParts, Repeats, ordered
from ashore.domain.ledger.book import has_cycles
from ashore.domain.ledger.state import state
from ashore.domain.moves import checkpoint
from ashore.domain.overdue import Position, position
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import Compounding, FreePeriod, LateFee, Minimum, Penalty, Terms
from ashore.domain.value import value

_BALANCE = EntryKind.BALANCE
_FREEZE, _EXTENSION = AgreementKind.INTEREST_FREEZE, AgreementKind.EXTENSION
_FAILED = (CourseStatus.BROKEN, CourseStatus.WITHDRAWN)
_FREE = Rate(Decimal(0), Period.DAY)


@value
class View:
    """A debt and the entries to reckon it from; ``course`` is that of the agreement that governs.

    ``page`` is the one that the chapter begins with, and ``before`` the chapter up to it; both
    None where the lender's own page is in force.
    """

    debt: Debt
    entries: Sequence[Entry]
    course: Course | None = None
    page: Entry | None = None
    before: View | None = None

    @property
    def is_running(self) -> bool:
        """Whether an agreement governs the dues."""
        return self.course is not None and self.course.status is CourseStatus.RUNNING


Pages = Callable[[Debt, Sequence[Entry], date], Entry]
"""Makes the page of a day: of recorded amounts, or of all that has accrued."""


def recorded_page(debt: Debt, entries: Sequence[Entry], on: date) -> Entry:
    """What was recorded as owed at the end of a day."""
    return _page(debt, entries, on, position(debt, entries, on).balance, None)


def reckoned_page(debt: Debt, entries: Sequence[Entry], on: date) -> Entry:
    """What is owed at the end of a day, part by part."""
    parts = state(debt, entries, on).parts
    return _page(debt, entries, on, parts.total, PageParts(*parts))


def view(
    debt: Debt, entries: Sequence[Entry], agreements: Sequence[Agreement], on: date, pages: Pages
) -> View:
    """The debt on a day under all agreements that were signed by then."""
    governing, earlier = governing_on(agreements, on)
    if governing is None:
        return View(debt, entries)
    course, before = _course(debt, entries, governing, earlier, on, pages)
    if course.status in _FAILED and governing.on_breach is Breach.ORIGINAL:
        return replace(view(debt, entries, earlier, on, pages), course=course)
    ended = course.ended_on
    if ended is not None and (last := checkpoint(entries, on)) and last.on > ended:
        return View(debt, entries, course)
    running = View(
        replace(before.debt, terms=_under(governing, before.debt.terms)),
        ordered(_unasked(before.entries, governing)),
        course,
    )
    base = checkpoint(before.entries, governing.signed)
    if base is not None and base.on <= governing.signed:
        start = pages(before.debt, before.entries, governing.signed)
        entries_with = ordered((*running.entries, start))
        running = replace(running, entries=entries_with, page=start, before=before)
    if ended is None:
        return running
    return _after(running, before, View(debt, entries, course), ended, pages)


def governing_on(
    agreements: Sequence[Agreement], on: date
) -> tuple[Agreement | None, Sequence[Agreement]]:
    """The agreement on the dues that was signed last up to a day, and those before it."""
    signed = [a for a in agreements if a.kind is not _FREEZE and a.signed <= on]
    signed.sort(key=lambda agreement: agreement.signed)
    return (signed[-1], signed[:-1]) if signed else (None, ())


def courses(
    debt: Debt, entries: Sequence[Entry], agreements: Sequence[Agreement], on: date
) -> tuple[Course, ...]:
    """The course of each agreement that was signed up to a day, in the order of signing."""
    found: list[Course] = []
    until = on
    rest: Sequence[Agreement] = agreements
    while True:
        governing, rest = governing_on(rest, on)
        if governing is None:
            break
        course, _ = _course(debt, entries, governing, rest, until, recorded_page)
        if until < on and course.status is CourseStatus.RUNNING:
            course = replace(course, status=CourseStatus.REPLACED, ended_on=until)
        found.append(course)
        failed = course.status in _FAILED and governing.on_breach is Breach.ORIGINAL
        until = until if failed else min(until, governing.signed)
    found += [course_of(a, entries, on) for a in agreements if a.kind is _FREEZE and a.signed <= on]
    return tuple(sorted(found, key=lambda course: course.agreement.signed))


def freezes(agreements: Sequence[Agreement], on: date) -> tuple[tuple[date, date], ...]:
    """The stretches, first and last day, in which agreements signed by a day stop all interest."""
    found = []
    for each in agreements:
        if each.kind is not _FREEZE or each.signed > on or not each.start or not each.until:
            continue
        gone, until = each.withdrawn_on, each.until
        if gone is not None and gone <= on:
            if each.on_breach is Breach.ORIGINAL:
                continue
            until = min(until, date.fromordinal(gone.toordinal() - 1))
        if each.start <= until:
            found.append((each.start, until))
    return tuple(sorted(found))


def frozen(debt: Debt, agreements: Sequence[Agreement], on: date) -> Debt:
    """The debt with the stretches in which its interest stands still."""
    stretches = freezes(agreements, on)
    return replace(debt, terms=replace(debt.terms, frozen=stretches)) if stretches else debt


def extended(view: View, until: date, on: date) -> Position:
    """What a debt would ask for up to the day of an extension, by what was recorded up to ``on``."""
    base = checkpoint(view.entries, on)  # the first page, where none had been read by then
    known = [entry for entry in view.entries if entry.on <= on or entry == base]
    return position(view.debt, known, until)


def _course(
    debt: Debt,
    entries: Sequence[Entry],
    governing: Agreement,
    earlier: Sequence[Agreement],
    on: date,
    pages: Pages,
) -> tuple[Course, View]:
    """The course of an agreement, and the debt as it was when it was signed."""
    before = view(debt, entries, earlier, governing.signed, pages)
    moved = 0
    if governing.kind is _EXTENSION and governing.until:
        held = extended(before, governing.until, governing.signed)
        moved = sum(due.unpaid for due in held.arrears)
        if before.course is not None and before.is_running:
            moved = sum(d.unpaid for d in before.course.dues if d.on < governing.until)
    return course_of(governing, entries, on, moved), before


def _under(agreement: Agreement, terms: Terms) -> Terms:
    """The terms of a chapter: nothing is late, and interest does what was agreed."""
    rate, promotion, compounding = terms.rate, terms.promotion, terms.compounding
    if agreement.growth is not Growth.RUNNING:
        rate, promotion = agreement.rate, None
    if agreement.growth is Growth.FROZEN:
        rate, compounding = _FREE, Compounding.NONE
    return replace(
        terms,
        rate=rate,
        promotion=promotion,
        compounding=compounding,
        penalty=Penalty(),
        late_fee=LateFee(),
        free_period=FreePeriod.NONE,
        # The evening of the day of a card's page has counted.
        count=Count.INCL if has_cycles(terms) else terms.count,
    )


def _unasked(entries: Sequence[Entry], agreement: Agreement) -> list[Entry]:
    """Entries whose later pages say what is owed, and no longer by when."""
    keeps_rates = agreement.growth is Growth.RUNNING
    return [
        replace(entry, due_date=None, amount_due=None)
        if entry.kind is _BALANCE and entry.on > agreement.signed
        else entry
        for entry in entries
        if keeps_rates or entry.kind is not EntryKind.RATE
    ]


def _after(running: View, before: View, plain: View, ended: date, pages: Pages) -> View:
    """The chapter that follows the end of an agreement; ``plain`` is the debt without any."""
    debt, course = plain.debt, plain.course
    assert course is not None
    if course.status is CourseStatus.KEPT and _settles(running, course, ended, pages):
        page = pages(running.debt, running.entries, ended)
        running = replace(running, entries=(*running.entries, *_let_off(page, course.agreement)))
    page = pages(running.debt, running.entries, ended)
    if course.status in _FAILED:
        # Only what the contract's own rates do is left of its terms: all is due.
        debt = replace(debt, repeats=Repeats.NONE, terms=replace(debt.terms, minimum=Minimum()))
        page = replace(page, due_date=course.missed)
    elif course.agreement.kind is _EXTENSION and course.agreement.until:
        coming = extended(before, course.agreement.until, ended).upcoming
        if coming and page.amount:
            page = replace(page, due_date=coming.on, amount_due=min(coming.unpaid, page.amount))
    return View(debt, ordered((*plain.entries, page)), course, page, running)


def _settles(running: View, course: Course, ended: date, pages: Pages) -> bool:
    """Whether nothing is owed after it: so it was agreed, or what is left comes of rounding."""
    agreement = course.agreement
    if agreement.settles or agreement.kind is AgreementKind.REDUCTION:
        return True
    if agreement.kind is not AgreementKind.INSTALMENTS or agreement.growth is not Growth.FROZEN:
        return False
    return pages(running.debt, running.entries, ended).amount < agreement.count


def _let_off(page: Entry, agreement: Agreement) -> list[Entry]:
    """Waivers of all that a page says is owed."""
    parts = page.parts or PageParts(principal=page.amount)
    amounts = zip(
        (Part.PRINCIPAL, Part.INTEREST, Part.PENALTY, Part.COSTS), parts.each(), strict=True
    )
    return [
        Entry(agreement.id, page.debt_id, page.on, EntryKind.WAIVER, amount, page.seq, part=part)
        for part, amount in amounts
        if amount
    ]


def _page(
    debt: Debt, entries: Sequence[Entry], on: date, amount: int, parts: PageParts | None
) -> Entry:
    last = max((entry.seq for entry in entries if entry.on == on), default=-1)
    return Entry("", debt.id, on, _BALANCE, amount, last + 1, parts=parts)
