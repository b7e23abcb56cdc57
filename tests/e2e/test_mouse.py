"""What a person does with the mouse."""

from __future__ import annotations

from tests.person.fixtures import Sit
from tests.person.sample import AUNT, HUABEI, JIEBEI
from tests.person.sitting import MAIN, Sitting
from tests.person.waiting import until

BALANCE, RATE = 2, 3
LEFT, RIGHT = 1, 3


def click_header(sitting: Sitting, word: str, button: int = LEFT) -> None:
    """Click on a column's header."""
    headers = sitting.eyes.headers(sitting.table())
    sitting.point_at(next(h for h in headers if h.name.startswith(word)), button)


def click_row(sitting: Sitting, row: int, button: int = LEFT) -> None:
    """Click on a row, on its balance."""
    sitting.point_at(sitting.eyes.cell(sitting.table(), row, BALANCE), button)


def shown_headers(sitting: Sitting) -> set[str]:
    """The columns that show."""
    headers = sitting.eyes.headers(sitting.table())
    return {header.name for header in headers if any(sitting.eyes.place(header))}


def test_add_select_and_sort(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    click_row(sitting, 1)
    sitting.wait_for_selected(HUABEI)
    sitting.eyes.find("label", "Overdue since 23 Nov", begins=True)
    click_header(sitting, "Balance")
    sitting.wait_for_rows(AUNT, HUABEI, JIEBEI)
    click_header(sitting, "Due")
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    click_row(sitting, 1)  # two clicks at one place would be a double click
    click_header(sitting, "Due")
    sitting.wait_for_rows(AUNT, HUABEI, JIEBEI)
    sitting.wait_for_selected(HUABEI)
    sitting.point_at(sitting.eyes.find("push button", "Add debt"))
    sitting.hands.wait_for_window("Add a debt")
    sitting.fill("Brother", "500")
    sitting.point_at(sitting.eyes.find("text", "Due date, required"))
    sitting.wait_for_keyboard_in("Due date")
    sitting.fill("2026-12-01")
    sitting.point_at(sitting.eyes.find("push button", "Save", "Add a debt"))
    sitting.hands.wait_for_window(MAIN)
    sitting.wait_for_rows(AUNT, "Brother, ¥500.00", HUABEI, JIEBEI)
    sitting.wait_for_selected("Brother")
    sitting.point_at(sitting.eyes.find("push button", "Undo"))
    sitting.wait_for_rows(AUNT, HUABEI, JIEBEI)


def test_context_menu(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    click_row(sitting, 2, RIGHT)
    sitting.wait_for_selected(AUNT)
    sitting.choose("Mark as repaid")
    sitting.wait_for_rows(JIEBEI, HUABEI)
    assert {d["name"]: d["status"] for d in sitting.kept()}["Aunt"] == "closed"


def test_column_menu_is_remembered(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    before = shown_headers(sitting)
    click_header(sitting, "Rate now", RIGHT)
    sitting.choose("Rate now")
    until(lambda: shown_headers(sitting) == before - {"Rate now"}, "the column hidden")
    assert sitting.close() == 0
    again = sit(*three)
    again.wait_for_rows(JIEBEI, HUABEI, AUNT)
    assert shown_headers(again) == before - {"Rate now"}
