"""What a debt costs a day, as a reckoning that can be checked by hand."""

from __future__ import annotations

from datetime import date

from ashore.domain.cost import DailyCost, month_days
from ashore.domain.rates import Period, Rate, year_days
from ashore.domain.standing import Standing
from ashore.domain.terms import Accrual, PenaltyKind, Terms
from ashore.words import figures
from ashore.words.language import translate


def cost_sentences(standing: Standing) -> tuple[str, ...]:
    """``Interest: 21,820.00 × 0.04 % = 8.73 a day``, one line for each part, then the sum."""
    if not standing.is_open:
        return ()
    cost = standing.cost
    if cost is None:
        return (translate("Cost", "The rate is not known yet, so neither is the cost a day."),)
    if not cost.total and standing.compare == 0:
        return (translate("Cost", "It bears no interest."),)
    lines = []
    rate = standing.terms.rate
    if cost.interest_base and rate is not None and (cost.interest or not cost.penalty):
        lines.append(_line(translate("Cost", "Interest: {sum}"), standing, rate,
                           cost.interest_base, cost.interest))  # fmt: skip
    if cost.penalty_base and standing.rate_now is not None:
        derived = _penalty_rate(standing)
        if derived:
            lines.append(derived)
        lines.append(_line(translate("Cost", "Penalty interest: {sum}"), standing, standing.rate_now,
                           cost.penalty_base, cost.penalty))  # fmt: skip
    if len([part for part in (cost.interest, cost.penalty) if part]) == 2:
        lines.append(_total(standing, cost))
    return tuple(lines)


def _line(head: str, standing: Standing, rate: Rate, base: int, result: int) -> str:
    """``base × rate = result a day``, in the same steps as ``domain.cost.day_cost``."""
    code = standing.debt.currency
    text = translate("Cost", "{base} × {steps} = {result} a day")
    return head.format(
        sum=text.format(
            base=figures.money(base, code, sign=False),
            steps=_steps(rate, standing.terms, standing.on),
            result=figures.money(result, code, sign=False),
        )
    )


def _steps(rate: Rate, terms: Terms, on: date) -> str:
    percent = figures.percent(rate.percent)
    if rate.period is Period.DAY:
        return percent
    monthly = rate.period is Period.MONTH
    if terms.accrual is Accrual.MONTHLY:
        # A month's twelfth, over the days of this month.
        return f"{percent} ÷ {month_days(on)}" if monthly else f"{percent} ÷ 12 ÷ {month_days(on)}"
    days = year_days(terms.basis, on.year)
    return f"{percent} × 12 ÷ {days}" if monthly else f"{percent} ÷ {days}"


def _penalty_rate(standing: Standing) -> str:
    """How the penalty rate comes from the contract rate, where it does."""
    penalty, rate, now = standing.terms.penalty, standing.rate, standing.rate_now
    if rate is None or now is None:
        return ""
    if penalty.kind is PenaltyKind.MULTIPLE:
        text = translate("Cost", "Penalty rate: {rate} × {multiple} = {result}")
        return text.format(
            rate=figures.percent(rate.percent),
            multiple=figures.number(penalty.value),
            result=figures.rate(now),
        )
    if penalty.kind is PenaltyKind.ADDITION:
        text = translate("Cost", "Penalty rate: {rate} + {added} = {result}")
        return text.format(
            rate=figures.percent(rate.annual()),
            added=figures.percent(Rate(penalty.value, penalty.period).annual()),
            result=figures.rate(now),
        )
    return ""


def _total(standing: Standing, cost: DailyCost) -> str:
    amount = figures.money(cost.total, standing.debt.currency, sign=False)
    return translate("Cost", "Together: {amount} a day").format(amount=amount)
