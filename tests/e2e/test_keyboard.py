"""Everything a person does with a debt, by the keyboard alone.

Each key waits for what the one before it did: Qt lets a shortcut overtake keys that wait.
"""

from __future__ import annotations

from pathlib import Path

from tests.person.fixtures import Sit
from tests.person.sample import AUNT, HUABEI, JIEBEI

PAID = "Jiebei, ¥23,500.00, 9 days overdue, phone contact"


def test_payment_taken_back_and_done_again(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    press = sitting.hands.press
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    press("ctrl+r")
    sitting.hands.wait_for_window("Payment on Jiebei")
    sitting.fill("500")
    press("Return")
    sitting.come_back()
    sitting.wait_for_rows(PAID, HUABEI, AUNT)
    press("ctrl+z")
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    press("ctrl+shift+z")
    sitting.wait_for_rows(PAID, HUABEI, AUNT)
    balances = {debt["name"]: debt["balance"] for debt in sitting.kept()}
    assert balances == {"Jiebei": 23_500_00, "Huabei": 6_320_50, "Aunt": 3_000_00}
    assert sitting.close() == 0


def test_search_then_on_in_the_list(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    press = sitting.hands.press
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    press("ctrl+f")
    sitting.wait_for_keyboard_in("Search in the debts")
    sitting.fill("alipay be")
    sitting.wait_for_rows(JIEBEI, HUABEI)
    press("Return", "Down")
    sitting.wait_for_selected(HUABEI)
    press("Return")
    sitting.hands.wait_for_window("Edit Huabei")
    press("Escape")
    sitting.come_back()
    press("ctrl+f")
    sitting.wait_for_keyboard_in("Search in the debts")
    press("Delete")
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)


def test_edit_in_place_delete_and_undo(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    press = sitting.hands.press
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    press("Down", "Right", "F2")
    sitting.wait_for_keyboard_in("Balance")
    sitting.fill("1.2万")
    press("Return")
    sitting.wait_for_rows(JIEBEI, "Huabei, ¥12,000.00", AUNT)
    press("Delete")
    sitting.wait_for_rows(JIEBEI, AUNT)
    press("ctrl+z")
    sitting.wait_for_rows(JIEBEI, "Huabei, ¥12,000.00", AUNT)
    sitting.wait_for_selected("Huabei")
    press("ctrl+z")
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    assert {debt["name"] for debt in sitting.kept()} == {"Jiebei", "Huabei", "Aunt"}


def test_pages_and_another_language(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    press, find = sitting.hands.press, sitting.eyes.find
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    press("ctrl+3")
    find("list", "Lenders")
    sitting.wait_for_keyboard_in("Search in the lenders")
    press("ctrl+comma")
    sitting.wait_for_keyboard_in("As the system")
    press("Down")
    find("label", "设置")
    press("ctrl+1")
    sitting.wait_for_rows(
        "借呗，¥24,000.00，逾期 9 天",
        "花呗，¥6,320.50，逾期 2 天",
        "Aunt，¥3,000.00，14 天后到期",
    )
    assert sitting.close() == 0
    again = sit(*three)
    again.eyes.find("push button", "添加债务")


def test_import_by_keyboard(sit: Sit, three: tuple[str, ...], tmp_path: Path) -> None:
    file = tmp_path / "more.csv"
    file.write_text("name,balance,due_date\nCat,1.5万,2026-12-01\nDog,much,2026-12-01\n", "utf-8")
    sitting = sit(*three)
    press = sitting.hands.press
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    press("ctrl+i")
    sitting.wait_for_keyboard_in("Choose a file…")
    press("Return")
    sitting.fill(str(file))
    press("Return")
    sitting.wait_for_keyboard_in("Read it again")
    file.write_text("name,balance,due_date\nCat,1.5万,2026-12-01\n", "utf-8")
    press("Return")
    sitting.wait_for_keyboard_in("Import 1 debt")
    press("Return")
    sitting.come_back()
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT, "Cat, ¥15,000.00, due in 7 days")
    press("ctrl+z")
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)


def test_typing_on_without_a_look_loses_nothing(sit: Sit, day: tuple[str, ...]) -> None:
    """Tab leaves the field while its list of lenders is still closing."""
    sitting = sit(*day)
    sitting.eyes.act(sitting.eyes.find("push button", "Add the first debt"))
    sitting.hands.wait_for_window("Add a debt")
    sitting.wait_for_keyboard_in("Lender")
    sitting.hands.press("h", "b", "Tab", "6", "3", "2", "0", "Tab")
    sitting.wait_for_keyboard_in("Due date")
    texts = [
        sitting.eyes.text(sitting.eyes.find("text", f"{name}, required", "Add a debt"))
        for name in ("Lender", "Balance")
    ]
    assert texts == ["Huabei", "6320"]
