"""Saved plans ↔ rows. Each is a document: one JSON text for what was said, one for the promise.

A field that a newer version adds has a default, so that what an older one kept can be read. Imported
when the first plan is asked for: the list of debts does without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from ashore.domain.errors import UserError
from ashore.planning.baseline import Baseline, SavedPlan
from ashore.planning.inputs import PlanInputs
from ashore.storage.tables import PLAN, PlanValues

T = TypeVar("T")

Steps = Mapping[str, tuple[SavedPlan | None, SavedPlan | None]]
"""By currency what the caller takes for granted and what is to be kept; None: no plan."""

_INPUTS = TypeAdapter(PlanInputs)
_BASELINE = TypeAdapter(Baseline)


def read(connection: Connection) -> dict[str, SavedPlan]:
    """All plans by currency. Raises ValueError for a document that cannot be read."""
    rows = connection.execute(select(PLAN).order_by(PLAN.c.currency)).all()
    return {row.currency: _plan(row.currency, row.inputs, row.baseline) for row in rows}


def write(connection: Connection, currency: str, plan: SavedPlan | None) -> None:
    """Keep a plan in the place of the one that is there."""
    connection.execute(delete(PLAN).where(PLAN.c.currency == currency))
    if plan is not None:
        connection.execute(insert(PLAN).values(values(currency, plan)))


def values(currency: str, plan: SavedPlan) -> dict[str, str | None]:
    """The row of a plan, validated. Raises ValueError for what no plan can hold."""
    row = {
        "currency": currency,
        "inputs": _text(_INPUTS, plan.inputs),
        "baseline": _text(_BASELINE, plan.baseline) if plan.baseline else None,
    }
    PlanValues.model_validate(row)
    if _plan(currency, row["inputs"] or "", row["baseline"]) != plan:
        raise ValueError("plan: it does not come back as it was")
    return row


def changed(connection: Connection, steps: Steps) -> Iterable[str]:
    """The currencies whose plan is no longer what the caller takes for granted."""
    found = read(connection)
    return [code for code, (before, _) in steps.items() if found.get(code) != before]


def _plan(currency: str, inputs: str, baseline: str | None) -> SavedPlan:
    said = _INPUTS.validate_json(inputs, strict=True)
    promised = None if baseline is None else _BASELINE.validate_json(baseline, strict=True)
    try:
        said.check()
    except UserError as error:
        raise ValueError(f"plan: {error.code}") from error
    if said.currency != currency:
        raise ValueError("plan: another currency than its row says")
    return SavedPlan(said, promised)


def _text(shape: TypeAdapter[T], value: T) -> str:
    return shape.dump_json(value, warnings="error").decode()
