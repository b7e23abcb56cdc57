"""The PDF, read by poppler: its words, its fonts, its sheets, and what is kept private in it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from tests.exports.kit import ALL, TODAY, list_as, named, plan_as, sample, the_list, the_plan

from ashore.services.export import Cancelled, Format, Paper, Private, Wishes
from ashore.words import figures
from ashore.words.export.write import write_plan

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None or shutil.which("pdffonts") is None,
    reason="poppler is missing: apt-get install poppler-utils",
)


def poppler(tool: str, *arguments: str | Path) -> str:
    done = subprocess.run([tool, *arguments], check=True, capture_output=True, timeout=60)
    assert not done.stderr.strip(), done.stderr
    return done.stdout.decode()


def text_of(path: Path, *options: str) -> str:
    """The words of a PDF, spaces as they are read."""
    return poppler("pdftotext", *options, path, "-").replace("\u00a0", " ")


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@needs_poppler
def test_the_plan_is_searchable_and_complete(spoken: str, tmp_path: Path) -> None:
    found = the_plan()
    path = plan_as(Format.PDF, tmp_path, found=found)
    text = text_of(path, "-layout")
    words = squeezed(text)
    assert figures.money(found.plan.total.paid, "CNY") in text if found.plan.total else False
    for start in found.plan.world.starts:
        assert squeezed(start.name) in words
    # Every payment stands in it: its date, its amount, what is left.
    for payment in found.plan.payments:
        row = squeezed(figures.long_date(payment.on) + payment.name) + figures.money(
            payment.amount, "CNY"
        )
        assert row in words, row
    if spoken == "zh_CN":
        assert "还款计划" in words
        assert "工商银行信用卡" in words
        assert not re.search(r"\b(Debt|Page|Owed|Stage|Total)\b", text)
    # Radicals of the Kangxi block look like 行 and 用 and are found by nobody.
    assert not [c for c in text if 0x2E80 <= ord(c) <= 0x2FDF or 0xF900 <= ord(c) <= 0xFAFF]


@needs_poppler
def test_the_fonts_are_in_it(spoken: str, tmp_path: Path) -> None:
    for path in (plan_as(Format.PDF, tmp_path), list_as(Format.PDF, tmp_path)):
        rows = poppler("pdffonts", path).splitlines()[2:]
        assert rows
        for row in rows:
            name, *facts = row.split()
            assert name.startswith("AshoreSans"), row
            embedded, subset, with_unicode = facts[-5:-2]
            assert (embedded, with_unicode) == ("yes", "yes"), row
            assert subset in ("yes", "no")


@needs_poppler
@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, "595 x 842"), (Paper.LETTER, "612 x 792")])
def test_the_sheets_have_numbers_and_a_header_each(
    english: None, tmp_path: Path, paper: Paper, size: str
) -> None:
    path = plan_as(Format.PDF, tmp_path, paper=paper, found=the_plan(3500_00))
    facts = poppler("pdfinfo", path)
    assert re.search(r"Page size:\s+" + size, facts)
    count = int(re.search(r"Pages:\s+(\d+)", facts)[1])  # type: ignore[index]
    assert count > 4
    sheets = text_of(path, "-layout").split("\f")[:count]
    for number, sheet in enumerate(sheets, start=1):
        assert f"Page {number} of {count}" in sheet
    table = [sheet for sheet in sheets if "Why" in sheet]
    assert len(table) > 2
    assert all(
        re.search(r"Date +Debt +Amount +Interest +Fees +Left +Why", sheet) for sheet in table
    )
    assert re.search(r"Title:\s+Repayment plan from 24 Nov 2026", facts)


@needs_poppler
def test_the_first_sheet_says_it_in_plain_words(english: None, tmp_path: Path) -> None:
    found = the_plan()
    path = plan_as(Format.PDF, tmp_path, found=found)
    first = text_of(path, "-layout", "-l", "1")
    for said in (
        f"owed, {len(found.plan.world.starts)} debts", "Ends on", "Paid in all", "for the debts each month, on day 10",
        "The money does not reach first on", "cannot be paid in time", "Stages by days",
        "Not legal advice", "Formal collection",
    ):  # fmt: skip
        assert said in first
    never = text_of(plan_as(Format.PDF, tmp_path, found=the_plan(100_00)), "-layout")
    assert "Never ends: the payments do not cover the interest and fees." in never
    assert "each time, they would end" in never
    assert "it goes on like this" in never


@needs_poppler
def test_many_debts_still_fit_the_first_sheet(english: None, tmp_path: Path) -> None:
    records = [
        replace(record, debt=replace(record.debt, id=f"{n}-{record.debt.id}", position=n * 20 + k,
                                     name=f"{record.debt.name} {n}"))
        for n in range(6) for k, record in enumerate(sample())
    ]  # fmt: skip
    path = list_as(Format.PDF, tmp_path, debts=the_list(records))
    sheets = text_of(path, "-layout").split("\f")
    assert re.search(r"\d+ more debts: the tables behind have them", sheets[0])
    assert "Page 1 of" in sheets[0]
    assert "Each debt" in sheets[1]
    words = squeezed("".join(sheets[1:]))
    for record in records:
        assert squeezed(record.debt.name) in words


@needs_poppler
def test_a_long_name_wraps_and_loses_nothing(english: None, tmp_path: Path) -> None:
    name = "x" * 50 + " " + "网贷" * 30
    records = [replace(r, debt=replace(r.debt, name=name)) for r in sample()[:1]]
    path = list_as(Format.PDF, tmp_path, debts=the_list(records))
    last = text_of(path).split("\f")[1]
    assert last.count("x") - len(re.findall(r"[a-wyz]x|x[a-wyz]", last)) >= 50
    assert last.count("网贷") + len(re.findall(r"网\n+贷", last)) == 30


@needs_poppler
def test_what_is_private_stays_out(spoken: str, tmp_path: Path) -> None:
    noted = [
        replace(r, debt=replace(r.debt, notes=f"secret {r.debt.name}", hotline="95533"))
        for r in named()
    ]
    debts = the_list(noted)
    for path in (
        list_as(Format.PDF, tmp_path, ALL, debts=debts),
        plan_as(Format.PDF, tmp_path, ALL, found=the_plan(records=noted)),
    ):
        words = squeezed(text_of(path))
        assert "secret" not in words
        assert "95533" not in words
        for record in noted:
            assert squeezed(record.debt.name) not in words
        assert ("Debt1" if spoken == "en" else "债务1") in words
        # Not even a rate that a lender could be known by.
        assert "%" not in words
    shown = squeezed(text_of(list_as(Format.PDF, tmp_path, debts=the_list(noted))))
    assert "secret" in shown


def test_a_cancelled_file_is_not_there(english: None, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"the older one")
    seen: list[float] = []

    def stop(done: float) -> None:
        seen.append(done)
        if len(seen) == 2:
            raise Cancelled

    from tests.exports.kit import MADE

    from ashore.gui.paper.draw import draw_pdf, ready

    ready()
    with pytest.raises(Cancelled):
        write_plan(path, the_plan(), Wishes(Format.PDF), MADE, draw_pdf, stop)
    assert path.read_bytes() == b"the older one"
    assert [each.name for each in tmp_path.iterdir()] == ["plan.pdf"]
    assert 0 < seen[0] < seen[1] < 1


def test_names_left_out_change_no_figure(english: None) -> None:
    from ashore.services.export import hidden_plan
    from ashore.words.export.common import number_name

    found = the_plan()
    hidden = hidden_plan(found, frozenset({Private.NAMES}), number_name)
    before = [(p.on, p.debt, p.amount, p.interest, p.balance) for p in found.plan.payments]
    after = [(p.on, p.debt, p.amount, p.interest, p.balance) for p in hidden.plan.payments]
    assert before == after
    assert {p.name for p in hidden.plan.payments}.isdisjoint({p.name for p in found.plan.payments})
    assert hidden.comparison is not None
    assert hidden.comparison.soonest is not None
    assert found.comparison is not None
    assert found.comparison.soonest is not None
    assert hidden.comparison.soonest.ends_on == found.comparison.soonest.ends_on
    assert found.plan.as_of == TODAY
