"""Where the debt stands: stage, scale, the dates in words, and the window with its reasons."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from ashore.catalogue import Catalogue
from ashore.domain.debt import Record
from ashore.domain.stage import Boundaries, Stage
from ashore.domain.standing import Standing
from ashore.domain.window import Window, last_window, next_window
from ashore.gui.widgets.badge import StageBadge
from ashore.gui.widgets.panel.section import Section
from ashore.gui.widgets.stage_scale import Scale, StageScale
from ashore.gui.widgets.stage_segments import stage_segments
from ashore.words import explain, figures, names
from ashore.words.language import current


class Where(Section):
    """The stage as a badge and on its scale; the reasons open under a link."""

    def __init__(self, standing: Standing, record: Record, catalogue: Catalogue) -> None:
        super().__init__()
        self._standing, self._catalogue = standing, catalogue
        shifts = catalogue.stage_rules().shifts
        self._window = next_window(standing, shifts) or last_window(standing, shifts)
        self.body.addLayout(self._line())
        # No day counts while an agreement is kept, but for one that only freezes interest.
        kept = standing.stage is Stage.AGREEMENT and not standing.days_overdue
        if standing.is_open and not kept and standing.due_date and standing.boundaries:
            self.body.addSpacing(4)
            self.body.addWidget(self._scale(standing.boundaries))
        self.add_text(explain.due_sentence(standing, record.entries))
        for sentence, role in (
            (explain.assumed_sentence(standing, record.entries), "caption"),
            (explain.late_sentence(standing), ""),
            (explain.next_sentence(standing), ""),
        ):
            if sentence:
                self.add_text(sentence, role)
        if self._window and self._window.shifts:
            self._say_window(self._window)

    def _line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        standing = self._standing
        row.addWidget(StageBadge(names.stage_name(standing.stage), str(standing.stage)))
        late = Section()
        if standing.days_overdue:
            text = self.tr("{days} overdue").format(days=figures.days(standing.days_overdue))
            late.add_text(text, "overdue")
        row.addWidget(late, 1)
        return row

    def _scale(self, bounds: Boundaries) -> StageScale:
        standing, found = self._standing, self._window
        today = standing.days_past_due or None
        span = None
        if found and standing.due_date and found.earliest != found.latest:
            span = (
                (found.earliest - standing.due_date).days,
                (found.latest - standing.due_date).days,
            )
        scale = StageScale()
        scale.setAccessibleName(self.tr("Stages by days overdue"))
        said = explain.late_sentence(standing) or explain.next_sentence(standing)
        scale.show_scale(Scale(stage_segments(bounds), today, self.tr("today"), span), said)
        return scale

    def _say_window(self, found: Window) -> None:
        rules = self._catalogue.stage_rules()
        head, *reasons = explain.window_sentences(found, self._standing, rules.reasons)
        self.add_text(head)
        inside = self.add_disclosure(self.tr("Why?"))
        for reason in reasons:
            inside.add_text(reason, "caption")
        source = rules.origin.source.title.in_language(current())
        inside.add_text(f"{source} ({rules.origin.grade})", "caption")
        inside.add_grades([rules.origin.grade], self._catalogue)
