"""Compares a debt with the lender's page, and finds the terms that explain a difference.

``services.entries.set_terms`` takes over the terms of a cause.
"""

from __future__ import annotations

from datetime import date

from ashore.domain import ledger
from ashore.domain.debt import PageParts, Record
from ashore.domain.errors import UserError
from ashore.domain.ledger import Reconciliation
from ashore.services.checks import Checks


def reconcile(record: Record, page: PageParts, total: int | None, on: date) -> Reconciliation:
    """What the page of a day says beyond what the ledger says; minor units, None where silent.

    UserError ``page_empty`` when the page says nothing, ``amount_negative``,
    ``amount_too_large`` at the part or at total.
    """
    checks = Checks()
    figures = {**dict(zip(ledger.Parts._fields, page.each(), strict=True)), "total": total}
    for field, figure in figures.items():
        if figure is not None:
            checks.amount(figure, field)
    if all(figure is None for figure in figures.values()):
        raise UserError("page_empty", "total")
    checks.done()
    return ledger.reconcile(record.debt, record.entries, page, total, on)
