"""``ashore import``: what the issue promises of the file, rule by rule."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Terminal, installed

from ashore.paths import Profile

HEADER = (
    "name,lender,kind,currency,balance,rate,rate_period,interest,due_date,amount_due,minimum,"
    "late_fee,contact_works,history,notes\n"
)
SHORT = "name,balance,due_date\n"


def test_every_documented_column(ashore: Terminal) -> None:
    said = ashore.import_text(
        HEADER
        + "花呗,huabei,,CNY,\"6,320.50\",,,,2026-11-22,2140.50,,,yes,clean,尾号 1\n"
        + "Loan,Some bank,custom,USD,1000,18.25,year,daily,2026-10-01,100,,,no,poor,\n"
        + "Card,icbc-card,card,,12000,0.05,day,monthly,2026-11-25,,10%,5%,是,mixed,\"a\nb\"\n"
        + "Cousin,,family,,8000,0,,,2026-12-29,,500,0,,,\n"
    )  # fmt: skip
    assert said == (0, "4 debts were imported.\n", "")
    found = {debt["name"]: debt for debt in ashore.debts()}
    assert found["花呗"]["lender"] == "huabei"
    assert found["花呗"]["balance"] == 632_050
    assert found["花呗"]["amount_due"] == 214_050
    assert found["花呗"]["notes"] == "尾号 1"
    loan = found["Loan"]
    assert (loan["kind"], loan["currency"], loan["history"], loan["contact_works"]) == (
        "custom",
        "USD",
        "poor",
        False,
    )
    assert loan["annual_rate"] == loan["annual_rate_now"] == "18.25"
    assert (loan["days_overdue"], loan["stage"]) == (54, "formal_collection")
    assert found["Card"]["amount_due"] == 120_000
    assert found["Card"]["notes"] == "a\nb"
    assert found["Cousin"]["amount_due"] == 50_000
    assert found["Cousin"]["annual_rate"] == "0.00"


def test_three_columns_are_enough_and_custom_assumes_nothing(ashore: Terminal) -> None:
    assert ashore.import_text(SHORT + "A,100,2026-11-23\n").status == 0
    (debt,) = ashore.debts()
    # no grace: late from the first day
    assert (debt["kind"], debt["stage"], debt["days_overdue"]) == ("custom", "reminder", 1)
    assert (debt["annual_rate"], debt["cost_per_day"], debt["amount_due"]) == (None, None, 10_000)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_encodings_and_separators(ashore: Terminal, encoding: str, separator: str) -> None:
    text = "Name,BALANCE,Due_Date,notes\r\n花呗㐀,1.2万,11月22日,备注\r\n".replace(",", separator)
    assert ashore.import_text(text.encode(encoding)).status == 0
    (debt,) = ashore.debts()
    assert (debt["name"], debt["balance"], debt["due_date"], debt["notes"]) == (
        "花呗㐀", 1_200_000, "2026-11-22", "备注"
    )  # fmt: skip


def test_every_bad_row_is_told_with_its_line_and_nothing_is_imported(ashore: Terminal) -> None:
    said = ashore.import_text(
        HEADER
        + "Good,,,,100,,,,2026-11-22,,,,,,\n"
        + "\n"
        + ",,,,100,,,,2026-11-22,,,,,,\n"
        + "No money,,,,,,,,2026-11-22,,,,,,\n"
        + "Two,,,,much,18.25,week,,soon,,,,,,\n"
        + "Words,,loan shark,,100,,,,2026-11-22,,,,perhaps,bad,\n"
        + "Rate,huabei,,,100,18.25,,,2026-11-22,,,,,,\n"
        + "Due,,,,100,,,,2026-11-22,200,,,,,\n"
        + "Cells,,,,12,000,,,,2026-11-22,,,,,,note\n"
        + "Open,,,,100,,,,2026-11-22,,,,,,\"never\n"
    )  # fmt: skip
    assert (said.status, said.out) == (2, "")
    file = ashore.profile.folder.parent / "debts.csv"
    lines = [line.removeprefix(f"ashore: {file}, ") for line in said.err.splitlines()]
    places = [line.partition(": ")[0] for line in lines]
    assert places == [
        "line 4, name", "line 5, balance", "line 6, balance", "line 6, rate_period", "line 6, due_date",
        "line 7, kind", "line 7, contact_works", "line 7, history", "line 8, rate", "line 9, amount_due",
        "line 10", "line 11", "Nothing was imported",
    ]  # fmt: skip
    assert "card, bank_loan" in lines[5]
    assert "Name it, like 18.25 %/year" in lines[8]
    assert lines[-1] == "Nothing was imported: 8 lines to correct."
    assert ashore.debts() == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "The file is empty."),
        ("\n\n", "The file is empty."),
        ("name,balance\nA,1\n", "The first line lacks: due_date."),
        ("name,balance,due_date,colour,size\n", "The first line has columns that are not known: colour, size."),
        ("name,balance,due_date,name\n", "The column name stands twice"),
        ("A,100,2026-11-22\n", "The first line has columns that are not known: A, 100, 2026-11-22."),
        (b"PK\x03\x04\0\0", "is not a text file"),
        (b"name,\xff\xff", "is not a text file"),
    ],
)  # fmt: skip
def test_files_that_are_no_list(ashore: Terminal, text: str | bytes, complaint: str) -> None:
    said = ashore.import_text(text)
    assert (said.status, said.out) == (2, "")
    assert complaint in said.err
    assert all(line.startswith("ashore: ") for line in said.err.splitlines())


def test_files_that_are_not_there(ashore: Terminal, tmp_path: Path) -> None:
    missing = ashore("import", str(tmp_path / "none.csv"))
    assert missing == (2, "", f"ashore: There is no file {tmp_path / 'none.csv'}.\n")
    folder = ashore("import", str(tmp_path))
    assert folder == (2, "", f"ashore: {tmp_path} is a folder. Name a CSV file.\n")


def test_only_a_header_is_not_an_error(ashore: Terminal) -> None:
    said = ashore.import_text(SHORT)
    assert said == (0, "The file names its columns and holds no debts: 0 imported.\n", "")
    (ashore.profile.folder.parent / "empty.csv").write_text(SHORT)
    as_json = ashore("import", str(ashore.profile.folder.parent / "empty.csv"), "--json")
    assert json.loads(as_json.out) == {"as_of": "2026-11-24", "added": []}


def test_names_that_stand_twice_are_allowed_and_said(ashore: Terminal) -> None:
    assert ashore.import_text(SHORT + "A,1,2026-11-22\nB,1,2026-11-22\nA,2,2026-11-22\n").err == (
        "More than one debt is now called: A.\n"
    )
    again = ashore.import_text(SHORT + "B,1,2026-11-22\nC,1,2026-11-22\n")
    assert (again.status, again.err) == (0, "More than one debt is now called: B.\n")
    assert sorted(debt["name"] for debt in ashore.debts()) == ["A", "A", "B", "B", "C"]


def test_json(ashore: Terminal) -> None:
    file = ashore.profile.folder.parent / "debts.csv"
    file.write_text(SHORT + "A,1,2026-11-22\nB,2,2026-11-22\n")
    found = json.loads(ashore("import", str(file), "--json").out)
    assert [debt["name"] for debt in found["added"]] == ["A", "B"]
    assert found["added"] == ashore.debts()


def test_debts_keep_the_order_of_the_file(ashore: Terminal) -> None:
    ashore.import_text(SHORT + "".join(f"D{n},1,2026-11-22\n" for n in range(12)))
    assert [debt["name"] for debt in ashore.debts()] == [f"D{n}" for n in range(12)]


def test_standard_input(profile: Profile) -> None:
    text = (SHORT + "花呗,1,2026-11-22\n").encode("gb18030")
    done = installed("import", "-", "--profile", str(profile.folder), input=text)
    assert (done.returncode, done.stderr) == (0, b"")
    bad = installed("import", "-", "--profile", str(profile.folder), input=b"")
    assert bad.returncode == 2
