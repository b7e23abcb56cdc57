"""A wrong data file is refused with its name, its field and what is wrong."""

from __future__ import annotations

import re
from typing import Any

import pytest

from ashore import assets
from ashore.catalogue import (
    conduct,
    currencies,
    kinds,
    labels,
    limits,
    presets,
    rules,
    samples,
    sources,
)
from ashore.catalogue.model import Preset
from ashore.catalogue.reading import CatalogueError, Table, read, unique

READERS = {
    "rules/sources.toml": sources.shared,
    "rules/notices.toml": labels.notices,
    conduct.FILE: conduct.load,
    currencies.FILE: currencies.load,
    kinds.FILE: kinds.load,
    labels.FILE: labels.load,
    limits.FILE: limits.load,
    rules.FILE: rules.load,
    samples.FILE: samples.demo,
}


def changed(name: str, old: str, new: str) -> dict[str, Any]:
    import tomllib

    text = assets.text(name)
    assert old in text, f"{old!r} is not in {name}"
    return tomllib.loads(text.replace(old, new, 1))


def preset(name: str, old: str, new: str) -> Preset:
    file = f"lenders/{name}.toml"
    return presets.preset(Table(file, changed(file, old, new)))


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("jiebei", 'id = "jiebei"', 'id = "borrow"', "id: 'borrow' is not the file's name"),
        ("jiebei", 'kind = "platform_loan"', 'kind = "loan"', "kind: 'loan' is none of card, "),
        ("jiebei", "generic = false", "generic = 0", "generic: neither true nor false: 0"),
        ("jiebei", "order = 20", "order = true", "order: not a whole number: True"),
        ("jiebei", "order = 20", "order = 0", "order: 0 is not between 1 and 9999"),
        ("jiebei", "order = 20", "ordre = 20", "order: missing"),
        ("jiebei", "order = 20", "order = 20\nlimit = 1", "limit: unknown key"),
        ("jiebei", '"jb"', "7", "aliases: not a list of texts"),
        ("jiebei", 'zh = "借呗"', 'zh = " "', "name: zh: not a text: ' '"),
        ("jiebei", 'zh = "借呗"', 'zh = "借呗"\nja = "x"', "name: ja: unknown key"),
        ("jiebei", 'percent = "0.04"', 'percent = "4 %"', "rate: percent: not a number: '4 %'"),
        ("jiebei", 'percent = "0.04"', "percent = 0.04", "rate: percent: not a text: 0.04"),
        ("jiebei", 'percent = "0.04"', 'percent = "-1"', "rate: percent: not a number of zero or"),
        ("jiebei", 'percent = "0.04"', 'percent = "NaN"', "rate: percent: not a number of zero"),
        ("jiebei", 'percent = "0.04"', 'percent = "14.6"', "rate: percent: more than 1000 % a"),
        ("jiebei", 'period = "day"\n', "", "rate: period: missing"),
        ("jiebei", 'basis = "365"', 'basis = "364"', "rate: basis: '364' is none of 360, 365, "),
        ("jiebei", 'source = "assumption"\n', "", "rate: source: missing"),
        ("jiebei", 'source = "assumption"', 'source = "x"', "rate: source: no source has the id"),
        ("jiebei", 'grade = "C"', 'grade = "A-"', "rate: grade: 'A-' is none of A, B, C"),
        ("jiebei", 'value = "1.5"', 'value = "0.5"', "penalty: value: 0.5 is not a multiple"),
        ("jiebei", "[note.penalty]", "[note.grace]", "note: grace: unknown key"),
        ("jiebei", "[company]", "[[company]]", "company: not a table"),
        ("huabei", 'value = "0.05"', 'value = "5"', "penalty: value: more than 1000 % a year"),
        ("card", 'percent = "5"', 'percent = "105"', "late_fee: percent: 105 is more than 100"),
        ("card", 'floor = "10.00"', 'floor = "10.005"', "late_fee: floor: more than 2 decimal"),
        (
            "card",
            'interest_on = "full"',
            'interest_on = "all"',
            "free_period: interest_on: 'all' is none of",
        ),
        ("card", 'floor = "10.00"', 'then = ["x"]', "late_fee: then: not a number: 'x'"),
        (
            "bank-loan",
            "on_interest = true",
            "on_interest = 1",
            "penalty: on_interest: neither true nor",
        ),
        ("card", "days = 3", "days = -3", "grace: days: -3 is not between 0 and 60"),
        ("jintiao", 'id = "jd-help"', 'id = "jd"', "rate: source: no source has the id 'jd-help'"),
        ("jintiao", "[[sources]]", "[sources]", "sources: not a list of tables"),
        ("jintiao", 'grade = "C"\n', 'grade = "C"\nurl = "x"\n', "rate: url: unknown key"),
    ],
)
def test_preset(name: str, old: str, new: str, message: str) -> None:
    expected = re.escape(f"lenders/{name}.toml: {message}")
    with pytest.raises(CatalogueError, match=expected):
        preset(name, old, new)


