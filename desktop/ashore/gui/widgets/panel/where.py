"""Where the debt stands: stage, scale, the dates in words, and the window with its reasons."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout

from ashore.catalogue import Catalogue
from ashore.domain.stage import Stage
from ashore.domain.standing import Standing
from ashore.domain.window import Window, window
from ashore.gui.widgets.badge import StageBadge
from ashore.gui.widgets.panel.section import Section
from ashore.gui.widgets.stage_scale import Scale, Segment, StageScale
from ashore.words import explain, figures, names
from ashore.words.language import current

AHEAD_DAYS = 8
"""How far the scale goes beyond the first day of formal collection."""


class Where(Section):
    """The stage as a badge and on its scale; the reasons open under a link."""

    def __init__(self, standing: Standing, catalogue: Catalogue) -> None:
        super().__init__()
        self._standing, self._catalogue = standing, catalogue
        self.body.addLayout(self._line())
        if standing.is_open and standing.due_date:
            self.body.addSpacing(4)
            self.body.addWidget(self._scale())
        for sentence in (
            explain.due_sentence(standing), explain.late_sentence(standing), explain.next_sentence(standing)
        ):  # fmt: skip
            if sentence:
                self.add_text(sentence)
        self._windows()

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

    def _scale(self) -> StageScale:
        standing, bounds = self._standing, self._standing.boundaries
        phone, formal = bounds.phone_contact_from, bounds.formal_collection_from
        segments = (
            Segment(_range(1, phone - 1), 1, phone - 1, str(Stage.REMINDER)),
            Segment(_range(phone, formal - 1), phone, formal - 1, str(Stage.PHONE_CONTACT)),
            Segment(self.tr("over {day}").format(day=formal - 1), formal, None, str(Stage.FORMAL_COLLECTION)),
        )  # fmt: skip
        today = standing.days_past_due or None
        found = self.next_window()
        span = None
        if found and standing.due_date and found.earliest != found.latest:
            span = (
                (found.earliest - standing.due_date).days,
                (found.latest - standing.due_date).days,
            )
        scale = StageScale()
        scale.setAccessibleName(self.tr("Stages by days overdue"))
        said = explain.late_sentence(standing) or explain.due_sentence(standing)
        scale.show_scale(Scale(segments, today, self.tr("today"), span), said)
        return scale

    def next_window(self) -> Window | None:
        """The window of the next stage, or of the last one while it may not have begun yet."""
        standing = self._standing
        if not standing.is_open or standing.due_date is None:
            return None
        stage = standing.next_stage or standing.stage
        if stage not in (Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION):
            return None
        amount = standing.overdue_amount or standing.amount_due
        found = window(
            standing.debt, standing.due_date, stage, standing.boundaries.first_day(stage),
            amount, self._catalogue.stage_rules().shifts,
        )  # fmt: skip
        return found if found.latest >= standing.on - timedelta(days=1) else None

    def _windows(self) -> None:
        found = self.next_window()
        if found is None or not found.shifts:
            return
        rules = self._catalogue.stage_rules()
        head, *reasons = explain.window_sentences(found, self._standing, rules.reasons)
        self.add_text(head)
        inside = Section()
        for reason in reasons:
            inside.add_text(reason, "caption")
        inside.add_text(
            _sources(rules.origin.source.title.in_language(current()), rules.origin.grade),
            "caption",
        )
        inside.hide()
        why = self.add_link(self.tr("Why?"))
        why.clicked.connect(lambda: inside.setVisible(not inside.isVisible()))
        self.body.addWidget(inside)


def _range(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


def _sources(title: str, grade: str) -> str:
    return f"{title} ({grade})"
