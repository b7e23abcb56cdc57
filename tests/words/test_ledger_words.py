"""The words of the ledger: every value has its own in both languages, and the sentences are calm."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ashore.catalogue import Catalogue
from ashore.domain.calc.allocation import Part
from ashore.domain.calc.card import CardCount, InterestOn
from ashore.domain.calc.days import Count
from ashore.domain.calc.methods import Method
from ashore.domain.calc.payoff import NeverEnds, Payoff
from ashore.domain.calc.segments import Kind as SegmentKind
from ashore.domain.calc.segments import Segment
from ashore.domain.debt import Debt, Entry, EntryKind, Kind, Record
from ashore.domain.ledger.reconcile import Cause, CauseKind
from ashore.domain.ledger.state import explain
from ashore.domain.ledger.values import What
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.terms import (
    Accrual,
    Compounding,
    FeeKind,
    FreePeriod,
    Grace,
    LateFee,
    PaymentOrder,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)
from ashore.services.cautions import cautions
from ashore.words import (
    calc_answers,
    calc_grids,
    calc_names,
    causes,
    entries,
    language,
    ledger_grids,
    terms_words,
)
from ashore.words.cautions import sentences

SPACE = "\N{NO-BREAK SPACE}"
NAMED: list[tuple[Callable[[Any], str], Iterable[str]]] = [
    (entries.part_name, Part), (terms_words.count_name, Count), (terms_words.count_phrase, Count),
    (terms_words.basis_phrase, DayBasis), (terms_words.compounding_name, Compounding),
    (terms_words.free_period_name, FreePeriod), (terms_words.order_name, PaymentOrder),
    (calc_names.method_name, Method), (calc_names.interest_on_name, InterestOn),
    (calc_names.card_count_name, CardCount), (causes.cause_name, CauseKind),
]  # fmt: skip


@pytest.mark.parametrize(("name", "values"), NAMED, ids=lambda item: getattr(item, "__name__", ""))
def test_every_value_has_words_of_its_own(
    name: Callable[[Any], str], values: Iterable[str]
) -> None:
    english = [name(value) for value in values]
    language.use("zh_CN")
    chinese = [name(value) for value in values]
    assert len(set(english)) == len(english)
    assert len(set(chinese)) == len(chinese)
    assert all(text.isascii() for text in english)
    assert all(not text.isascii() for text in chinese)


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_every_step_has_a_name(spoken: str) -> None:
    language.use(spoken)
    assert all(entries.step_name(what) for what in What)


def test_an_entry_says_its_part_and_a_rate_its_rate() -> None:
    day = date(2026, 11, 24)
    waived = Entry("1", "a", day, EntryKind.WAIVER, 500, part=Part.PENALTY)
    assert entries.entry_sentence(waived) == "Waiver: Penalty interest"
    assert entries.entry_amount(waived, "CNY") == "¥5.00"
    rate = Entry("2", "a", day, EntryKind.RATE, 0, rate=Rate(Decimal("0.05"), Period.DAY))
    assert entries.entry_sentence(rate) == "New rate"
    assert entries.entry_amount(rate, "CNY") == f"0.05{SPACE}% a day"
    assert entries.entry_amount(replace(rate, rate=None), "CNY") == "–"


@pytest.mark.parametrize(
    ("terms", "english"),
    [
        (Terms(), "By the day; a year of 365 days; the first day counts, the last does not."),
        (
            Terms(basis=DayBasis.THIRTY_360, count=Count.INCL, compounding=Compounding.MONTHLY),
            "By the day; a year of twelve months of 30 days; the first and the last day count; "
            "unpaid interest bears interest from the next month on.",
        ),
        (
            Terms(free_period=FreePeriod.FULL),
            "By the day; a year of 365 days; the balance of each evening counts, the statement's too.",
        ),
    ],
)
def test_how_interest_is_reckoned(terms: Terms, english: str) -> None:
    assert terms_words.reckoning(terms) == english
    language.use("zh_CN")
    assert terms_words.reckoning(terms).endswith("。")


TERMS = Terms(
    rate=Rate(Decimal("0.04"), Period.DAY),
    penalty=Penalty(PenaltyKind.MULTIPLE, Decimal("1.5")),
    grace=Grace(3),
    late_fee=LateFee(FeeKind.PERCENT, percent=Decimal(5), floor=2_000),
)

OTHER_BASE = replace(TERMS, penalty=replace(TERMS.penalty, base=PenaltyBase.PRINCIPAL))


@pytest.mark.parametrize(
    ("kind", "terms", "english"),
    [
        (CauseKind.DAY_COUNT, replace(TERMS, count=Count.INCL),
         "It fits to the cent if the first and the last day count."),
        (CauseKind.DAY_BASIS, replace(TERMS, basis=DayBasis.D360),
         "It fits to the cent with a year of 360 days."),
        (CauseKind.PENALTY_RATE, TERMS, "It fits to the cent with the penalty rate: 1.5 times the rate."),
        (CauseKind.PENALTY_RATE, replace(TERMS, penalty=Penalty()),
         "It fits to the cent with the penalty rate: none."),
        (CauseKind.GRACE, TERMS, "It fits to the cent with the grace: 3 days."),
        (CauseKind.LATE_FEE, TERMS,
         f"It fits to the cent with the late fee: 5.00{SPACE}% of the unpaid minimum, at least ¥20.00."),
        (CauseKind.LATE_FEE, replace(TERMS, late_fee=LateFee(FeeKind.FIXED, amount=3_500)),
         "It fits to the cent with the late fee: ¥35.00."),
        (CauseKind.LATE_FEE, replace(TERMS, late_fee=LateFee(FeeKind.PERCENT, percent=Decimal(6))),
         f"It fits to the cent with the late fee: 6.00{SPACE}% of the unpaid minimum."),
        (CauseKind.LATE_FEE, replace(TERMS, late_fee=LateFee()),
         "It fits to the cent with the late fee: none."),
        (CauseKind.RATE, TERMS, f"It fits to the cent with the rate: 0.04{SPACE}% a day."),
        (CauseKind.ORDER, replace(TERMS, order=PaymentOrder.PRINCIPAL_FIRST),
         "It fits to the cent with what a payment pays first: Principal first."),
    ],
)  # fmt: skip
def test_a_cause_is_a_sentence(kind: CauseKind, terms: Terms, english: str) -> None:
    assert causes.cause_sentence(Cause(kind, terms), "CNY", OTHER_BASE) == english


@pytest.mark.parametrize(
    ("on_interest", "english"),
    [
        (True, "It fits to the cent if penalty interest runs on unpaid interest too."),
        (False, "It fits to the cent if no penalty interest runs on unpaid interest."),
    ],
)
def test_unpaid_interest_alone_is_named_as_the_cause(on_interest: bool, english: str) -> None:
    theirs = replace(TERMS, penalty=replace(TERMS.penalty, on_interest=on_interest))
    ours = replace(TERMS, penalty=replace(TERMS.penalty, on_interest=not on_interest))
    cause = Cause(CauseKind.PENALTY_BASE, theirs)
    assert causes.cause_sentence(cause, "CNY", ours) == english


@pytest.mark.parametrize("spoken", language.LANGUAGES)
@pytest.mark.parametrize("kind", list(CauseKind))
def test_every_cause_can_be_said(kind: CauseKind, spoken: str) -> None:
    language.use(spoken)
    text = causes.cause_sentence(Cause(kind, TERMS), "CNY", OTHER_BASE)
    assert "{" not in text
    assert text.isascii() is (spoken == "en" and "¥" not in text and SPACE not in text)


@pytest.mark.parametrize(
    ("found", "english"),
    [
        (Payoff(27, 100), "2 years 3 months"),
        (Payoff(12, 100), "1 year"),
        (Payoff(1, 100), "1 month"),
        (Payoff(0, 0), "0 months"),
        (Payoff(None, None, NeverEnds.INTEREST_NOT_COVERED), "never"),
    ],
)
def test_how_long_it_takes(found: Payoff, english: str) -> None:
    assert calc_answers.length(found) == english
    assert bool(calc_answers.never(found)) is (found.never_ends is not None)


def test_over_a_thousand_years_is_said_too() -> None:
    endless = Payoff(None, None, NeverEnds.OVER_A_THOUSAND_YEARS)
    assert "thousand years" in calc_answers.never(endless)


def caution_texts(debt: Debt) -> list[str]:
    day = date(2026, 11, 1)
    page = Entry("p", "a", day, EntryKind.BALANCE, 1_000_000, due_date=date(2026, 12, 1))
    found = cautions(Record(debt, (page,)), day, Catalogue().limits())
    return ["\n".join(sentences(each, "CNY")) for each in found]


def test_a_private_loan_above_four_times_the_lpr() -> None:
    rate = Rate(Decimal(30), Period.YEAR)
    loan = Debt("a", "Loan", "CNY", kind=Kind.PRIVATE_LOAN, terms=Terms(rate=rate),
                contract_date=date(2023, 7, 1))  # fmt: skip
    (text,) = caution_texts(loan)
    assert f"30.00{SPACE}% a year; the rule below names 14.20{SPACE}%" in text
    assert f"1-year LPR at the contract's date: 3.55{SPACE}%." in text
    assert "newer LPR" not in text
    (later,) = caution_texts(replace(loan, contract_date=date(2026, 7, 1)))
    assert "A newer LPR may have been published" in later


def test_interest_taken_in_advance() -> None:
    loan = Debt("a", "Loan", "CNY", kind=Kind.PRIVATE_LOAN, amount_borrowed=1_000_000,
                amount_received=900_000)  # fmt: skip
    (text,) = caution_texts(loan)
    assert text.startswith("¥1,000.00 less was paid out than was borrowed.")
    language.use("zh_CN")
    (chinese,) = caution_texts(loan)
    assert chinese.startswith("实际到手比借款金额少 ¥1,000.00。")


def _page(on: date, amount: int, due: date) -> Entry:
    return Entry("page", "a", on, EntryKind.BALANCE, amount, due_date=due, amount_due=160_000)


def test_a_row_by_the_month_says_months() -> None:
    """36,000 at 6 % a year by months: a month is 180.00, whatever its days."""
    terms = Terms(rate=Rate(Decimal(6), Period.YEAR), accrual=Accrual.MONTHLY)
    who = Debt("a", "Car", "CNY", terms=terms)
    read = _page(date(2026, 1, 5), 3_600_000, date(2026, 6, 5))
    found = explain(who, [read], date(2026, 3, 15))
    texts = [ledger_grids.step_text(line, who) for line in found.grown(What.INTEREST)]
    assert texts[0].replace(SPACE, " ") == "Interest, 2 months on 36,000.00 at 6.00 % a year"
    assert texts[1].startswith("Interest, 10 days on 36,000.00")
    made = ledger_grids.interest_grid(who, found)
    assert [row[2].shown for row in made.rows] == ["2 months", "10"]
    assert "“To” is the first day that counts no more." in made.remark
    daily = replace(who, terms=replace(terms, accrual=Accrual.DAILY))
    by_days = explain(daily, [read], date(2026, 3, 15))
    assert [row[2].shown for row in ledger_grids.interest_grid(daily, by_days).rows] == ["69"]
    monthly = replace(who, terms=replace(terms, rate=Rate(Decimal("0.5"), Period.MONTH)))
    by_rate = explain(monthly, [read], date(2026, 3, 5))
    assert [row[2].shown for row in ledger_grids.interest_grid(monthly, by_rate).rows] == [
        "2 months"
    ]
    per_day = replace(
        who,
        terms=replace(terms, rate=Rate(Decimal("0.02"), Period.DAY), basis=DayBasis.D360),
    )
    by_day_rate = explain(per_day, [read], date(2026, 3, 5))
    assert [row[2].shown for row in ledger_grids.interest_grid(per_day, by_day_rate).rows] == [
        "2 months"
    ]


def test_rows_of_a_card_say_which_days_count_and_add_no_day_twice() -> None:
    rate = Rate(Decimal("0.05"), Period.DAY)
    terms = Terms(
        rate=rate, free_period=FreePeriod.FULL, statement_day=5, compounding=Compounding.MONTHLY
    )
    who = Debt("a", "Card", "CNY", kind=Kind.CARD, terms=terms)
    read = _page(date(2026, 4, 5), 100_000, date(2026, 4, 23))
    found = explain(who, [read], date(2026, 6, 20))
    made = ledger_grids.interest_grid(who, found)
    assert made.remark.startswith(
        "By the day; a year of 365 days; the balance of each evening counts, the statement's too; "
    )
    assert "“To” is the last day that counts." in made.remark
    first = made.rows[0]
    assert (first[0].shown, first[1].shown, first[2].shown) == ("5 Apr 2026", "5 May 2026", "31")

    def row(start: date, end: date) -> Segment:
        return Segment(start, end, (end - start).days, 100, rate, SegmentKind.NORMAL, 5, 1, 5)

    apart = [row(date(2026, 5, 1), date(2026, 5, 11)), row(date(2026, 5, 11), date(2026, 5, 12))]
    side = [row(date(2026, 5, 1), date(2026, 5, 11)), row(date(2026, 5, 2), date(2026, 5, 12))]
    assert calc_grids.segment_grid("t", apart, "CNY").total[2].shown == "11"
    assert calc_grids.segment_grid("t", side, "CNY").total[2].shown == ""
