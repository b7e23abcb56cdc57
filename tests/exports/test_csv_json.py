"""CSV and JSON: harmless in a spreadsheet, plain for programs, and read back without loss."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exports.kit import (
    ALL,
    CATALOGUE,
    TODAY,
    list_as,
    named,
    plan_as,
    sample,
    the_list,
    the_plan,
)

from ashore.domain.debt import Debt, Entry, EntryKind, History, Kind, Record, Repeats, Status
from ashore.domain.moves import checkpoint
from ashore.domain.portfolio import portfolio
from ashore.domain.standing import grows_apart, standing
from ashore.exchange.csv_table import as_typed, csv_text
from ashore.exchange.json_list import document
from ashore.exchange.json_plan import document as plan_document
from ashore.services import imports, ledger
from ashore.services.export import Format, Private
from ashore.services.fields import FIELDS, read_fields
from ashore.services.list_rows import list_rows


def rows_of(path: Path) -> list[dict[str, str]]:
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def again(records: list[Record], today: date = TODAY) -> list[Record]:
    """The records as their own CSV brings them back; ids and places are the first ones'."""
    data = csv_text(list_rows(records, today)).encode("utf-8-sig")
    found = imports.read_data(data, "list.csv", CATALOGUE, today)
    assert not found.bad, [error for bad in found.bad for error in bad.errors]
    made = []
    for draft, record in zip(found.drafts, records, strict=True):
        debt = replace(draft.debt, id=record.debt.id, position=record.debt.position)
        made.append(ledger.with_entry(Record(debt, ()), draft.balance))
    return made


def test_the_sample_comes_back_without_loss(spoken: str, tmp_path: Path) -> None:
    """Debt for debt the same terms, and by the contract the same standing on that day.

    Not in the file are what was agreed and the ledger before the day: interest that grew since the
    page, which is late and bears interest itself, is not in what a day costs then.
    """
    before = list(the_list().records)
    path = list_as(Format.CSV, tmp_path)
    found = imports.read_file(path, CATALOGUE, TODAY)
    assert not found.bad
    after = again(before)
    assert [draft.debt.name for draft in found.drafts] == [r.debt.name for r in before]
    grown = 0
    for old, new in zip(before, after, strict=True):
        assert new.debt == old.debt
        bounds = CATALOGUE.boundaries_of(old.debt)
        then, now = (standing(r.debt, r.entries, TODAY, bounds) for r in (old, new))
        for name in (
            "balance",
            "due_date",
            "amount_due",
            "overdue_amount",
            "days_overdue",
            "stage",
            "rate_now",
        ):
            assert getattr(now, name) == getattr(then, name), (old.debt.name, name)
        if now.cost != then.cost:
            assert now.cost
            assert then.cost
            page = checkpoint(old.entries, TODAY)
            assert page
            assert page.on < TODAY
            assert grows_apart(old.debt, old.entries, then.overdue_amount)
            more = then.cost.interest_base - now.cost.interest_base
            assert 0 < more <= then.ledger.accrued_interest
            fresh = replace(then.cost, interest_base=then.cost.interest_base - more)
            assert now.cost == replace(fresh, interest=now.cost.interest)
            grown += then.cost.total - now.cost.total
    contracts = [replace(record, agreements=(), promises=()) for record in before]
    totals = [portfolio(e, TODAY, CATALOGUE.boundaries_of).totals for e in (contracts, after)]
    assert [(t.currency, t.owed, t.overdue) for t in totals[0]] == [
        (t.currency, t.owed, t.overdue) for t in totals[1]
    ]
    costs = [sum(t.cost_per_day for t in each) for each in totals]
    assert costs[0] - costs[1] == grown


TEXT = st.text(st.sampled_from("=+-@'\"\t,;\n 债x1%"), min_size=1, max_size=8)
NAMES = TEXT.map(lambda text: " ".join(text.split())).filter(bool)


