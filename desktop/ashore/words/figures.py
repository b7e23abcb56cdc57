"""Money, rates, days and dates as a person reads them, in the language in use."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from ashore.catalogue import currency as currency_of
from ashore.domain.money import Currency, to_major
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.words.language import locale, translate

SPACE = "\N{NO-BREAK SPACE}"
"""Between a figure and its unit: no line breaks there."""


def money(minor: int, currency: Currency | str, sign: bool = True) -> str:
    """An amount of minor units: ``¥12,000.00``, without its sign ``12,000.00``.

    ``currency`` may be an ISO code. A currency without a sign is named by its code. Raises
    UserError ``currency_unknown``.
    """
    known = currency_of(currency) if isinstance(currency, str) else currency
    figure = number(to_major(abs(minor), known.digits))
    if sign:
        figure = (known.sign or known.code + SPACE) + figure
    return f"-{figure}" if minor < 0 else figure


def number(value: Decimal | int) -> str:
    """A number with its decimal places as they are, in groups of three: ``12,000.50``."""
    place = locale()
    separators = {",": place.groupSeparator(), ".": place.decimalPoint()}
    return "".join(separators.get(c, c) for c in f"{value:,f}")


def percent(value: Decimal) -> str:
    """``18.25 %``: two decimal places, up to four where they say something."""
    return number(_places(value)) + SPACE + "%"


def percent_short(value: Decimal) -> str:
    """The same rounded to two decimal places, as the list has it: ``27.38 %``."""
    return percent(value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def rate(quoted: Rate) -> str:
    """A rate as it is quoted: ``0.05 % a day``."""
    if quoted.period is Period.DAY:
        text = translate("Figures", "{percent} a day")
    elif quoted.period is Period.MONTH:
        text = translate("Figures", "{percent} a month")
    else:
        text = translate("Figures", "{percent} a year")
    return text.format(percent=percent(quoted.percent))


def rate_forms(quoted: Rate, basis: DayBasis = DayBasis.D365) -> tuple[str, ...]:
    """The same rate in its other forms, the yearly one first; ``≈`` where digits are left out.

    A day bears its part of a year of ``basis``; what a daily rate is a year is by custom × 365.
    """
    forms = []
    for period in (Period.YEAR, Period.MONTH, Period.DAY):
        if period is not quoted.period:
            value = _in_period(quoted, period, basis)
            about = "" if _places(value) == value else "≈" + SPACE
            forms.append(about + rate(Rate(value, period)))
    per_myriad = quoted.percent * 100
    if quoted.period is Period.DAY and per_myriad == _places(per_myriad):
        text = translate("Figures", "{n} per 10,000 a day")
        forms.append(text.format(n=number(_bare(per_myriad))))
    return tuple(forms)


def rate_reading(quoted: Rate, basis: DayBasis = DayBasis.D365) -> str:
    """The other forms in a line: ``= 18.25 % a year ≈ 1.52 % a month``."""
    forms = rate_forms(quoted, basis)
    return " ".join(form if form.startswith("≈") else f"= {form}" for form in forms)


def _in_period(quoted: Rate, period: Period, basis: DayBasis) -> Decimal:
    if period is Period.DAY and basis in (DayBasis.D360, DayBasis.THIRTY_360):
        return quoted.annual() / 360
    return quoted.in_period(period)


def days(n: int) -> str:
    """``1 day``, ``47 days``."""
    return translate("Figures", "%n day(s)", None, n)


def date_text(day: date, today: date) -> str:
    """``21 Nov``, with its year where that is not the one of ``today``."""
    if day.year != today.year:
        return long_date(day)
    return _written(day, translate("Figures", "d MMM"))


def long_date(day: date) -> str:
    """The date with its year, always."""
    return _written(day, translate("Figures", "d MMM yyyy"))


def month_year(day: date) -> str:
    """``Jul 2028``."""
    return _written(day, translate("Figures", "MMM yyyy"))


def date_reading(day: date, today: date) -> str:
    """How a typed date was understood: ``Sun 22 Nov 2026, 2 days ago``."""
    written = _written(day, translate("Figures", "ddd d MMM yyyy"))
    text = translate("Figures", "{date}, {when}")
    return text.format(date=written, when=relative_day(day, today))


def relative_day(day: date, today: date) -> str:
    """``today``, ``tomorrow``, ``in 9 days``, ``9 days ago``."""
    ahead = (day - today).days
    if ahead == 0:
        return translate("Figures", "today")
    if ahead == 1:
        return translate("Figures", "tomorrow")
    if ahead == -1:
        return translate("Figures", "yesterday")
    if ahead > 0:
        return translate("Figures", "in %n day(s)", None, ahead)
    return translate("Figures", "%n day(s) ago", None, -ahead)


def _written(day: date, pattern: str) -> str:
    from PySide6.QtCore import QDate

    return locale().toString(QDate(day.year, day.month, day.day), pattern)


def _places(value: Decimal) -> Decimal:
    """The value with two decimal places, or up to four where they are not zero."""
    fine = value.quantize(Decimal("0.0001"), rounding=ROUND_HALF_UP)
    coarse = fine.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    if fine == coarse:
        return coarse
    tenths = fine.quantize(Decimal("0.001"), rounding=ROUND_HALF_UP)
    return tenths if fine == tenths else fine


def _bare(value: Decimal) -> Decimal:
    """Without the zeros at the end: 5.00 → 5."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
