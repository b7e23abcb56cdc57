"""Call sheets and letters: the figures, the offer that the plan can keep, the templates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from string import Template as Filler

import pytest
from tests.domain.agreement.build import OWED, loan
from tests.domain.build import INSTALMENTS, day
from tests.domain.ledger.build import page

from ashore.catalogue import Catalogue
from ashore.domain.debt import Record, Repeats
from ashore.planning.cash import Amount, CashFlow, Income
from ashore.planning.room import monthly_room
from ashore.services.prepare import Household, Offer, offer_of, room, sheet
from ashore.services.templates import MAX_SIZE, Template, fill, templates
from ashore.words import language
from ashore.words.prepare import NAMES, values

TODAY = day("2026-11-24")
RECORD = Record(replace(loan(), name="Jiebei", hotline="95188"), (OWED,))
IDS = [
    "call-sheet",
    "complaint",
    "dispute",
    "extension",
    "hardship",
    "instalment-request",
    "reduction",
]


@pytest.mark.parametrize(
    ("owed", "left", "offer"),
    [
        (100_000, 100_000, Offer(100_000, 1, 100_000)), (100_000, 30_000, Offer(25_000, 4, 25_000)),
        (100_001, 30_000, Offer(25_001, 4, 24_998)), (100_000, 99_999, Offer(50_000, 2, 50_000)),
        (1_000_000, 100, Offer(100, 60, 100)), (0, 100, Offer(0, 1, 0)),
    ],
)  # fmt: skip
def test_even_payments_that_repay_it(owed: int, left: int, offer: Offer) -> None:
    assert offer_of(owed, left) == offer


def test_the_figures_of_a_sheet() -> None:
    found = sheet(RECORD, TODAY, Catalogue(), Household(600_000, 520_000))
    assert found.owed.total == found.standing.ledger.total == 1_013_200
    assert found.offer == Offer(77_939, 13, 77_932)
    assert found.reaches
    assert not sheet(RECORD, TODAY, Catalogue(), room=1_000).reaches
    bare = sheet(RECORD, TODAY, Catalogue())
    assert (bare.offer, bare.reaches, bare.household.left) == (None, False, None)
    assert sheet(RECORD, TODAY, Catalogue(), Household(100, 200)).offer is None


def test_what_the_plan_leaves_for_one_debt() -> None:
    """1,000.00 a month is asked for by the other one: of 1,500.00 that leaves 500.00."""
    monthly = replace(loan(minimum=INSTALMENTS), id="b", repeats=Repeats.MONTHLY)
    other = Record(
        monthly, (replace(page("2026-11-20", 3_000_000, "2026-12-05", 100_000), debt_id="b"),)
    )
    cash = CashFlow("CNY", (Income(150_000, day=1),))
    assert room([RECORD, other], cash, TODAY, "a", Catalogue()) == 50_000
    assert room([RECORD], cash, TODAY, "a", Catalogue()) == 150_000
    assert (
        room([RECORD, other], CashFlow("CNY", (Income(50_000, day=1),)), TODAY, "a", Catalogue())
        == 0
    )
    once = CashFlow("CNY", (), (Amount(date(2026, 12, 1), 100_000),))
    assert monthly_room((), once, TODAY, "a", months=1) == 100_000
    assert monthly_room((), once, TODAY, "a", months=2) == 0


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_every_packaged_template_can_be_filled(spoken: str) -> None:
    language.use(spoken)
    found, wrong = templates(spoken)
    assert ([each.id for each in found], wrong) == (IDS, [])
    told = values(sheet(RECORD, TODAY, Catalogue(), Household(600_000, 520_000)))
    assert set(told) == set(NAMES)
    for template in found:
        letter = fill(template, told)
        assert letter.open_places == ()
        assert "${" not in letter.title + letter.body
        assert "Jiebei" in letter.title
        assert template.title != template.body
        assert ("。" in letter.body) is (spoken == "zh_CN")
    named = {match["braced"] for each in found for match in Filler.pattern.finditer(each.body)}
    assert named <= set(NAMES)


def test_both_languages_ask_for_the_same_figures() -> None:
    def places(spoken: str) -> dict[str, set[str | None]]:
        return {
            each.id: {match["braced"] for match in Filler.pattern.finditer(each.title + each.body)}
            for each in templates(spoken)[0]
        }

    assert places("en") == places("zh_CN")


def test_what_is_not_known_is_left_to_fill_in() -> None:
    language.use("en")
    unknown = Record(
        replace(RECORD.debt, terms=replace(RECORD.debt.terms, rate=None), hotline=""), (OWED,)
    )
    told = values(sheet(unknown, TODAY, Catalogue()))
    for name in (
        "owed",
        "interest",
        "cost_a_day",
        "rate",
        "income",
        "offer",
        "offer_count",
        "hotline",
        "conduct",
    ):
        assert told[name] == "________"
    letter = fill(Template("x", "To ${nobody}", "$debt owes $$5, ${amount}"), told)
    assert (letter.title, letter.body) == ("To ${nobody}", "Jiebei owes $5, ${amount}")
    assert letter.open_places == ("nobody", "amount")


def test_own_templates_stand_beside_the_packaged_ones_or_in_for_them(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    assert [t.id for t in templates("en", tmp_path)[0]] == IDS
    folder.mkdir()
    (folder / "mine.txt").write_text("\ufeffMy title\n\nMy body ${debt}", encoding="utf-8")
    (folder / "extension.en.txt").write_text("Other\ntext", encoding="utf-8")
    (folder / "bad.txt").write_bytes(b"\xff\xfe\x00")
    (folder / "big.txt").write_text("x" * (MAX_SIZE + 1), encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    found, wrong = templates("en", tmp_path)
    own = {each.id: each for each in found if each.own}
    assert sorted(own) == ["empty", "extension", "mine"]
    assert (own["mine"].title, own["mine"].body) == ("My title", "My body ${debt}\n")
    assert own["extension"].title == "Other"
    assert own["empty"].title == "empty"
    assert [(error.code, error.params["file"]) for error in wrong] == [
        ("template_unreadable", "bad.txt"), ("template_unreadable", "big.txt"),
    ]  # fmt: skip
