"""Time as whole numbers agrees with the calculator's own counting, whatever is counted."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from ashore.domain.calc.counting import Counting
from ashore.domain.calc.days import Basis, Count, Moment
from ashore.domain.ledger.clock import Clock
from ashore.domain.rates import Period
from ashore.domain.terms import Accrual

DAYS = st.dates(date(2019, 1, 1), date(2029, 12, 31))


@settings(deadline=None)
@given(
    DAYS, DAYS, st.integers(0, 1500), st.integers(0, 800),
    st.sampled_from(Basis), st.sampled_from(Accrual), st.sampled_from(Count),
)  # fmt: skip
def test_a_stretch_is_the_difference_of_two_moments(
    anchor: date, first: date, after: int, long: int, basis: Basis, accrual: Accrual, count: Count
) -> None:
    evenings = count is Count.INCL
    counting = Counting(anchor, basis, count, accrual)
    start, end = first + timedelta(days=after), first + timedelta(days=after + long)
    moments = (counting.moment(start) if after else Moment(start), counting.moment(end))
    clock = Clock(basis, accrual, anchor, first.toordinal(), evenings)
    whole = [
        first.toordinal() if not after else start.toordinal() + evenings,
        end.toordinal() + evenings,
    ]
    years = Fraction(clock.years(whole[1]) - clock.years(whole[0]), clock.per_year)
    days = Fraction(clock.days(whole[1]) - clock.days(whole[0]), clock.per_day)
    spans = list(counting.spans(*moments))
    assert years == sum((Fraction(*span.share(Period.YEAR)) for span in spans), Fraction())
    assert days == sum((Fraction(*span.share(Period.DAY)) for span in spans), Fraction())
