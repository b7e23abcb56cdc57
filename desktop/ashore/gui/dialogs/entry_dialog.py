"""What the dialogs of ledger entries share: part by part, what an entry changes before it is saved."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from ashore.domain.debt import Entry, EntryKind, Record
from ashore.domain.errors import UserError
from ashore.domain.ledger.state import state
from ashore.domain.ledger.values import Parts
from ashore.domain.overdue import checkpoint
from ashore.domain.standing import Standing
from ashore.gui.desk import Desk
from ashore.gui.dialogs import entry_card
from ashore.gui.dialogs.entry_card import EntryCard
from ashore.gui.dialogs.ledger_sheet import LedgerSheet
from ashore.gui.dialogs.tab_order import order_tabs
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow
from ashore.services import entries, ledger
from ashore.services.change import Change
from ashore.words import figures, names
from ashore.words.filling import fill

_SIZE = (720, entry_card.HEIGHT, entry_card.WIDTH)


class EntryDialog(LedgerSheet):
    """A dialog names its ``kind``, makes its rows in ``make_rows`` and says in ``recording`` what
    saves a new entry; ``draft`` reads the fields.
    """

    kind: EntryKind
    card: EntryCard

    def __init__(
        self,
        desk: Desk,
        debt_id: str,
        parent: QWidget | None = None,
        entry: Entry | None = None,
    ) -> None:
        card = EntryCard(self.change_name())
        super().__init__(desk, debt_id, parent, entry, card=card, size=_SIZE)
        self.amount = AmountField(self.currency)
        if entry:
            self.on.set_day(entry.on)
            self.fill(entry)
        self.set_title(self._title())
        self.rows = self.make_rows()
        first, *others = self.rows.values()
        for part in (first, *self.extra_rows(), *others):
            self.body.addWidget(part)
        self._follow_choices()
        self.finish(
            *(row.focus for row in self.rows.values() if isinstance(row.focus, CheckedEdit))
        )
        order_tabs(self.body, self.cancel, self.save)
        first.focus.setFocus()

    # What a dialog says of itself.

    def change_name(self) -> str:
        """The column between before and after."""
        return self.tr("Change")

    @abstractmethod
    def new_title(self) -> str:
        """The title of a new entry, with ``{name}`` for the debt's."""

    @abstractmethod
    def make_rows(self) -> dict[str, FieldRow]:
        """The fields in their order, under the names that the service's errors have."""

    @abstractmethod
    def recording(self) -> Callable[[], Change]:
        """What records the new entry; called once every field can be read."""

    def draft(self) -> Entry | None:
        """The entry as the fields have it; None while it cannot be read."""
        amount, on = self.amount.amount(), self.on.day()
        if not amount or on is None:
            return None
        return Entry("", self.debt_id, on, self.kind, amount, note=self.note.text().strip())

    def fill(self, entry: Entry) -> None:
        """Put an entry into the fields."""
        self.amount.set_amount(abs(entry.amount))
        self.note.setText(entry.note)

    def hint(self) -> str:
        """What is said while the fields say nothing yet."""
        return self.tr("Enter an amount to see what it changes.")

    def remark(self, draft: Entry, after: Standing) -> str:
        """A sentence under the figures."""
        if self.is_inside_page(draft):
            return self.tr(
                "Dated before the newest balance was read, so that balance has it in already: it "
                "goes into the history and changes nothing that is owed."
            )
        return "" if after.is_open else self.tr("This repays the debt.")

    def extra_rows(self) -> list[QWidget]:
        """Widgets between the first row and the second, such as proposals."""
        return []

    # What all have in common.

    @property
    def debt_id(self) -> str:
        """The debt's id."""
        return self.record.debt.id

    def amount_row(self, label: str) -> FieldRow:
        """The row of the amount."""
        return FieldRow(label, self.amount, required=True)

    def day_row(self, label: str) -> FieldRow:
        """The row of the day."""
        return FieldRow(label, self.on, required=True, room=True)

    def is_inside_page(self, draft: Entry) -> bool:
        """Whether a newer page holds the entry already."""
        newest = checkpoint(self.others().entries, self.desk.today)
        return newest is not None and draft.on < newest.on

    def with_draft(self, draft: Entry) -> Record:
        """The debt as it would be."""
        if self.entry:
            return ledger.with_edited(self.record, replace(draft, id=self.entry.id))
        return ledger.with_entry(self.record, draft)

    def parts_of(self, record: Record) -> Parts:
        """What would be owed today, by part."""
        return state(record.debt, record.entries, self.desk.today, record.agreements).parts

    def compare(self) -> None:
        """Show what the entry changes."""
        draft = self.draft()
        if draft is None:
            self.card.show_standings(self.now, None, self.hint())
        else:
            after = self.standing_of(self.with_draft(draft))
            self.card.show_standings(self.now, after, self.remark(draft, after))
        self.show_parts(draft)

    def show_parts(self, draft: Entry | None) -> None:
        """Show what is owed by part, before and after."""
        caption = self.tr("Owed today, interest and fees included")
        before = self.parts_of(self.record)
        after = self.parts_of(self.with_draft(draft)) if draft else None
        change = after.less(before) if after else None
        self.card.show_parts(caption, (before, change, after), self.currency.code)

    def unread(self) -> list[UserError]:
        """What keeps the fields from being read, each error at its field."""
        found = self.amount.problem("amount") if "amount" in self.rows else []
        return [*found, *self.on.problem("on")]

    def saving(self) -> Callable[[], Change]:
        """What records the entry, or puts the changed one in its place."""
        if self.entry is None:
            return self.recording()
        draft = self.draft() or replace(self.entry, amount=0)  # the service refuses it in words
        changed = replace(
            self.entry, on=draft.on, amount=draft.amount, note=draft.note, part=draft.part, rate=draft.rate
        )  # fmt: skip
        return partial(self.desk.do, entries.edit_entry, self.debt_id, changed, self.desk.today)

    def _title(self) -> str:
        name = names.called(self.record.debt.name)
        if self.entry is None:
            return fill(self.new_title(), name=name)
        day = figures.date_text(self.entry.on, self.desk.today)
        what = names.entry_name(self.kind)
        return self.tr("{entry} of {date} on {name}").format(entry=what, date=day, name=name)

    def _follow_choices(self) -> None:
        for row in self.rows.values():
            choice = row.field.period if isinstance(row.field, RateField) else row.field
            if isinstance(choice, Choice):
                changed: SignalInstance = choice.currentIndexChanged
                changed.connect(lambda _index: self.compare())
