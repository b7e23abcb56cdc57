"""What the debt costs a day, as a reckoning that can be checked by hand."""

from __future__ import annotations

from ashore.catalogue import Catalogue
from ashore.domain.standing import Standing
from ashore.gui.widgets.panel.section import Section
from ashore.words import explain, figures
from ashore.words.language import current


class Cost(Section):
    """The parts as rows, the arithmetic under them, and what has to be known beside it."""

    def __init__(self, standing: Standing, catalogue: Catalogue) -> None:
        super().__init__(self.tr("Cost per day"))
        cost, currency = standing.cost, standing.debt.currency
        if cost is not None:
            if cost.interest or not cost.penalty:
                self.add_row(self.tr("Interest"), figures.money(cost.interest, currency))
            if cost.penalty:
                self.add_row(self.tr("Penalty interest"), figures.money(cost.penalty, currency))
        for sentence in explain.cost_sentences(standing):
            self.add_text(sentence, "caption")
        if cost is not None and cost.interest:
            known = catalogue.stage_rules().infos[standing.stage].of(standing.debt).cost
            for said in known:
                source = said.origin.source.title.in_language(current())
                self.add_text(said.in_language(current()))
                self.add_text(f"{source} ({said.origin.grade})", "caption")
