"""The state of a debt on a day, in a card beside its ledger."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ashore.domain.ledger.values import LedgerState
from ashore.gui import theme
from ashore.gui.dialogs.tinted import DASH, Tinted, note
from ashore.words import entries, figures, ledger_grids

HEIGHT = 380


class LedgerCard(Tinted):
    """What is owed in all and by part, what is due, since when it is overdue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("On that day"))
        self.caption = self.line("caption")
        self.total = self.line("figure")
        self.parts = {part: self._row(entries.part_name(part)) for part in ledger_grids.PARTS}
        self.due = self._row(self.tr("Amount due"), gap=True)
        self.late = self._row(self.tr("Of it overdue"))
        self.since = self.line("caption")
        self.catch_up = self._row(self.tr("To be up to date"), gap=True)
        self.remark = self.line("caption", gap=True)
        self.lines.addStretch(1)

    def show_state(self, found: LedgerState, currency: str, today: date) -> None:
        """Show a state; figures that need an unknown rate are dashes."""
        text = self.tr("Owed on {date}")
        self.caption.setText(text.format(date=figures.date_text(found.on, today)))
        known = found.since is not None and found.since <= found.on
        complete = known and found.complete
        self._figure(self.total, found.total if complete else None, currency)
        for part, label in self.parts.items():
            said = complete or (known and part is ledger_grids.PARTS[0])
            self._figure(label, found.parts.of(part) if said else None, currency)
        self._figure(self.due, found.amount_due if known else None, currency)
        self._figure(self.late, found.overdue_amount if known else None, currency)
        late = known and found.overdue_amount
        theme.mark(self.late, "role", "overdue" if late else "strong")
        since = ""
        if known and found.overdue_since:
            text = self.tr("Due since {date}")
            since = text.format(date=figures.date_text(found.overdue_since, today))
        note(self.since, since)
        self._figure(self.catch_up, found.to_catch_up if complete else None, currency)
        note(self.remark, "\n".join(self._remarks(found, currency, today)))

    def _remarks(self, found: LedgerState, currency: str, today: date) -> list[str]:
        if found.since is None or found.since > found.on:
            return [
                self.tr(
                    "Nothing is recorded before the first balance, so nothing is known of this day."
                )
            ]
        lines = []
        if not found.complete:
            lines.append(self.tr("The rate is not known, so interest is not in these figures."))
        if found.credit:
            text = self.tr("{amount} was paid beyond what was owed.")
            lines.append(text.format(amount=figures.money(found.credit, currency)))
        if found.on > today:
            lines.append(
                self.tr("As it will be by the terms if nothing more is recorded until then.")
            )
        if found.statement:
            text = self.tr("Last statement {date}: balance {balance}, minimum {minimum}.")
            lines.append(text.format(
                date=figures.date_text(found.statement.on, today),
                balance=figures.money(found.statement.balance, currency),
                minimum=figures.money(found.statement.minimum, currency),
            ))  # fmt: skip
        return lines

    def _figure(self, label: QLabel, minor: int | None, currency: str) -> None:
        label.setText(DASH if minor is None else figures.money(minor, currency))

    def _row(self, name: str, *, gap: bool = False) -> QLabel:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.setContentsMargins(0, 8 if gap else 0, 0, 0)
        label, figure = QLabel(name, self), QLabel(self)
        label.setProperty("role", "caption")
        label.setWordWrap(True)
        figure.setProperty("role", "strong")
        row.addWidget(label, 1)
        row.addWidget(figure)
        self.lines.addLayout(row)
        return figure
