"""Records that the contract's rate changes from a day on; the day may lie ahead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from ashore.domain.debt import Entry, EntryKind, Record
from ashore.domain.errors import UserError
from ashore.domain.ledger.state import state
from ashore.domain.standing import Standing
from ashore.gui.dialogs.entry_dialog import EntryDialog
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow
from ashore.services import entries
from ashore.services.change import Change
from ashore.words import figures

_SPAN = timedelta(days=30)


class RateChangeDialog(EntryDialog):
    """The rate, and the first day on which it holds."""

    kind = EntryKind.RATE

    def new_title(self) -> str:
        """The title of a new one."""
        return self.tr("New rate of {name}")

    def make_rows(self) -> dict[str, FieldRow]:
        """The rate and its first day."""
        self.rate = RateField()
        self.rate.set_basis(self.record.debt.terms.basis)
        old = self.entry.rate if self.entry else self.now.rate
        if old:
            shown = f"{old.percent.normalize():f}" if self.entry else ""
            self.rate.fill(shown, old.period)
        rate = FieldRow(self.tr("&Rate"), self.rate, required=True)
        if self.entry is None and old:
            rate.set_hint(self.tr("Until now {rate}").format(rate=figures.rate(old)))
        day = self.day_row(self.tr("&From this day on"))
        day.set_hint(self.tr("May lie ahead"))
        return {"rate": rate, "on": day}

    def draft(self) -> Entry | None:
        """The entry with its rate."""
        rate, on = self.rate.rate(), self.on.day()
        if rate is None or on is None:
            return None
        note = self.note.text().strip()
        return Entry("", self.debt_id, on, self.kind, 0, note=note, rate=rate)

    def fill(self, entry: Entry) -> None:
        """Only the note: the rate has its row later."""
        self.note.setText(entry.note)

    def hint(self) -> str:
        """What is said first."""
        return self.tr("Enter the rate to see what it changes.")

    def remark(self, draft: Entry, after: Standing) -> str:
        """What it changes from its day up to 30 days from now, or from then, penalty included."""
        if self.is_inside_page(draft):
            return super().remark(draft, after)
        until = max(draft.on, self.desk.today) + _SPAN
        old, new = (
            _grown(record, until) - _grown(record, draft.on)
            for record in (self.others(), self.with_draft(draft))
        )
        text = self.tr(
            "Interest and penalty interest from {first} to {last}: {new} instead of {old}."
        )
        first, last = (figures.date_text(day, self.desk.today) for day in (draft.on, until))
        return text.format(first=first, last=last, new=self.money(new), old=self.money(old))

    def unread(self) -> list[UserError]:
        """The rate has to be there."""
        return [*self.rate.line.problem("rate"), *super().unread()]

    def recording(self) -> Callable[[], Change]:
        """What records it."""
        return partial(
            self.desk.do, entries.change_rate, self.debt_id, self.rate.rate(), self.on.day(),
            self.note.text(),
        )  # fmt: skip


def _grown(record: Record, on: date) -> int:
    """Interest of both kinds that has grown up to a day, minor units."""
    found = state(record.debt, record.entries, on, record.agreements)
    return found.accrued_interest + found.accrued_penalty
