"""What the dialogs of all ledger entries share: fields, what the entry changes, save and delete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Entry, EntryKind, Record, ordered
from ashore.domain.errors import UserError
from ashore.domain.ledger.state import state
from ashore.domain.ledger.values import Parts
from ashore.domain.overdue import checkpoint
from ashore.domain.standing import Standing, standing
from ashore.gui.desk import Desk
from ashore.gui.dialogs import entry_card
from ashore.gui.dialogs.entry_card import EntryCard
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.date import DateField
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.link import Link
from ashore.services import entries, ledger
from ashore.services.change import Change
from ashore.words import entries as entry_words
from ashore.words import figures
from ashore.words.errors import error_text

WIDTH = 720


class EntryDialog(SideSheet):
    """``saved`` carries the Change. With ``entry`` that one is changed, else a new one is recorded.

    A dialog names its ``kind``, makes its rows in ``make_rows`` and says in ``recording`` what
    saves a new entry; ``draft`` reads the fields.
    """

    saved = Signal(object)
    kind: EntryKind

    def __init__(
        self,
        desk: Desk,
        debt_id: str,
        parent: QWidget | None = None,
        entry: Entry | None = None,
    ) -> None:
        card = EntryCard(self.change_name())
        super().__init__("", WIDTH, card, entry_card.HEIGHT, parent, side_width=entry_card.WIDTH)
        self.card = card
        self._desk, self._entry = desk, entry
        self._record, self._now = desk.records[debt_id], desk.standings[debt_id]
        self._doubted: set[str] = set()
        self.amount = AmountField(currency_of(self.currency))
        self.on = DateField(desk.today)
        self.note = CheckedEdit(str)
        self.on.set_day(entry.on if entry else desk.today)
        if entry:
            self.fill(entry)
        self.set_title(self._title())
        self.rows = self.make_rows()
        self.rows["note"] = FieldRow(self.tr("&Note"), self.note)
        self._lay_out()
        for row in self.rows.values():
            self._follow(row.focus)
        self.compare()
        first = next(iter(self.rows.values()))
        first.focus.setFocus()

    # What a dialog says of itself.

    def change_name(self) -> str:
        """The column between before and after."""
        return self.tr("Change")

    def new_title(self) -> str:
        """The title of a new entry, with ``{name}`` for the debt's."""
        raise NotImplementedError

    def make_rows(self) -> dict[str, FieldRow]:
        """The fields in their order, under the names that the service's errors have."""
        raise NotImplementedError

    def recording(self) -> Callable[[], Change]:
        """What records the new entry; called once every field can be read."""
        raise NotImplementedError

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
        return self._record.debt.id

    @property
    def currency(self) -> str:
        """The debt's currency."""
        return self._record.debt.currency

    def money(self, minor: int) -> str:
        """An amount of the debt's currency."""
        return figures.money(minor, self.currency)

    def amount_row(self, label: str) -> FieldRow:
        """The row of the amount."""
        return FieldRow(label, self.amount, required=True)

    def day_row(self, label: str) -> FieldRow:
        """The row of the day."""
        return FieldRow(label, self.on, required=True, room=True)

    def is_inside_page(self, draft: Entry) -> bool:
        """Whether a newer page holds the entry already."""
        newest = checkpoint(self.others().entries, self._desk.today)
        return newest is not None and draft.on < newest.on

    def others(self) -> Record:
        """The debt without the entry that is being changed."""
        gone = self._entry.id if self._entry else None
        kept = tuple(e for e in self._record.entries if e.id != gone)
        return Record(self._record.debt, kept)

    def with_draft(self, draft: Entry) -> Record:
        """The debt as it would be."""
        old = self._entry
        if old and old.on == draft.on:
            placed = replace(draft, seq=old.seq)
            return Record(self._record.debt, ordered((*self.others().entries, placed)))
        return ledger.with_entry(self.others(), draft)

    def compare(self) -> None:
        """Show what the entry changes."""
        draft = self.draft()
        if draft is None:
            self.card.show_standings(self._now, None, self.hint())
            self._show_parts(None)
            return
        after = self.standing_of(self.with_draft(draft))
        self.card.show_standings(self._now, after, self.remark(draft, after))
        self._show_parts(draft)

    def hint(self) -> str:
        """What is said while the fields say nothing yet."""
        return self.tr("Enter an amount to see what it changes.")

    def standing_of(self, record: Record) -> Standing:
        """Where a debt would stand today."""
        boundaries = self._desk.catalogue.boundaries_of(record.debt)
        return standing(record.debt, record.entries, self._desk.today, boundaries)

    def parts_of(self, record: Record) -> Parts:
        """What would be owed today, by part."""
        return state(record.debt, record.entries, self._desk.today).parts

    def _show_parts(self, draft: Entry | None) -> None:
        caption = self.tr("Owed today, interest and fees included")
        before = self.parts_of(self._record)
        if draft is None:
            self.card.show_parts(caption, (before, None, None), self.currency)
            return
        after = self.parts_of(self.with_draft(draft))
        self.card.show_parts(caption, (before, after.less(before), after), self.currency)

    def _title(self) -> str:
        name = self._record.debt.name
        if self._entry is None:
            return self.new_title().format(name=name)
        day = figures.date_text(self._entry.on, self._desk.today)
        what = entry_words.entry_name(self.kind)
        return self.tr("{entry} of {date} on {name}").format(entry=what, date=day, name=name)

    def _lay_out(self) -> None:
        first, *others = self.rows.values()
        self.body.addWidget(first)
        for part in (*self.extra_rows(), *others):
            self.body.addWidget(part)
        self.body.addStretch(1)
        if self._entry:
            self.delete = self.add_button(self.tr("&Delete"))
            self.delete.clicked.connect(self._delete)
            self.buttons.removeWidget(self.delete)
            self.buttons.insertWidget(0, self.delete)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("&Save"), primary=True)
        self.save.clicked.connect(self._save)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab follows the eye, whichever field was made first."""
        stops: list[QWidget] = []
        items = [self.body.itemAt(at) for at in range(self.body.count())]
        for part in (item.widget() for item in items if item):
            if isinstance(part, FieldRow) and isinstance(part.field, RateField):
                stops += [part.field.line, part.field.period]
            elif isinstance(part, FieldRow):
                stops.append(part.focus)
            elif isinstance(part, Link):
                stops.append(part)
            elif part is not None:
                stops += part.findChildren(Link)
        for one, other in pairwise([*stops, self.cancel, self.save]):
            QWidget.setTabOrder(one, other)

    def _follow(self, field: QWidget) -> None:
        for name in ("textChanged", "currentIndexChanged", "toggled"):
            signal = getattr(field, name, None)
            if signal is not None:
                signal.connect(lambda *_: self.compare())

    def unread(self) -> list[UserError]:
        """What keeps the fields from being read, each error at its field."""
        found = self.amount.problem("amount") if "amount" in self.rows else []
        return [*found, *self.on.problem("on")]

    def doubts(self) -> list[UserError]:
        """What may be a slip: it is asked once, and saved when the answer is to save again."""
        return []

    def _save(self) -> None:
        errors = self.unread() or [d for d in self.doubts() if error_text(d) not in self._doubted]
        self._doubted.update(map(error_text, errors))
        if errors:
            self.place_errors(errors, self.rows)
            return
        self._finish(self._editing() if self._entry else self.recording())

    def _editing(self) -> Callable[[], Change]:
        draft = self.draft()
        assert self._entry is not None
        if draft is None:  # an amount of zero: the service says so at its field
            changed = replace(self._entry, amount=0)
        else:
            changed = replace(
                self._entry, on=draft.on, amount=draft.amount, note=draft.note, part=draft.part,
                parts=draft.parts, rate=draft.rate, due_date=draft.due_date,
                amount_due=draft.amount_due,
            )  # fmt: skip
        return partial(self._desk.do, entries.edit_entry, self.debt_id, changed, self._desk.today)

    def _delete(self) -> None:
        assert self._entry is not None
        self._finish(partial(self._desk.do, entries.delete_entry, self.debt_id, self._entry.id))

    def _finish(self, act: Callable[[], Change]) -> None:
        change = self.attempt(act)
        if isinstance(change, list):
            self.place_errors(change, self.rows)
            return
        self.saved.emit(change)
        self.accept()
