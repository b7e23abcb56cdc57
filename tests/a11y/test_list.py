"""The list as a screen reader says it."""

from __future__ import annotations

from tests.person.fixtures import Sit
from tests.person.sample import AUNT, HUABEI, JIEBEI
from tests.person.waiting import until

HEADERS = {
    "#": "Order of repayment: 1 has the highest rate now",
    "Debt": "Name, lender and product",
    "Balance ¥": "Recorded: as last read from the lender, less payments; what has grown since is not in it",
}
BALANCE = 2


def test_table_speaks_in_sentences(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    table = sitting.table()
    assert table.name == "Debts, in order of repayment"
    assert sitting.rows() == [
        f"{JIEBEI}, pay first",
        f"{HUABEI}, number 2 in the order",
        f"{AUNT}, number 3 in the order",
    ]
    assert sitting.eyes.cell(table, 0, BALANCE).name == "Balance: 24,000.00"
    headers = {header.name: header.description for header in sitting.eyes.headers(table)}
    assert headers | HEADERS == headers


def test_arrows_say_the_row(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    assert sitting.go_on("Down").name == f"{HUABEI}, number 2 in the order"
    sitting.wait_for_selected(HUABEI)
    sitting.hands.press("Right")
    sitting.wait_for_keyboard_in("Balance: 6,320.50")


def test_what_was_done_is_announced(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    sitting.hands.press("Delete")
    assert until(sitting.eyes.heard, "the notice") == ["Jiebei was deleted."]
    sitting.hands.press("ctrl+z")
    assert until(sitting.eyes.heard, "the notice") == ["Taken back: Delete Jiebei"]
