"""A debt's ledger: what is owed on any date, derived from its page and its entries, row by row.

Pure functions of values and a date. Money is minor units; interest is exact until it is
rounded half-up, so that cutting a period in two changes nothing.
"""

from __future__ import annotations

from ashore.domain.ledger.preview import PaymentPreview, preview_payment
from ashore.domain.ledger.reconcile import Cause, CauseKind, Reconciliation, reconcile
from ashore.domain.ledger.state import explain, state
from ashore.domain.ledger.values import Explained, Flows, LedgerState, Line, Parts, Statement, What
from ashore.domain.ledger.yearly import yearly_cost

__all__ = [
    "Cause", "CauseKind", "Explained", "Flows", "LedgerState", "Line", "Parts", "PaymentPreview",
    "Reconciliation", "Statement", "What", "explain", "preview_payment", "reconcile", "state",
    "yearly_cost",
]  # fmt: skip
