"""A CSV file becomes rows of texts with their lines, whatever a spreadsheet wrote."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from ashore.domain.errors import InvalidInput, UserError
from ashore.exchange.csv_file import MAX_MEGABYTES, Row, decode, read_bytes, read_rows, read_stream

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


# the bytes


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"], ids=lambda name: name
)
def test_encodings(encoding: str) -> None:
    text = "name,balance\n花呗,1.2万\n㐀𠀀,3\n" if encoding != "gbk" else "name\n花呗\n"
    assert decode(text.encode(encoding), "x.csv") == text


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04\x14\x00\x06\x00", b"\xd0\xcf\x11\xe0\x00\x00", b"name\xff\xff\n", b"\xff\xfeabc",
     "é,".encode("latin-1")],
    ids=["xlsx", "xls", "neither", "half UTF-16", "latin-1"],
)  # fmt: skip
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        decode(data, "debts.xlsx")
    assert (caught.value.code, caught.value.params) == ("file_not_text", {"file": "debts.xlsx"})


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def code(path: Path) -> str:
        with pytest.raises(UserError) as caught:
            read_bytes(path)
        assert caught.value.params["file"] == str(path)
        return caught.value.code

    assert code(tmp_path / "none.csv") == "file_missing"
    assert code(tmp_path) == "file_is_folder"
    assert code(tmp_path / "a\0b.csv") == "file_unreadable"
    big = tmp_path / "big.csv"
    with big.open("wb") as file:
        file.truncate(MAX_MEGABYTES * 2**20 + 1)
    assert code(big) == "file_too_large"
    good = tmp_path / "good.csv"
    good.write_bytes(b"name\n")
    assert read_bytes(good) == b"name\n"

    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    assert code(good) == "file_forbidden"
    assert code(tmp_path) == "file_is_folder"
    monkeypatch.setattr(Path, "is_dir", forbidden)
    assert code(good) == "file_forbidden"


def test_a_stream_is_read_as_a_file_is() -> None:
    assert read_stream(BytesIO(b"name\n"), "-") == b"name\n"

    class Broken(BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    for stream, expected in (
        (Broken(), "file_unreadable"),
        (BytesIO(b" " * (MAX_MEGABYTES * 2**20 + 1)), "file_too_large"),
    ):
        with pytest.raises(UserError, match=expected) as caught:
            read_stream(stream, "-")
        assert caught.value.params["file"] == "-"


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
