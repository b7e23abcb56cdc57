"""No control without a name: in every page, every dialog, and what opens from them."""

from __future__ import annotations

import pytest
from tests.a11y.gaps import unnamed
from tests.person.eyes import Node
from tests.person.fixtures import Sit
from tests.person.sitting import Sitting
from tests.person.waiting import until

PAGES = {
    "today": "ctrl+0", "plan": "ctrl+2", "lenders": "ctrl+3", "settings": "ctrl+comma", "debts": "ctrl+1",
}  # fmt: skip
DIALOGS = {
    "add": (("ctrl+n",), "Save"),
    "add, with more": (("ctrl+n", "alt+m"), "Notes"),
    "edit": (("ctrl+e",), "Save"),
    "payment": (("ctrl+r",), "Save"),
    "balance": (("ctrl+b",), "Save"),
    "prepare": (("ctrl+shift+l",), "Go to the next one"),
    "import": (("ctrl+i",), "Choose a file…"),
    "guide": (("F1",), "Close"),
    "about": (("alt+h", "a"), "Close"),
}
"""The keys that open each, and a control by which one sees that it is there."""


@pytest.fixture
def sitting(sit: Sit, day: tuple[str, ...]) -> Sitting:
    """The sample, which has every stage and every figure."""
    sitting = sit("--demo", *day)
    sitting.table()
    return sitting


def test_pages(sitting: Sitting) -> None:
    gaps = []
    for page, key in PAGES.items():
        sitting.hands.press(key)
        sitting.eyes.find("label", page.capitalize())
        gaps += [f"{page}: {path}" for path in unnamed(sitting.eyes.window("Ashore"))]
    assert gaps == []


def test_dialogs(sitting: Sitting) -> None:
    gaps = []
    for dialog, (keys, known) in DIALOGS.items():
        for key in keys[:-1]:
            sitting.go_on(key)
        sitting.hands.press(keys[-1])
        gaps += [f"{dialog}: {path}" for path in unnamed(dialog_with(sitting, known))]
        sitting.hands.press("Escape")
        sitting.come_back()
    assert gaps == []


def dialog_with(sitting: Sitting, known: str) -> Node:
    """Wait for a dialog that has a known control."""

    def there() -> Node | None:
        trees = (sitting.eyes.tree(w) for w in sitting.eyes.windows() if w.role == "dialog")
        return next((t for t in trees if known in (n.name for _, n in t.walk())), None)

    return until(there, f"a dialog with {known!r}")


def test_search_and_an_empty_list(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    sitting.table()
    sitting.hands.press("ctrl+f")
    sitting.wait_for_keyboard_in("Search in the debts")
    sitting.fill("nobody")
    sitting.eyes.find("push button", "Show all debts")
    assert list(unnamed(sitting.eyes.window("Ashore"))) == []


def test_nothing_entered_yet(sit: Sit, day: tuple[str, ...]) -> None:
    sitting = sit(*day)
    sitting.eyes.find("push button", "Add the first debt")
    assert list(unnamed(sitting.eyes.window("Ashore"))) == []
