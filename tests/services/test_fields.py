"""The one reader of typed debts: every field, every branch, every refusal at its field."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from ashore.catalogue import Catalogue, currency
from ashore.domain.debt import Debt, EntryKind, History, Kind, Repeats
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import (
    Accrual,
    FeeKind,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    Penalty,
    PenaltyBase,
    PenaltyKind,
)
from ashore.services.fields import FIELDS, Draft, read_fields
from ashore.services.term_texts import term_texts

CATALOGUE = Catalogue()
TODAY = date(2026, 11, 24)
THREE = {"name": "Debt", "balance": "12,000", "due_date": "2026-11-22"}
"""The three fields that are enough."""


def read(**texts: str) -> Draft:
    reading = read_fields(THREE | texts, CATALOGUE, TODAY)
    assert reading.errors == ()
    assert reading.draft is not None
    return reading.draft


def debt(**texts: str) -> Debt:
    return read(**texts).debt


def refused(**texts: str) -> list[tuple[str | None, str]]:
    reading = read_fields(THREE | texts, CATALOGUE, TODAY)
    assert reading.draft is None
    return [(error.field, error.code) for error in reading.errors]


def test_three_fields_are_enough() -> None:
    draft = read()
    assert draft.debt.name == "Debt"
    assert draft.debt.kind is Kind.CUSTOM
    assert draft.debt.currency == "CNY"
    assert draft.debt.terms.rate is None
    assert draft.debt.repeats is Repeats.NONE
    assert draft.debt.contact_works
    assert draft.debt.history is History.MIXED
    assert draft.debt.boundaries is None
    entry = draft.balance
    assert (entry.kind, entry.on, entry.amount) == (EntryKind.BALANCE, TODAY, 1_200_000)
    assert (entry.due_date, entry.amount_due) == (date(2026, 11, 22), None)
    assert draft.debt.id == entry.id == entry.debt_id == ""


def test_custom_has_no_grace_no_fee_and_no_penalty_unless_given() -> None:
    terms = debt(kind="custom").terms
    assert terms.grace == Grace()
    assert terms.late_fee == LateFee()
    assert terms.penalty.kind is PenaltyKind.NONE
    assert terms.minimum == Minimum()
    # also where the lender's own product has them
    assert debt(kind="custom", lender="icbc-card").terms == terms


@pytest.mark.parametrize(
    ("field", "code"),
    [("name", "name_missing"), ("balance", "balance_missing"), ("due_date", "due_date_missing")],
)
def test_each_required_field_is_asked_for(field: str, code: str) -> None:
    assert refused(**{field: ""}) == [(field, code)]
    assert refused(**{field: " \t\u3000"}) == [(field, code)]


def test_everything_that_is_wrong_is_said_at_once_in_the_order_of_the_fields() -> None:
    wrong = {
        "formal_collection_from": "soon", "history": "x", "name": "", "balance": "x", "kind": "x",
        "currency": "ABC", "rate": "x", "rate_period": "week", "interest": "x", "due_date": "x",
        "amount_due": "x", "minimum": "x", "late_fee": "x", "contact_works": "x", "repeats": "x",
        "basis": "x", "penalty": "x", "penalty_base": "x", "grace_days": "x", "grace_amount": "x",
        "phone_contact_from": "x", "lender": "\udcff", "notes": "\udcff", "hotline": "\udcff",
        "count": "x", "compounding": "x", "penalty_on_interest": "x", "late_fee_floor": "x",
        "late_fee_then": "x", "minimum_floor": "x", "minimum_carries": "x", "free_period": "x",
        "statement_day": "x", "order": "x", "promo_rate": "x", "promo_until": "x",
        "contract_date": "x", "amount_borrowed": "x", "amount_received": "x",
    }  # fmt: skip
    assert set(wrong) == set(FIELDS)
    assert [field for field, _ in refused(**wrong)] == list(FIELDS)


def test_a_missing_key_is_an_empty_field() -> None:
    reading = read_fields({}, CATALOGUE, TODAY)
    assert [error.field for error in reading.errors] == ["name", "balance", "due_date"]


# name, lender, hotline, notes


def test_a_name_is_one_line() -> None:
    assert debt(name="  My \n card\t1 ").name == "My card 1"
    assert debt(name="卡" * 120).name == "卡" * 120


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("name", "n" * 121, "name_too_long"),
        ("name", "bad \udcff", "text_unreadable"),
        ("lender", "l" * 121, "text_too_long"),
        ("hotline", "1" * 121, "text_too_long"),
        ("notes", "n" * 20_001, "text_too_long"),
    ],
)
def test_texts_are_held_to_their_limits(field: str, text: str, code: str) -> None:
    assert refused(**{field: text}) == [(field, code)]


@pytest.mark.parametrize(
    ("typed", "lender", "kind"),
    [
        ("huabei", "huabei", Kind.PLATFORM_LOAN),
        ("花呗", "huabei", Kind.PLATFORM_LOAN),
        ("ICBC credit card", "icbc-card", Kind.CARD),
        (" Bank of Nowhere ", "Bank of Nowhere", Kind.CUSTOM),
        ("", "", Kind.CUSTOM),
    ],
)
def test_a_lender_is_found_by_what_people_call_it(typed: str, lender: str, kind: Kind) -> None:
    found = debt(lender=typed)
    assert (found.lender, found.kind) == (lender, kind)


def test_the_preset_fills_what_is_left_empty_and_what_is_typed_wins() -> None:
    preset = CATALOGUE.preset("icbc-card")
    assert preset is not None
    found = debt(lender="icbc-card")
    assert found.terms == preset.terms
    assert found.hotline == preset.hotline != ""
    own = debt(lender="icbc-card", rate="15", rate_period="year", hotline="on the card")
    assert own.terms.rate == Rate(Decimal(15), Period.YEAR)
    assert own.terms.late_fee == preset.terms.late_fee
    assert own.hotline == "on the card"


def test_another_kind_than_the_lenders_takes_the_kinds_own_figures() -> None:
    generic = CATALOGUE.generic(Kind.BANK_LOAN)
    assert debt(lender="icbc-card", kind="bank_loan").terms == generic.terms


def test_notes_keep_their_lines() -> None:
    assert debt(notes=" one\n\ntwo ").notes == "one\n\ntwo"


# kind and currency


@pytest.mark.parametrize(
    ("typed", "kind"),
    [*((str(kind), kind) for kind in Kind), ("Bank-Loan", Kind.BANK_LOAN), ("CREDIT CARD", Kind.CARD),
     ("信用卡", Kind.CARD), ("网贷", Kind.PLATFORM_LOAN), ("民间借贷", Kind.PRIVATE_LOAN), ("房贷", Kind.MORTGAGE),
     ("车贷", Kind.CAR_LOAN), ("亲友", Kind.FAMILY), ("family or friend", Kind.FAMILY), ("其他", Kind.CUSTOM)],
)  # fmt: skip
def test_kinds(typed: str, kind: Kind) -> None:
    assert debt(kind=typed).kind is kind


def test_an_unknown_kind_is_refused_with_the_known_ones() -> None:
    reading = read_fields(THREE | {"kind": "credit"}, CATALOGUE, TODAY)
    assert [error.code for error in reading.errors] == ["kind_unknown"]
    assert "bank_loan" in str(reading.errors[0].params["choices"])


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("CNY", "CNY"),
        ("usd", "USD"),
        (" jpy ", "JPY"),
        ("RMB", "CNY"),
        ("人民币", "CNY"),
        ("美元", "USD"),
    ],
)
def test_currencies(typed: str, code: str) -> None:
    assert debt(currency=typed).currency == code


@pytest.mark.parametrize("typed", ["XXX", "$", "¥", "元", "dollars", "C"])
def test_a_currency_that_is_not_one_is_refused(typed: str) -> None:
    assert refused(currency=typed) == [("currency", "currency_unknown")]


def test_amounts_are_read_in_the_currency() -> None:
    assert read(currency="JPY", balance="12,000").balance.amount == 12_000
    assert read(currency="KWD", balance="1.234").balance.amount == 1_234
    assert refused(currency="JPY", balance="1.5") == [("balance", "amount_too_precise")]
    assert refused(currency="USD", balance="¥1") == [("balance", "amount_other_currency")]


def test_a_presets_amounts_hold_in_its_own_currency_only() -> None:
    terms = debt(lender="icbc-card", currency="USD").terms
    assert terms.grace == Grace(days=3, amount=0)
    assert terms.minimum.floor == 0
    assert terms.late_fee.floor == 0
    assert terms.late_fee.kind is FeeKind.PERCENT


# balance, due date, amount due


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("12,000", 1_200_000),
        ("1.2万", 1_200_000),
        ("¥12,000.00", 1_200_000),
        ("12000.5", 1_200_050),
        ("0", 0),
    ],
)
def test_balances(typed: str, minor: int) -> None:
    assert read(balance=typed).balance.amount == minor


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("-5", "amount_negative"),
        ("twelve", "amount_not_a_number"),
        ("1.234", "amount_too_precise"),
        ("99999999999999", "amount_too_large"),
    ],
)
def test_wrong_balances(typed: str, code: str) -> None:
    assert refused(balance=typed) == [("balance", code)]


@pytest.mark.parametrize(
    ("typed", "due"),
    [("2026-11-22", date(2026, 11, 22)), ("11月22日", date(2026, 11, 22)), ("22 Nov", date(2026, 11, 22)),
     ("01-05", date(2027, 1, 5)), ("2027/2/28", date(2027, 2, 28))],
)  # fmt: skip
def test_due_dates(typed: str, due: date) -> None:
    assert read(due_date=typed).balance.due_date == due


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("2026-02-29", "date_no_such_day"),
        ("soon", "date_not_a_date"),
        ("1950-01-01", "date_out_of_range"),
    ],
)
def test_wrong_due_dates(typed: str, code: str) -> None:
    assert refused(due_date=typed) == [("due_date", code)]


def test_amount_due() -> None:
    assert read(amount_due="500").balance.amount_due == 50_000
    assert read(amount_due="12,000").balance.amount_due == 1_200_000
    assert refused(amount_due="12,000.01") == [("amount_due", "amount_due_above_balance")]
    # a wrong balance is one error, not two
    assert refused(amount_due="500", balance="x") == [("balance", "amount_not_a_number")]
    assert refused(amount_due="500", balance="") == [("balance", "balance_missing")]


def test_without_an_amount_due_the_minimum_says_it() -> None:
    for minimum in ("", "10%", "700", "20,000"):
        assert read(minimum=minimum).balance.amount_due is None
    assert read(minimum="10%", amount_due="300").balance.amount_due == 30_000


def test_an_amount_due_of_nothing_would_lose_the_due_date() -> None:
    for due in ("2026-11-22", "2026-12-22"):
        assert refused(amount_due="0", due_date=due) == [("amount_due", "amount_due_zero")]
    assert read(amount_due="0", balance="0").balance.amount_due == 0
    assert refused(amount_due="0", balance="x") == [("balance", "amount_not_a_number")]
    for minimum in ("0", "0.00", "0%", "0.0 %"):
        assert refused(minimum=minimum) == [("minimum", "minimum_zero")]


INSTALMENT = {"repeats": "monthly", "amount_due": "1,000"}


@pytest.mark.parametrize(
    ("texts", "minimum"),
    [
        (INSTALMENT, Minimum(MinimumKind.INSTALMENT, amount=100_000)),
        (INSTALMENT | {"lender": "jiebei"}, Minimum(MinimumKind.INSTALMENT, amount=100_000)),
        # there is a rule already, typed or the lender's
        (INSTALMENT | {"minimum": "500"}, Minimum(MinimumKind.FIXED, amount=50_000)),
        (INSTALMENT | {"minimum": "full"}, Minimum()),
        (
            INSTALMENT | {"lender": "icbc-card"},
            Minimum(MinimumKind.INTEREST_PLUS, percent=Decimal(10)),
        ),
        # it is not asked for each month, or it is not known, or all of it is asked for
        (INSTALMENT | {"repeats": "none"}, Minimum()),
        (INSTALMENT | {"amount_due": ""}, Minimum()),
        (INSTALMENT | {"amount_due": "12,000"}, Minimum()),
    ],
)
def test_the_amount_due_of_each_month_is_the_instalment(
    texts: dict[str, str], minimum: Minimum
) -> None:
    assert read(**texts).debt.terms.minimum == minimum


def test_a_saved_debt_may_have_no_due_date() -> None:
    reading = read_fields(THREE | {"due_date": ""}, CATALOGUE, TODAY, due_required=False)
    assert reading.draft is not None
    assert reading.draft.balance.due_date is None
    wrong = read_fields(THREE | {"due_date": "soon"}, CATALOGUE, TODAY, due_required=False)
    assert [error.code for error in wrong.errors] == ["date_not_a_date"]


# rate


@pytest.mark.parametrize(
    ("texts", "percent", "period"),
    [
        ({"rate": "18.25"}, "18.25", Period.YEAR),
        ({"rate": "18.25%"}, "18.25", Period.YEAR),
        ({"rate": "0.05", "rate_period": "day"}, "0.05", Period.DAY),
        ({"rate": "1.5", "rate_period": "Month"}, "1.5", Period.MONTH),
        ({"rate": "18", "rate_period": "年"}, "18", Period.YEAR),
        ({"rate": "0.05 %/day"}, "0.05", Period.DAY),
        ({"rate": "万分之五"}, "0.05", Period.DAY),
        # what the text names is closer to the figure than the column beside it
        ({"rate": "0.05 %/day", "rate_period": "year"}, "0.05", Period.DAY),
        ({"rate": "0.04", "lender": "jiebei"}, "0.04", Period.DAY),
        ({"rate": "150", "rate_period": "year"}, "150", Period.YEAR),
        ({"rate": "0.5", "rate_period": "day", "lender": "jiebei"}, "0.5", Period.DAY),
        ({"rate": "0.5%/day", "lender": "jiebei"}, "0.5", Period.DAY),
        ({"rate": "万50", "lender": "jiebei"}, "0.5", Period.DAY),
        ({"rate": "0"}, "0", Period.YEAR),
    ],
)
def test_rates(texts: dict[str, str], percent: str, period: Period) -> None:
    assert debt(**texts).terms.rate == Rate(Decimal(percent), period)


@pytest.mark.parametrize(
    ("texts", "errors"),
    [
        ({"rate": "-1"}, [("rate", "rate_negative")]),
        ({"rate": "high"}, [("rate", "rate_not_a_number")]),
        ({"rate": "18.25", "rate_period": "day"}, [("rate", "rate_too_high")]),
        ({"rate": "18.25", "lender": "jiebei"}, [("rate", "rate_too_high")]),
        # 1.5 by the preset's day would be 547.50 a year: more likely a month's
        ({"rate": "1.5", "lender": "jiebei"}, [("rate", "rate_period_unclear")]),
        ({"rate": "18.25", "rate_period": "week"}, [("rate_period", "choice_unknown")]),
        ({"rate": "18.25", "rate_period": "week", "lender": "jiebei"}, [("rate_period", "choice_unknown")]),
        ({"rate_period": "week"}, [("rate_period", "choice_unknown")]),
    ],
)  # fmt: skip
def test_wrong_rates(texts: dict[str, str], errors: list[tuple[str, str]]) -> None:
    assert refused(**texts) == errors


@pytest.mark.parametrize(
    ("typed", "accrual"),
    [
        ("daily", Accrual.DAILY),
        ("Monthly", Accrual.MONTHLY),
        ("按日", Accrual.DAILY),
        ("按月", Accrual.MONTHLY),
    ],
)
def test_interest(typed: str, accrual: Accrual) -> None:
    assert debt(interest=typed).terms.accrual is accrual


@pytest.mark.parametrize(
    ("typed", "basis"),
    [
        ("365", DayBasis.D365),
        ("360", DayBasis.D360),
        ("Actual", DayBasis.ACTUAL),
        ("实际", DayBasis.ACTUAL),
    ],
)
def test_basis(typed: str, basis: DayBasis) -> None:
    assert debt(basis=typed).terms.basis is basis


# penalty


def multiple(value: str) -> Penalty:
    return Penalty(PenaltyKind.MULTIPLE, Decimal(value))


@pytest.mark.parametrize(
    ("typed", "penalty"),
    [
        ("1.5x", multiple("1.5")), ("1.5 ×", multiple("1.5")), ("1.5倍", multiple("1.5")),
        ("x1.5", multiple("1.5")), ("× 1.5", multiple("1.5")), ("1.5 times", multiple("1.5")),
        ("+50%", multiple("1.5")), ("+ 30 %", multiple("1.3")), ("1x", multiple("1")), ("10x", multiple("10")),
        ("+3 %/year", Penalty(PenaltyKind.ADDITION, Decimal(3), Period.YEAR)),
        ("+0.02%/day", Penalty(PenaltyKind.ADDITION, Decimal("0.02"), Period.DAY)),
        ("+50 %/year", Penalty(PenaltyKind.ADDITION, Decimal(50), Period.YEAR)),
        ("0.065 %/day", Penalty(PenaltyKind.RATE, Decimal("0.065"), Period.DAY)),
        ("24%/year", Penalty(PenaltyKind.RATE, Decimal(24), Period.YEAR)),
        ("万分之六点五", Penalty(PenaltyKind.RATE, Decimal("0.065"), Period.DAY)),
        ("none", Penalty()), ("0", Penalty()), ("无", Penalty()), ("0%", Penalty()), ("+0%", Penalty()),
    ],
)  # fmt: skip
def test_penalties(typed: str, penalty: Penalty) -> None:
    assert debt(penalty=typed).terms.penalty == penalty


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1.5", "penalty_unclear"),  # 1.5 times, or 1.5 %?
        ("0.065%", "penalty_unclear"),  # a day or a year?
        ("500%", "penalty_unclear"),
        ("+3%", "penalty_unclear"),  # a share of the rate, or percentage points?
        ("0.5x", "penalty_multiple"),
        ("15x", "penalty_multiple"),
        ("+2000%", "penalty_multiple"),
        ("much", "rate_not_a_number"),
        ("+", "rate_missing"),
        ("18.25 %/day", "rate_too_high"),
    ],
)
def test_wrong_penalties(typed: str, code: str) -> None:
    assert refused(penalty=typed) == [("penalty", code)]


def test_what_penalty_runs_on() -> None:
    assert debt(penalty="1.5x").terms.penalty.base is PenaltyBase.OVERDUE
    assert (
        debt(penalty="1.5x", penalty_base="principal").terms.penalty.base is PenaltyBase.PRINCIPAL
    )
    assert debt(penalty="1.5x", penalty_base="全部本金").terms.penalty.base is PenaltyBase.PRINCIPAL
    assert debt(lender="jintiao", penalty_base="overdue").terms.penalty.base is PenaltyBase.OVERDUE
    # another multiple leaves the base where the preset has it
    assert debt(lender="jintiao", penalty="1.4x").terms.penalty.base is PenaltyBase.PRINCIPAL


# late fee, minimum, grace


@pytest.mark.parametrize(
    ("typed", "fee"),
    [
        ("30", LateFee(FeeKind.FIXED, amount=3_000)), ("¥30.50", LateFee(FeeKind.FIXED, amount=3_050)),
        ("5%", LateFee(FeeKind.PERCENT, percent=Decimal(5))), ("5 ％", LateFee(FeeKind.PERCENT, percent=Decimal(5))),
        ("none", LateFee()), ("0", LateFee()), ("0.00", LateFee()), ("无", LateFee()),
    ],
)  # fmt: skip
def test_late_fees(typed: str, fee: LateFee) -> None:
    assert debt(late_fee=typed).terms.late_fee == fee


@pytest.mark.parametrize(
    ("typed", "minimum"),
    [
        ("200", Minimum(MinimumKind.FIXED, amount=20_000)),
        ("10%", Minimum(MinimumKind.PERCENT, percent=Decimal(10))),
        ("full", Minimum()), ("全额", Minimum()),
    ],
)  # fmt: skip
def test_minimums(typed: str, minimum: Minimum) -> None:
    assert debt(minimum=typed).terms.minimum == minimum


def test_another_percent_keeps_the_presets_floor() -> None:
    preset = CATALOGUE.generic(Kind.CARD)
    found = debt(kind="card", late_fee="6%", minimum="5%").terms
    assert found.late_fee == LateFee(
        FeeKind.PERCENT, percent=Decimal(6), floor=preset.terms.late_fee.floor
    )
    assert found.minimum == Minimum(
        MinimumKind.PERCENT, percent=Decimal(5), floor=preset.terms.minimum.floor
    )


def test_grace() -> None:
    assert debt(grace_days="5", grace_amount="10").terms.grace == Grace(5, 1_000)
    assert debt(lender="icbc-card", grace_days="0").terms.grace == Grace(0, 1_000)
    assert debt(grace_days="３").terms.grace.days == 3


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("late_fee", "101%", "percent_above_100"), ("minimum", "150%", "percent_above_100"),
        ("late_fee", "some", "amount_not_a_number"), ("minimum", "some", "amount_not_a_number"),
        ("grace_days", "-1", "days_not_a_number"), ("grace_days", "3.5", "days_not_a_number"),
        ("grace_days", "3651", "days_not_a_number"), ("grace_days", "²", "days_not_a_number"),
        ("grace_amount", "-1", "amount_negative"),
        ("interest", "weekly", "choice_unknown"), ("basis", "364", "choice_unknown"),
        ("penalty_base", "all", "choice_unknown"), ("repeats", "weekly", "choice_unknown"),
        ("contact_works", "maybe", "choice_unknown"), ("history", "good", "choice_unknown"),
    ],
)  # fmt: skip
def test_wrong_terms(field: str, typed: str, code: str) -> None:
    assert refused(**{field: typed}) == [(field, code)]


# choices and stages


@pytest.mark.parametrize("typed", ["yes", "Y", "TRUE", "1", "是", "有效", "能联系上"])
def test_contact_works(typed: str) -> None:
    assert debt(contact_works=typed).contact_works is True


@pytest.mark.parametrize("typed", ["no", "N", "False", "0", "否", "无效", "联系不上"])
def test_contact_does_not_work(typed: str) -> None:
    assert debt(contact_works=typed).contact_works is False


@pytest.mark.parametrize(
    ("typed", "history"),
    [("clean", History.CLEAN), ("Mixed", History.MIXED), ("POOR", History.POOR), ("良好", History.CLEAN),
     ("一般", History.MIXED), ("较差", History.POOR)],
)  # fmt: skip
def test_histories(typed: str, history: History) -> None:
    assert debt(history=typed).history is history


@pytest.mark.parametrize(
    ("typed", "repeats"),
    [("monthly", Repeats.MONTHLY), ("每月", Repeats.MONTHLY), ("yes", Repeats.MONTHLY), ("none", Repeats.NONE),
     ("once", Repeats.NONE), ("一次", Repeats.NONE), ("no", Repeats.NONE)],
)  # fmt: skip
def test_repeats(typed: str, repeats: Repeats) -> None:
    assert debt(repeats=typed).repeats is repeats


def test_stages_of_one_debt() -> None:
    assert debt(phone_contact_from="2", formal_collection_from="10").boundaries == Boundaries(2, 10)
    # the other one is the rule's
    assert debt(phone_contact_from="8").boundaries == Boundaries(8, 16)
    assert debt(formal_collection_from="31").boundaries == Boundaries(4, 31)


@pytest.mark.parametrize(
    ("texts", "errors"),
    [
        ({"phone_contact_from": "16"}, [("phone_contact_from", "boundaries_not_rising")]),
        ({"formal_collection_from": "4"}, [("formal_collection_from", "boundaries_not_rising")]),
        ({"phone_contact_from": "0", "formal_collection_from": "9"},
         [("formal_collection_from", "boundaries_not_rising")]),
        # the one that cannot be read is the error to mend first
        ({"phone_contact_from": "x", "formal_collection_from": "2"},
         [("phone_contact_from", "days_not_a_number")]),
    ],
)  # fmt: skip
def test_stages_must_rise(texts: dict[str, str], errors: list[tuple[str, str]]) -> None:
    assert refused(**texts) == errors


@pytest.mark.parametrize("preset", CATALOGUE.presets(), ids=lambda preset: preset.id)
def test_what_a_preset_says_reads_back_as_it_is(preset: object) -> None:
    # A form that is opened and saved without a change must change nothing.
    known = CATALOGUE.preset(preset.id)  # type: ignore[attr-defined]
    assert known is not None
    texts = term_texts(known.terms, currency(known.currency))
    generic = debt(kind="custom", **texts).terms
    assert generic == known.terms or known.terms.minimum.floor or known.terms.late_fee.floor
    assert debt(lender=known.id, **texts).terms == known.terms
