"""``ashore list`` for people; its JSON has tests of its own in tests/exchange."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Terminal

THREE = """name,lender,balance,rate,rate_period,due_date,currency
王叔,jiebei,24000,0.04,day,2026-11-15,
Card,icbc-card,12000,,,2026-11-25,
Loan,,500,,,2026-12-30,USD
"""


def test_an_empty_list_says_how_to_begin(ashore: Terminal) -> None:
    said = ashore("list")
    assert said == (0, "No debts yet. Add the first one: ashore add --help\n", "")


def test_the_list_is_aligned_and_sums_up(ashore: Terminal, checkout: Path) -> None:
    ashore.import_text(THREE)
    said = ashore("list")
    assert (said.status, said.err) == (0, "")
    # 王叔 takes four columns; a terminal shows both rows alike.
    assert said.out == (checkout / "tests" / "data" / "list.txt").read_text(encoding="utf-8")


def test_in_chinese(ashore: Terminal) -> None:
    ashore.import_text(THREE)
    said = ashore("list", "--language", "zh_CN")
    lines = said.out.splitlines()
    assert lines[0] == "2026年11月24日的债务"
    assert lines[3].split() == [
        "1", "王叔", "¥24,000.00", "21.90", "%", "11月15日", "¥24,000.00", "9", "天", "电话联系期",
        "正式催收期", "12月1日", "¥14.40",
    ]  # fmt: skip
    assert (
        "付完各笔最低还款后，优先还王叔：在已知利率的债务里成本最高，年利率 21.90 %（含罚息）。"
        in lines
    )


def test_another_day(ashore: Terminal) -> None:
    ashore.import_text(THREE)
    for words in (["--as-of", "2026-12-01", "list", "--json"], ["list", "--json", "--as-of=12-01"]):
        found = json.loads(ashore(*words).out)
        assert found["as_of"] == "2026-12-01"
        assert found["debts"][0]["stage"] == "formal_collection"
        assert found["debts"][0]["days_overdue"] == 16


def test_options_stand_before_or_after_the_command(ashore: Terminal) -> None:
    ashore.import_text(THREE)
    before, after = (
        ashore("--json", "--as-of", "2026-12-01", "list"),
        ashore("list", "--json", "--as-of", "2026-12-01"),
    )
    assert before == after
    assert before.out.startswith("{")


def test_json_is_what_the_documentation_says(ashore: Terminal) -> None:
    ashore.import_text(THREE)
    found = json.loads(ashore("list", "--json").out)
    assert set(found) == {"as_of", "totals", "debts"}
    assert [debt["priority"] for debt in found["debts"]] == [1, 2, 3]
    assert [debt["cost_per_day"] for debt in found["debts"]] == [1440, 600, None]
    assert found["totals"][0]["next_due"] == "2026-11-25"
