"""Why a debt has its place in the order of repayment, compared with its neighbours."""

from __future__ import annotations

from ashore.domain.portfolio import Portfolio
from ashore.domain.standing import Standing
from ashore.domain.terms import PenaltyBase
from ashore.words import figures
from ashore.words import names as debt_names
from ashore.words.filling import fill
from ashore.words.language import translate


def first_sentence(portfolio: Portfolio) -> str:
    """Why the first rows come first; empty where there is nothing to put in order.

    It speaks of the money that is left after the minimum payments, and of known rates alone.
    """
    first, count = portfolio.first(), len(portfolio.ranks)
    if not first or count < 2:
        return ""
    unknown = sum(standing.compare is None for standing in portfolio.standings[:count])
    if unknown and first[0].compare == 0:
        # "It costs the most, 0 %" would be no reason.
        return translate(
            "Order", "The order is open: the rate of %n debt(s) is not known.", None, unknown
        )
    if len(first) == count:
        text = translate("Order", "All cost the same, {rate}. {name} comes first: it {reason}.")
        here, after = first[:2]
        return fill(text, name=_called(here), rate=_a_year(here), reason=_tie(here, after))
    if len(first) > 1 and unknown:
        text = translate(
            "Order",
            "After all minimum payments, repay first: {names}. Of the debts whose rate is known "
            "they cost the most, {rate}.",
        )
    elif len(first) > 1:
        text = translate(
            "Order", "After all minimum payments, repay first: {names}. They cost the most, {rate}."
        )
    elif unknown:
        text = translate(
            "Order",
            "After all minimum payments, repay {names} first: of the debts whose rate is known "
            "it costs the most, {rate}.",
        )
    else:
        text = translate(
            "Order", "After all minimum payments, repay {names} first: it costs the most, {rate}."
        )
    names = translate("Order", ", ").join(map(_called, first))
    rate = _a_year(first[0]) if len(first) > 1 else _rate(first[0])
    return fill(text.replace("{names}", "{name}"), name=names, rate=rate)


def place_sentence(portfolio: Portfolio, debt_id: str) -> str:
    """Why the debt stands where it stands; empty for one that is closed or archived."""
    rank = portfolio.rank(debt_id)
    if rank is None:
        return ""
    here = portfolio.standings[rank - 1]
    if here.compare is None and len(portfolio.ranks) == 1:
        return translate(
            "Order",
            "Number 1: it is the only one. Its rate is not known: enter it to see the cost.",
        )
    if here.compare is None:
        text = translate(
            "Order",
            "Number {rank}: its rate is not known, so it comes last. It may belong further up: "
            "enter its rate.",
        )
        return text.format(rank=rank)
    if rank == 1:
        after = portfolio.standings[1] if len(portfolio.ranks) > 1 else None
        return _first(here, after)
    return _behind(here, portfolio.standings[rank - 2], rank)


def _called(standing: Standing) -> str:
    return debt_names.called(standing.debt.name)


def _first(here: Standing, after: Standing | None) -> str:
    if after is None:
        return translate("Order", "Number 1: it is the only one.")
    if after.compare is None:
        text = translate("Order", "Number 1: it costs {rate}; the rate of {next} is not known.")
    elif after.compare == here.compare:
        text = translate("Order", "Number 1: it costs {rate}, like {next}, but {reason}.")
    else:
        text = translate("Order", "Number 1: it costs {rate}; {next} costs less, {other}.")
    return fill(
        text.replace("{next}", "{name}"),
        name=_called(after),
        rate=_rate(here, after),
        other=_rate(after, here) if after.compare is not None else "",
        reason=_tie(here, after),
    )


def _behind(here: Standing, before: Standing, rank: int) -> str:
    if before.compare == here.compare:
        text = translate("Order", "Number {rank}: it costs {rate}, like {before}, which {reason}.")
        reason = _tie(before, here)
    else:
        text = translate("Order", "Number {rank}: it costs {rate}; {before} costs more, {other}.")
        reason = ""
    return fill(
        text.replace("{before}", "{name}"),
        name=_called(before), rank=str(rank), rate=_rate(here, before),
        other=_rate(before, here), reason=reason,
    )  # fmt: skip


def _tie(ahead: Standing, behind: Standing) -> str:
    """Which rule of ``domain.priority`` puts ``ahead`` in front at the same rate."""
    if ahead.days_overdue and not behind.days_overdue:
        return translate("Order", "is overdue already")
    if ahead.days_overdue != behind.days_overdue:
        return translate("Order", "has been overdue longer")
    if ahead.debt.currency != behind.debt.currency:
        # Amounts of two currencies are not compared.
        text = translate("Order", "is in {currency}, the currency entered earlier")
        return text.format(currency=ahead.debt.currency)
    if ahead.balance != behind.balance:
        return translate("Order", "is smaller and so gone sooner")
    return translate("Order", "was entered earlier")


def _rate(standing: Standing, other: Standing | None = None) -> str:
    """What the rate in force costs over a year, and what of the debt it holds for.

    This is the figure by which debts are compared, here with that of ``other``.
    """
    text = _a_year(standing, other)
    if not standing.penalty_runs:
        return text
    part = standing.debt.terms.penalty.base is PenaltyBase.OVERDUE
    if part and standing.overdue_amount < standing.balance:
        return translate("Order", "{rate} on its overdue part").format(rate=text)
    return translate("Order", "{rate} with its penalty interest").format(rate=text)


def _a_year(standing: Standing, other: Standing | None = None) -> str:
    """``18.25 % a year``; where the quoted rate says less, with the year that it counts on."""
    found, quoted = standing.compare, standing.rate_now
    assert found is not None
    assert quoted is not None
    percent = figures.percent_short(found)
    if other and other.compare not in (None, found):
        assert other.compare is not None
        if figures.percent_short(other.compare) == percent:
            percent = figures.percent(found)
    if quoted.annual() == found:
        return translate("Order", "{percent} a year").format(percent=percent)
    text = translate("Order", "{percent} a year ({quoted} on a year of 360 days)")
    return text.format(percent=percent, quoted=figures.percent(quoted.annual()))
