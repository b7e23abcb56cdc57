"""The four calculations of the calculator: worked examples, what is missing, what is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeVar

import pytest

from ashore.catalogue import currency
from ashore.domain.errors import UserError
from ashore.services.calculator import apr, interest, minimum, offer, payment, statement
from ashore.services.calculator.typed import MOST_LINES, Typed, Unready

TODAY = date(2026, 11, 24)
T = TypeVar("T")
MODULES = (apr, interest, minimum, offer, payment, statement)


def typed(texts: Mapping[str, str], code: str = "CNY") -> Typed:
    return Typed(texts, currency(code), TODAY)


def found(calculate: Callable[[Typed], T], usual: Mapping[str, str], texts: Mapping[str, str]) -> T:
    return calculate(typed({**usual, **texts}))


def code_of(act: Callable[[], object]) -> tuple[str, str | None]:
    with pytest.raises(UserError) as caught:
        act()
    return caught.value.code, caught.value.field


def percent(value: Decimal) -> str:
    return str(value.quantize(Decimal("0.01"), ROUND_HALF_UP))


@pytest.mark.parametrize("module", MODULES, ids=lambda m: m.__name__.split(".")[-1])
def test_what_is_usual_and_the_example_name_fields(module: object) -> None:
    fields = set(module.FIELDS)  # type: ignore[attr-defined]
    assert set(module.USUAL) <= fields  # type: ignore[attr-defined]
    assert set(module.EXAMPLE) <= fields  # type: ignore[attr-defined]
    calculate = module.calculate  # type: ignore[attr-defined]
    assert calculate(typed({**module.USUAL, **module.EXAMPLE}))  # type: ignore[attr-defined]
    with pytest.raises(Unready) as caught:
        calculate(typed(module.USUAL))  # type: ignore[attr-defined]
    assert caught.value.missing
    assert caught.value.errors == ()


def card(texts: Mapping[str, str]) -> statement.Statements:
    return found(statement.calculate, {**statement.USUAL, **statement.EXAMPLE}, texts)


def test_the_statement_of_a_card_o_01() -> None:
    """DOMAIN O-01: 17.85 = 1000 × 0.05 % × 24 d + 900 × 0.05 % × 13 d."""
    rows = card({}).rows
    assert [(row.on, row.interest, row.balance) for row in rows] == [
        (date(2026, 4, 5), 0, 100_000),
        (date(2026, 5, 5), 1785, 91_785),
    ]
    assert [(s.days, s.base, s.amount) for s in rows[1].segments] == [
        (24, 100_000, 1200),
        (13, 90_000, 585),
    ]


def test_paid_in_full_there_is_no_interest() -> None:
    assert card({"payments": "2026-04-23 1,000"}).interest == 0


def test_interest_on_the_unpaid_part_o_03() -> None:
    """DOMAIN O-03: 9,900 of 10,000 paid; 1.55 on the unpaid part; 900 paid: a late fee of 5."""
    icbc = {
        "statement_day": "31", "due_date": "2025-04-25", "charges": "2025-03-31 10,000",
        "payments": "2025-04-20 9,900", "until": "2025-04-30", "interest_on": "unpaid",
        "card_count": "both-ends", "late_fee_percent": "5",
    }  # fmt: skip
    assert (card(icbc).interest, card(icbc).late_fees) == (155, 0)
    late = card({**icbc, "payments": "2025-04-20 900"})
    assert (late.interest, late.late_fees) == (14_105, 500)


def test_a_least_fee_alone_is_a_fixed_fee() -> None:
    late = card({"payments": "", "late_fee_floor": "20"})
    assert late.rows[-1].late_fee == 2000
    assert card({"payments": "", "late_fee_percent": "5", "late_fee_floor": "20"}).late_fees == 2000
    assert (
        card({"payments": "", "late_fee_percent": "50", "late_fee_floor": "20"}).late_fees == 5000
    )


@pytest.mark.parametrize(
    ("texts", "code", "field"),
    [
        ({"until": "2199-12-31"}, "span_too_long", "until"),
    ],
)
def test_statements_that_are_refused(texts: dict[str, str], code: str, field: str) -> None:
    assert code_of(lambda: card(texts)) == (code, field)


def test_before_the_first_statement_there_is_none() -> None:
    assert card({"until": "2026-04-01"}) == statement.Statements((), 0, 0)


@pytest.mark.parametrize(
    "line",
    [
        "2026-03-30 1,000", "2026-03-30: 1000", "2026-03-30\t¥1,000.00", "30 Mar 1000", "3月30日 1千",
        "2026/3/30，1000", "2026-03-30, 1000", "2026-03-30:1 000",
    ],
)  # fmt: skip
def test_a_line_is_read_as_people_and_spreadsheets_write_it(line: str) -> None:
    reading = Typed({"charges": line}, currency("CNY"), date(2026, 4, 1))
    assert reading.dated("charges", needed=True) == [(date(2026, 3, 30), 100_000)]
    reading.done()


@pytest.mark.parametrize(
    ("text", "line", "cause"),
    [
        ("1000", 1, "dated_amount_unclear"),
        ("2026-03-30 1,000\n\n2026-03-31 x", 3, "amount_not_a_number"),
        ("2026-02-30 5", 1, "date_no_such_day"),
        ("2026-03-30 0", 1, "amount_zero"),
    ],
)
def test_a_wrong_line_is_named(text: str, line: int, cause: str) -> None:
    reading = typed({"charges": text})
    reading.dated("charges", needed=True)
    with pytest.raises(Unready) as caught:
        reading.done()
    (error,) = caught.value.errors
    assert (error.code, error.field) == ("line_wrong", "charges")
    assert error.params["line"] == line
    assert error.params["cause"].code == cause  # type: ignore[attr-defined]


def test_too_many_lines_are_refused() -> None:
    reading = typed({"charges": "2026-03-30 5\n" * (MOST_LINES + 1)})
    assert reading.dated("charges", needed=True) == []
    with pytest.raises(Unready) as caught:
        reading.done()
    assert caught.value.errors[0].code == "lines_too_many"


def test_what_the_minimum_costs() -> None:
    texts = {"balance": "7,500", "rate": "22", "percent": "2", "floor": "35"}
    told = found(minimum.calculate, minimum.USUAL, texts)
    assert (told.found.months, told.found.interest) == (1010, 6_628_572)
    assert len(told.rows) == 1010
    assert told.rows[-1].balance == 0
    assert sum(row.interest for row in told.rows) == told.found.interest
    assert told.first == 15_000
    assert told.level.months == 137
    assert told.level.interest is not None
    assert told.level.interest < told.found.interest


def test_a_minimum_that_never_ends_shows_how_it_grows() -> None:
    texts = {"balance": "1,000", "rate": "36", "percent": "2"}
    told = found(minimum.calculate, minimum.USUAL, texts)
    assert told.found.months is None
    assert len(told.rows) == minimum.SHOWN_ENDLESS
    assert told.rows[-1].balance > 100_000


def test_an_offer_with_a_flat_fee_o_17() -> None:
    """DOMAIN O-17: 12 periods at 0.38 % a period are 8.31 % a year."""
    told = found(offer.calculate, offer.USUAL, offer.EXAMPLE)
    assert percent(told.true.nominal) == "8.31"
    assert told.quoted == Decimal("4.56")
    assert told.cost == 54_720
    assert len(told.rows) == 12


def test_an_offer_by_its_payment_o_22() -> None:
    """DOMAIN O-22: 5,000 repaid by 24 × 230 is 9.69 % a year."""
    texts = {"principal": "5,000", "periods": "24", "paid_each": "230"}
    told = found(offer.calculate, offer.USUAL, texts)
    assert percent(told.true.nominal) == "9.69"
    assert told.rows == ()
    assert told.quoted is None
    assert told.cost == 52_000


def test_a_mortgage_o_15() -> None:
    """DOMAIN O-15: 2,000,000 at 6.8 % over 240 months: 15,266.79 a month."""
    texts = {"principal": "200万", "periods": "240", "method": "equal-payment", "rate": "6.8"}
    told = found(offer.calculate, offer.USUAL, texts)
    assert (told.rows[0].payment, told.rows[0].interest) == (1_526_679, 1_133_333)
    assert percent(told.true.nominal) == "6.80"


def test_interest_taken_in_advance_makes_it_dearer() -> None:
    advance = found(offer.calculate, offer.USUAL, {**offer.EXAMPLE, "received": "11,000"})
    assert advance.true.nominal > 20
    assert advance.cost == 154_720


def test_interest_by_the_actual_days_needs_the_day_of_the_loan() -> None:
    texts = {
        "principal": "1000",
        "periods": "3",
        "method": "bullet",
        "rate": "12",
        "accrual": "actual",
    }
    assert code_of(lambda: found(offer.calculate, offer.USUAL, texts)) == ("start_missing", "start")
    dated = found(offer.calculate, offer.USUAL, {**texts, "start": "2026-01-31", "basis": "360"})
    assert [row.date for row in dated.rows] == [
        date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)
    ]  # fmt: skip
    assert dated.rows[-1].interest == 2967


@pytest.mark.parametrize(
    ("texts", "code", "field"),
    [
        ({}, "offer_without_cost", "rate"),
        (
            {"rate": "5", "method": "bullet", "fee_per_period": "1"},
            "fee_not_flat",
            "fee_per_period",
        ),
        ({"rate": "5", "paid_each": "100"}, "offer_twice", "paid_each"),
        ({"rate": "5", "received": "1,001"}, "received_above_principal", "received"),
        ({"rate": "5", "received": "0"}, "received_above_principal", "received"),
    ],
)
def test_offers_that_are_refused(texts: dict[str, str], code: str, field: str) -> None:
    whole = {"principal": "1,000", "periods": "12", **texts}
    assert code_of(lambda: found(offer.calculate, offer.USUAL, whole)) == (code, field)


MORTGAGE = {"principal": "1,000", "periods": "6", "method": "equal-payment", "rate": "9"}


@pytest.mark.parametrize(
    ("keep", "rows", "saved"),
    [
        # By hand at 0.75 % a month, paid 171.07: after 2 the balance is 671.63 - 300 = 371.63;
        # interest 2.79, 1.53 (203.35 left), 0.25 (33.81 left) instead of 5.04, 3.79, 2.54, 1.27.
        ("payment", [(17107, 0), (17107, 30000), (17107, 0), (17107, 0), (3406, 0)], 807),
        # 371.63 in 4 equal payments: 94.66 each; interest 2.79, 2.10, 1.40, 0.70.
        ("term", [(17107, 0), (17107, 30000), (9466, 0), (9466, 0), (9466, 0), (9464, 0)], 565),
    ],
)
@pytest.mark.parametrize("when", ["2:300", "2 300", "2026-03-31 300", "2 200\n2 100"])
def test_a_prepayment_shortens_the_term_or_lowers_the_payment(
    when: str, keep: str, rows: list[tuple[int, int]], saved: int
) -> None:
    texts = {**MORTGAGE, "start": "2026-01-31", "prepayments": when, "keep": keep}
    told = found(offer.calculate, offer.USUAL, texts)
    assert [(row.payment, row.prepaid) for row in told.rows] == rows
    assert told.saved == saved
    assert sum(told.payments) == 100_000 + told.interest
    assert told.cost == told.interest == 2641 - saved
    assert len(told.without) == 6


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ({"prepayments": "2 900"}, "prepayment_too_large"),
        # The first one leaves so little that the debt ends with instalment 3.
        ({"prepayments": "1 700\n6 1"}, "prepayment_too_large"),
        ({"prepayments": "2 5", "rate": "", "paid_each": "175"}, "prepayment_without_rate"),
    ],
)
def test_prepayments_that_are_refused(texts: dict[str, str], code: str) -> None:
    whole = {**MORTGAGE, **texts}
    assert code_of(lambda: found(offer.calculate, offer.USUAL, whole)) == (code, "prepayments")


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ({"prepayments": "2026-03-31 5"}, "prepayment_needs_start"),
        ({"prepayments": "2026-04-01 5", "start": "2026-01-31"}, "prepayment_between"),
        ({"prepayments": "7 5"}, "number_out_of_range"),
        ({"prepayments": "2 0"}, "amount_zero"),
        ({"prepayments": "5"}, "dated_amount_unclear"),
    ],
)
def test_prepayments_that_cannot_be_read(texts: dict[str, str], code: str) -> None:
    with pytest.raises(Unready) as caught:
        found(offer.calculate, offer.USUAL, {**MORTGAGE, **texts})
    (error,) = caught.value.errors
    assert (error.field, error.params["cause"].code) == ("prepayments", code)  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", ["1.5", "1.5x", "1.5 倍", "+50%", "+ 50 %"])
def test_a_multiple_is_read_as_its_sentence_says(text: str) -> None:
    assert typed({"times": text}).multiple_or_none("times") == Decimal("1.5")


@pytest.mark.parametrize("text", ["0.5", "11", "+1000%", "half", "+50"])
def test_a_multiple_that_is_refused(text: str) -> None:
    reading = typed({"times": text})
    assert reading.multiple_or_none("times") is None
    assert reading.errors[0].code == "penalty_multiple"


def test_a_fixed_payment_instead_of_the_minimum() -> None:
    texts = {"balance": "100", "rate": "12", "fixed": "60"}
    told = found(minimum.calculate, {}, texts)
    assert (told.found.months, told.found.interest) == (2, 141)


def test_an_offer_that_is_free() -> None:
    texts = {"principal": "1,000", "periods": "12", "rate": "0"}
    assert percent(found(offer.calculate, offer.USUAL, texts).true.nominal) == "0.00"


def test_what_a_payment_achieves() -> None:
    told = found(payment.calculate, payment.USUAL, payment.EXAMPLE)
    assert told.found is not None
    assert told.without_extra is not None
    assert (told.found.months, told.without_extra.months) == (22, 25)
    assert told.rows[0].interest == told.month_interest == 16_729
    assert told.needed is None


def test_what_it_takes_to_be_over_in_time() -> None:
    texts = {"balance": "12,000", "rate": "18.25", "wanted_months": "12"}
    told = found(payment.calculate, payment.USUAL, texts)
    assert told.found is None
    assert told.rows == ()
    assert told.needed is not None
    again = {**texts, "wanted_months": "", "each_month": str(Decimal(told.needed) / 100)}
    achieved = found(payment.calculate, payment.USUAL, again)
    assert achieved.found is not None
    assert achieved.found.months == 12
    less = {**again, "each_month": str(Decimal(told.needed - 1) / 100)}
    short = found(payment.calculate, payment.USUAL, less)
    assert short.found is not None
    assert short.found.months is None or short.found.months > 12


@pytest.mark.parametrize("months", ["1", "7", "60", "600"])
@pytest.mark.parametrize("balance", ["0.01", "0.99", "1,234.56", "2,000,000"])
def test_the_payment_for_any_span_ends_in_it(balance: str, months: str) -> None:
    texts = {"balance": balance, "rate": "24", "wanted_months": months}
    told = found(payment.calculate, payment.USUAL, texts)
    assert told.needed is not None
    again = {"balance": balance, "rate": "24", "each_month": str(Decimal(told.needed) / 100)}
    achieved = found(payment.calculate, payment.USUAL, again)
    assert achieved.found is not None
    assert achieved.found.months is not None
    assert achieved.found.months <= int(months)


def test_a_payment_of_all_at_once() -> None:
    texts = {"balance": "500", "rate": "10", "each_month": "100", "once": "500"}
    told = found(payment.calculate, payment.USUAL, texts)
    assert told.found is not None
    assert told.found.months == 0
    assert told.rows == ()
    more = {**texts, "once": "501"}
    refused = code_of(lambda: found(payment.calculate, payment.USUAL, more))
    assert refused == ("payment_above_debt", "once")


def test_one_of_payment_and_span_is_asked_for() -> None:
    with pytest.raises(Unready) as caught:
        found(payment.calculate, payment.USUAL, {"balance": "500", "rate": "10"})
    assert caught.value.missing == ("each_month",)


def test_what_cannot_be_read_is_at_its_field() -> None:
    texts = {"balance": "lots", "rate": "x", "percent": "101", "floor": "-1"}
    with pytest.raises(Unready) as caught:
        found(minimum.calculate, minimum.USUAL, texts)
    assert {e.field: e.code for e in caught.value.errors} == {
        "balance": "amount_not_a_number", "rate": "rate_not_a_number",
        "percent": "percent_above_100", "floor": "amount_negative",
    }  # fmt: skip


def test_amounts_are_read_in_the_chosen_currency() -> None:
    yen = typed({"balance": "10,000.5", "rate": "5", "percent": "5"}, "JPY")
    with pytest.raises(Unready) as caught:
        minimum.calculate(yen)
    assert caught.value.errors[0].code == "amount_too_precise"
