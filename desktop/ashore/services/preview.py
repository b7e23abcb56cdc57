"""What a payment would pay, part by part, before it is saved."""

from __future__ import annotations

from datetime import date

from ashore.domain import ledger
from ashore.domain.debt import Record
from ashore.domain.ledger import PaymentPreview


def preview_payment(record: Record, amount: int, on: date) -> PaymentPreview:
    """How a payment of ``amount`` minor units made ``on`` a day would be allocated."""
    return ledger.preview_payment(record.debt, record.entries, amount, on, record.agreements)
