"""Limits of cost that the debt may be above, each with its rule: information, never a verdict."""

from __future__ import annotations

from collections.abc import Sequence

from ashore.gui.dialogs.sources import source_title
from ashore.gui.widgets.panel.section import Section
from ashore.services.cautions import Caution
from ashore.words import figures
from ashore.words.language import current


class Cautions(Section):
    """The figure of the debt beside the limit, the rule in words, and its source."""

    def __init__(self, found: Sequence[Caution]) -> None:
        super().__init__(self.tr("Worth knowing about its cost"))
        for number, caution in enumerate(found):
            if number:
                self.body.addSpacing(8)
            text = self.tr("It costs {percent} a year; the rule names {limit}.")
            self.add_text(
                text.format(
                    percent=figures.percent(caution.percent), limit=figures.percent(caution.allowed)
                )
            )
            origin = caution.limit.origin
            if origin.note:
                self.add_text(origin.note.in_language(current()))
            self.add_text(source_title(origin), "caption")
        self.add_text(
            self.tr(
                "Whether a rule applies to this contract, only a court or the regulator decides."
            ),
            "caption",
        )