@settings(deadline=None, max_examples=150)
@given(
    NAMES, TEXT.map(str.strip), NAMES, st.sampled_from(Kind), st.sampled_from(History), st.booleans(),
    st.sampled_from(["CNY", "USD", "JPY"]), st.integers(1, 10**9), st.integers(-400, 60),
    st.sampled_from(["", "none", "5%", "30"]),
    st.sampled_from(["", "10%", "interest + 1%", "instalment 25", "full", "40"]),
    st.sampled_from(["", "+3 %/year", "1.5x", "0.065 %/day", "none"]),
    st.sampled_from(["", "18.25 %/year", "0.05 %/day"]),
    st.sampled_from(Status), st.sampled_from(Repeats), st.sampled_from(["", "6%, 7%"]),
)  # fmt: skip
def test_any_debt_comes_back_without_loss(
    name: str, notes: str, lender: str, kind: Kind, history: History, works: bool, code: str,
    balance: int, due: int, fee: str, minimum: str, penalty: str, rate: str, status: Status,
    repeats: Repeats, then: str,
) -> None:  # fmt: skip
    texts = {
        "name": name, "lender": lender, "kind": str(kind), "currency": code, "balance": str(balance),
        "due_date": (TODAY + timedelta(days=due)).isoformat(), "history": str(history),
        "contact_works": "yes" if works else "no", "late_fee": fee, "minimum": minimum,
        "penalty": penalty, "rate": rate, "repeats": str(repeats),
        "late_fee_then": then if fee == "5%" else "",
    }  # fmt: skip
    reading = read_fields(texts, CATALOGUE, TODAY)
    assert reading.draft, reading.errors
    debt = replace(reading.draft.debt, id="1", notes=notes, status=status)
    record = ledger.with_entry(Record(debt, ()), reading.draft.balance)
    [back] = again([record])
    assert back.debt == debt
    assert ledger.restated(back, TODAY) == ledger.restated(record, TODAY)


def test_a_debt_with_payments_a_new_rate_and_no_date(english: None) -> None:
    """What was recorded since is in the row; what is not known stays not known."""
    texts = {
        "name": "Loan",
        "balance": "1000",
        "due_date": "2026-11-20",
        "rate": "10 %/year",
        "minimum": "100",
    }
    draft = read_fields(texts, CATALOGUE, date(2026, 11, 1)).draft
    assert draft
    record = ledger.with_entry(Record(replace(draft.debt, id="1"), ()), draft.balance)
    paid = ledger.with_entry(record, ledger.payment(250_00, date(2026, 11, 21)))
    other = read_fields({**texts, "rate": "12 %/year"}, CATALOGUE, TODAY).draft
    assert other
    assert other.debt.terms.rate
    step = Entry("r", "1", date(2026, 11, 22), EntryKind.RATE, 0, rate=other.debt.terms.rate)
    stepped = ledger.with_entry(paid, step)
    [back] = again([stepped])
    assert back.entries[-1].amount == 750_00
    assert back.debt.terms.rate == other.debt.terms.rate
    unknown = replace(stepped.debt, lender="huabei", kind=Kind.PLATFORM_LOAN)
    unknown = replace(unknown, terms=replace(unknown.terms, rate=None))
    bare = Record(unknown, (Entry("b", "1", TODAY, EntryKind.BALANCE, 500_00),))
    rows = list_rows([bare], TODAY)
    assert (rows[1][FIELDS.index("rate")], rows[1][FIELDS.index("due_date")]) == ("unknown", "none")
    [back] = again([bare])
    assert back.debt.terms.rate is None
    assert back.entries[0].due_date is None


def test_a_wrong_status_is_said_with_its_line(english: None) -> None:
    data = b"name,balance,due_date,status\nA,1,2026-12-01,gone\nB,x,2026-12-01,closed\n"
    found = imports.read_data(data, "x.csv", CATALOGUE, TODAY)
    assert [(bad.line, [(e.field, e.code) for e in bad.errors]) for bad in found.bad] == [
        (2, [("status", "choice_unknown")]),
        (3, [("balance", "amount_not_a_number")]),
    ]


