"""Why the end of a plan moved: the kept plan is taken to today with one difference at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from ashore.domain.debt import Entry, EntryKind, Record
from ashore.domain.rates import Rate
from ashore.planning.baseline import PAYDAYS_AHEAD, Baseline
from ashore.planning.cash import Amount, CashFlow
from ashore.planning.course import follow
from ashore.planning.make import make_plan, prepare
from ashore.planning.plan import Plan
from ashore.planning.resume import resume
from ashore.planning.settings import Settings
from ashore.planning.start import Start

LATER = timedelta(days=200 * 365)
"""Where a plan never ends it counts as ending so late: later than any that does."""

YEAR = timedelta(days=365)

NOISE = 1000
"""A page that differs by less than this part of the balance has counted a day of interest otherwise."""


class Why(StrEnum):
    """What is otherwise than it was promised. GONE: a debt is closed without having been paid.

    RAISED and LET_OFF hold charges, fees, waivers and corrections; OWES_MORE and OWES_LESS are
    what a page of the lender says beyond all that was recorded; MORE_MONEY and LESS_MONEY are
    about what is there now, MORE_INCOME and LESS_INCOME about what will come.
    """

    PAID_LESS = "paid_less"
    PAID_MORE = "paid_more"
    NEW_DEBT = "new_debt"
    GONE = "gone"
    RAISED = "raised"
    LET_OFF = "let_off"
    OWES_MORE = "owes_more"
    OWES_LESS = "owes_less"
    RATE = "rate"
    LESS_INCOME = "less_income"
    MORE_INCOME = "more_income"
    LESS_MONEY = "less_money"
    MORE_MONEY = "more_money"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Cause:
    """``days`` by which it alone moves the end, later where they are positive, and ``cost`` (minor
    units) that is paid more in all: between two paydays many a cause moves the end by no day.

    ``amount`` is in minor units, and 0 where the cause is none of money; ``debt`` and ``name`` are
    "" where it is about no single debt.
    """

    why: Why
    days: int = 0
    cost: int = 0
    amount: int = 0
    debt: str = ""
    name: str = ""

    @property
    def is_later(self) -> bool:
        """Whether it goes towards a later end."""
        return (self.days, self.cost) > (0, 0)


@dataclass(frozen=True, slots=True)
class _State:
    """What a plan is made of."""

    starts: tuple[Start, ...]
    cash: CashFlow
    as_of: date
    settings: Settings

    def end(self) -> tuple[date, int]:
        """The end, and what is paid until then."""
        starts = [start for start in self.starts if start.id not in self.settings.excluded]
        if not starts:
            return self.as_of, 0
        found = make_plan(starts, self.cash, self.as_of, self.settings)
        if not found.ends_on or not found.total:
            return self.as_of + LATER, 0
        return found.ends_on, found.total.paid

    def start(self, debt: str) -> Start | None:
        return next((start for start in self.starts if start.id == debt), None)

    def with_start(self, new: Start) -> _State:
        others = tuple(start for start in self.starts if start.id != new.id)
        return replace(self, starts=(*others, new))

    def without(self, debt: str) -> _State:
        return replace(self, starts=tuple(start for start in self.starts if start.id != debt))

    def shifted(self, debt: str, by: int, known: Start | None) -> _State:
        """The state with so much more owed (less where it is negative); a debt that was to be
        repaid by now is owed again, on the terms of ``known``.
        """
        start = self.start(debt)
        if start is None:
            if by <= 0 or known is None:
                return self
            start = replace(known, principal=0, interest=0, fees=0, asked=())
        if start.balance + by <= 0:
            return self.without(debt)
        principal = start.principal + by
        interest = start.interest + min(0, principal)
        fees = start.fees + min(0, interest)
        left = replace(start, principal=max(0, principal), interest=max(0, interest), fees=fees)
        return self.with_start(left)


Found = Iterator[tuple[Cause, _State]]
"""A difference (its days not counted yet) and the promised state with it alone."""


def why_moved(baseline: Baseline, plan: Plan, records: Iterable[Record]) -> tuple[Cause, ...]:
    """What is otherwise in ``plan``, made today, than was promised; what moved it most comes first.

    Each difference is measured alone, so that their days need not add up to the whole. What
    changes neither end nor cost is left out; what moves it the other way comes last.
    """
    promised = _promised_today(baseline, plan.as_of)
    end, paid = promised.end()
    found = []
    for cause, state in _differences(baseline, plan, promised, tuple(records)):
        new_end, new_paid = state.end()
        days, cost = (new_end - end).days, new_paid - paid
        if days or cost:
            found.append(replace(cause, days=days, cost=cost))
    later = (plan.ends_on or plan.as_of + LATER) >= (baseline.ends_on or plan.as_of + LATER)
    return tuple(sorted(found, key=lambda cause: (cause.days, cause.cost), reverse=later))


def _promised_today(baseline: Baseline, today: date) -> _State:
    """How it would stand if all had gone as promised until yesterday."""
    kept, settings = baseline.replay(), baseline.inputs.settings
    paydays = sum(1 for day in kept.paydays if day < today)
    if not paydays:
        return _State(baseline.starts, baseline.cash, baseline.made_on, settings)
    rest = resume(kept, paydays)
    return _State(rest.starts, rest.cash, rest.as_of, settings)


def _differences(
    baseline: Baseline, plan: Plan, promised: _State, records: Sequence[Record]
) -> Found:
    ledgers = {record.debt.id: record for record in records}
    paydays = _paydays_ahead(baseline, plan, promised, records)
    for start in baseline.starts:
        record = ledgers.get(start.id)
        since = _since(baseline, record, plan.as_of) if record else ()
        yield from _of_debt(baseline, plan, promised, start, since, paydays)
    before = {start.id for start in baseline.starts}
    for new in plan.world.starts:
        if new.id not in before:
            yield _cause(Why.NEW_DEBT, new, new.balance), promised.with_start(new)
    yield from _of_money(baseline, plan, promised, records, paydays)
    if plan.settings != promised.settings:
        yield Cause(Why.SETTINGS), replace(promised, settings=plan.settings)


def _since(baseline: Baseline, record: Record, today: date) -> tuple[Entry, ...]:
    """What was recorded about a debt that the kept plan did not know."""
    return tuple(
        entry
        for entry in record.entries
        if baseline.made_on <= entry.on <= today and entry.id not in baseline.known
    )


def _of_debt(
    baseline: Baseline,
    plan: Plan,
    promised: _State,
    start: Start,
    since: Sequence[Entry],
    paydays: int,
) -> Found:
    """What is otherwise with one debt of the kept plan."""
    now = next((each for each in plan.world.starts if each.id == start.id), None)
    lacking = _lacking(baseline, start.id, since, plan.as_of, paydays)
    if lacking:
        why = Why.PAID_LESS if lacking > 0 else Why.PAID_MORE
        yield _cause(why, start, abs(lacking)), promised.shifted(start.id, lacking, now)
    raised = sum(_raised(entry) for entry in since)
    if raised:
        why = Why.RAISED if raised > 0 else Why.LET_OFF
        yield _cause(why, start, abs(raised)), promised.shifted(start.id, raised, now)
    expected = promised.start(start.id)
    if expected is None:
        return
    if now is not None and any(entry.kind is EntryKind.BALANCE for entry in since):
        found = now.balance - _grown(promised, expected, plan.as_of) - lacking - raised
        if abs(found) * NOISE > now.balance:
            why = Why.OWES_MORE if found > 0 else Why.OWES_LESS
            yield _cause(why, start, abs(found)), promised.shifted(start.id, found, now)
    if now is None:
        left = expected.balance + lacking + raised
        if left > 0:
            yield _cause(Why.GONE, start, left), promised.without(start.id)
    elif _rates(now, plan.as_of) != _rates(expected, plan.as_of):
        terms = replace(expected.terms, rate=now.terms.rate, promotion=now.terms.promotion)
        other = replace(expected, terms=terms, rates=now.rates)
        yield _cause(Why.RATE, start, 0), promised.with_start(other)


def _grown(promised: _State, start: Start, today: date) -> int:
    """What is owed today if nothing more was paid, minor units."""
    cash = CashFlow(promised.cash.currency, once=(Amount(today, 0),))
    [contract] = prepare([start], cash, promised.as_of, Settings()).contracts
    return follow(contract, [0])[0].balances[-1]


def _lacking(
    baseline: Baseline, debt: str, since: Sequence[Entry], today: date, paydays: int
) -> int:
    """What was paid less than promised by yesterday (negative: more than promised for the next
    paydays too: who pays what the plan says before its day has paid no more).
    """
    paid = _paid(since)
    lacking = baseline.promised(debt).before(today) - paid
    return lacking if lacking > 0 else lacking + baseline.done_ahead(debt, paid, today, paydays)


def _raised(entry: Entry) -> int:
    """By how much an entry raised what is owed."""
    if entry.kind in (EntryKind.CHARGE, EntryKind.FEE, EntryKind.CORRECTION):
        return entry.amount
    return -entry.amount if entry.kind is EntryKind.WAIVER else 0


def _rates(start: Start, today: date) -> tuple[tuple[date, Rate | None], ...]:
    """The rate in force today, and those to come."""
    now = start.terms.rate
    for on, rate in sorted(start.rates, key=lambda change: change[0]):
        if on <= today:
            now = rate
    coming = [(on, rate) for on, rate in start.rates if on > today]
    promotion = start.terms.promotion
    if promotion and promotion.until >= today:
        coming += [(promotion.until, promotion.rate)]
    return ((today, now), *sorted(coming, key=lambda change: change[0]))


def _taken(cash: CashFlow, today: date) -> tuple[CashFlow, int]:
    """The money as if nothing had been paid before its payday, and what was."""
    whole, until = replace(cash, ahead=None), today + YEAR
    return whole, _coming(whole, today, until) - _coming(cash, today, until)


def _gone(plan: Plan, promised: _State) -> int:
    """What is there less than promised; what was paid before its payday has gone too."""
    today, old = plan.as_of, promised.cash
    new, taken = _taken(plan.world.cash, today)
    expected = old.available + old.kept + _coming(old, promised.as_of, today)
    return expected - (new.available + new.kept + _coming(new, today, today) - taken)


def _done(baseline: Baseline, today: date, records: Iterable[Record], paydays: int) -> int:
    """What of the promised payments of today and later is paid already."""
    return sum(
        baseline.done_ahead(record.debt.id, _paid(_since(baseline, record, today)), today, paydays)
        for record in records
    )


def _paydays_ahead(
    baseline: Baseline, plan: Plan, promised: _State, records: Sequence[Record]
) -> int:
    """For how many paydays it may have been paid before, which the money must show; else 0."""
    ahead = _done(baseline, plan.as_of, records, PAYDAYS_AHEAD)
    return PAYDAYS_AHEAD if ahead <= _gone(plan, promised) else 0


def _of_money(
    baseline: Baseline, plan: Plan, promised: _State, records: Sequence[Record], paydays: int
) -> Found:
    """What is otherwise with the money that will come, and with that which is there."""
    today, old = plan.as_of, promised.cash
    new, _ = _taken(plan.world.cash, today)
    tomorrow = today + timedelta(days=1)
    more = _coming(new, tomorrow, today + YEAR) - _coming(old, tomorrow, today + YEAR)
    if more or new.reserve != old.reserve:
        once = (*(each for each in new.once if each.on > today),)
        cash = replace(old, incomes=new.incomes, once=once, reserve=new.reserve)
        why = Why.MORE_INCOME if (more or old.reserve - new.reserve) > 0 else Why.LESS_INCOME
        yield Cause(why), replace(promised, cash=cash)
    expected = old.available + old.kept + _coming(old, promised.as_of, today)
    here = expected - _gone(plan, promised) + _done(baseline, today, records, paydays)
    if here != expected:
        # On a day without a payday it waits for the next one, like what was kept.
        kept = max(0, old.kept + here - expected)
        why = Why.MORE_MONEY if here > expected else Why.LESS_MONEY
        cash = replace(old, kept=kept)
        yield Cause(why, amount=abs(here - expected)), replace(promised, cash=cash)


def _paid(since: Iterable[Entry]) -> int:
    return sum(entry.amount for entry in since if entry.kind is EntryKind.PAYMENT)


def _coming(cash: CashFlow, since: date, until: date) -> int:
    """All that comes from a day up to and including another."""
    first, last = since.toordinal(), until.toordinal()
    return sum(
        amount
        for year in range(since.year, until.year + 1)
        for on, amount in cash.in_year(year).items()
        if first <= on <= last
    )


def _cause(why: Why, start: Start, amount: int) -> Cause:
    return Cause(why, amount=amount, debt=start.id, name=start.name)
