"""Writes the list or a plan into a file: the one door for window and terminal.

``draw`` makes a PDF of a document; it is handed in, for it needs Qt's painter.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ashore.exchange.whole_file import write_whole
from ashore.services.export import (
    Format,
    Paper,
    PlanFile,
    Private,
    Progress,
    Wishes,
    hidden_list,
    hidden_plan,
)
from ashore.words.export.common import number_name
from ashore.words.language import current

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.services.dates import Dates
    from ashore.services.export import DebtList
    from ashore.words.export.pages import Document

Draw = Callable[["Document", BinaryIO, Paper, Progress], None]


def _nobody(_done: float) -> None:
    """Nobody waits for a report."""


def write_list(
    path: Path,
    debts: DebtList,
    catalogue: Catalogue,
    wishes: Wishes,
    made: datetime,
    draw: Draw,
    progress: Progress = _nobody,
) -> None:
    """Write the list without what is unwanted in it.

    Raises UserError as ``write_whole``, and Cancelled; then nothing is written.
    """
    debts = hidden_list(debts, wishes.without, number_name)
    produce = _of_list(debts, catalogue, wishes, made, draw, progress)
    write_whole(path, produce)
    progress(1.0)


def write_plan(
    path: Path,
    found: PlanFile,
    wishes: Wishes,
    made: datetime,
    draw: Draw,
    progress: Progress = _nobody,
) -> None:
    """Write a plan without what is unwanted in it.

    Raises UserError as ``write_whole``, and Cancelled; then nothing is written.
    """
    found = hidden_plan(found, wishes.without, number_name)
    produce = _of_plan(found, wishes, made, draw, progress)
    write_whole(path, produce)
    progress(1.0)


def write_dates(
    path: Path, found: Dates, wishes: Wishes, made: datetime, progress: Progress = _nobody
) -> None:
    """Write a calendar of everything, without what is unwanted in it.

    Raises UserError as ``write_whole``, and Cancelled; then nothing is written.
    """
    from ashore.exchange.calendar_file import calendar_text
    from ashore.services.dates import hidden_dates
    from ashore.words.export.dates import date_events
    from ashore.words.language import translate

    events = date_events(hidden_dates(found, wishes.without, number_name))
    name = translate("Export", "Debts: all dates")
    data = calendar_text(events, name, made, _tag(), progress)
    write_whole(path, lambda file: file.write(data))
    progress(1.0)


Produce = Callable[[BinaryIO], object]


def _of_list(
    debts: DebtList, catalogue: Catalogue, wishes: Wishes, made: datetime, draw: Draw,
    progress: Progress,
) -> Produce:  # fmt: skip
    without, today = wishes.without, debts.portfolio.on
    if wishes.format is Format.PDF:
        from ashore.words.export.list_pages import list_document

        document = list_document(debts, without)
        return lambda file: draw(document, file, wishes.paper, progress)
    if wishes.format is Format.XLSX:
        from ashore.exchange.workbook import write_workbook
        from ashore.words.export.list_book import list_sheets

        sheets = list_sheets(debts, without)
        return lambda file: write_workbook(file, sheets, sheets[0].title, progress)
    if wishes.format is Format.CSV:
        from ashore.services.list_rows import list_rows

        return _csv(list_rows(debts.records, today, without))
    if wishes.format is Format.ICS:
        from ashore.exchange.calendar_file import calendar_text
        from ashore.words.export.events import list_events
        from ashore.words.language import translate

        name = translate("Export", "Due dates")
        events = list_events(debts)
        return lambda file: file.write(calendar_text(events, name, made, _tag(), progress))
    from ashore.exchange.json_list import document as list_json

    rules, conventions = catalogue.stage_rules(), catalogue.conventions()
    found = list_json(debts.portfolio, conventions, rules.shifts, archived=True)
    if Private.RATES in without:
        from ashore.words.export.private_json import without_rates

        found = without_rates(found)
    return _json(found)


def _of_plan(
    found: PlanFile, wishes: Wishes, made: datetime, draw: Draw, progress: Progress
) -> Produce:
    plan, without = found.plan, wishes.without
    if wishes.format is Format.PDF:
        from ashore.words.export.plan_pages import plan_document

        document = plan_document(found, without)
        return lambda file: draw(document, file, wishes.paper, progress)
    if wishes.format is Format.XLSX:
        from ashore.exchange.workbook import write_workbook
        from ashore.words.export.plan_book import plan_sheets

        sheets = plan_sheets(found, without)
        return lambda file: write_workbook(file, sheets, sheets[0].title, progress)
    if wishes.format is Format.CSV:
        from ashore.words.export.plan_rows import plan_rows

        return _csv(plan_rows(plan))
    if wishes.format is Format.ICS:
        from ashore.exchange.calendar_file import calendar_text
        from ashore.words.export.events import plan_events
        from ashore.words.language import translate

        name = translate("Export", "Repayment plan")
        events = plan_events(plan)
        return lambda file: file.write(calendar_text(events, name, made, _tag(), progress))
    from ashore.exchange.json_plan import document as plan_json

    return _json(plan_json(plan, found.comparison, found.ends_from, found.others, found.left_out))


def _csv(rows: list[list[str]]) -> Produce:
    from ashore.exchange.csv_table import csv_text

    data = csv_text(rows).encode("utf-8-sig")
    return lambda file: file.write(data)


def _json(value: object) -> Produce:
    import json

    data = json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"
    return lambda file: file.write(data)


def _tag() -> str:
    """The language in use as calendars name it: ``zh-CN``."""
    return current().replace("_", "-")
