"""One debt as the person recorded it, and the dated entries in its ledger."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ashore.domain.calc.allocation import Part
from ashore.domain.rates import Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import Terms
from ashore.domain.value import value

if TYPE_CHECKING:
    from ashore.domain.agreement.values import Agreement, Promise


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
    """What a line of the ledger records.

    BALANCE is what the lender's own page says on a day; PAYMENT is money paid; CHARGE is new
    principal (a purchase, a drawdown); FEE is a cost that the lender charges; WAIVER is what it
    lets off (减免); RATE is a new contract rate; CORRECTION sets a part right, either way.
    """

    BALANCE = "balance"
    PAYMENT = "payment"
    CHARGE = "charge"
    FEE = "fee"
    WAIVER = "waiver"
    RATE = "rate"
    CORRECTION = "correction"


@value
class Debt:
    """What does not change by itself. Nothing here is derived.

    ``lender`` is a preset's id or whatever the person typed; ``position`` the order of
    entry, the last tie-breaker; ``boundaries`` overrides the stage rules for this debt.
    ``amount_borrowed`` (合同金额) and ``amount_received`` (实际到手) are in minor units.
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
    contract_date: date | None = None
    amount_borrowed: int | None = None
    amount_received: int | None = None


@value
class PageParts:
    """What a lender's page says its balance is made of, minor units; None where it is silent."""

    principal: int | None = None
    interest: int | None = None
    penalty: int | None = None
    costs: int | None = None

    def known(self) -> int:
        """The sum of the parts that the page names."""
        return sum(part or 0 for part in self.each())

    def each(self) -> tuple[int | None, ...]:
        """The four figures in the order of the fields."""
        return self.principal, self.interest, self.penalty, self.costs


@value
class Entry:
    """A dated line of the ledger, amounts in minor units.

    For BALANCE: ``amount`` is the whole balance, ``due_date`` the oldest due date not yet
    paid in full and ``amount_due`` all that the lender asks for up to the entry's own day, or
    by then where it lies ahead (None: by the minimum rule); ``parts`` is what the balance is
    made of, where the page says so. ``part`` names what a WAIVER or a CORRECTION is about; only
    a CORRECTION may be negative. ``rate`` is the contract rate from a RATE's day on. ``seq``
    orders the entries of one day.
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
    part: Part | None = None
    parts: PageParts | None = None
    rate: Rate | None = None


@value
class Record:
    """A debt with all that is recorded of it: what storage returns and what undo restores.

    Agreements and promises stand in the order in which they were made.
    """

    debt: Debt
    entries: tuple[Entry, ...]
    agreements: tuple[Agreement, ...] = ()
    promises: tuple[Promise, ...] = ()


def ordered(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries in the order of the ledger: by day, then as entered."""
    found = tuple(entries)
    # Most ledgers have one entry, and 10,000 of them are read at start.
    return found if len(found) < 2 else tuple(sorted(found, key=lambda e: (e.on, e.seq, e.id)))
