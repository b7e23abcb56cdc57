"""Limits of cost that the debt may be above, each with its rule: information, never a verdict."""

from __future__ import annotations

from collections.abc import Sequence

from ashore.catalogue import Catalogue
from ashore.gui.dialogs.sources import source_title
from ashore.gui.widgets.panel.section import Section
from ashore.services.cautions import Caution
from ashore.words import cautions


class Cautions(Section):
    """The figure of the debt beside the limit, the rule in words, and its source."""

    def __init__(self, found: Sequence[Caution], currency: str, catalogue: Catalogue) -> None:
        super().__init__(self.tr("Worth knowing about its cost"))
        for number, caution in enumerate(found):
            if number:
                self.body.addSpacing(8)
            for sentence in cautions.sentences(caution, currency):
                self.add_text(sentence)
            self.add_text(source_title(caution.origin), "caption")
        text = self.tr("Whether a rule applies to this contract, a court or the regulator decides.")
        self.add_text(text, "caption")
        self.add_grades((caution.origin.grade for caution in found), catalogue)
