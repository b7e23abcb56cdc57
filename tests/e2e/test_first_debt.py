"""The first debt: entered in an empty program, seen overdue, and there again at the next start."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.person.fixtures import Sit
from tests.person.program import listed

DAYS = 9
ENGLISH = {"LANG": "en_US.UTF-8"}
CHINESE = {"LANG": "zh_CN.UTF-8"}


@pytest.mark.parametrize(
    ("system", "main", "empty", "form", "lender", "row"),
    [
        (
            ENGLISH,
            "Ashore",
            "Add the first debt",
            "Add a debt",
            "Huabei",
            "Huabei, ¥12,000.00, 9 days overdue",
        ),
        (CHINESE, "上岸", "添加第一笔债务", "添加债务", "花呗", "花呗，¥12,000.00，逾期 9 天"),
    ],
    ids=["English", "Chinese"],
)
def test_first_debt_is_there_overdue_and_there_again(
    sit: Sit,
    tmp_path: Path,
    system: dict[str, str],
    main: str,
    empty: str,
    form: str,
    lender: str,
    row: str,
) -> None:
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), **system}
    sitting = sit(**home)
    sitting.hands.wait_for_window(main)
    sitting.eyes.find("push button", empty)
    sitting.hands.press("ctrl+n")
    sitting.hands.wait_for_window(form)
    today = date.fromisoformat(listed(sitting.environment)["as_of"])
    sitting.fill(lender, "1.2万", str(today - timedelta(DAYS)))
    sitting.hands.press("Return")
    sitting.hands.wait_for_window(main)
    sitting.wait_for_rows(row)
    (debt,) = sitting.kept()
    assert (debt["name"], debt["balance"], debt["currency"]) == (lender, 12_000_00, "CNY")
    assert (debt["days_overdue"], debt["stage"], debt["priority"]) == (DAYS, "phone_contact", 1)
    assert sitting.close() == 0
    again = sit(**home)
    again.wait_for_rows(row)
    assert again.kept() == [debt]
    assert again.close() == 0
