"""Tables to show, to copy and to export: the same rows as people and as programs read them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from ashore.domain.calc.counting import Counting
from ashore.domain.calc.days import Moment
from ashore.domain.calc.interest import Stretch, accrue
from ashore.domain.rates import Period, Rate
from ashore.words import calc_grids, grid, language
from ashore.words.aligned import aligned, width

DAILY = Rate(Decimal("0.05"), Period.DAY)
SPACE = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("minor", "shown", "plain"),
    [
        (Fraction(1785), "17.85", "17.85"),
        (Fraction(17855, 10), "17.855", "17.855"),
        (Fraction(1000, 3), f"≈{SPACE}3.333333", "3.333333"),
        (Fraction(0), "0.00", "0.00"),
        (Fraction(123_456_789), "1,234,567.89", "1234567.89"),
        (Fraction(100_000), "1,000.00", "1000.00"),
    ],
)
def test_amounts_before_rounding(minor: Fraction, shown: str, plain: str) -> None:
    assert grid.exact(minor, "CNY") == (shown, plain)


def test_yen_have_no_decimals() -> None:
    assert grid.exact(Fraction(100, 7), "JPY") == (f"≈{SPACE}14.2857", "14.2857")
    assert grid.money(-1200, "JPY") == ("-1,200", "-1200")


def test_cells_for_programs_are_plain() -> None:
    assert grid.day(date(2026, 11, 24)).plain == "2026-11-24"
    assert grid.day(None) == grid.EMPTY
    assert grid.rate(Rate(Decimal("18.250"), Period.YEAR)).plain == "18.25 %/year"
    assert grid.count(1234) == ("1,234", "1234")
    assert grid.with_sign("Amount", "CNY") == f"Amount{SPACE}¥"
    assert grid.with_sign("Amount", "CHF") == f"Amount{SPACE}CHF"


def segments() -> grid.Grid:
    rows = accrue(
        (
            Stretch(Moment(date(2026, 3, 30)), Moment(date(2026, 4, 23)), 100_000, DAILY),
            Stretch(Moment(date(2026, 4, 23)), Moment(date(2026, 5, 6)), 90_001, DAILY),
        ),
        Counting(date(2026, 3, 30)),
    )
    return calc_grids.segment_grid("Interest", rows, "CNY")


def test_the_rows_of_interest_add_up_to_their_total() -> None:
    made = segments()
    rounded = [Decimal(row[6].plain) for row in made.rows]
    exact = [Decimal(row[5].plain) for row in made.rows]
    assert sum(rounded) == Decimal(made.total[6].plain) == Decimal("17.85")
    assert sum(exact) == Decimal(made.total[5].plain) == Decimal("17.850065")
    assert made.total[0].shown == "Total"
    assert made.total[2].plain == "37"


def test_as_text_it_stands_in_columns() -> None:
    lines = segments().text().splitlines()
    assert lines[0] == "Interest"
    assert SPACE not in "".join(lines)
    assert lines[2].startswith("30 Mar 2026  23 Apr 2026    24  1,000.00  0.05 % a day")
    assert lines[4].split()[0] == "Total"
    assert len({len(line) for line in lines[1:5]}) == 1
    assert lines[5].startswith("The sum is rounded once")


def test_in_chinese_it_has_no_english_word() -> None:
    language.use("zh_CN")
    text = segments().text()
    assert "合计" in text
    assert not any(word in text for word in ("Total", "Days", "rounded"))


def test_wide_signs_take_two_places() -> None:
    assert width("余额 ¥") == 6
    assert aligned([["余额", "1"], ["a", "22"]], {1}) == "余额   1\na     22"
