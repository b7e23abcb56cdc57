"""Tables as CSV: quoting, formulas, a file that is there whole or not at all."""

from __future__ import annotations

import csv
import io
import stat
import sys
from pathlib import Path

import pytest

from ashore.domain.errors import UserError
from ashore.exchange.csv_table import csv_text, write_csv

ROWS = [
    ["Day", "What", "Amount"],
    ["2026-11-24", 'a "quoted", one', "-1000.00"],
    ["", "两行\n字", "5"],
]


def test_it_is_read_back_as_it_was() -> None:
    text = csv_text(ROWS)
    assert text.endswith("\r\n")
    assert list(csv.reader(io.StringIO(text, newline=""))) == ROWS


@pytest.mark.parametrize("cell", ["=1+1", "+cmd", "@x", "-x", "\tx", "=HYPERLINK(1)"])
def test_a_formula_is_taken_for_a_text(cell: str) -> None:
    assert list(csv.reader(io.StringIO(csv_text([[cell]]), newline=""))) == [[f"'{cell}"]]


@pytest.mark.parametrize("cell", ["-1000.00", "-5", "1,000", "–", "≈ 3"])
def test_figures_stay_figures(cell: str) -> None:
    assert next(csv.reader([csv_text([[cell]])])) == [cell]


def test_a_file_is_for_its_owner_and_any_spreadsheet(tmp_path: Path) -> None:
    target = tmp_path / "利息.csv"
    write_csv(target, ROWS)
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    assert (
        list(csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig"), newline="")))[1]
        == ROWS[1]
    )
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    write_csv(target, ROWS[:1])
    assert "quoted" not in target.read_text(encoding="utf-8-sig")
    assert [p.name for p in tmp_path.iterdir()] == [target.name]


def test_a_place_that_cannot_be_written_is_said_and_left_clean(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for target in (tmp_path / "missing" / "a.csv", folder):
        with pytest.raises(UserError) as caught:
            write_csv(target, ROWS)
        assert caught.value.code in ("export_folder_missing", "export_is_folder")
    assert [p.name for p in tmp_path.iterdir()] == ["folder"]


def test_only_signs_make_numbers() -> None:
    assert csv_text([["=1", "@1", "=1.5", "-1.5", "+86"]]) == "'=1,'@1,'=1.5,-1.5,+86\r\n"
