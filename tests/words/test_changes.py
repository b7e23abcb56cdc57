"""Each change that a service makes has a phrase for the menu and a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ashore.words import changes, language, names
from ashore.words.changes import change_text, done_text


def codes(checkout: Path) -> set[str]:
    """Every code of a Change in the services, by the shape that they all have."""
    text = "".join(
        file.read_text(encoding="utf-8")
        for file in (checkout / "desktop" / "ashore" / "services").glob("*.py")
    )
    shape = (
        r'"((?:debt|debts|payment|balance|figure|charge|fee|waiver|rate|correction|entry|terms|plan'
        r"|baseline|contact|follow_up|agreement|promise)"
        r"_(?:added|made|withdrawn|done|moved|edited|changed|renamed|recorded|updated|closed|saved|kept|dropped"
    )
    return set(
        re.findall(shape + r'|reopened|archived|restored|deleted|imported|set|reset))"', text)
    )


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_every_change_can_be_said(checkout: Path, spoken: str) -> None:
    language.use(spoken)
    found = codes(checkout)
    assert len(found) >= 10
    for code in found:
        shown = name = "3" if code == "debts_imported" else "Uncle Wang"
        if code.startswith("figure_"):
            name, shown = "family hotline", names.figure_name("hotline")
        assert shown in change_text(code, name)
        assert shown in done_text(code, name)
        assert change_text(code, name) != done_text(code, name)


def test_nothing_has_words_that_no_service_does(checkout: Path) -> None:
    assert {"debts_imported", *changes._PHRASES} == codes(checkout)
    assert set(changes._PHRASES) == set(changes._SENTENCES)


@pytest.mark.parametrize(
    ("code", "name", "phrase", "sentence"),
    [
        ("payment_recorded", "Uncle Wang", "Payment on Uncle Wang", "The payment on Uncle Wang was recorded."),
        ("debts_imported", "1", "Import of 1 debt", "1 debt was imported."),
        ("debts_imported", "12", "Import of 12 debts", "12 debts were imported."),
        ("figure_set", "jiebei rate", "Jiebei, Interest rate: own figure",
         "Jiebei, Interest rate: your own figure was saved."),
        ("figure_reset", "icbc-card late_fee", "ICBC card, Late fee: back to the preset",
         "ICBC card, Late fee: the preset counts again."),
        ("figure_set", "gone-since grace", "gone-since, Grace: own figure",
         "gone-since, Grace: your own figure was saved."),
        ("debt_deleted", "{x}", "Delete {x}", "{x} was deleted."),
    ],
)  # fmt: skip
def test_words(code: str, name: str, phrase: str, sentence: str) -> None:
    assert (change_text(code, name), done_text(code, name)) == (phrase, sentence)
