"""What the debt costs a day, as a reckoning that can be checked by hand."""

from __future__ import annotations

from ashore.domain.standing import Standing
from ashore.gui.widgets.panel.section import Section
from ashore.words import explain, figures


class Cost(Section):
    """The parts as rows, the arithmetic under them."""

    def __init__(self, standing: Standing) -> None:
        super().__init__(self.tr("Cost per day"))
        cost, currency = standing.cost, standing.debt.currency
        if cost is not None:
            if cost.interest or not cost.penalty:
                self.add_row(self.tr("Interest"), figures.money(cost.interest, currency))
            if cost.penalty:
                self.add_row(self.tr("Penalty interest"), figures.money(cost.penalty, currency))
        for sentence in explain.cost_sentences(standing):
            self.add_text(sentence, "caption")
