"""CSV text becomes rows of texts with their lines, whatever a spreadsheet wrote."""

from __future__ import annotations

import pytest

from ashore.domain.errors import InvalidInput, UserError
from ashore.exchange.csv_file import Row, read_rows

COLUMNS = ("name", "lender", "balance", "due_date", "notes")
REQUIRED = ("name", "balance", "due_date")
HEADER = "name,balance,due_date,notes\n"


def rows(text: str) -> list[tuple[int, dict[str, str]]]:
    found = read_rows(text, COLUMNS, REQUIRED)
    assert [row.error for row in found] == [None] * len(found)
    return [(row.line, row.cells) for row in found]


def refusals(text: str) -> list[tuple[str, dict[str, object]]]:
    with pytest.raises(UserError) as caught:
        read_rows(text, COLUMNS, REQUIRED)
    error = caught.value
    return [
        (e.code, e.params) for e in (error.errors if isinstance(error, InvalidInput) else [error])
    ]


# the header


@pytest.mark.parametrize(
    "header",
    [
        "name,balance,due_date", "NAME,Balance,Due_Date", " name , balance , due_date ",
        "Name,Balance,Due Date", "name,balance,due-date", "due_date,name,balance", "name,balance,due_date,,",
        '"name","balance","due_date"', "name;balance;due_date", "name\tbalance\tdue_date",
    ],
)  # fmt: skip
def test_headers(header: str) -> None:
    delimiter = next((d for d in ";\t" if d in header), ",")
    order = [
        name.strip(' "').lower().replace(" ", "_").replace("-", "_")
        for name in header.split(delimiter)
    ]
    values = {"name": "A", "balance": "5", "due_date": "2026-11-22"}
    line = delimiter.join(values.get(name, "") for name in order)
    assert rows(f"{header}\n{line}\n") == [(2, {name: values[name] for name in order if name})]


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"', "\nsep=;"])
def test_the_line_by_which_a_spreadsheet_names_the_separator(first: str) -> None:
    line = first.count("\n") + 3
    found = rows(f"{first}\r\nname;balance;due_date\r\nA;1,5;2026-01-01\r\n")
    assert found == [(line, {"name": "A", "balance": "1,5", "due_date": "2026-01-01"})]


def test_it_counts_more_than_what_the_header_holds() -> None:
    text = "sep=\t\nname\tbalance\tdue_date\tnotes\nA\t1\t2026-01-01\t\n"
    assert rows(text)[0][0] == 3
    assert refusals("sep=;\nname,balance,due_date\n")[0][0] == "columns_unknown"
    assert rows("sep=|\nname|balance|due_date\nA|1|2026-01-01\n")[0][1]["name"] == "A"
    assert refusals("sep=;") == refusals("sep=;\n\n") == [("file_empty", {})]


def test_an_unknown_column_is_named_as_it_was_written() -> None:
    assert refusals("name,Ballance,due_date,Colour\n") == [
        ("columns_unknown", {"columns": "Ballance, Colour", "known": ", ".join(COLUMNS)}),
        ("columns_missing", {"columns": "balance"}),
    ]
    assert refusals("name,,balance,due_date\n")[0][1]["columns"] == "“”"


def test_missing_and_repeated_columns() -> None:
    assert refusals("lender,notes\n") == [
        ("columns_missing", {"columns": "name, balance, due_date"})
    ]
    assert refusals("name,balance,due_date,Name\n") == [("column_twice", {"column": "name"})]


@pytest.mark.parametrize("text", ["", "\n", " \n\t\n", ",,\n"])
def test_an_empty_file(text: str) -> None:
    assert refusals(text) == [("file_empty", {})]


def test_a_header_that_cannot_be_read() -> None:
    assert refusals('"name,balance\n1,2\n') == [("quote_open", {"limit": 131_072})]


# the rows


def test_a_file_with_only_a_header() -> None:
    assert rows(HEADER) == []
    assert rows(HEADER.rstrip()) == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_blank_lines(end: str) -> None:
    lines = ["", "name,balance,due_date", "", "A,1,2026-01-01", "  ", ",,", "B,2,2026-01-02", ""]
    assert [(line, cells["name"]) for line, cells in rows(end.join(lines))] == [(4, "A"), (7, "B")]


def test_quoted_cells_keep_separators_lines_and_quotes() -> None:
    text = HEADER + '"A, B","12,000",2026-01-01,"one\n\ntwo ""three"""\nC,1,2026-01-02,\n'
    assert rows(text) == [
        (2, {"name": "A, B", "balance": "12,000", "due_date": "2026-01-01", "notes": 'one\n\ntwo "three"'}),
        (5, {"name": "C", "balance": "1", "due_date": "2026-01-02", "notes": ""}),
    ]  # fmt: skip


def test_short_rows_lack_their_last_cells_and_empty_extra_ones_are_nothing() -> None:
    assert rows(HEADER + "A,1\nB,1,2026-01-01,n,,\n") == [
        (2, {"name": "A", "balance": "1"}),
        (3, {"name": "B", "balance": "1", "due_date": "2026-01-01", "notes": "n"}),
    ]


def errors(text: str) -> list[tuple[int, str]]:
    found: list[Row] = read_rows(text, COLUMNS, REQUIRED)
    return [(row.line, row.error.code) for row in found if row.error]


def test_wrong_rows_are_told_and_the_rest_is_read() -> None:
    text = (
        HEADER
        + 'A,12,000,2026-01-01,note\nB,1,2026-01-01,\n"C"x,1,2026-01-01,\nD,1,2026-01-01,\n"E,1\nF,1\n'
    )
    assert errors(text) == [(2, "row_too_long"), (4, "quote_stray"), (6, "quote_open")]
    names = [row.cells.get("name") for row in read_rows(text, COLUMNS, REQUIRED)]
    assert names == [None, "B", None, "D", None]


def test_a_cell_beyond_all_measure_is_an_error_of_its_line() -> None:
    assert errors(HEADER + "A,1,2026-01-01," + "n" * 200_000 + "\n") == [(2, "cell_too_long")]
