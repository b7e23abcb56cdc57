"""Each change that a service makes has a phrase for the menu and a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ashore.words import language
from ashore.words.changes import change_text, done_text


def codes(checkout: Path) -> set[str]:
    """Every code of a Change in the services, by the shape that they all have."""
    text = "".join(
        file.read_text(encoding="utf-8")
        for file in (checkout / "desktop" / "ashore" / "services").glob("*.py")
    )
    shape = r'"((?:debt|debts|payment|balance)_(?:added|edited|renamed|recorded|updated|closed'
    return set(re.findall(shape + r'|reopened|archived|restored|deleted|imported))"', text))


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_every_change_can_be_said(checkout: Path, spoken: str) -> None:
    language.use(spoken)
    found = codes(checkout)
    assert len(found) >= 10
    for code in found:
        name = "3" if code == "debts_imported" else "Jiebei"
        assert name in change_text(code, name)
        assert name in done_text(code, name)
        assert change_text(code, name) != done_text(code, name)


@pytest.mark.parametrize(
    ("code", "name", "phrase", "sentence"),
    [
        ("payment_recorded", "Jiebei", "Payment on Jiebei", "The payment on Jiebei was recorded."),
        ("debts_imported", "1", "Import of 1 debt", "1 debt was imported."),
        ("debts_imported", "12", "Import of 12 debts", "12 debts were imported."),
        ("debt_deleted", "{x}", "Delete {x}", "{x} was deleted."),
    ],
)
def test_words(code: str, name: str, phrase: str, sentence: str) -> None:
    assert (change_text(code, name), done_text(code, name)) == (phrase, sentence)
