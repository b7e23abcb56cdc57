"""What the lender usually does at this stage and what one can do, each with its source."""

from __future__ import annotations

from collections.abc import Sequence

from ashore.catalogue import Catalogue
from ashore.catalogue.model import Sentence
from ashore.domain.standing import Standing
from ashore.gui.widgets.panel.section import Section
from ashore.gui.widgets.panel.sources import Cited
from ashore.words.figures import SPACE
from ashore.words.language import current


class Advice(Section):
    """Two lists of short sentences, those that are for this debt; the sources stand under them."""

    def __init__(self, standing: Standing, catalogue: Catalogue) -> None:
        super().__init__()
        info = catalogue.stage_rules().infos[standing.stage].of(standing.debt)
        cited = Cited()
        if info.lender_does:
            self.add_title(self.tr("What the lender usually does"))
            self._add(info.lender_does, cited)
        self.add_title(self.tr("What you can do"), ruled=not info.lender_does)
        self._add(info.you_can, cited)
        missing = catalogue.hotline_notice(standing.debt.kind)
        if standing.debt.hotline:
            self.add_text(self.tr("Hotline: {number}").format(number=standing.debt.hotline))
        elif missing:
            self.add_text(missing.in_language(current()), "caption")
        self.body.addSpacing(4)
        self.add_text(self.tr("Sources"), "caption")
        for line in cited.lines():
            self.add_text(line, "caption")
        self.add_grades(cited.grades(), catalogue)

    def _add(self, sentences: Sequence[Sentence], cited: Cited) -> None:
        for sentence in sentences:
            mark = cited.mark(sentence.origin)
            # The number never stands alone on a line.
            self.add_text(f"• {sentence.in_language(current())}{SPACE}{mark}")
