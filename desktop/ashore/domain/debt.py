"""One debt as the person recorded it, and the dated entries in its ledger."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from datetime import date
from enum import StrEnum

from ashore.domain.stage import Boundaries
from ashore.domain.terms import Terms
from ashore.domain.value import value


class Kind(StrEnum):
    """The product kinds; a debt to a person is a debt like the others."""

    CARD = "card"
    BANK_LOAN = "bank_loan"
    PLATFORM_LOAN = "platform_loan"
    PRIVATE_LOAN = "private_loan"
    MORTGAGE = "mortgage"
    CAR_LOAN = "car_loan"
    FAMILY = "family"
    CUSTOM = "custom"


class Status(StrEnum):
    """OPEN is worked on; CLOSED is repaid or settled; ARCHIVED is out of the way."""

    OPEN = "open"
    CLOSED = "closed"
    ARCHIVED = "archived"


class History(StrEnum):
    """How earlier payments to this lender went; it shifts the stage window."""

    CLEAN = "clean"
    MIXED = "mixed"
    POOR = "poor"


class Repeats(StrEnum):
    """Whether the due date comes again each month."""

    NONE = "none"
    MONTHLY = "monthly"


class EntryKind(StrEnum):
    """BALANCE is what the lender's own page says on a day; PAYMENT is money paid."""

    BALANCE = "balance"
    PAYMENT = "payment"


@value
class Debt:
    """What does not change by itself. Nothing here is derived.

    ``lender`` is a preset's id or whatever the person typed; ``position`` the order of
    entry, the last tie-breaker; ``boundaries`` overrides the stage rules for this debt.
    """

    id: str
    name: str
    currency: str
    lender: str = ""
    kind: Kind = Kind.CUSTOM
    terms: Terms = field(default_factory=Terms)
    repeats: Repeats = Repeats.NONE
    contact_works: bool = True
    history: History = History.MIXED
    boundaries: Boundaries | None = None
    hotline: str = ""
    notes: str = ""
    status: Status = Status.OPEN
    position: int = 0


@value
class Entry:
    """A dated line of the ledger, amounts in minor units.

    For BALANCE: ``amount`` is the whole balance, ``due_date`` the oldest due date not yet
    paid in full and ``amount_due`` all that the lender asks for up to the entry's own day, or
    by then where it lies ahead (None: by the minimum rule). ``seq`` orders the entries of one day.
    """

    id: str
    debt_id: str
    on: date
    kind: EntryKind
    amount: int
    seq: int = 0
    due_date: date | None = None
    amount_due: int | None = None
    note: str = ""


@value
class Record:
    """A debt with its entries: what storage returns and what undo restores."""

    debt: Debt
    entries: tuple[Entry, ...]


def ordered(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries in the order of the ledger: by day, then as entered."""
    found = tuple(entries)
    # Most ledgers have one entry, and 10,000 of them are read at start.
    return found if len(found) < 2 else tuple(sorted(found, key=lambda e: (e.on, e.seq, e.id)))
