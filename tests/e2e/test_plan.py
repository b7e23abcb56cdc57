"""The plan by the keyboard alone: two fields, the slider, a tick, and its undo."""

from __future__ import annotations

from tests.person.fixtures import Sit
from tests.person.sample import AUNT, HUABEI, JIEBEI
from tests.person.waiting import until


def test_a_plan_from_two_fields_to_a_payment_and_back(sit: Sit, three: tuple[str, ...]) -> None:
    sitting = sit(*three)
    press, eyes = sitting.hands.press, sitting.eyes
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    press("ctrl+2")
    eyes.find("label", "Plan")
    sitting.wait_for_keyboard_in("Money a month")
    sitting.fill("3000")
    press("Tab")
    sitting.wait_for_keyboard_in("Payday")
    sitting.fill("24")
    eyes.find("label", "To pay today")
    eyes.find("label", "This money does not reach for all that is due.")
    press("Tab", "Tab")
    sitting.wait_for_keyboard_in("Money each time: ¥3,000.00")
    press("Right")
    sitting.wait_for_keyboard_in("Money each time: ¥3,")
    balances = {debt["name"]: debt["balance"] for debt in sitting.kept()}
    until(lambda: _on_a_payment(sitting.go_on().name), "the keyboard on a payment")
    press("space")
    until(lambda: _paid(sitting.kept(), balances) > 0, "a payment in the ledger")
    press("ctrl+z")
    until(lambda: _paid(sitting.kept(), balances) == 0, "the payment taken back")
    press("ctrl+1")
    sitting.wait_for_rows(JIEBEI, HUABEI, AUNT)
    assert sitting.close() == 0


def _on_a_payment(name: str) -> bool:
    return name.startswith("Paid: ")


def _paid(kept: list[dict[str, object]], before: dict[str, int]) -> int:
    """What is owed less than before, minor units."""
    now = {str(debt["name"]): int(str(debt["balance"])) for debt in kept}
    return sum(before.values()) - sum(now.values())
