"""The sample profile, checked; the texts stay as a person would type them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ashore.catalogue import presets
from ashore.catalogue.currencies import load as currencies
from ashore.catalogue.reading import Table, read
from ashore.domain.debt import History, Repeats, Status

FILE = "samples/demo.toml"
FIELDS = (
    "rate", "rate_period", "interest", "basis", "penalty", "penalty_base", "minimum", "late_fee",
    "grace_days", "grace_amount", "contact_works",
)  # fmt: skip
CONTACT_FIELDS = (
    "channel", "direction", "party", "person", "staff_number", "number", "answered", "promised",
    "collects",
)  # fmt: skip
AGREEMENT_FIELDS = (
    "kind", "amount", "count", "every", "last_amount", "interest", "rate", "breach_days",
    "on_breach", "settles", "paid", "contents",
)  # fmt: skip


@cache
def demo() -> tuple[Mapping[str, object], ...]:
    """The sample's debts in the order of entry.

    Each has texts under the field names of a typed debt ("lender", "balance", "amount_due",
    "rate", ...; amounts in major units), "name" and "note" as Words (name only where the
    lender's would not do), "due_in_days" and "balance_in_days" as offsets from the day it is
    laid out, "status", and "payments" as a tuple of (day offset, amount text). "contacts",
    "agreements" and "promises" are tuples of such texts, with their days as offsets called
    ``..._in_days``, and "who" and "said" as Words. Raises CatalogueError.
    """
    file = read(FILE)
    found = tuple(_debt(table) for table in file.tables("debts"))
    file.done()
    return found


def _debt(table: Table) -> Mapping[str, object]:
    lender = table.text("lender")
    preset = presets.load().get(lender)
    if preset is None:
        raise table.wrong("lender", f"no preset has the id {lender!r}")
    code = table.text("currency", preset.currency)
    if code not in currencies():
        raise table.wrong("currency", f"no currency {code!r}")
    digits = currencies()[code][0].digits
    found: dict[str, object] = {
        "lender": lender,
        "currency": code,
        "balance": _amount(table, "balance", digits),
        "amount_due": _amount(table, "amount_due", digits),
        "due_in_days": table.whole("due_in_days", -3650, 3650),
        "balance_in_days": table.whole("balance_in_days", -3650, 0, 0),
        "repeats": table.choice("repeats", Repeats),
        "history": table.choice("history", History),
        "status": table.choice("status", Status) if table.has("status") else Status.OPEN,
        "note": table.words("note"),
        "payments": _payments(table, digits),
        "contacts": tuple(map(_contact, _rows(table, "contacts"))),
        "agreements": tuple(map(_agreement, _rows(table, "agreements"))),
        "promises": tuple(map(_promise, _rows(table, "promises"))),
    }
    if table.has("name"):
        found["name"] = table.words("name")
    found.update({key: table.text(key) for key in FIELDS if table.has(key)})
    table.done()
    return MappingProxyType(found)


def _rows(table: Table, key: str) -> list[Table]:
    return table.tables(key) if table.has(key) else []


def _contact(row: Table) -> Mapping[str, object]:
    found: dict[str, object] = {key: row.text(key) for key in CONTACT_FIELDS if row.has(key)}
    found |= {key: row.words(key) for key in ("who", "said") if row.has(key)}
    found |= {"in_days": row.whole("in_days", -3650, 0), "time": row.text("time")}
    for key in ("follow_up_in_days", "promised_in_days"):
        if row.has(key):
            found[key] = row.whole(key, -3650, 3650)
    row.done()
    return MappingProxyType(found)


def _agreement(row: Table) -> Mapping[str, object]:
    found: dict[str, object] = {key: row.text(key) for key in AGREEMENT_FIELDS if row.has(key)}
    found["signed_in_days"] = row.whole("signed_in_days", -3650, 0)
    for key in ("start_in_days", "until_in_days"):
        if row.has(key):
            found[key] = row.whole(key, -3650, 3650)
    row.done()
    return MappingProxyType(found)


def _promise(row: Table) -> Mapping[str, object]:
    found: Mapping[str, object] = {
        "amount": row.text("amount"),
        "made_in_days": row.whole("made_in_days", -3650, 0),
        "due_in_days": row.whole("due_in_days", -3650, 3650),
    }
    row.done()
    return found


def _payments(table: Table, digits: int) -> tuple[tuple[int, str], ...]:
    found = []
    for row in table.tables("payments") if table.has("payments") else ():
        found.append((row.whole("in_days", -3650, 0), _amount(row, "amount", digits)))
        row.done()
    return tuple(found)


def _amount(table: Table, key: str, digits: int) -> str:
    table.minor(key, digits)
    return table.text(key)
