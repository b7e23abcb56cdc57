"""``ashore log`` and ``ashore agree`` on the same data as ``ashore list``."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.cli.conftest import Terminal

CALL = (
    "log",
    "add",
    "--debt",
    "Jiebei",
    "--channel",
    "call",
    "--direction",
    "in",
    "--zone",
    "Asia/Shanghai",
)


@pytest.fixture
def jiebei(ashore: Terminal) -> Terminal:
    said = ashore(
        "add", "--lender", "jiebei", "--balance", "24000", "--due", "2026-11-15", "--amount-due", "2180",
    )  # fmt: skip
    assert said.status == 0
    return ashore


def listed(terminal: Terminal, *words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(terminal("list", "--json", *words).out)["debts"][0]
    return found


def logged(terminal: Terminal, *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(terminal("log", "list", "--json", *words).out)[
        "entries"
    ]
    return found


def test_the_boundary_of_the_quiet_hours(jiebei: Terminal) -> None:
    for at in ("2026-11-23 21:59", "2026-11-23 22:00", "2026-11-24 07:59", "2026-11-24 08:00"):
        assert jiebei(*CALL, "--when", at, "--answered", "yes", "--said", "你好").status == 0
    found = logged(jiebei)
    assert [entry["when"][11:16] for entry in found] == ["21:59", "22:00", "07:59", "08:00"]
    assert [[mark["rule"] for mark in entry["marks"]] for entry in found] == [
        [], ["quiet-hours"], ["quiet-hours"], [],
    ]  # fmt: skip
    assert found[1]["marks"] == [
        {"rule": "quiet-hours", "in_force_from": "2025-02-28", "because": "it came at 22:00"}
    ]
    first = found[0]
    assert {first[key] for key in ("debt", "channel", "direction", "said")} == {
        "Jiebei",
        "call",
        "in",
        "你好",
    }
    assert (first["answered"], first["when"]) == (True, "2026-11-23T21:59:00+08:00")


def test_what_was_promised_and_said_is_kept(jiebei: Terminal) -> None:
    said = jiebei(
        *CALL,
        "--when",
        "2026-11-24 10:00",
        "--promised",
        "500@2026-12-01",
        "--number",
        "021",
        "--json",
    )
    [added] = json.loads(said.out)["added"]
    assert (added["promised"], added["promised_on"], added["number"], added["answered"]) == (
        50_000, "2026-12-01", "021", None,
    )  # fmt: skip
    assert logged(jiebei, "--debt", "借呗") == [added]
    text = jiebei("log", "list").out
    assert "2026-11-24 10:00 +08:00" in text
    assert "Call from them" in text


def test_an_empty_log_and_a_marked_one_as_text(jiebei: Terminal) -> None:
    assert "ashore log add --help" in jiebei("log", "list").out
    said = jiebei(*CALL, "--when", "2026-11-23 22:30", "--answered", "no")
    assert said.out.splitlines() == [
        "The contact about Jiebei was noted down.",
        "2026-11-23 22:30 +08:00: may be outside “GB/T 45251-2025: no contact between 22:00 and 08:00”, "
        "because it came at 22:30.",
    ]
    assert "may be outside" in jiebei("log", "list").out
    jiebei(
        "log",
        "add",
        "--debt",
        "Jiebei",
        "--channel",
        "note",
        "--direction",
        "out",
        "--when",
        "2026-11-24 9:00",
    )
    assert "Note" in jiebei("log", "list").out


@pytest.mark.parametrize(
    ("words", "err"),
    [
        (("log", "shout"), "ashore: log: This is not one of the choices. Write one of: add, list."),
        (("log", "add"), "ashore: --debt: Name the debt, as ashore list shows it."),
        (("log", "add", "--debt", "X"), "ashore: --debt: There is no debt called “X”. ashore list shows their names."),
        (("log", "list", "--debt", "X"), "ashore: --debt: There is no debt called “X”. ashore list shows their names."),
        ((*CALL, "--when", "2026-11-25 10:00"),
         "ashore: --when: This time has not come yet. Write when the contact was."),
        ((*CALL, "--when", "soon"), "ashore: --when: Write a date and a time, like 2026-11-24 21:59."),
        ((*CALL, "--when", "2026-11-24 9:00", "--promised", "500"),
         "ashore: --promised: Write the amount and the day that were promised, like 500@2026-12-01."),
        ((*CALL, "--when", "2026-11-24 9:00", "--promised", "500@2026-11-01"),
         "ashore: --promised: The promised day lies before the day of the promise."),
        (("agree", "--debt", "Jiebei"),
         "ashore: --kind: Say what was agreed: extension, instalments, reduction or interest-freeze."),
        (("agree", "--debt", "Jiebei", "--kind", "extension"), "ashore: --until: Write the last day, like 2026-12-10."),
        (("agree", "--debt", "Jiebei", "--kind", "extension", "--until", "2026-12-10", "--signed", "2026-11-25"),
         "ashore: --signed: This day has not come yet: choose today or an earlier day."),
        (("agree", "--debt", "Jiebei", "--kind", "reduction", "--until", "2026-12-10"),
         "ashore: --amount: Write an amount above 0, like 12,000."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_line(
    jiebei: Terminal, words: tuple[str, ...], err: str
) -> None:
    said = jiebei(*words)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(err[:30])
    assert said.err.count("\n") == 1
    assert logged(jiebei) == []
    assert listed(jiebei)["agreement"] is None


@pytest.mark.parametrize(
    ("words", "due", "asked", "broken"),
    [
        (("--kind", "extension", "--until", "2026-12-10"), "2026-12-10", 218_000, "2026-12-11"),
        (("--kind", "instalments", "--amount", "2000", "--every", "month", "--from", "2026-12-10", "--count", "12",
          "--interest", "frozen"), "2026-12-10", 200_000, "2026-12-11"),
        (("--kind", "instalments", "--amount", "2000", "--every", "month", "--from", "2026-12-10", "--count", "12",
          "--interest", "running"), "2026-12-10", 200_000, "2026-12-11"),
        (("--kind", "reduction", "--amount", "20000", "--until", "2026-12-31"), "2026-12-31", 2_000_000, "2027-01-01"),
        (("--kind", "interest-freeze", "--from", "2026-11-24", "--until", "2026-12-31"), "2026-11-15", 218_000,
         "2027-01-01"),
    ],
)  # fmt: skip
def test_the_list_shows_the_stage_while_it_is_kept(
    jiebei: Terminal, words: tuple[str, ...], due: str, asked: int, broken: str
) -> None:
    said = jiebei("agree", "--debt", "Jiebei", *words, "--signed", "2026-11-24", "--json")
    assert said.status == 0
    document = json.loads(said.out)
    assert document["agreed"]["kind"] == words[1]
    assert document["debt"] == listed(jiebei)
    found = listed(jiebei)
    assert (found["stage"], found["due_date"], found["amount_due"]) == ("agreement", due, asked)
    assert found["next_stage_on"] == broken
    assert listed(jiebei, "--as-of", broken)["stage"] == "formal_collection"
    assert listed(jiebei, "--as-of", "2026-11-23")["stage"] == "phone_contact"
    assert "Agreement" in jiebei("list").out


def test_the_agreement_in_the_list_and_what_a_cards_paper_lacks(ashore: Terminal) -> None:
    ashore(
        "add",
        "--lender",
        "huaxia-card",
        "--name",
        "Card",
        "--balance",
        "30000",
        "--due",
        "2026-10-01",
    )
    said = ashore(
        "agree", "--debt", "Card", "--kind", "instalments", "--amount", "300", "--from", "2026-12-10", "--count", "100",
        "--contents", "balance,currency,cycle", "--breach-days", "3",
    )  # fmt: skip
    assert said.status == 0
    assert said.out.splitlines() == [
        "The agreement on Card was saved.",
        "Instalment agreement: 100 × ¥300.00 from 10 Dec 2026 on; interest runs on",
        "Stage: Agreement",
        "Next: ¥300.00 by 10 Dec 2026",
        "If it is broken, all is as if it had not been made.",
        "The card rule (art. 70) asks the paper to name: the amounts and dates, whether interest and fees run on, "
        "no new cards until it is repaid, what follows a breach. Look whether it does.",
        "The card rule (art. 70) names 60 months as the longest.",
    ]
    found = listed(ashore)["agreement"]
    assert (found["status"], found["left"], found["count"], found["breach_days"]) == (
        "running",
        3_000_000,
        100,
        3,
    )


def test_the_commands_speak_chinese(jiebei: Terminal) -> None:
    said = jiebei("agree", "--debt", "Jiebei", "--kind", "reduction", "--amount", "20000", "--until", "2026-12-31",
                  "--language", "zh_CN")  # fmt: skip
    assert said.out.splitlines()[:2] == [
        "已保存借呗的协议。",
        "减免：2026年12月31日前还 ¥20,000.00 即结清",
    ]
    freeze = jiebei("agree", "--debt", "Jiebei", "--kind", "interest-freeze", "--from", "2026-11-24", "--until",
                    "2026-12-31", "--language", "zh_CN")  # fmt: skip
    assert "不计利息" in freeze.out
