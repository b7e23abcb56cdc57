"""What a payment would change, before it is saved."""

from __future__ import annotations

from datetime import date

from ashore.domain.debt import Record
from ashore.domain.stage import Boundaries
from ashore.domain.standing import Standing, standing
from ashore.services import ledger


def preview_payment(
    record: Record, amount: int, on: date, boundaries: Boundaries
) -> tuple[Standing, Standing]:
    """The standing on the day ``on`` without and with a payment of ``amount`` minor units."""
    paid = ledger.with_entry(record, ledger.payment(amount, on))
    before = standing(record.debt, record.entries, on, boundaries)
    return before, standing(paid.debt, paid.entries, on, boundaries)
