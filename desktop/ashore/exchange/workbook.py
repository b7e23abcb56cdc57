"""Writes sheets as an XLSX workbook: real numbers and dates, and sums that are formulas.

What stands in the sheets is told by others; here is only how a spreadsheet keeps it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LONGEST_NAME = 31
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
FIRST_ROW = 4
"""The first row of a table below its header, counted from 1; the header stays in sight."""
_NARROW, _WIDE = 8.0, 60.0
_EPOCH = date(1900, 1, 1)
"""Excel knows no day before this one: an earlier date becomes a text."""
_TELL_EVERY = 200


class Money(NamedTuple):
    """An amount in major units, and the number format of its currency."""

    amount: Decimal
    pattern: str


class Percent(NamedTuple):
    """A rate in percent: 18.25 is shown as 18.25 %."""

    value: Decimal


class Formula(NamedTuple):
    """``text`` without its sign of equality, and the value that it has."""

    text: str
    value: Money | int


Value = str | int | date | Money | Percent | Formula | None


@dataclass(frozen=True, slots=True)
class Block:
    """Under a ``header`` its rows, and a ``total`` of formulas, empty for none."""

    header: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    total: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A title, a table that can be filtered, and below it pairs of words and values."""

    name: str
    title: str
    pairs: tuple[tuple[str, Value], ...] = ()
    block: Block | None = None

    @property
    def total_row(self) -> int:
        """The row of the table's total, counted from 1 as formulas do."""
        return FIRST_ROW + (len(self.block.rows) if self.block else 0)


def sheet_names(wanted: Iterable[str]) -> list[str]:
    """Names that a workbook takes, each one once: at most 31 signs, none of ``[]:*?/\\``."""
    given: list[str] = []
    seen: set[str] = {"history"}  # Excel keeps that name for itself
    for name in wanted:
        base = _NOT_IN_A_NAME.sub(" ", name).strip().strip("'").strip() or "-"
        found, n = _cut(base, LONGEST_NAME), 1
        while found.casefold() in seen:
            n += 1
            end = f" ({n})"
            found = _cut(base, LONGEST_NAME - len(end)) + end
        seen.add(found.casefold())
        given.append(found)
    return given


def quoted(sheet: str) -> str:
    """A sheet's name as a formula has it."""
    return "'" + sheet.replace("'", "''") + "'"


def column_letter(n: int) -> str:
    """``A`` for 0, ``AA`` for 26."""
    return (column_letter(n // 26 - 1) if n > 25 else "") + chr(ord("A") + n % 26)


def money_pattern(sign: str, digits: int) -> str:
    """The number format of a currency: ``"¥"#,##0.00``."""
    places = "." + "0" * digits if digits else ""
    return f'"{sign.replace(chr(34), "")}"#,##0{places};-"{sign}"#,##0{places}'


def write_workbook(
    target: BinaryIO,
    sheets: Sequence[Sheet],
    title: str,
    progress: Callable[[float], None] = lambda _done: None,
) -> None:
    """Write the sheets in their order. ``progress`` may raise, and then nothing is finished."""
    from xlsxwriter import Workbook

    # In memory first: what a full disk says must not be Zip's words.
    memory = io.BytesIO()
    book = Workbook(
        memory,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
         "strings_to_numbers": False},
    )  # fmt: skip
    book.set_properties({"title": title})
    lines = max(1, sum(len(sheet.block.rows) if sheet.block else 1 for sheet in sheets))
    writer = _Writer(book, lambda done: progress(0.9 * done / lines))
    for sheet in sheets:
        writer.sheet(sheet)
    book.close()
    progress(0.95)
    target.write(memory.getbuffer())


def _cut(text: str, length: int) -> str:
    """Cut for Excel, which counts a sign outside the first plane as two."""
    while len(text.encode("utf-16-le")) // 2 > length:
        text = text[:-1]
    return text.strip().strip("'")


class _Writer:
    """One workbook while it is written."""

    def __init__(self, book: Any, tell: Callable[[int], None]) -> None:
        self._book, self._tell, self._done = book, tell, 0
        self._formats: dict[tuple[str, bool], Format] = {}
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._head = book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "bg_color": "#EEF2F5"}
        )

    def sheet(self, sheet: Sheet) -> None:
        page = self._book.add_worksheet(sheet.name)
        page.write_string(0, 0, sheet.title, self._title)
        widths: dict[int, float] = {}
        if sheet.block:
            self._table(page, sheet.block, widths)
        for row, (name, value) in enumerate(sheet.pairs, start=sheet.total_row + 1):
            page.write_string(row, 0, name, self._format("", bold=False))
            _widen(widths, 0, name)
            self._write(page, row, 1, value, widths)
        for column, wide in widths.items():
            page.set_column(column, column, min(max(wide + 2, _NARROW), _WIDE))
        page.set_landscape()
        page.fit_to_pages(1, 0)

    def _table(self, page: Worksheet, block: Block, widths: dict[int, float]) -> None:
        head = FIRST_ROW - 2
        for column, name in enumerate(block.header):
            page.write_string(head, column, name, self._head)
            _widen(widths, column, name)
        for row, values in enumerate(block.rows, start=head + 1):
            for column, value in enumerate(values):
                self._write(page, row, column, value, widths)
            self._done += 1
            if self._done % _TELL_EVERY == 0:
                self._tell(self._done)
        for column, value in enumerate(block.total):
            self._write(page, head + 1 + len(block.rows), column, value, widths, bold=True)
        if block.rows:
            page.autofilter(head, 0, head + len(block.rows), len(block.header) - 1)
        page.freeze_panes(head + 1, 0)
        page.repeat_rows(head)

    def _write(
        self, page: Worksheet, row: int, column: int, value: Value, widths: dict[int, float],
        bold: bool = False,
    ) -> None:  # fmt: skip
        if value is None:
            return
        if isinstance(value, date) and value < _EPOCH:
            value = value.isoformat()
        if isinstance(value, Formula):
            kept = value.value
            pattern, number = self._number(kept)
            made = self._format(pattern, bold)
            page.write_formula(row, column, "=" + value.text, made, number)
            _widen(widths, column, f"{number:,.2f}##")
        elif isinstance(value, str):
            page.write_string(row, column, value, self._format("", bold))
            _widen(widths, column, value)
        elif isinstance(value, date):
            page.write_datetime(row, column, value, self._format("yyyy-mm-dd", bold))
            _widen(widths, column, "2026-11-24")
        else:
            pattern, number = self._number(value)
            page.write_number(row, column, number, self._format(pattern, bold))
            _widen(widths, column, f"{number:,.2f}##")

    def _number(self, value: Money | Percent | int) -> tuple[str, float]:
        if isinstance(value, Money):
            return value.pattern, float(value.amount)
        if isinstance(value, Percent):
            return "0.00##%", float(value.value / 100)
        return "0", value

    def _format(self, pattern: str, bold: bool) -> Format:
        key = pattern, bold
        if key not in self._formats:
            said: dict[str, Any] = {"bold": bold}
            if pattern:
                said["num_format"] = pattern
            else:
                said |= {"text_wrap": True, "valign": "top"}
            if bold:
                said["top"] = 1
            self._formats[key] = self._book.add_format(said)
        return self._formats[key]


def _widen(widths: dict[int, float], column: int, text: str) -> None:
    """A Chinese sign takes two places."""
    wide = max(
        (sum(2 if ord(c) > 0x2E7F else 1 for c in line) for line in text.split("\n")), default=0
    )
    widths[column] = max(widths.get(column, 0), wide)
