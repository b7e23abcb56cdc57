"""Reckons, while the window has nothing else to do, what has grown since the lenders' pages."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from ashore.domain.portfolio import Portfolio
from ashore.domain.standing import Standing

FIRST_MS = 500
"""The list is drawn and answers before anything is reckoned."""

_BUSY_SECONDS = 0.02


class Accrued(QObject):
    """``reckoned`` carries the portfolio, and minor units of its largest currency.

    A few rows at a time, so that typing and scrolling never wait; a row keeps its ledger.
    """

    reckoned = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._portfolio: Portfolio | None = None
        self._rows: Iterator[Standing] = iter(())
        self._sum = 0

    def look(self, portfolio: Portfolio) -> None:
        """Begin with another list."""
        self._portfolio, self._sum, self._rows = portfolio, 0, iter(())
        if not portfolio.totals:
            self._timer.stop()
            return
        currency, ranks = portfolio.totals[0].currency, portfolio.ranks
        self._rows = (
            s for s in portfolio.standings if s.debt.id in ranks and s.debt.currency == currency
        )
        self._timer.start(FIRST_MS)

    def _go_on(self) -> None:
        until = monotonic() + _BUSY_SECONDS
        for standing in self._rows:
            found = standing.ledger
            if found.complete:
                self._sum += max(0, found.total - standing.balance)
            if monotonic() > until:
                self._timer.start(0)
                return
        self.reckoned.emit(self._portfolio, self._sum)
