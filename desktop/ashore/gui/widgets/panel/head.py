"""The top of the panel: which debt, how much, and what is due when."""

from __future__ import annotations

from ashore.domain.standing import Standing
from ashore.gui.widgets.panel.section import Section
from ashore.words import figures, names


class Head(Section):
    """Name, lender and quoted rate, the balance, the amount due with its date."""

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        debt = standing.debt
        self.add_text(names.called(debt.name), "title")
        about = [names.product(debt)]
        if standing.rate:
            about.append(figures.rate(standing.rate))
        self.add_text(" · ".join(about), "caption")
        self.body.addSpacing(4)
        self.add_text(figures.money(standing.balance, debt.currency), "figure")
        self.add_text(self._due(standing), "caption")

    def _due(self, standing: Standing) -> str:
        if not standing.is_open:
            return self.tr("repaid")
        if standing.due_date is None:
            return self.tr("no due date known")
        return self.tr("due {amount} · {date}").format(
            amount=figures.money(standing.amount_due, standing.debt.currency),
            date=figures.long_date(standing.due_date),
        )
