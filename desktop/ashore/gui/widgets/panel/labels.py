"""Labels beside the stage, M1 to M7+, bureau mark, five-class: each with its convention."""

from __future__ import annotations

from collections.abc import Iterator

from ashore.catalogue import Catalogue
from ashore.catalogue.model import LabelTable
from ashore.domain.debt import Kind
from ashore.domain.labels import Labels, labels, next_label
from ashore.domain.standing import Standing
from ashore.gui.widgets.panel.section import Section
from ashore.words.language import current


class LabelsSection(Section):
    """One line of labels; the conventions open under a link."""

    def __init__(self, standing: Standing, catalogue: Catalogue) -> None:
        super().__init__(self.tr("Labels"))
        steps = catalogue.conventions()
        found = labels(standing.days_overdue, standing.debt, steps)
        tables = _tables(standing, catalogue)
        self.add_text(" · ".join(self._parts(found, tables)) or "–")
        ahead = next_label(standing.days_overdue, steps.months)
        if ahead and found.month:
            text = self.tr("{label} from day {day}").format(label=ahead[1], day=ahead[0])
            self.add_text(text, "caption")
        inside = self.add_disclosure(self.tr("Conventions"))
        for table in tables.values():
            words = table.origin.note or table.origin.source.title
            inside.add_text(f"{words.in_language(current())} ({table.origin.grade})", "caption")
        inside.add_grades([table.origin.grade for table in tables.values()], catalogue)

    def _parts(self, found: Labels, tables: dict[str, LabelTable]) -> Iterator[str]:
        if found.month:
            yield found.month
        if found.credit_mark:
            yield self.tr("credit mark {mark}").format(mark=found.credit_mark)
        if found.five_class:
            yield tables["five_class"].words[found.five_class].in_language(current())


def has_labels(standing: Standing, catalogue: Catalogue) -> bool:
    """Whether any convention is used for such a debt."""
    return bool(_tables(standing, catalogue))


def _tables(standing: Standing, catalogue: Catalogue) -> dict[str, LabelTable]:
    """The tables that are used for the debt: months, bureau, five_class."""
    tables = catalogue.label_tables()
    card = standing.debt.kind == Kind.CARD
    found = {
        "months": tables["months"],
        "bureau": tables["bureau"],
        "five_class": tables["five_class_card" if card else "five_class"],
    }
    return {name: table for name, table in found.items() if table.scope.holds(standing.debt)}
