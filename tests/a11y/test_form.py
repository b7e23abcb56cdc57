"""The form of a debt as a screen reader knows it."""

from __future__ import annotations

from tests.a11y.gaps import is_control
from tests.person.eyes import Node
from tests.person.fixtures import Sit
from tests.person.sitting import MAIN, Sitting
from tests.person.waiting import until

FORM = "Add a debt"
FIRST = ["Lender, required", "Balance, required", "Due date, required"]
ENDS = ["Save", "Save and add another", "Cancel"]
MORE = "More: rate, minimum, grace, notes"
MOST = 60
"""More stops than the form has: Tab goes round without coming back."""


def tab_stops(sitting: Sitting) -> list[str]:
    """What Tab passes, from the field that has the keyboard until it comes round."""
    stops = [until(sitting.eyes.focused, "the first field")]
    while (len(stops) < MOST and stops[-1].id != stops[0].id) or len(stops) == 1:
        stops.append(sitting.go_on())
    assert len(stops) < MOST, [stop.name for stop in stops]
    return [_said(stop) for stop in stops[:-1]]


def _said(stop: Node) -> str:
    """What a stop is for: a combo box is called like its value on this bus."""
    if stop.role == "combo box":
        return (stop.labels or [stop.description])[0]
    return stop.name


def test_fields_and_their_order(sit: Sit, day: tuple[str, ...]) -> None:
    sitting = sit(*day)
    sitting.eyes.act(sitting.eyes.find("push button", "Add the first debt"))
    for name in FIRST:
        field = sitting.eyes.find("text", name, FORM)
        assert field.labels == [name.removesuffix(", required")]
    sitting.wait_for_keyboard_in(FIRST[0])
    assert tab_stops(sitting) == [*FIRST, *ENDS, MORE]
    sitting.eyes.act(sitting.eyes.find("push button", MORE, FORM))
    sitting.eyes.find("text", "Notes", FORM)
    stops = tab_stops(sitting)
    assert (stops[:4], stops[-3:]) == ([*FIRST, MORE], ENDS)
    tree = sitting.eyes.window(FORM)
    reached = [n for _, n in tree.walk() if is_control(n) and "FOCUSABLE" in n.states]
    assert len(stops) == len(reached)


def test_error_is_said_with_its_field(sit: Sit, day: tuple[str, ...]) -> None:
    sitting = sit(*day)
    sitting.eyes.act(sitting.eyes.find("push button", "Add the first debt"))
    sitting.hands.wait_for_window(FORM)
    sitting.fill("Huabei", "much")
    sitting.go_on()
    balance = sitting.eyes.find("text", "Balance, required", FORM)
    assert balance.description.startswith("This is not an amount.")


def test_debt_added_by_the_bus_alone(sit: Sit, day: tuple[str, ...]) -> None:
    """As a switch or a voice does it: no key is pressed, nothing is clicked."""
    sitting = sit(*day)
    eyes = sitting.eyes
    eyes.act(eyes.find("push button", "Add the first debt"), "Press")
    for name, text in zip(FIRST, ("Jiebei", "1.2万", "2026-11-15"), strict=True):
        eyes.type(eyes.find("text", name, FORM), text)
    eyes.find("label", "9 days overdue", FORM)
    eyes.act(eyes.find("push button", "Save", FORM), "Press")
    assert until(eyes.heard, "the notice") == ["Jiebei was added."]
    sitting.wait_for_rows("Jiebei, ¥12,000.00, 9 days overdue, phone contact, pay first")
    eyes.act(eyes.find("push button", "Undo", MAIN), "Press")
    eyes.find("push button", "Add the first debt")
    assert sitting.kept() == []


def test_calendar_by_keyboard(sit: Sit, day: tuple[str, ...]) -> None:
    sitting = sit(*day)
    sitting.eyes.act(sitting.eyes.find("push button", "Add the first debt"))
    sitting.wait_for_keyboard_in("Lender")
    sitting.fill("Huabei", "100")
    sitting.go_on()
    assert sitting.go_on("alt+Down").name == "Calendar"
    sitting.eyes.heard()
    sitting.hands.press("Left")
    assert until(sitting.eyes.heard, "the day") == ["Mon 23 Nov 2026, yesterday"]
    sitting.hands.press("Left", "Return")
    sitting.wait_for_keyboard_in("Due date")
    due = sitting.eyes.find("text", "Due date, required", FORM)
    assert sitting.eyes.text(due) == "2026-11-22"
    assert due.description == "Sun 22 Nov 2026, 2 days ago"
