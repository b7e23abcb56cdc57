"""A call is noted down by the keyboard alone, seen in the timeline of its debt, and taken back."""

from __future__ import annotations

import json
from typing import Any

from tests.person.fixtures import Sit
from tests.person.program import command
from tests.person.sample import AUNT, HUABEI, JIEBEI
from tests.person.sitting import Sitting
from tests.person.waiting import until


def logged(sitting: Sitting) -> list[dict[str, Any]]:
    """The contacts as another process reads them from the profile."""
    printed = command(sitting.environment, "log", "list", "--json", *sitting.words)
    entries: list[dict[str, Any]] = json.loads(printed)["entries"]
    return entries


def test_a_call_is_logged_in_two_keystrokes_and_found_in_the_case(
    sit: Sit, three: tuple[str, ...]
) -> None:
    sitting = sit(*three)
    press = sitting.hands.press
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    press("ctrl+l")
    sitting.hands.wait_for_window("Contact about Jiebei")
    sitting.wait_for_keyboard_in("Channel", "Call")
    press("Return")
    sitting.come_back()
    [call] = logged(sitting)
    assert (call["debt"], call["channel"], call["direction"]) == ("Jiebei", "call", "in")
    assert call["when"].startswith("2026-11-24")

    press("ctrl+t")
    sitting.hands.wait_for_window("Case of Jiebei")
    sitting.eyes.find("list", "Timeline, the newest first")
    press("ctrl+l")
    sitting.hands.wait_for_window("Contact about Jiebei")
    sitting.wait_for_keyboard_in("Channel", "Call")
    sitting.go_on()
    sitting.go_on()
    sitting.wait_for_keyboard_in("When")
    sitting.fill("2026-11-23 22:30")
    press("Return")
    sitting.hands.wait_for_window("Case of Jiebei")
    until(lambda: len(logged(sitting)) == 2, "the second call")
    night = next(each for each in logged(sitting) if each["when"].startswith("2026-11-23T22:30"))
    assert night["marks"], "after ten in the evening"

    press("ctrl+z")
    until(lambda: len(logged(sitting)) == 1, "the second call taken back")
    press("Escape")
    sitting.come_back()
    press("ctrl+z")
    until(lambda: logged(sitting) == [], "the first call taken back")
    assert sitting.close() == 0
