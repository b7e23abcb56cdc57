"""The card beside the form: what can be said of the debt while it is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ashore.domain.stage import Stage
from ashore.domain.standing import Standing
from ashore.gui import theme
from ashore.gui.dialogs.sketch import STAGE_NEEDS, Sketch
from ashore.gui.dialogs.tinted import DASH, Tinted, note
from ashore.gui.widgets.badge import StageBadge
from ashore.words import explain, figures, names

HEIGHT = 336
"""What most debts need, so that the sheet does not grow while one is typed."""


class PreviewCard(Tinted):
    """What cannot be said yet is a dash with the reason in words, never a zero."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Preview"))
        self.line("caption", self.tr("As things stand today"))
        self.days = self.line("strong")
        self.badge = StageBadge(parent=self)
        self.lines.addWidget(self.badge)
        self.next = self.line("caption")
        self.assumed = self.line("caption")
        self.cost = self.line("strong", gap=True)
        self.cost_note = self.line("caption")
        self.place = self.line("strong", gap=True)
        self.why = self.line("caption")
        self.rate = self.line("caption", gap=True)
        self.lines.addStretch(1)

    def show_sketch(self, sketch: Sketch, rate_source: str) -> None:
        """Show what is known; ``rate_source`` says where the rate comes from."""
        standing = sketch.standing
        if standing is None:
            self._show_days(None, self._needs(set(sketch.lacks) & STAGE_NEEDS))
        elif not standing.is_open:
            self._show_closed(standing)
            return
        else:
            self._show_days(standing, "")
        known = standing if sketch.portfolio else None
        note(self.assumed, explain.assumed_sentence(known, sketch.entries) if known else "")
        self._show_cost(known, self._needs(set(sketch.lacks)))
        self._show_place(sketch, known)
        self._show_rate(known, rate_source)

    def _show_days(self, standing: Standing | None, needs: str) -> None:
        overdue = standing is not None and standing.days_overdue > 0
        theme.mark(self.days, "role", "overdue" if overdue else "strong")
        self.badge.setVisible(standing is not None)
        if standing is None:
            self.days.setText(DASH)
            self.next.setText(self.tr("Days overdue and stage: {needs}").format(needs=needs))
            return
        self.badge.show_stage(names.stage_name(standing.stage), str(standing.stage))
        self.next.setText(explain.next_sentence(standing))
        if overdue:
            self.days.setText(self.tr("%n day(s) overdue", "", standing.days_overdue))
        elif standing.stage is Stage.IN_GRACE:
            self.days.setText(self.tr("%n day(s) past due, in grace", "", standing.days_past_due))
            self.next.setText(explain.late_sentence(standing))
        elif standing.due_date:
            when = figures.relative_day(standing.due_date, standing.on)
            self.days.setText(self.tr("Due {when}").format(when=when))
        else:
            self.days.setText(self.tr("Nothing is due"))

    def _show_closed(self, standing: Standing) -> None:
        theme.mark(self.days, "role", "strong")
        self.days.setText(self.tr("Nothing is owed"))
        self.badge.setVisible(True)
        self.badge.show_stage(names.stage_name(standing.stage), str(standing.stage))
        self.next.setText(self.tr("It is kept in the list as repaid."))
        for line in (self.assumed, self.cost, self.cost_note, self.place, self.why, self.rate):
            line.hide()

    def _show_cost(self, standing: Standing | None, needs: str) -> None:
        self.cost.show()
        cost = standing.cost if standing else None
        if standing is None or cost is None:
            self.cost.setText(DASH)
            note(self.cost_note, self.tr("Cost per day: {needs}").format(needs=needs))
            return
        currency = standing.debt.currency
        self.cost.setText(
            self.tr("{amount} a day").format(amount=figures.money(cost.total, currency))
        )
        part = ""
        if cost.penalty and cost.interest:
            penalty = figures.money(cost.penalty, currency)
            part = self.tr("of it penalty interest {amount}").format(amount=penalty)
        elif cost.penalty:
            part = self.tr("all of it penalty interest")
        note(self.cost_note, part)

    def _show_place(self, sketch: Sketch, standing: Standing | None) -> None:
        portfolio = sketch.portfolio
        place = sketch.place if standing else None
        self.place.show()
        if portfolio is None or place is None:
            self.place.setText(DASH)
            needs = self._needs(set(sketch.lacks))
            note(self.why, self.tr("Order of repayment: {needs}").format(needs=needs))
            return
        text = self.tr("Place {place} of {count} to repay first")
        self.place.setText(text.format(place=place, count=len(portfolio.ranks)))
        note(self.why, explain.place_sentence(portfolio, sketch.debt_id))

    def _show_rate(self, standing: Standing | None, source: str) -> None:
        now = standing.rate_now if standing else None
        text = ""
        if now:
            forms = (figures.rate(now), *figures.rate_forms(now)[:1])
            pattern = self.tr("Rate now: {rate}. {source}")
            text = pattern.format(rate=" = ".join(forms), source=source).strip()
        note(self.rate, text)

    def _needs(self, lacks: set[str]) -> str:
        if {"due_date", "balance"} <= lacks:
            return self.tr("once balance and due date are there")
        if "due_date" in lacks:
            return self.tr("once the due date is there")
        if "balance" in lacks:
            return self.tr("once the balance is there")
        if lacks == {"rate"}:
            return self.tr("once the rate is there (under More)")
        label = names.field_label(min(lacks, default=""))
        return self.tr("once “{field}” can be read").format(field=label)
