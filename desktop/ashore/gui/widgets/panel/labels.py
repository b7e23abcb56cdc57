"""Labels beside the stage, M1 to M7+, bureau mark, five-class: each with its convention."""

from __future__ import annotations

from ashore.catalogue import Catalogue
from ashore.domain.debt import Kind
from ashore.domain.labels import labels, next_label
from ashore.domain.standing import Standing
from ashore.gui.widgets.panel.section import Section
from ashore.words.language import current


class LabelsSection(Section):
    """One line of labels; the conventions open under a link."""

    def __init__(self, standing: Standing, catalogue: Catalogue) -> None:
        super().__init__(self.tr("Labels"))
        is_card = standing.debt.kind is Kind.CARD
        steps = catalogue.conventions()
        found = labels(standing.days_overdue, is_card, steps)
        tables = catalogue.label_tables()
        five = tables["five_class_card" if is_card else "five_class"]
        parts = []
        if found.month:
            parts.append(found.month)
            parts.append(self.tr("credit mark {mark}").format(mark=found.credit_mark))
        if found.five_class:
            parts.append(five.words[found.five_class].in_language(current()))
        self.add_text(" · ".join(parts) or "–")
        ahead = next_label(standing.days_overdue, steps.months)
        if ahead and found.month:
            text = self.tr("{label} from day {day}").format(label=ahead[1], day=ahead[0])
            self.add_text(text, "caption")
        inside = Section()
        for table in (tables["months"], tables["bureau"], five):
            words = table.origin.note or table.origin.source.title
            inside.add_text(f"{words.in_language(current())} ({table.origin.grade})", "caption")
        inside.hide()
        link = self.add_link(self.tr("Conventions"))
        link.clicked.connect(lambda: inside.setVisible(not inside.isVisible()))
        self.body.addWidget(inside)
