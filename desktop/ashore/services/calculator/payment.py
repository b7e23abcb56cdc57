"""What a payment achieves: when the debt ends, what it costs until then, what an extra payment saves."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import islice
from typing import NamedTuple

from ashore.domain.calc.interest import monthly
from ashore.domain.calc.methods import level_payment
from ashore.domain.calc.payoff import Month, MonthlyRule, Payoff, months, payoff
from ashore.domain.calc.segments import round_half_up
from ashore.domain.errors import UserError
from ashore.domain.rates import Rate
from ashore.services.calculator.minimum import SHOWN_ENDLESS
from ashore.services.calculator.typed import Typed

FIELDS = ("balance", "rate", "rate_period", "each_month", "once", "wanted_months")
USUAL: Mapping[str, str] = {"rate_period": "year"}
EXAMPLE: Mapping[str, str] = {
    "balance": "12,000",
    "rate": "18.25",
    "rate_period": "year",
    "each_month": "600",
    "once": "1,000",
}
MOST_MONTHS = 600


class Achieved(NamedTuple):
    """What ``each_month`` comes to with the extra payment and without (None where there is none).

    ``month_interest`` is the first month's, minor units: a payment must be more. ``needed`` ends
    the debt in the months that are wanted.
    """

    found: Payoff | None
    rows: tuple[Month, ...]
    without_extra: Payoff | None
    month_interest: int
    once: int
    needed: int | None


def calculate(typed: Typed) -> Achieved:
    """What the payment achieves. Raises Unready, and UserError ``payment_above_debt`` at once."""
    balance, rate = typed.amount("balance"), typed.rate("rate")
    once = typed.amount_or("once", 0)
    wanted = typed.whole_or("wanted_months", 1, MOST_MONTHS)
    # One of the two is enough: what is paid, or by when it shall end.
    each = typed.amount_or_none("each_month")
    if each is None and wanted is None:
        typed.missing.append("each_month")
    typed.done()
    if once > balance:
        raise UserError("payment_above_debt", "once")
    rest = balance - once
    share = monthly(rate)
    found = without = None
    rows: tuple[Month, ...] = ()
    if each is not None:
        rule = MonthlyRule(fixed=each)
        found = payoff(rest, rate, rule)
        shown = SHOWN_ENDLESS if found.months is None else found.months
        rows = tuple(islice(months(rest, rate, rule), shown))
        without = payoff(balance, rate, rule) if once else None
    return Achieved(found, rows, without, _interest(rest, share), once, _needed(rest, rate, wanted))


def _needed(balance: int, rate: Rate, wanted: int | None) -> int | None:
    """The least payment a month, in whole minor units, that ends the debt in time."""
    if wanted is None:
        return None
    amount = level_payment(balance, [monthly(rate)] * wanted)
    while not _ends(payoff(balance, rate, MonthlyRule(fixed=amount)), wanted):
        amount += 1  # rounding each month may leave a few cents over
    return amount


def _ends(found: Payoff, wanted: int) -> bool:
    return found.months is not None and found.months <= wanted


def _interest(balance: int, share: Fraction) -> int:
    return round_half_up(balance * share.numerator, share.denominator)