ORIGIN = 'source = "assumption"\ngrade = "C"\n'


@pytest.mark.parametrize(
    ("added", "name"),
    [
        (f'[late_fee]\nkind = "fixed"\namount = "25.00"\n{ORIGIN}', "late_fee"),
        (f'[late_fee]\nkind = "none"\n{ORIGIN}', "late_fee"),
        (f'[minimum]\nkind = "fixed"\namount = "200"\n{ORIGIN}', "minimum"),
        (f'[minimum]\nkind = "full"\n{ORIGIN}', "minimum"),
        (f'[penalty]\nkind = "addition"\nvalue = "3"\nperiod = "year"\nbase = "overdue"\n{ORIGIN}', "penalty"),
        (f'[late_fee]\nkind = "percent"\npercent = "5"\nthen = ["6", "7.5"]\n{ORIGIN}', "late_fee"),
        (f'[minimum]\nkind = "interest_plus"\npercent = "1"\nfloor = "20"\n{ORIGIN}', "minimum"),
        (f'[minimum]\nkind = "instalment"\n{ORIGIN}', "minimum"),
        (f'[count]\nkind = "incl"\n{ORIGIN}', "count"),
        (f'[free_period]\ninterest_on = "full"\n{ORIGIN}', "free_period"),
        (f"[stages]\nphone_contact_from = 2\nformal_collection_from = 10\n{ORIGIN}", "stages"),
    ],
)  # fmt: skip
def test_other_kinds_of_figures_are_read_too(added: str, name: str) -> None:
    found = preset("custom", "[note.rate]", f"{added}\n[note.rate]")
    assert found.origins[name].grade == "C"


