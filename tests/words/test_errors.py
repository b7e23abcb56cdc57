"""Every error that any module may raise has a sentence, with all that it needs to be said."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ashore.domain.errors import InvalidInput, Sum, UserError
from ashore.words import language
from ashore.words.errors import SENTENCES, error_text

PLACEHOLDER = re.compile(r"\{(\w+)\}")
CODE = re.compile(r"[a-z]+(_[a-z0-9]+)+")

CHOSEN_AT_RUN_TIME = {
    # A code that is not a literal where it is raised: file, and the codes that it may be.
    "cli/parser.py": {
        "argument_missing", "calculation_unknown", "command_unknown", "option_needs_value",
        "option_takes_no_value", "option_unknown",
    },
    "domain/amount_text.py": set(),
    "exchange/csv_file.py": {"quote_open", "quote_stray", "cell_too_long"},
    "exchange/text_file.py": {"file_is_folder", "file_forbidden"},
    "services/checks.py": {"entry_in_future", "entry_zero"},
    "services/history.py": {"redo_dropped", "undo_dropped"},
    "services/case_fields.py": {"channel_missing", "direction_missing", "when_missing", "kind_missing"},
    "services/fields.py": {
        "name_missing", "balance_missing", "due_date_missing", "promo_rate_missing",
        "promo_until_missing",
    },
    "storage/failures.py": {
        "store_damaged", "store_full", "store_locked", "store_unreadable", "store_unwritable",
        "backup_full", "backup_unwritable",
    },
    # at() keeps the code
    "domain/errors.py": set(),
}  # fmt: skip


def sources(checkout: Path) -> Iterator[tuple[str, ast.Module]]:
    package = checkout / "desktop" / "ashore"
    for file in sorted(package.rglob("*.py")):
        yield file.relative_to(package).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def raised(tree: ast.Module) -> Iterator[tuple[ast.expr, set[str]]]:
    """The code of each error that is made, and the parameters that it is given."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and call.args:
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            if name in ("UserError", "refuse"):
                yield call.args[0], {keyword.arg or "" for keyword in call.keywords}


def test_every_error_has_its_sentence_and_its_parameters(checkout: Path) -> None:
    found: set[str] = set()
    for file, tree in sources(checkout):
        for code, given in raised(tree):
            if not (isinstance(code, ast.Constant) and isinstance(code.value, str)):
                assert file in CHOSEN_AT_RUN_TIME, f"{file}:{code.lineno}: name its codes here"
                found |= CHOSEN_AT_RUN_TIME[file]
                continue
            found.add(code.value)
            assert code.value in SENTENCES, f"{file}:{code.lineno}: {code.value} has no sentence"
            if {"minor", "currency"} <= given:
                given.add("amount")  # error_text makes it of them
            needed = set(PLACEHOLDER.findall(SENTENCES[code.value]))
            assert needed <= given, f"{file}:{code.lineno}: {code.value} needs {needed - given}"
    unused = set(SENTENCES) - found - {"amount_too_precise_whole"}
    assert not unused, f"nobody raises {unused}"


PARAMS: dict[str, Any] = {
    "annual": Decimal("547.5"), "limit": 10, "digits": 2, "currency": "JPY", "choices": "clean, mixed, poor",
    "column": "name", "columns": "ballance", "known": "name, balance", "file": "debts.csv", "cells": 4,
    "folder": "/home/me", "backup": "debts-1.sqlite", "option": "--due", "command": "liszt", "path": "a.png",
    "reason": "libEGL.so.1", "more": "¥5.00", "held": Sum(500, "CNY"), "lowest": 1, "highest": 31, "line": 3,
    "months": 600, "name": "Jiebei", "rest": "¥0.54", "part": "Fees",
    "amount": "¥6,000.00", "date": "24 Dec 2026", "on": "24 Dec 2026", "export": "--export",
    "cause": UserError("amount_zero"),
}  # fmt: skip


@pytest.mark.parametrize("spoken", language.LANGUAGES)
@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_sentence_can_be_said(code: str, spoken: str) -> None:
    language.use(spoken)
    text = error_text(UserError(code, **PARAMS))
    assert "{" not in text
    assert ("。" in text or "：" in text) is (spoken == "zh_CN")


def test_codes_are_plain_words() -> None:
    assert all(CODE.fullmatch(code) for code in set(SENTENCES) - {"usage"})


@pytest.mark.parametrize(
    ("error", "english", "chinese"),
    [
        (UserError("amount_too_precise", digits=2, currency="CNY"),
         "CNY has 2 decimal places. Write no more than that, like 12,000.50.",
         "CNY 只有 2 位小数。请不要超过，如 12,000.50。"),
        (UserError("amount_too_precise", digits=0, currency="JPY"),
         "JPY has no decimal places. Write a whole amount, like 12,000.",
         "JPY 没有小数。请写整数，如 12,000。"),
        (UserError("rate_too_high", annual=Decimal("6661.25"), limit=Decimal(1000)),
         "This would be 6,661.25\u00a0% a year: most likely the period is another one. "
         "Name it, like 18.25 %/year, 1.5 %/month or 0.05 %/day.",
         "这样一年就是 6,661.25\u00a0%，多半是利率周期不对。"
         "请写明周期，如 年利率 18.25%、月利率 1.5% 或 日利率 0.05%。"),
        (UserError("file_missing", file="{odd}.csv"), "There is no file {odd}.csv.", "找不到文件 {odd}.csv。"),
        (UserError("no_such_code"), "This cannot be done (no_such_code).", "无法完成（no_such_code）。"),
        (InvalidInput([UserError("name_missing", "name"), UserError("date_missing", "due_date")]),
         "Give the debt a name, like Jiebei or ICBC card.\nWrite a date, like 2026-11-22.",
         "请给这笔债务起个名字，如 借呗 或 工商银行信用卡。\n请填写日期，如 2026-11-22。"),
    ],
)  # fmt: skip
def test_sentences(error: UserError, english: str, chinese: str) -> None:
    assert error_text(error) == english
    language.use("zh_CN")
    assert error_text(error) == chinese
