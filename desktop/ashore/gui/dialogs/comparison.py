"""A card that sets how a debt stands now beside how it would stand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ashore.domain.standing import Standing
from ashore.gui import theme
from ashore.gui.dialogs.tinted import DASH, Tinted, note
from ashore.gui.widgets.badge import StageBadge
from ashore.words import figures, names

HEIGHT = 348
_ARROW = "→"


@dataclass(slots=True)
class _Pair:
    """One matter: what it is now and what it would be."""

    name: str
    caption: QLabel
    before: QLabel
    arrow: QLabel
    after: QLabel

    def show(self, before: str, after: str, spoken: str) -> None:
        """Show one text where nothing changes, else both."""
        changes = bool(after) and before != after
        self.before.setText(before)
        self.arrow.setVisible(changes)
        self.after.setVisible(changes)
        self.after.setText(after)
        self.before.setAccessibleName(
            f"{self.name}: {spoken}" if changes else f"{self.name}: {before}"
        )


class Comparison(Tinted):
    """Balance, amount due and its date, days overdue and stage, before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Before and after"))
        self.balance = self._pair(self.tr("Recorded balance"))
        self.recorded = self.line("caption")
        self.recorded.hide()
        self.due = self._pair(self.tr("Amount due"))
        self.due_date = self._pair(self.tr("Due date"))
        self.overdue = self._pair(self.tr("Days overdue"))
        self._stages = StageBadge(parent=self), StageBadge(parent=self)
        self.stage = self._pair(self.tr("Stage"), *self._stages)
        self.remark = self.line("caption", gap=True)
        self.lines.addStretch(1)

    def show_standings(self, before: Standing, after: Standing | None, remark: str = "") -> None:
        """``after`` None: nothing can be said yet; ``remark`` stands under the figures."""
        self.show_balance(before, after)
        self._show(self.due, _due(before), _due(after) if after else "")
        self._show(self.due_date, _date(before), _date(after) if after else "")
        self._show(self.overdue, _days(before), _days(after) if after else "")
        for label, standing in ((self.overdue.before, before), (self.overdue.after, after)):
            late = standing is not None and standing.days_overdue > 0
            theme.mark(label, "role", "overdue" if late else "strong")
        for badge, standing in zip(self._stages, (before, after), strict=True):
            if standing:
                badge.show_stage(names.stage_short(standing.stage), str(standing.stage))
        stages = [names.stage_short(s.stage) for s in (before, after) if s]
        self._show(self.stage, stages[0], stages[1] if after else "")
        note(self.remark, remark)

    def show_balance(self, before: Standing, after: Standing | None) -> None:
        """Show the first pair: the balance as the lender's page has it."""
        self._show(self.balance, _balance(before), _balance(after) if after else "")

    def rename_balance(self, name: str) -> None:
        """Call the first pair something else."""
        self.balance.name = name
        self.balance.caption.setText(name)

    def _show(self, pair: _Pair, before: str, after: str) -> None:
        spoken = self.tr("{before}, then {after}").format(before=before, after=after)
        pair.show(before, after, spoken)

    def _pair(self, name: str, before: QLabel | None = None, after: QLabel | None = None) -> _Pair:
        caption = self.line("caption", name, gap=bool(self.lines.count()))
        made = _Pair(
            name, caption, before or QLabel(self), QLabel(_ARROW, self), after or QLabel(self)
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for label, role in (
            (made.before, "strong"),
            (made.arrow, "caption"),
            (made.after, "strong"),
        ):
            if not isinstance(label, StageBadge):
                label.setProperty("role", role)
                label.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(label)
        row.addStretch(1)
        self.lines.addLayout(row)
        return made


def _balance(standing: Standing) -> str:
    return figures.money(standing.balance, standing.debt.currency)


def _due(standing: Standing) -> str:
    if not standing.amount_due:
        return DASH
    return figures.money(standing.amount_due, standing.debt.currency)


def _date(standing: Standing) -> str:
    return figures.date_text(standing.due_date, standing.on) if standing.due_date else DASH


def _days(standing: Standing) -> str:
    return str(standing.days_overdue) if standing.days_overdue else DASH
