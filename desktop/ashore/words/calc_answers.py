"""How long it takes until nothing is owed, in words."""

from __future__ import annotations

from ashore.domain.calc.payoff import NeverEnds, Payoff
from ashore.words.language import translate

MONTHS = 12


def length(found: Payoff) -> str:
    """``2 years 3 months``; ``never`` where there is no end."""
    return translate("Calc", "never") if found.months is None else span(found.months)


def span(months: int) -> str:
    """A number of months in years and months."""
    years, rest = divmod(months, MONTHS)
    parts = []
    if years:
        parts.append(translate("Calc", "%n year(s)", None, years))
    if rest or not years:
        parts.append(translate("Calc", "%n month(s)", None, rest))
    if len(parts) == 1:
        return parts[0]
    return translate("Calc", "{first} {rest}").format(first=parts[0], rest=parts[1])


def never(found: Payoff) -> str:
    """Why there is no end; "" where there is one."""
    if found.never_ends is NeverEnds.INTEREST_NOT_COVERED:
        return translate(
            "Calc", "This never ends: the payment does not cover the interest of a month."
        )
    if found.never_ends is NeverEnds.OVER_A_THOUSAND_YEARS:
        return translate("Calc", "This takes more than a thousand years.")
    return ""
