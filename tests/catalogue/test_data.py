"""Every data file that ships: it loads, and what it says is complete and hangs together."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal

import pytest

from ashore import assets
from ashore.catalogue import (
    Catalogue,
    conduct,
    currencies,
    kinds,
    labels,
    limits,
    rules,
    samples,
    sources,
)
from ashore.catalogue.model import StageInfo, Words
from ashore.domain.debt import Debt, Kind, Status
from ashore.domain.labels import Labels
from ashore.domain.labels import labels as labels_of
from ashore.domain.stage import Boundaries, Stage
from ashore.domain.terms import (
    Compounding,
    FeeKind,
    FreePeriod,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    PaymentOrder,
    PenaltyBase,
    PenaltyKind,
)
from ashore.domain.window import Factor

CATALOGUE = Catalogue()
NAMED = (
    "huabei", "jiebei", "icbc-card", "weilidai", "jintiao", "hengfeng-card", "huaxia-card",
    "cib-card", "yangqianguan", "fangxinjie",
)  # fmt: skip
GENERIC = (
    "card", "bank-loan", "platform-loan", "private-loan", "mortgage", "car-loan", "family", "custom",
)  # fmt: skip
READ = {
    conduct.FILE, currencies.FILE, kinds.FILE, labels.FILE, limits.FILE, rules.FILE, samples.FILE,
    "rules/sources.toml", "rules/notices.toml",
}  # fmt: skip


def chinese(text: str) -> bool:
    return any("\u4e00" <= c <= "\u9fff" for c in text)


def test_every_file_has_a_reader() -> None:
    found = {*assets.names("rules", ".toml"), *assets.names("samples", ".toml")}
    assert found == READ


def test_named_lenders_stand_before_the_generic_kinds() -> None:
    assert tuple(p.id for p in CATALOGUE.presets()) == NAMED + GENERIC
    assert [p.generic for p in CATALOGUE.presets()] == [False] * len(NAMED) + [True] * len(GENERIC)


@pytest.mark.parametrize("preset_id", NAMED + GENERIC)
def test_a_preset_is_complete(preset_id: str) -> None:
    preset = CATALOGUE.preset(preset_id)
    assert preset is not None
    assert chinese(preset.name.zh)
    assert not chinese(preset.name.en + preset.company.en)
    assert "rate" in preset.origins
    assert all(origin.grade >= origin.source.grade for origin in preset.origins.values())
    if preset.terms.rate is None:
        note = preset.origins["rate"].note
        assert note is not None
        assert chinese(note.zh)
    # A figure that counts for something says where it comes from.
    counting = {
        "penalty": preset.terms.penalty.kind is not PenaltyKind.NONE,
        "late_fee": preset.terms.late_fee != LateFee(),
        "minimum": preset.terms.minimum != Minimum(),
        "grace": preset.terms.grace != Grace(),
        "hotline": bool(preset.hotline),
        "stages": preset.boundaries is not None,
        "compounding": preset.terms.compounding is not Compounding.NONE,
        "free_period": preset.terms.free_period is not FreePeriod.NONE,
        "payment_order": preset.terms.order is not PaymentOrder.STATUTORY,
    }
    assert {name for name, counts in counting.items() if counts} <= set(preset.origins)


@pytest.mark.parametrize(
    ("preset_id", "annual", "penalty", "value", "base"),
    [
        ("huabei", "0", PenaltyKind.RATE, "0.05", PenaltyBase.OVERDUE),
        ("jiebei", "14.60", PenaltyKind.MULTIPLE, "1.5", PenaltyBase.OVERDUE),
        ("weilidai", "18.25", PenaltyKind.MULTIPLE, "1.5", PenaltyBase.OVERDUE),
        ("jintiao", "14.60", PenaltyKind.MULTIPLE, "1.5", PenaltyBase.PRINCIPAL),
        ("icbc-card", "18.25", PenaltyKind.NONE, "0", PenaltyBase.OVERDUE),
        ("yangqianguan", None, PenaltyKind.NONE, "0", PenaltyBase.OVERDUE),
        ("fangxinjie", None, PenaltyKind.NONE, "0", PenaltyBase.OVERDUE),
        ("bank-loan", None, PenaltyKind.MULTIPLE, "1.5", PenaltyBase.OVERDUE),
        ("private-loan", None, PenaltyKind.NONE, "0", PenaltyBase.OVERDUE),
        ("family", "0", PenaltyKind.NONE, "0", PenaltyBase.OVERDUE),
        ("custom", None, PenaltyKind.NONE, "0", PenaltyBase.OVERDUE),
    ],
)
def test_rates_are_those_of_the_research(
    preset_id: str, annual: str | None, penalty: PenaltyKind, value: str, base: PenaltyBase
) -> None:
    preset = CATALOGUE.preset(preset_id)
    assert preset is not None
    terms = preset.terms
    assert (terms.rate.annual() if terms.rate else None) == (Decimal(annual) if annual else None)
    assert (terms.penalty.kind, terms.penalty.value) == (penalty, Decimal(value))
    assert terms.penalty.base is base


@pytest.mark.parametrize("preset_id", [p.id for p in CATALOGUE.presets() if p.kind is Kind.CARD])
def test_cards_have_grace_minimum_and_late_fee(preset_id: str) -> None:
    preset = CATALOGUE.preset(preset_id)
    assert preset is not None
    assert preset.terms.grace == Grace(days=3, amount=1000)
    # O-05: 10 % of the remaining principal, all interest and fees, and what the last one lacked.
    assert preset.terms.minimum == Minimum(MinimumKind.INTEREST_PLUS, percent=Decimal(10))
    floor = 0 if preset_id == "icbc-card" else 1000
    assert preset.terms.late_fee == LateFee(FeeKind.PERCENT, percent=Decimal(5), floor=floor)


def test_a_kind_that_is_the_users_own_takes_nothing_by_itself() -> None:
    for kind in (Kind.CUSTOM, Kind.FAMILY):
        terms = CATALOGUE.generic(kind).terms
        assert (terms.grace, terms.late_fee, terms.minimum) == (Grace(), LateFee(), Minimum())
        assert terms.penalty.kind is PenaltyKind.NONE


def test_only_hotlines_that_were_seen() -> None:
    found = {p.id: p.hotline for p in CATALOGUE.presets() if p.hotline}
    assert found == {"icbc-card": "95588", "huaxia-card": "95577"}


def test_stage_rules_are_those_of_the_article() -> None:
    found = CATALOGUE.stage_rules()
    assert found.default == CATALOGUE.default_boundaries() == Boundaries(4, 16)
    assert {s.factor: s.days for s in found.shifts} == {
        Factor.AMOUNT_LARGE: -3,
        Factor.AMOUNT_SMALL: 3,
        Factor.HISTORY_CLEAN: 5,
        Factor.HISTORY_MIXED: 0,
        Factor.HISTORY_POOR: -3,
        Factor.CONTACT_BROKEN: -2,
    }
    large, small = (dict(s.thresholds) for s in found.shifts[:2])
    assert large["CNY"] == 1_000_000
    assert large["JPY"] == 200_000  # no minor digits
    assert all(small[code] < large[code] for code in large)
    assert all(reason.origin.grade == "C" for reason in found.reasons.values())


@pytest.mark.parametrize("stage", Stage)
def test_a_stage_says_what_the_lender_does_and_what_one_can_do(stage: Stage) -> None:
    info = CATALOGUE.stage_rules().infos[stage]
    for sentence in (*info.lender_does, *info.you_can, *info.cost):
        assert chinese(sentence.zh)
        assert sentence.zh.endswith("。")
        assert not chinese(sentence.en)
        assert sentence.en.endswith(".")
        assert sentence.origin.source.title.zh


def said(stage: Stage, kind: Kind, currency: str = "CNY", *, works: bool = True) -> StageInfo:
    """What a debt of a kind is told in a stage."""
    debt = Debt("1", "one", currency, kind=kind, contact_works=works)
    return CATALOGUE.stage_rules().infos[stage].of(debt)


def english(info: StageInfo) -> str:
    return "\n".join(s.en for s in (*info.lender_does, *info.you_can, *info.cost))


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("stage", Stage)
def test_every_debt_is_told_some_and_not_too_much(stage: Stage, kind: Kind) -> None:
    for currency in ("CNY", "USD"):
        for works in (True, False):
            info = said(stage, kind, currency, works=works)
            assert 1 <= len(info.you_can) <= 4, (currency, works)
            told = 0 if kind is Kind.FAMILY else 1
            if stage is not Stage.CLOSED:
                assert told <= len(info.lender_does) <= 2, (currency, works)


@pytest.mark.parametrize("stage", [Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION])
@pytest.mark.parametrize("kind", set(Kind) - {Kind.FAMILY})
def test_negotiation_warns_of_paid_agents(stage: Stage, kind: Kind) -> None:
    assert any(s.origin.source.id == "agent-fraud" for s in said(stage, kind).you_can)


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("works", [True, False])
def test_family_and_friends_are_no_collectors(stage: Stage, works: bool) -> None:
    info = said(stage, Kind.FAMILY, works=works)
    assert info.lender_does == ()
    words = (
        "customer service",
        "staff",
        "collection",
        "12378",
        "22:00",
        "agents",
        "penalty",
        "credit",
    )
    assert not [word for word in words if word in english(info)]
    if stage is not Stage.CLOSED:
        assert "trust" in english(info) or stage is Stage.AGREEMENT


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("currency", ["CNY", "USD"])
def test_chinese_authorities_are_for_licensed_lenders_of_china(kind: Kind, currency: str) -> None:
    licensed = kind not in (Kind.FAMILY, Kind.PRIVATE_LOAN, Kind.CUSTOM) and currency == "CNY"
    assert ("12378" in english(said(Stage.FORMAL_COLLECTION, kind, currency))) is licensed
    assert ("national guideline" in english(said(Stage.PHONE_CONTACT, kind, currency))) is licensed
    assert ("credit report" in english(said(Stage.CLOSED, kind, currency))) is licensed


@pytest.mark.parametrize("kind", Kind)
def test_what_is_said_of_cards_is_for_cards(kind: Kind) -> None:
    card = kind is Kind.CARD
    assert ("for cards" in english(said(Stage.FORMAL_COLLECTION, kind))) is card
    for stage in Stage:
        before = stage in (Stage.CURRENT, Stage.IN_GRACE)
        assert ("bears no interest" in english(said(stage, kind))) is (card and before)


def test_a_number_that_does_not_work_is_not_to_be_kept_reachable() -> None:
    for stage, works_words, broken_words in (
        (Stage.REMINDER, "Keep the phone number on file reachable", "give it a number that does"),
        (Stage.PHONE_CONTACT, "Take the call", "get in touch yourself"),
    ):
        works = english(said(stage, Kind.CARD))
        broken = english(said(stage, Kind.CARD, works=False))
        assert works_words in works
        assert works_words not in broken
        assert broken_words in broken
        assert broken_words not in works


def test_stages_come_by_rule_but_not_to_a_person() -> None:
    rule = CATALOGUE.default_boundaries()
    assert {kind for kind in Kind if CATALOGUE.rule_boundaries(kind) is None} == {Kind.FAMILY}
    assert CATALOGUE.rule_boundaries(Kind.PRIVATE_LOAN) == rule


@pytest.mark.parametrize(
    ("kind", "currency", "expected"),
    [
        (Kind.FAMILY, "CNY", Labels()),
        (Kind.PRIVATE_LOAN, "CNY", Labels("M1")),
        (Kind.CARD, "CNY", Labels("M1", "1", "special_mention")),
        (Kind.CUSTOM, "CNY", Labels("M1", "1", "special_mention")),
        (Kind.CARD, "USD", Labels("M1")),
    ],
)
def test_labels_are_for_the_debts_that_have_them(
    kind: Kind, currency: str, expected: Labels
) -> None:
    debt = Debt("1", "one", currency, kind=kind)
    assert labels_of(5, debt, CATALOGUE.conventions()) == expected


def test_a_missing_hotline_is_told_by_kind() -> None:
    card, loan = (CATALOGUE.hotline_notice(kind) for kind in (Kind.CARD, Kind.BANK_LOAN))
    assert card is not None
    assert loan is not None
    assert "your card" in card.en
    assert "card" not in loan.en
    assert chinese(card.zh + loan.zh)
    assert CATALOGUE.hotline_notice(Kind.FAMILY) is None
    assert CATALOGUE.hotline_notice(Kind.PRIVATE_LOAN) is None


def test_labels() -> None:
    tables = CATALOGUE.label_tables()
    assert tables["five_class"].words["substandard"] == Words("次级", "Substandard")
    assert tables["months"].words["M7+"] == Words("M7+", "M7+")
    found = CATALOGUE.conventions()
    assert found.months == tuple((1 + 30 * n, f"M{n + 1}" + "+" * (n == 6)) for n in range(7))
    assert found.credit_mark == tuple((1 + 30 * n, str(n + 1)) for n in range(7))
    assert [day for day, _ in found.loan_class] == [0, 1, 91, 271, 361]
    assert [day for day, _ in found.card_class] == [0, 1, 91, 121, 181]
    assert all(table.origin.note for table in tables.values())


@pytest.mark.parametrize(
    ("language", "expected"),
    [("zh", "次级"), ("zh_CN", "次级"), ("en", "Substandard"), ("de", "Substandard")],
)
def test_words_in_a_language(language: str, expected: str) -> None:
    assert Words("次级", "Substandard").in_language(language) == expected


def test_limits() -> None:
    found = CATALOGUE.limits()
    assert [limit.id for limit in found.limits] == [
        "private_lending", "licensed_lending", "assisted_lending",
    ]  # fmt: skip
    assert found.limits[0].lpr_multiple == 4
    assert found.limits[2].in_force_from == date(2025, 10, 1)
    assert found.lpr[0] == (date(2019, 8, 20), Decimal("4.25"))
    assert found.lpr[-1] == (found.lpr_complete_to, Decimal("3.00"))


@pytest.mark.parametrize("name", ["contract_wins", "rate_open", "hotline_missing", "not_known"])
def test_notices(name: str) -> None:
    assert chinese(CATALOGUE.notice(name).zh)
    assert not chinese(CATALOGUE.notice(name).en)


def test_every_shared_source_is_referred_to() -> None:
    texts = [
        assets.text(name)
        for folder in ("lenders", "rules")
        for name in assets.names(folder, ".toml")
    ]
    used = Counter(line for text in texts for line in text.splitlines())
    everything = "\n".join(used)
    unused = {name for name in sources.shared() if f'source = "{name}"' not in everything}
    assert not unused


def test_currencies() -> None:
    found = {currency.code: currency for currency, _ in CATALOGUE.currencies()}
    assert len(found) == 165
    assert [c.code for c, _ in CATALOGUE.currencies()[:3]] == ["CNY", "HKD", "TWD"]
    digits = {
        "CNY": 2,
        "JPY": 0,
        "KRW": 0,
        "VND": 0,
        "UYI": 0,
        "KWD": 3,
        "TND": 3,
        "CLF": 4,
        "UYW": 4,
    }
    assert {code: found[code].digits for code in digits} == digits
    assert {"XCG", "ZWG", "SLE", "VED"} <= set(found)
    # Withdrawn, or without a minor unit.
    assert not {"ANG", "BGN", "HRK", "CUC", "ZWL", "SLL", "XAU", "XDR", "XXX"} & set(found)
    assert all(chinese(words.zh) for _, words in CATALOGUE.currencies())
    signs = [currency.sign for currency in found.values() if currency.sign]
    assert len(signs) == len(set(signs))


def test_sample_has_every_named_lender_and_the_hand_table_the_same_debts() -> None:
    demo = CATALOGUE.demo()
    lenders = [row["lender"] for row in demo]
    assert set(NAMED) <= set(lenders)
    assert len(set(lenders[:13])) == 13
    assert len(lenders) == 18
    assert [row["lender"] for row in demo if row["status"] is Status.CLOSED] == ["platform-loan"]
    assert {row["currency"] for row in demo} == {"CNY", "USD"}
    cib = next(row for row in demo if row["lender"] == "cib-card")
    assert cib["payments"] == ((-10, "300.00"),)
    assert cib["balance_in_days"] == -26
    assert "name" not in cib


def test_the_guidelines_are_dated_sourced_and_named() -> None:
    found = CATALOGUE.conduct()
    assert [(rule.id, rule.in_force_from.isoformat()) for rule in found.guidelines] == [
        ("quiet-hours", "2025-02-28"),
        ("answered-calls", "2025-02-28"),
        ("unanswered-attempts", "2026-01-30"),
        ("unrelated-people", "2025-02-28"),
        ("agreed-card", "2011-01-13"),
    ]
    assert all(found.origins[rule.id].grade in "AB" for rule in found.guidelines)
    assert all(chinese(found.names[rule.id].zh) for rule in found.guidelines)
    assert found.requirement.months == 60
    assert set(found.contents) == set(found.requirement.contents)
    assert found.limitation_years == 3
    assert found.limitation_origin.note is not None
