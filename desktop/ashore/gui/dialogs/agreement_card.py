"""What an agreement would do, before it is saved: the debt and the plan with it beside without it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ashore.gui.dialogs.figures_table import FiguresTable
from ashore.gui.dialogs.plan_beside import Beside
from ashore.gui.dialogs.sources import source_title
from ashore.gui.dialogs.tinted import DASH, Tinted, note
from ashore.words import cases, figures, names
from ashore.words import plan_page as plan_words
from ashore.words.language import current, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from ashore.catalogue import Catalogue
    from ashore.domain.standing import Standing
    from ashore.services.agreements import Effect

    Told = Callable[[Standing], str]

WIDTH, HEIGHT = 336, 400


class AgreementCard(Tinted):
    """A sentence on whether the budget can keep it stands first; the figures of both ways under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Without it, and with it"))
        self.head = self.line("strong")
        self.keeps = self.line("")
        self.table = FiguresTable(
            (self.tr("Without"), self.tr("With it")),
            {
                "stage": self.tr("Stage"),
                "overdue": self.tr("Days overdue"),
                "due": self.tr("Asked for next"),
                "by": self.tr("By"),
                "ends": self.tr("Plan ends"),
                "interest": self.tr("Interest in the plan"),
                "late": self.tr("Days overdue ahead"),
            },
            self,
        )
        self.lines.addWidget(self.table)
        self.sums = self.line("caption", gap=True)
        self.breach = self.line("caption", gap=True)
        self.lacking = self.line("caption", gap=True)
        self.lines.addStretch(1)

    def show_needs(self, text: str) -> None:
        """Nothing can be said yet: what is missing."""
        self.head.setText(text)
        self.table.hide()
        for line in (self.keeps, self.sums, self.breach, self.lacking):
            note(line, "")

    def show_effect(self, found: Effect, beside: Beside | None, catalogue: Catalogue) -> None:
        """Both ways, and what the paper does not name yet."""
        before, after = found.before, found.after
        code = before.debt.currency
        self.head.setText(cases.agreement_text(found.course.agreement, code))
        note(self.keeps, self._keeps(beside, code))
        self.table.show()
        self._row("stage", before, after, lambda s: names.stage_short(s.stage))
        self._row(
            "overdue", before, after, lambda s: str(s.days_overdue) if s.days_overdue else DASH
        )
        self._row("due", before, after, lambda s: _money(s.amount_due, code))
        self._row("by", before, after, _by)
        self._show_plans(beside, code)
        note(self.sums, "\n".join(self._sums(found, code)))
        note(self.breach, cases.breach_text(found.course.agreement))
        note(self.lacking, lacking_text(found, catalogue))

    def _keeps(self, beside: Beside | None, code: str) -> str:
        if beside is None:
            return self.tr(
                "Say on the plan's page what money there is, and it shows here whether the budget "
                "can keep it."
            )
        if beside.missed:
            first = beside.missed[0]
            text = self.tr("By the plan {amount} is missing for it on {date}.")
            return text.format(
                amount=figures.money(first.missing, code), date=figures.long_date(first.due_on)
            )
        if beside.others:
            return self.tr(
                "The plan can keep it, but misses %n due(s) of other debts then.", "", beside.others
            )
        return self.tr("The plan can keep it: nothing it asks for is missed.")

    def _show_plans(self, beside: Beside | None, code: str) -> None:
        shown = beside is not None
        plans = (beside.before, beside.after) if beside else ()
        ends = [plan_words.short_end(plan) for plan in plans] or ["", ""]
        interest = [
            DASH if plan.total is None else figures.money(plan.total.interest, code, sign=False)
            for plan in plans
        ] or ["", ""]
        late = [figures.number(Decimal(plan.days_overdue)) for plan in plans] or ["", ""]
        self.table.show_row("ends", ends, shown=shown)
        self.table.show_row("interest", interest, shown=shown)
        self.table.show_row("late", late, shown=shown)

    def _sums(self, found: Effect, code: str) -> list[str]:
        texts = [self.tr("Owed today: {amount}").format(amount=figures.money(found.owed, code))]
        if found.asked:
            text = self.tr("It asks for in all: {amount}")
            texts.append(text.format(amount=figures.money(found.asked, code)))
        if found.growing:
            text = self.tr("Interest adds until its end: {amount}")
            texts.append(text.format(amount=figures.money(found.growing, code)))
        if found.let_off:
            text = self.tr("Let off if it is kept: {amount}")
            texts.append(text.format(amount=figures.money(found.let_off, code)))
        return texts

    def _row(self, key: str, before: Standing, after: Standing, told: Told) -> None:
        self.table.show_row(key, [told(before), told(after)])


def lacking_text(found: Effect, catalogue: Catalogue) -> str:
    """What the card rule asks the paper to name and is not ticked; "" where no rule speaks of it."""
    lacking, conduct = found.lacking, catalogue.conduct()
    if lacking is None:
        return ""
    lines = []
    if lacking.missing:
        listed = translate("Cases", ", ").join(
            conduct.contents[each].in_language(current()) for each in lacking.missing
        )
        text = translate(
            "AgreementCard", "Not ticked yet of what the card rule asks for: {contents}."
        )
        lines.append(text.format(contents=listed))
    else:
        lines.append(translate("AgreementCard", "The paper names all that the card rule asks for."))
    if lacking.too_long:
        months = conduct.requirement.months
        text = translate(
            "AgreementCard", "The card rule names %n month(s) as the longest.", None, months
        )
        lines.append(text)
    lines.append(source_title(conduct.requirement_origin))
    return "\n".join(lines)


def _money(minor: int, code: str) -> str:
    return figures.money(minor, code) if minor else DASH


def _by(standing: Standing) -> str:
    return figures.date_text(standing.due_date, standing.on) if standing.due_date else DASH