def test_cells_are_harmless_and_plain(english: None, tmp_path: Path) -> None:
    evil = ["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "'=already"]
    records = [
        replace(r, debt=replace(r.debt, name=name, notes=f"{name}\n{name}"))
        for r, name in zip(sample(), evil, strict=False)
    ]
    path = list_as(Format.CSV, tmp_path, debts=the_list(records))
    for row in rows_of(path):
        for column, cell in row.items():
            assert not cell.startswith(("=", "+", "@", "\t")), (column, cell)
        assert as_typed(row["name"]) in evil
        assert "," not in row["balance"]
        assert Decimal(row["balance"]) >= 0
        if row["due_date"] != "none":
            assert date.fromisoformat(row["due_date"]).isoformat() == row["due_date"]
    found = imports.read_file(path, CATALOGUE, TODAY)
    assert sorted(d.debt.name for d in found.drafts) == sorted(evil)


def test_the_plan_as_csv(english: None, tmp_path: Path) -> None:
    found = the_plan()
    rows = rows_of(plan_as(Format.CSV, tmp_path, found=found))
    paid = [row for row in rows if row["amount"]]
    assert sum(Decimal(row["amount"]) for row in paid) * 100 == found.plan.shown.paid
    assert sum(Decimal(row["interest"]) for row in paid) * 100 == found.plan.shown.interest
    short = [row for row in rows if row["missing"]]
    assert sum(Decimal(row["missing"]) for row in short) * 100 == sum(
        s.missing for s in found.plan.short
    )
    assert [row["date"] for row in rows] == sorted(row["date"] for row in rows)
    assert {row["currency"] for row in rows} == {"CNY"}


def test_the_json_is_that_of_the_commands(spoken: str, tmp_path: Path) -> None:
    debts = the_list()
    shifts, conventions = CATALOGUE.stage_rules().shifts, CATALOGUE.conventions()
    listed = json.loads(list_as(Format.JSON, tmp_path).read_text("utf-8"))
    assert listed == json.loads(
        json.dumps(document(debts.portfolio, conventions, shifts, archived=True))
    )
    found = the_plan(100_00)
    planned = json.loads(plan_as(Format.JSON, tmp_path, found=found).read_text("utf-8"))
    same = plan_document(found.plan, found.comparison, found.ends_from, found.others)
    assert planned == json.loads(json.dumps(same))
    assert planned["never_ends"]


def test_what_is_private_stays_out(spoken: str, tmp_path: Path) -> None:
    records = [replace(r, debt=replace(r.debt, notes="secret")) for r in named()]
    debts = the_list(records)
    for kind in (Format.CSV, Format.JSON):
        text = list_as(kind, tmp_path, ALL, debts=debts).read_text("utf-8-sig")
        text += plan_as(kind, tmp_path, ALL, found=the_plan(records=records)).read_text("utf-8-sig")
        assert "secret" not in text
        for record in records:
            assert record.debt.name not in text
            assert not record.debt.hotline or record.debt.hotline not in text
    for row in rows_of(list_as(Format.CSV, tmp_path, frozenset({Private.RATES}), debts=debts)):
        assert (row["rate"], row["penalty"]) == ("", "")
    listed = json.loads(list_as(Format.JSON, tmp_path, ALL, debts=debts).read_text("utf-8"))
    for shown in listed["debts"]:
        assert (shown["rate"], shown["annual_rate_now"], shown["cost_per_day"]) == (
            None,
            None,
            None,
        )
    # The stages of a lender stay, though the lender does not.
    stages = [s.stage for s in debts.portfolio.standings]
    assert sorted(d["stage"] for d in listed["debts"]) == sorted(stages)


def test_names_of_debts_by_their_order_of_entry(english: None) -> None:
    from ashore.services.export import hidden_list
    from ashore.words.export.common import number_name

    hidden = hidden_list(the_list(), frozenset({Private.NAMES}), number_name)
    by_position = sorted(hidden.records, key=lambda record: record.debt.position)
    assert [record.debt.name for record in by_position] == [
        f"Debt {n}" for n in range(1, len(sample()) + 1)
    ]
    assert isinstance(by_position[0].debt, Debt)
    with pytest.raises(KeyError):
        hidden.record("nobody")
