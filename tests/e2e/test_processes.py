"""The window beside other processes, its end, and what is left after a crash."""

from __future__ import annotations

import time

from tests.person.fixtures import Sit
from tests.person.program import command
from tests.person.sample import AUNT, HUABEI, JIEBEI

AT_ONCE_S = 3
"""How long the window may take to show what another process wrote."""


def test_what_another_process_writes_is_shown(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    sitting.hands.press("Down")
    sitting.wait_for_selected(HUABEI)
    told = ("--lender", "Weilidai", "--balance", "1.8万", "--due-date", "2026-11-08")
    command(sitting.environment, "add", *told, *three)
    written = time.monotonic()
    weilidai = "Weilidai, ¥18,000.00, 16 days overdue, formal collection"
    sitting.wait_for_rows(weilidai, JIEBEI, HUABEI, AUNT, seconds=AT_ONCE_S)
    assert time.monotonic() - written < AT_ONCE_S
    sitting.wait_for_selected(HUABEI)
    sitting.hands.press("ctrl+r")
    sitting.hands.wait_for_window("Payment on Huabei")
    sitting.fill("100")
    sitting.hands.press("Return")
    sitting.come_back()
    assert {debt["name"]: debt["balance"] for debt in sitting.kept()} == {
        "Weilidai": 18_000_00, "Jiebei": 24_000_00, "Huabei": 6_220_50, "Aunt": 3_000_00
    }  # fmt: skip


def test_window_closed_while_it_still_loads(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    assert sitting.close() == 0


def test_killed_with_a_form_open(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    before = sitting.kept()
    sitting.hands.press("Delete")
    sitting.wait_for_rows(HUABEI, AUNT)
    sitting.hands.press("ctrl+n")
    sitting.hands.wait_for_window("Add a debt")
    sitting.fill("Huabei", "1.2万")
    sitting.program.kill()
    again = sit(*three)
    again.wait_for_rows(HUABEI, AUNT)
    assert [debt["id"] for debt in again.kept()] == [
        d["id"] for d in before if d["name"] != "Jiebei"
    ]
    again.hands.press("ctrl+r")
    again.hands.wait_for_window("Payment on Huabei")
    again.hands.press("Escape")
    again.come_back()
    assert again.close() == 0
