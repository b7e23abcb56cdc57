"""No control without a name: in every page, every dialog, and what opens from them."""

from __future__ import annotations

import pytest
from tests.a11y.gaps import unnamed
from tests.person.fixtures import Sit
from tests.person.sitting import Sitting
from tests.person.waiting import until

PAGES = {"lenders": "ctrl+2", "settings": "ctrl+comma", "debts": "ctrl+1"}
DIALOGS = {
    "add": ("ctrl+n",),
    "add, with more": ("ctrl+n", "alt+m"),
    "edit": ("ctrl+e",),
    "payment": ("ctrl+r",),
    "balance": ("ctrl+b",),
    "import": ("ctrl+i",),
    "guide": ("F1",),
    "about": ("alt+h", "a"),
}


@pytest.fixture
def sitting(sit: Sit, day: tuple[str, ...]) -> Sitting:
    """The sample, which has every stage and every figure."""
    sitting = sit("--demo", *day)
    sitting.table()
    return sitting


def test_pages(sitting: Sitting) -> None:
    gaps = {}
    for page, key in PAGES.items():
        sitting.hands.press(key)
        sitting.eyes.find("label", page.capitalize())
        gaps[page] = list(unnamed(sitting.eyes.window("Ashore")))
    assert not any(gaps.values()), gaps


def test_dialogs(sitting: Sitting) -> None:
    main = sitting.hands.window()
    gaps = {}
    for dialog, keys in DIALOGS.items():
        sitting.hands.press(keys[0])
        for key in keys[1:]:
            until(sitting.eyes.focused, dialog)
            sitting.hands.press(key)
        title = until(lambda: {sitting.hands.window()} - {"", main}, dialog).pop()
        gaps[dialog] = list(unnamed(sitting.eyes.window(title)))
        sitting.hands.press("Escape")
        sitting.come_back()
    assert not any(gaps.values()), gaps


def test_search_and_an_empty_list(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    sitting.table()
    sitting.hands.press("ctrl+f")
    sitting.wait_for_keyboard_in("Search in the debts")
    sitting.fill("nobody")
    sitting.eyes.find("push button", "Show all debts")
    assert not list(unnamed(sitting.eyes.window("Ashore")))


def test_nothing_entered_yet(sit: Sit, day: tuple[str, ...]) -> None:
    sitting = sit(*day)
    sitting.eyes.find("push button", "Add the first debt")
    assert not list(unnamed(sitting.eyes.window("Ashore")))
