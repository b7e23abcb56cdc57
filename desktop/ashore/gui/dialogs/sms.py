"""A pasted message: what is recognised is marked in it and offered; nothing is stored unasked."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ashore.domain.contact import Channel, Contact, Direction
from ashore.domain.errors import InvalidInput, UserError
from ashore.domain.sms import Found
from ashore.gui import theme
from ashore.gui.dialogs import sms_card
from ashore.gui.dialogs.clock import latest, time_now, typed_time
from ashore.gui.dialogs.pairs import Pairs
from ashore.gui.dialogs.pause import Pause
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.dialogs.sms_card import SmsCard
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.lines import LinesEdit
from ashore.gui.fields.row import FieldRow
from ashore.services import contacts
from ashore.services.case_fields import read_contact, read_when
from ashore.services.sms import Offer, read_sms
from ashore.words import cases, figures, sms_words

if TYPE_CHECKING:
    from ashore.domain.debt import Debt
    from ashore.gui.desk import Desk
    from ashore.services.change import Change

_WIDTH, _PAUSE_MS, _LINES = 824, 150, 7


class SmsDialog(SideSheet):
    """``saved`` carries the Change; ``balance_wanted`` then the debt's id, an amount and a date, each or
    None, to go on with in the balance.
    """

    saved = Signal(object)
    balance_wanted = Signal(str, object, object)

    def __init__(self, desk: Desk, debt_id: str, parent: QWidget | None = None) -> None:
        self.card = SmsCard()
        super().__init__("", _WIDTH, self.card, sms_card.HEIGHT, parent, side_width=sms_card.WIDTH)
        self.set_title(self.tr("Paste a message"))
        self.desk = desk
        self.offer: Offer | None = None
        self._own_debt = self._own_who = False
        self.text = LinesEdit(_LINES)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        names = [(r.debt.id, r.debt.name) for r in desk.records.values()]
        self.debt = Choice(names)
        self.debt.choose(debt_id)
        self.when = CheckedEdit(lambda text: read_when(text, desk.today), self._describe)
        self.when.setText(typed_time(time_now(desk.today)))
        self.channel, self.who = Choice(self._channels()), CheckedEdit(str)
        self.number, self.amount, self.due = Choice([]), Choice([]), Choice([])
        self.rows = {
            "said": FieldRow(self.tr("&Message"), self.text, required=True),
            "debt": FieldRow(self.tr("&Debt"), self.debt),
            "channel": FieldRow(self.tr("C&hannel"), self.channel),
            "when": FieldRow(self.tr("&When"), self.when, required=True),
            "who": FieldRow(self.tr("&Company"), self.who),
            "number": FieldRow(self.tr("&Number to note"), self.number),
            "amount": FieldRow(self.tr("&Amount due, to the balance"), self.amount),
            "due": FieldRow(self.tr("D&ue date, to the balance"), self.due),
        }
        self._pairs = Pairs()
        for name, row in self.rows.items():
            self._pairs.add(row, wide=name == "said")
        self.body.addWidget(self._pairs)
        self.body.addStretch(1)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("&Save"), primary=True)
        self.save.clicked.connect(self._save)
        self._pause = Pause(self, self.look, _PAUSE_MS)
        self.text.textChanged.connect(self._pause.start)
        self.text.textChanged.connect(lambda: self.rows["said"].set_error(""))
        self.debt.activated.connect(lambda _index: self._meant())
        self.who.typed.connect(self._named)
        theme.notifier().changed.connect(self._mark)
        self.look()
        self.text.setFocus()

    def arrange_fields(self, width: int) -> None:
        """Lay the fields out for a width."""
        self._pairs.arrange(width)

    def look(self) -> None:
        """Read the message; offer and mark what is recognised."""
        self._pause.stop()
        text = self.text.toPlainText()
        debts = [record.debt for record in self.desk.records.values()]
        self.offer = read_sms(text, debts, self.desk.catalogue, self.desk.today) if text else None
        if self.offer and self.offer.debts and not self._own_debt:
            self.debt.choose(self.offer.debts[0].id)
        if not self._own_who:
            self.who.fill(self.offer.message.sender if self.offer else "")
        self._offer_all()
        self._mark()
        self.card.show_offer(
            self.offer, self._debt().currency, self.desk.today, self.desk.catalogue
        )
        if self.isVisible():
            self.fit()

    def _meant(self) -> None:
        """The person said which debt is meant: that is no longer guessed."""
        self._own_debt = True
        self.look()

    def _named(self) -> None:
        self._own_who = True

    def _debt(self) -> Debt:
        return self.desk.records[self.debt.value()].debt

    def _offer_all(self) -> None:
        """Fill the choices; each starts with taking nothing along."""
        message = self.offer.message if self.offer else None
        code, today = self._debt().currency, self.desk.today
        leave = ("", self.tr("do not take along"))
        numbers = message.numbers if message else ()
        amounts = message.amounts if message else ()
        days = message.days if message else ()
        for choice, found in (
            (self.number, [(n.number, sms_words.number_text(n)) for n in numbers]),
            (self.amount, [(str(a.minor), figures.money(a.minor, code)) for a in amounts]),
            (self.due, [(d.on.isoformat(), figures.date_reading(d.on, today)) for d in days]),
        ):
            kept = choice.value()
            choice.clear()
            for value, text in (leave, *found):
                choice.addItem(text, value)
            choice.choose(kept)
            choice.setEnabled(bool(found))
        for name, row in self.rows.items():
            if name in ("number", "amount", "due"):
                there = row.focus.isEnabled()
                row.set_hint("" if there else self.tr("Nothing recognised"))

    def _mark(self) -> None:
        """Mark in the text what was recognised."""
        made, shown = [], theme.current()
        for found in self._pieces():
            marked = QTextEdit.ExtraSelection()
            marked.cursor = QTextCursor(self.text.document())
            marked.cursor.setPosition(found.start)
            marked.cursor.setPosition(found.end, QTextCursor.MoveMode.KeepAnchor)
            style = QTextCharFormat()
            style.setBackground(shown.color("tint"))
            style.setForeground(shown.color("tint_text"))
            style.setFontUnderline(True)
            marked.format = style
            made.append(marked)
        self.text.setExtraSelections(made)

    def _pieces(self) -> list[Found]:
        if self.offer is None:
            return []
        message = self.offer.message
        return [
            *(each.found for each in message.amounts),
            *(each.found for each in message.days),
            *(each.found for each in message.numbers),
        ]

    def _save(self) -> None:
        found = self._read()
        if isinstance(found, list):
            self.place_errors(found, self.rows)
            return
        now = latest(self.desk.today)
        done = self.attempt(partial(self.desk.do, contacts.add_contact, found, now))
        if isinstance(done, list):
            placed = [error.at("when") if error.field == "at" else error for error in done]
            self.place_errors(placed, self.rows)
            return
        self._end(done, found.debt_id)

    def _end(self, done: Change, debt_id: str) -> None:
        amount, due = self.amount.value(), self.due.value()
        self.saved.emit(done)
        self.accept()
        if amount or due:
            self.balance_wanted.emit(
                debt_id, int(amount) if amount else None, date.fromisoformat(due) if due else None
            )

    def _read(self) -> Contact | list[UserError]:
        said = self.text.toPlainText().strip()
        texts = {
            "channel": self.channel.value(), "direction": Direction.IN, "when": self.when.text(),
            "said": said, "who": self.who.text(),
            "number": self.number.value(),
        }  # fmt: skip
        errors = [] if said else [UserError("message_missing", "said")]
        record = self.desk.records[self.debt.value()]
        try:
            found = read_contact(texts, record, self.desk.today)
        except InvalidInput as problem:
            return [*errors, *problem.errors]
        except UserError as error:
            return [*errors, error]
        return errors or found

    def _channels(self) -> list[tuple[str, str]]:
        kinds = (Channel.SMS, Channel.IN_APP, Channel.EMAIL)
        return [(each, cases.channel_name(each)) for each in kinds]

    def _describe(self, value: object) -> str:
        if not isinstance(value, datetime):
            return ""
        return f"{figures.date_reading(value.date(), self.desk.today)} {value:%H:%M}"