def test_boundaries_must_rise() -> None:
    stages = f"[stages]\nphone_contact_from = 9\nformal_collection_from = 9\n{ORIGIN}"
    with pytest.raises(CatalogueError, match="stages: formal_collection_from: 9 is not after 9"):
        preset("custom", "[note.rate]", f"{stages}\n[note.rate]")


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("rules/sources.toml", 'id = "assumption"', 'id = "lpr"', "source 'lpr' stands twice"),
        ("rules/sources.toml", "title =", "titel =", "sources[1]: title: missing"),
        ("rules/notices.toml", 'en = "A: the primary text"', "", "grade_a: en: missing"),
        (currencies.FILE, "CNY = { digits = 2", "CNY = { digits = 5", "CNY: digits: 5 is not betw"),
        (currencies.FILE, "\nCNY =", "\nCny =", "currency: Cny: not a code of ISO 4217"),
        (currencies.FILE, '"CNY", "HKD"', '"CNY", "RMB"', "common: no currency 'RMB'"),
        (kinds.FILE, 'kind = "card"', 'kind = "cards"', "rules[3]: kind: 'cards' is none of"),
        (kinds.FILE, 'unless = ["银行"]', 'except = ["银行"]', "rules[6]: except: unknown key"),
        (labels.FILE, "from = 31,", "from = 1,", "months: steps[2]: from: 1 is not after 1"),
        (labels.FILE, "[months]", "[month]", "months: missing"),
        (limits.FILE, '"2019-09-20"', '"2019-08-20"', "lpr: rates[2]: from: 2019-08-20 is not af"),
        (limits.FILE, '"2019-09-20"', '"2019-09-31"', "from: not a date: '2019-09-31'"),
        (limits.FILE, 'lpr_multiple = "4"', "", "limits[1]: percent: a limit has either"),
        (limits.FILE, '["private_loan"', '["private"', "limits[1]: kinds: 'private' is none of"),
        (rules.FILE, 'id = "history_mixed"', 'id = "history_poor"', "shifts: not one for each of"),
        (rules.FILE, 'id = "in_grace"', 'id = "grace"', "stages[2]: id: 'grace' is none of"),
        (rules.FILE, 'id = "in_grace"', 'id = "closed"', "stages: not one for each of"),
        (rules.FILE, "{ CNY =", "{ RMB =", "shifts[1]: from: RMB: not a currency"),
        (rules.FILE, "reminder_from = 1", "reminder_from = 2", "reminder_from: 2 is not between"),
        (rules.FILE, "days = 3\n", "days = 31\n", "shifts[2]: days: 31 is not between -30 and 30"),
        (
            rules.FILE,
            'not_kinds = ["family"]',
            'not_kinds = ["friend"]',
            "boundaries: not_kinds: 'friend' is",
        ),
        (
            rules.FILE,
            'kinds = ["card"]',
            'kinds = ["cards"]',
            "cost[1]: kinds: 'cards' is none of card",
        ),
        (
            rules.FILE,
            'kinds = ["card"]\n',
            'kinds = ["card"]\nnot_kinds = ["card"]\n',
            "not_kinds: either the",
        ),
        (
            rules.FILE,
            'currencies = ["CNY"]',
            'currencies = ["RMB"]',
            "currencies: no currency 'RMB'",
        ),
        (
            rules.FILE,
            "contact_works = false",
            "contact_works = 0",
            "contact_works: neither true nor",
        ),
        (
            rules.FILE,
            'stages = ["in_grace"',
            'stages = ["grace"',
            "you[1]: stages: 'grace' is none of",
        ),
        (
            labels.FILE,
            '-cards"\nnot_kinds = ["family", ',
            '-cards"\nnot_kinds = [',
            "five_class_card: not for the",
        ),
        (
            conduct.FILE,
            '"hours"',
            '"days"',
            "guidelines[1]: measure: 'days' is none of hours, answered",
        ),
        (conduct.FILE, '"22:00"', '"22h"', "guidelines[1]: start: not a time like 22:00"),
        (
            conduct.FILE,
            '"in-app", "visit"]',
            '"pigeon"]',
            "guidelines[1]: channels: 'pigeon' is none of sms",
        ),
        (
            conduct.FILE,
            'id = "answered-calls"',
            'id = "quiet-hours"',
            "guideline 'quiet-hours' stands twice",
        ),
        (
            conduct.FILE,
            'id = "breach"',
            'id = "balance"',
            "agreement: contents: not each of balance, ",
        ),
        (
            conduct.FILE,
            '"demand", "consent"',
            '"demand"',
            "limitation: restarts: not demand, consent and",
        ),
        (samples.FILE, 'kind = "reduction"', "kind = 5", "agreements[1]: kind: not a text: 5"),
        (samples.FILE, '"huabei"', '"bank"', "debts[1]: lender: no preset has the id 'bank'"),
        (samples.FILE, '"USD"', '"US"', "debts[11]: currency: no currency 'US'"),
        (samples.FILE, '"6320.50"', '"6320.505"', "debts[1]: balance: more than 2 decimal places"),
        (samples.FILE, "{ in_days = -33", "{ in_days = 3", "payments[1]: in_days: 3 is not betw"),
        (samples.FILE, '"clean"', '"good"', "debts[1]: history: 'good' is none of clean, "),
    ],
)
def test_other_files(
    name: str, old: str, new: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong, read_asset = changed(name, old, new), assets.toml
    monkeypatch.setattr(
        assets, "toml", lambda wanted: wrong if wanted == name else read_asset(wanted)
    )
    with pytest.raises(CatalogueError, match=re.escape(message)):
        READERS[name].__wrapped__()


def test_a_kind_without_a_generic_preset(monkeypatch: pytest.MonkeyPatch) -> None:
    names = assets.names
    monkeypatch.setattr(
        assets, "names", lambda *a: [n for n in names(*a) if n != "lenders/family.toml"]
    )
    with pytest.raises(CatalogueError, match="no generic preset of the kind"):
        presets.load.__wrapped__()


def test_what_is_not_toml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "text", lambda _: "id = ")
    with pytest.raises(CatalogueError, match=r"rules/labels\.toml: Invalid value"):
        read("rules/labels.toml")


def test_unique() -> None:
    unique("here", "id", ["a", "b"])
    with pytest.raises(CatalogueError, match="here: id 'a' stands twice"):
        unique("here", "id", ["a", "b", "a"])
