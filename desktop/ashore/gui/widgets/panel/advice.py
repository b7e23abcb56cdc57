"""What the lender usually does at this stage and what one can do, each with its source."""

from __future__ import annotations

from collections.abc import Sequence

from ashore.catalogue import Catalogue
from ashore.catalogue.model import Sentence
from ashore.domain.standing import Standing
from ashore.gui.widgets.panel.section import Section
from ashore.words.language import current


class Advice(Section):
    """Two lists of short sentences; the sources stand under them once each."""

    def __init__(self, standing: Standing, catalogue: Catalogue) -> None:
        super().__init__(self.tr("What the lender usually does"))
        info = catalogue.stage_rules().infos[standing.stage]
        self._add(info.lender_does)
        self.body.addSpacing(8)
        self.add_text(self.tr("What you can do"), "heading")
        self._add(info.you_can)
        hotline = standing.debt.hotline
        if hotline:
            self.add_text(self.tr("Hotline: {number}").format(number=hotline))
        else:
            self.add_text(catalogue.notice("hotline_missing").in_language(current()), "caption")

    def _add(self, sentences: Sequence[Sentence]) -> None:
        cited: dict[str, str] = {}
        for sentence in sentences:
            self.add_text("• " + sentence.in_language(current()))
            title = sentence.origin.source.title.in_language(current())
            cited.setdefault(title, sentence.origin.grade)
        listed = "; ".join(f"{title} ({grade})" for title, grade in cited.items())
        if listed:
            self.add_text(self.tr("Sources: {list}").format(list=listed), "caption")
