"""docs/formats.md names every column, field and exit status, and its example works."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.cli.conftest import Terminal

from ashore.cli import guard
from ashore.services.fields import FIELDS
from ashore.services.imports import STATUS


@pytest.fixture
def text(checkout: Path) -> str:
    return (checkout / "docs" / "formats.md").read_text(encoding="utf-8")


def test_every_column_is_documented_in_the_order_of_the_file(text: str) -> None:
    rows = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \| ", text, re.MULTILINE)
    columns = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert tuple(columns[: len(FIELDS) + 1]) == (*FIELDS, STATUS)


def test_every_field_of_the_json_is_documented(text: str, checkout: Path) -> None:
    golden = json.loads((checkout / "tests" / "data" / "list.json").read_text(encoding="utf-8"))
    fields = (
        set(golden)
        | set(golden["totals"][0])
        | set(golden["debts"][0])
        | set(golden["debts"][0]["labels"])
        | set(golden["debts"][0]["minimum"])
    )
    part = text.partition("## The JSON")[2]
    assert {
        field for field in fields if f"`{field}`" not in part and f'"{field}"' not in part
    } == set()


def test_every_exit_status_is_documented(text: str) -> None:
    for status in (0, guard.FAILED, guard.INTERRUPTED, guard.BROKEN_PIPE):
        assert f"\n| {status} |" in text


def test_every_option_is_documented(text: str) -> None:
    for option in (
        "--profile",
        "--demo",
        "--as-of",
        "--json",
        "--language",
        "--picture",
        "--version",
        "--all",
    ):
        assert option in text


def test_the_example_file_can_be_imported(ashore: Terminal, text: str) -> None:
    example = re.search(r"^    (name,lender,.*\n    .*\n    .*)$", text, re.MULTILINE)
    assert example is not None
    said = ashore.import_text(example[1].replace("\n    ", "\n"))
    assert (said.status, said.out) == (0, "2 debts were imported.\n")
