"""The workbook, read by openpyxl and reckoned again by LibreOffice."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from tests.exports.kit import ALL, UNPAID, list_as, named, plan_as, sample, the_list, the_plan

from ashore.exchange.workbook import column_letter, quoted, sheet_names
from ashore.services.export import Format, Private


def books(path: Path) -> tuple[Any, Any]:
    """The workbook with its formulas, and with the values that they have."""
    return openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)


def formulas(path: Path) -> Iterator[tuple[str, str, str, float]]:
    """Sheet, cell, formula and kept value of each formula."""
    written, valued = books(path)
    for sheet in written:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    yield (
                        sheet.title,
                        cell.coordinate,
                        cell.value,
                        valued[sheet.title][cell.coordinate].value,
                    )


def evaluated(path: Path, formula: str, sheet: str) -> float:
    """A SUM, a SUMIF or a reference, reckoned here from the values of the cells."""
    _, valued = books(path)
    if found := re.fullmatch(r"=SUM\((\w+):(\w+)\)", formula):
        cells = valued[sheet][f"{found[1]}:{found[2]}"]
        return float(sum(cell.value or 0 for row in cells for cell in row))
    if found := re.fullmatch(r'=SUMIF\((\S+:\S+),"(\w+)",(\S+:\S+)\)', formula):
        keys, sums = (valued[sheet][found[n].replace("$", "")] for n in (1, 3))
        return float(
            sum(s[0].value for k, s in zip(keys, sums, strict=True) if k[0].value == found[2])
        )
    found = re.fullmatch(r"='(.+)'!(\w+)", formula)
    assert found, formula
    return float(valued[found[1].replace("''", "'")][found[2]].value)


def test_the_sums_of_a_plan_add_up(spoken: str, tmp_path: Path) -> None:
    found = the_plan()
    path = plan_as(Format.XLSX, tmp_path, found=found)
    seen = list(formulas(path))
    assert len(seen) > 4 * len(found.plan.world.starts)
    for sheet, _, formula, kept in seen:
        assert evaluated(path, formula, sheet) == pytest.approx(kept, abs=0.001)
    written, valued = books(path)
    total = found.plan.shown
    names = written.sheetnames
    summary, payments = valued[names[0]], valued[names[1]]
    last = 4 + len(found.plan.world.starts)
    sums = [round(100 * summary.cell(last, column).value) for column in range(3, 7)]
    assert sums == [total.paid, total.principal, total.interest, total.fees]
    bottom = 4 + len(found.plan.payments)
    again = [round(100 * payments.cell(bottom, column).value) for column in range(3, 7)]
    assert again == sums
    assert payments["A4"].value == datetime.combine(found.plan.payments[0].on, datetime.min.time())
    assert payments["A4"].number_format == "yyyy-mm-dd"
    assert payments["C4"].number_format == '"¥"#,##0.00;-"¥"#,##0.00'
    assert round(100 * payments["C4"].value) == found.plan.payments[0].amount


def test_a_sheet_for_each_debt_with_a_header_that_stays(spoken: str, tmp_path: Path) -> None:
    found = the_plan()
    path = plan_as(Format.XLSX, tmp_path, found=found)
    written, _ = books(path)
    names = [start.name for start in found.plan.world.starts]
    assert written.sheetnames[-len(names) :] == names
    for sheet in written:
        assert sheet.freeze_panes == "A4", sheet.title
        assert sheet.auto_filter.ref, sheet.title
        wide = [each.width for each in sheet.column_dimensions.values()]
        assert all(8 <= width <= 61 for width in wide)
    one = written[names[0]]
    assert [cell.value for cell in one[3] if cell.value]
    paid = [p for p in found.plan.payments if p.name == names[0]]
    assert one.max_row == 4 + len(paid)
    assert one.auto_filter.ref == f"A3:G{3 + len(paid)}"


def test_a_debt_without_a_payment_has_a_sheet_without_rows(spoken: str, tmp_path: Path) -> None:
    """Nothing to filter and nothing to add up: the header, and a total of nothing."""
    found = the_plan(UNPAID)
    path = plan_as(Format.XLSX, tmp_path, found=found)
    written, valued = books(path)
    unpaid = {s.name for s in found.plan.world.starts} - {p.name for p in found.plan.payments}
    assert unpaid
    for name in unpaid:
        sheet = written[name]
        assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.max_row) == ("A4", None, 4)
        assert all(cell.value for cell in sheet[3])
        assert [cell.value for cell in sheet[4][1:5]] == ["=0"] * 4
        assert [cell.value for cell in valued[name][4][1:5]] == [0] * 4


def test_the_list_has_sums_for_each_currency(spoken: str, tmp_path: Path) -> None:
    path = list_as(Format.XLSX, tmp_path)
    seen = list(formulas(path))
    assert len(seen) == 6
    for sheet, _, formula, kept in seen:
        assert evaluated(path, formula, sheet) == pytest.approx(kept, abs=0.001)
    owed = {total.currency: total.owed for total in the_list().portfolio.totals}
    assert [round(100 * kept) for *_, kept in seen][::3] == [owed["CNY"], owed["USD"]]
    written, valued = books(path)
    assert len(written.sheetnames) == 1 + len(sample())
    summary = valued[written.sheetnames[0]]
    assert isinstance(summary["H4"].value, (datetime, date))
    assert summary["M4"].number_format == "0.00##%"
    assert summary["M4"].value == pytest.approx(0.54)
    formats = {summary.cell(row, 5).number_format for row in range(4, 4 + len(sample()))}
    assert formats == {'"¥"#,##0.00;-"¥"#,##0.00', '"US$"#,##0.00;-"US$"#,##0.00'}


def test_nothing_a_person_wrote_becomes_a_formula(english: None, tmp_path: Path) -> None:
    evil = '=HYPERLINK("http://x","y")'
    records = [replace(r, debt=replace(r.debt, name=evil, notes="=1+1\n@x")) for r in sample()[:2]]
    path = list_as(Format.XLSX, tmp_path, debts=the_list(records))
    written, _ = books(path)
    kinds = {
        c.data_type
        for s in written
        for row in s.iter_rows()
        for c in row
        if c.value in (evil, "=1+1\n@x")
    }
    assert kinds == {"s"}
    assert not any(c.hyperlink for s in written for row in s.iter_rows() for c in row)


def test_what_is_private_stays_out(spoken: str, tmp_path: Path) -> None:
    records = [replace(r, debt=replace(r.debt, notes="secret")) for r in named()]
    for path in (
        list_as(Format.XLSX, tmp_path, ALL, debts=the_list(records)),
        plan_as(Format.XLSX, tmp_path, frozenset({Private.NAMES}), found=the_plan(records=records)),
    ):
        written, _ = books(path)
        words = "\n".join(
            str(c.value) for s in written for row in s.iter_rows() for c in row if c.value is not None
        ) + "\n".join(written.sheetnames)  # fmt: skip
        assert "secret" not in words
        for record in records:
            assert record.debt.name not in words
    assert not any(
        "%" in c.number_format
        for s in books(list_as(Format.XLSX, tmp_path, ALL))[0]
        for row in s.iter_rows()
        for c in row
    )


def test_names_of_sheets() -> None:
    long = "债" * 40
    given = sheet_names(
        [
            "A",
            "a",
            "A",
            "x/y[1]:*?\\z",
            "",
            "'quoted'",
            "History",
            long,
            long,
            "\U0001f4b0" * 20,
            "  ",
        ]
    )
    assert given[:4] == ["A", "a (2)", "A (3)", "x y 1     z"]
    assert given[4:7] == ["-", "quoted", "History (2)"]
    assert given[7:9] == ["债" * 31, "债" * 27 + " (2)"]
    assert given[9] == "\U0001f4b0" * 15
    assert len({name.casefold() for name in given}) == len(given)
    assert quoted("it's") == "'it''s'"
    assert [column_letter(n) for n in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


@pytest.mark.slow
@pytest.mark.skipif(
    shutil.which("soffice") is None,
    reason="LibreOffice is missing: apt-get install libreoffice-calc-nogui",
)
@pytest.mark.parametrize("which", ["list", "plan"])
def test_libreoffice_reckons_the_same(spoken: str, tmp_path: Path, which: str) -> None:
    source = tmp_path / "in"
    source.mkdir()
    path = (list_as if which == "list" else plan_as)(Format.XLSX, source)
    kept = {(sheet, cell): value for sheet, cell, _, value in formulas(path)}
    # Without its kept values it has to reckon itself.
    blank = source / "blank.xlsx"
    openpyxl.load_workbook(path).save(blank)
    assert all(value is None for *_, value in formulas(blank))
    profile = (tmp_path / "profile").as_uri()
    command = [
        "soffice",
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
    ]
    subprocess.run(
        [*command, "--outdir", tmp_path, blank], check=True, capture_output=True, timeout=180
    )
    again = openpyxl.load_workbook(tmp_path / "blank.xlsx", data_only=True)
    for (sheet, cell), value in kept.items():
        assert again[sheet][cell].value == pytest.approx(value, abs=0.005), (sheet, cell)
    errors = [c.value for s in again for row in s.iter_rows() for c in row if c.data_type == "e"]
    assert errors == []
