"""Why a debt has its place in the order of repayment, compared with its neighbours."""

from __future__ import annotations

from ashore.domain.portfolio import Portfolio
from ashore.domain.standing import Standing
from ashore.words import figures
from ashore.words.language import translate


def first_sentence(portfolio: Portfolio) -> str:
    """Why the first rows come first; empty where there is nothing to put in order."""
    first = portfolio.first()
    if not first or len(portfolio.ranks) < 2:
        return ""
    rate = _yearly(first[0])
    if len(first) == len(portfolio.ranks):
        text = translate("Order", "All cost the same, {rate}: the longest overdue comes first.")
        return text.format(rate=rate)
    listed = translate("Order", ", ").join(standing.debt.name for standing in first)
    if len(first) > 1:
        text = translate("Order", "Repay first: {names}. At {rate} they cost the most.")
    elif first[0].penalty_runs:
        text = translate(
            "Order", "Repay {names} first: with its penalty interest it costs the most, {rate}."
        )
    else:
        text = translate("Order", "Repay {names} first: it costs the most, {rate}.")
    return text.format(names=listed, rate=rate)


def place_sentence(portfolio: Portfolio, debt_id: str) -> str:
    """Why the debt stands where it stands; empty for one that is closed or archived."""
    rank = portfolio.rank(debt_id)
    if rank is None:
        return ""
    here = portfolio.standings[rank - 1]
    if here.compare is None:
        return translate("Order", "Number {rank}: its rate is not known, so it comes last.").format(
            rank=rank
        )
    if rank == 1:
        after = portfolio.standings[1] if len(portfolio.ranks) > 1 else None
        return _first(here, after)
    return _behind(here, portfolio.standings[rank - 2], rank)


def _first(here: Standing, after: Standing | None) -> str:
    if after is None:
        return translate("Order", "Number 1: it is the only one.")
    if after.compare is None:
        text = translate("Order", "Number 1: it costs {rate}; the rate of {next} is not known.")
    elif after.compare == here.compare:
        text = translate("Order", "Number 1: it costs {rate}, like {next}, but {reason}.")
    else:
        text = translate("Order", "Number 1: it costs {rate}; {next} costs less, {other}.")
    return text.format(
        rate=_yearly(here),
        next=after.debt.name,
        other=_yearly(after) if after.compare is not None else "",
        reason=_tie(here, after),
    )


def _behind(here: Standing, before: Standing, rank: int) -> str:
    if before.compare == here.compare:
        text = translate("Order", "Number {rank}: it costs {rate}, like {before}, which {reason}.")
        reason = _tie(before, here)
    else:
        text = translate("Order", "Number {rank}: it costs {rate}; {before} costs more, {other}.")
        reason = ""
    return text.format(
        rank=rank, rate=_yearly(here), before=before.debt.name, other=_yearly(before), reason=reason
    )


def _tie(ahead: Standing, behind: Standing) -> str:
    """Which rule of ``domain.priority`` puts ``ahead`` in front at the same rate."""
    if ahead.days_overdue != behind.days_overdue:
        return translate("Order", "has been overdue longer")
    if ahead.balance != behind.balance:
        return translate("Order", "is smaller and so gone sooner")
    return translate("Order", "was entered earlier")


def _yearly(standing: Standing) -> str:
    """What the rate in force costs over a year: the figure by which debts are compared."""
    assert standing.compare is not None
    percent = figures.percent(standing.compare)
    return translate("Order", "{percent} a year").format(percent=percent)
