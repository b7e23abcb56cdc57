"""What has grown since the lender's page was read: shown beside the balance, never inside it."""

from __future__ import annotations

from ashore.domain.standing import Standing
from ashore.gui.widgets.panel.section import Section
from ashore.words import figures
from ashore.words.accrued import owed_sentence


def has_accrued(standing: Standing) -> bool:
    """Whether anything has grown, or it cannot be told."""
    ledger = standing.ledger
    grown = ledger.accrued_interest or ledger.accrued_penalty or ledger.late_fees
    return bool(grown) or (standing.is_open and not ledger.complete)


class Accrued(Section):
    """Interest, penalty interest and late fees as rows, and what is owed with them."""

    def __init__(self, standing: Standing) -> None:
        super().__init__(self.tr("Since the balance was read"))
        ledger, currency = standing.ledger, standing.debt.currency
        rows = (
            (self.tr("Interest"), ledger.accrued_interest),
            (self.tr("Penalty interest"), ledger.accrued_penalty),
            (self.tr("Late fees"), ledger.late_fees),
        )
        for label, amount in rows:
            if amount:
                self.add_row(label, figures.money(amount, currency))
        if ledger.complete:
            self.add_row(self.tr("Owed now"), figures.money(ledger.total, currency))
        self.add_text(owed_sentence(standing), "caption")
