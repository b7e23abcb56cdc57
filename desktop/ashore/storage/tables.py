"""The tables: one row shape for each kind of record, used nowhere outside storage.

A ``table=True`` class accepts anything, so each has a strict base class that validates the values
first; the CHECK constraints say the same once more to whatever else writes into the file. Money is
INTEGER minor units, Decimal is exact TEXT, a date is ISO TEXT, an enumeration is TEXT.

A change here needs a new migration: tests compare a fresh database with a migrated one.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import model_validator
from sqlalchemy import CheckConstraint, Table, Text
from sqlmodel import Field, SQLModel

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Count
from ashore.domain.debt import EntryKind, History, Kind, Repeats, Status
from ashore.domain.money import MAX_MINOR
from ashore.domain.rates import DayBasis, Period
from ashore.domain.terms import (
    Accrual,
    Compounding,
    FeeKind,
    FreePeriod,
    MinimumKind,
    PaymentOrder,
    PenaltyBase,
    PenaltyKind,
)

_NUMBER = r"^[0-9]+(\.[0-9]+)?$"
_NUMBERS = r"^([0-9]+(\.[0-9]+)?( [0-9]+(\.[0-9]+)?)*)?$"
_DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_STRICT = {"sqlite_strict": True}
_PARTED = (EntryKind.WAIVER, EntryKind.CORRECTION)
"""The entries that are about one part of a debt."""


def _text(*, pattern: str | None = None, **more: Any) -> Any:
    # SQLModel drops its own argument ``regex``; this is the way around it.
    extra = {"pattern": pattern} if pattern else None
    return Field(sa_type=Text, schema_extra=extra, **more)


def _money(**more: Any) -> Any:
    return Field(ge=0, le=MAX_MINOR, **more)


def _check(name: str, rule: str) -> CheckConstraint:
    return CheckConstraint(rule, name=name)


def _one_of(column: str, choices: type[StrEnum]) -> CheckConstraint:
    values = ", ".join(f"'{choice.value}'" for choice in choices)
    return _check(f"{column}_known", f"{column} IN ({values})")


def _number(column: str) -> CheckConstraint:
    return _check(f"{column}_number", f"{column} <> '' AND {column} NOT GLOB '*[^0-9.]*'")


def _day(column: str) -> CheckConstraint:
    # Without a step, date() hands back 30 February as it came.
    return _check(f"{column}_day", f"{column} IS date({column}, '+0 days')")


def _not_negative(*columns: str) -> list[CheckConstraint]:
    return [_check(f"{column}_not_negative", f"{column} >= 0") for column in columns]


class Values(SQLModel):
    """Strict values of a row; an error names the column and never the value."""

    model_config = {"strict": True, "extra": "forbid", "hide_input_in_errors": True}


class DebtValues(Values):
    """A debt, its terms flattened; the order of the columns is ``reading.DEBT_COLUMNS``."""

    id: str = _text(primary_key=True, min_length=1)
    name: str = _text()
    currency: str = _text(min_length=3)
    lender: str = _text()
    kind: str = _text()
    repeats: str = _text()
    contact_works: int = Field(ge=0, le=1)
    history: str = _text()
    phone_contact_from: int | None = Field(default=None, ge=1)
    formal_collection_from: int | None = Field(default=None, ge=1)
    hotline: str = _text()
    notes: str = _text()
    status: str = _text()
    position: int = Field(ge=0)
    rate_percent: str | None = _text(default=None, pattern=_NUMBER)
    rate_period: str | None = _text(default=None)
    accrual: str = _text()
    basis: str = _text()
    penalty_kind: str = _text()
    penalty_value: str = _text(pattern=_NUMBER)
    penalty_period: str = _text()
    penalty_base: str = _text()
    late_fee_kind: str = _text()
    late_fee_amount: int = _money()
    late_fee_percent: str = _text(pattern=_NUMBER)
    late_fee_floor: int = _money()
    minimum_kind: str = _text()
    minimum_amount: int = _money()
    minimum_percent: str = _text(pattern=_NUMBER)
    minimum_floor: int = _money()
    grace_days: int = Field(ge=0)
    grace_amount: int = _money()
    penalty_on_interest: int = Field(ge=0, le=1)
    late_fee_then: str = _text(pattern=_NUMBERS)
    minimum_carries: int = Field(ge=0, le=1)
    day_count: str = _text()
    compounding: str = _text()
    promotion_percent: str | None = _text(default=None, pattern=_NUMBER)
    promotion_period: str | None = _text(default=None)
    promotion_until: str | None = _text(default=None, pattern=_DAY)
    free_period: str = _text()
    statement_day: int | None = Field(default=None, ge=1, le=31)
    payment_order: str = _text()
    contract_date: str | None = _text(default=None, pattern=_DAY)
    amount_borrowed: int | None = _money(default=None)
    amount_received: int | None = _money(default=None)


class EntryValues(Values):
    """A dated line of the ledger; ``on_date`` because ON is a word of SQL."""

    id: str = _text(primary_key=True, min_length=1)
    debt_id: str = _text(foreign_key="debt.id", ondelete="CASCADE", index=True)
    on_date: str = _text(pattern=_DAY)
    kind: str = _text()
    amount: int = Field(ge=-MAX_MINOR, le=MAX_MINOR)
    seq: int = Field(ge=0)
    due_date: str | None = _text(default=None, pattern=_DAY)
    amount_due: int | None = _money(default=None)
    note: str = _text()
    part: str | None = _text(default=None)
    page_principal: int | None = _money(default=None)
    page_interest: int | None = _money(default=None)
    page_penalty: int | None = _money(default=None)
    page_costs: int | None = _money(default=None)
    rate_percent: str | None = _text(default=None, pattern=_NUMBER)
    rate_period: str | None = _text(default=None)

    @model_validator(mode="after")
    def _whole(self) -> EntryValues:
        """What one column says of another; the error names the column, never a value."""
        if self.amount < 0 and self.kind != EntryKind.CORRECTION:
            raise ValueError("amount is negative")
        if (self.part is None) is (self.kind in _PARTED):
            raise ValueError("part does not go with kind")
        if (self.rate_percent is None) is (self.kind == EntryKind.RATE):
            raise ValueError("rate_percent does not go with kind")
        return self


class DebtRow(DebtValues, table=True):
    """The table of debts."""

    __tablename__ = "debt"
    __table_args__ = (
        _one_of("kind", Kind),
        _one_of("repeats", Repeats),
        _check("contact_works_yes_no", "contact_works IN (0, 1)"),
        _one_of("history", History),
        _check(
            "boundaries_rise",
            "(phone_contact_from IS NULL) = (formal_collection_from IS NULL)"
            " AND (phone_contact_from IS NULL"
            " OR 1 <= phone_contact_from AND phone_contact_from < formal_collection_from)",
        ),
        _one_of("status", Status),
        _check("rate_whole", "(rate_percent IS NULL) = (rate_period IS NULL)"),
        _number("rate_percent"),
        _one_of("rate_period", Period),
        _one_of("accrual", Accrual),
        _one_of("basis", DayBasis),
        _one_of("penalty_kind", PenaltyKind),
        _number("penalty_value"),
        _one_of("penalty_period", Period),
        _one_of("penalty_base", PenaltyBase),
        _one_of("late_fee_kind", FeeKind),
        _number("late_fee_percent"),
        _one_of("minimum_kind", MinimumKind),
        _number("minimum_percent"),
        _day("contract_date"),
        _check("penalty_on_interest_yes_no", "penalty_on_interest IN (0, 1)"),
        _check("late_fee_then_numbers", "late_fee_then NOT GLOB '*[^0-9. ]*'"),
        _check("minimum_carries_yes_no", "minimum_carries IN (0, 1)"),
        _one_of("day_count", Count),
        _one_of("compounding", Compounding),
        _check(
            "promotion_whole",
            "(promotion_percent IS NULL) = (promotion_period IS NULL)"
            " AND (promotion_percent IS NULL) = (promotion_until IS NULL)",
        ),
        _number("promotion_percent"),
        _one_of("promotion_period", Period),
        _day("promotion_until"),
        _one_of("free_period", FreePeriod),
        _check("statement_day_of_month", "statement_day BETWEEN 1 AND 31"),
        _one_of("payment_order", PaymentOrder),
        *_not_negative(
            "position", "late_fee_amount", "late_fee_floor", "minimum_amount", "minimum_floor",
            "grace_days", "grace_amount", "amount_borrowed", "amount_received",
        ),
        _STRICT,
    )  # fmt: skip


class EntryRow(EntryValues, table=True):
    """The table of ledger entries; they go with their debt."""

    __tablename__ = "entry"
    __table_args__ = (
        _day("on_date"),
        _one_of("kind", EntryKind),
        _check("amount_negative_in_corrections", "amount >= 0 OR kind = 'correction'"),
        *_not_negative("seq", "amount_due"),
        _day("due_date"),
        _one_of("part", Part),
        _check("part_of_kind", "(part IS NOT NULL) = (kind IN ('waiver', 'correction'))"),
        *_not_negative("page_principal", "page_interest", "page_penalty", "page_costs"),
        _check("rate_of_kind", "(rate_percent IS NOT NULL) = (kind = 'rate')"),
        _check("rate_whole", "(rate_percent IS NULL) = (rate_period IS NULL)"),
        _number("rate_percent"),
        _one_of("rate_period", Period),
        _STRICT,
    )


class OverrideRow(SQLModel, table=True):
    """A lender's figures that the person changed: {field: text} as JSON."""

    __tablename__ = "lender_override"
    __table_args__ = (
        _check("fields_json", "json_valid(fields) AND json_type(fields) = 'object'"),
        _STRICT,
    )

    lender_id: str = _text(primary_key=True)
    fields: str = _text()


class PlanValues(Values):
    """The plan of one currency: two documents, see ``storage.plans``."""

    currency: str = _text(primary_key=True, min_length=3)
    inputs: str = _text()
    baseline: str | None = _text(default=None)


class PlanRow(PlanValues, table=True):
    """The table of plans: what the person said, and what was promised on a day, as JSON."""

    __tablename__ = "plan"
    __table_args__ = (
        _check("inputs_json", "json_valid(inputs) AND json_type(inputs) = 'object'"),
        _check(
            "baseline_json",
            "baseline IS NULL OR json_valid(baseline) AND json_type(baseline) = 'object'",
        ),
        _STRICT,
    )


class MetaRow(SQLModel, table=True):
    """Small facts about the file itself."""

    __tablename__ = "meta"
    __table_args__ = _STRICT

    key: str = _text(primary_key=True)
    value: str = _text()


METADATA = SQLModel.metadata
DEBT: Table = METADATA.tables["debt"]
ENTRY: Table = METADATA.tables["entry"]
OVERRIDE: Table = METADATA.tables["lender_override"]
PLAN: Table = METADATA.tables["plan"]
META: Table = METADATA.tables["meta"]
