"""Prepares a call or a letter: the debt's own figures in a text that can be edited, saved, printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.errors import UserError
from ashore.exchange.whole_file import write_whole
from ashore.gui.desk import Desk
from ashore.gui.dialogs.file_chooser import SaveChooser
from ashore.gui.dialogs.pairs import Pairs
from ashore.gui.dialogs.prepare_names import bare_title, file_name
from ashore.gui.dialogs.sheet import Sheet
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.row import FieldRow
from ashore.gui.folders import open_folder
from ashore.gui.widgets.letter_edit import LetterEdit
from ashore.gui.widgets.link import Link
from ashore.services import letters, prepare
from ashore.services.contacts import log
from ashore.services.export import usual_paper
from ashore.services.letters import LetterFormat
from ashore.services.prepare import Household
from ashore.services.templates import CALL_SHEET, fill, templates
from ashore.words import figures
from ashore.words import prepare as words
from ashore.words.country import usual_country
from ashore.words.language import current

_WIDTH = 760


class PrepareDialog(Sheet):
    """``written`` carries the path of the file that is there now."""

    written = Signal(object)

    def __init__(self, desk: Desk, debt_id: str, parent: QWidget | None = None) -> None:
        super().__init__("", _WIDTH, parent)
        self._desk, self._record = desk, desk.records[debt_id]
        debt = self._record.debt
        self.set_title(self.tr("Call or letter about {name}").format(name=debt.name))
        self._templates, wrong = templates(current(), desk.store.folder)
        self._log = log(
            desk.store.contacts(), list(desk.records.values()), desk.catalogue.conduct(), debt_id
        )
        self._room = letters.plan_room(
            debt, desk.plans, desk.records.values(), desk.today, desk.catalogue
        )
        currency = currency_of(debt.currency)
        self.template = Choice(
            [(each.id, self._name(each.title, each.own)) for each in self._templates]
        )
        self.format = Choice([
            (LetterFormat.PDF, self.tr("PDF: to print or to send")),
            (LetterFormat.ODT, self.tr("ODT: to go on writing in it")),
        ])  # fmt: skip
        self.income, self.necessities = AmountField(currency), AmountField(currency)
        self.offer = AmountField(currency)
        self.heading, self.text = CheckedEdit(str), LetterEdit()
        self._filled = ("", "")
        self._lay_out()
        self._connect()
        self.template.choose(CALL_SHEET)
        self._fill()
        self.point_out(None, wrong)

    def letter(self) -> tuple[str, str]:
        """The title and the text as they stand."""
        return self.heading.text().strip(), self.text.toPlainText()

    def write(self, path: Path) -> None:
        """Write the file; ``written`` follows, or the error is shown."""
        from ashore.gui.paper.draw import ready
        from ashore.gui.paper.letter import write_letter

        title, body = self.letter()
        kind, paper = LetterFormat(self.format.value()), usual_paper(usual_country())
        ready()
        try:
            write_whole(path, lambda file: write_letter(title, body, kind, file, paper))
        except UserError as error:
            self.point_out(None, [error])
            return
        self.written.emit(path)
        self.accept()

    def arrange(self, width: int) -> None:
        """Two short fields beside each other where there is room."""
        margins = self._layout.contentsMargins()
        self._pairs.arrange(width - margins.left() - margins.right())

    def _lay_out(self) -> None:
        self._pairs = Pairs()
        self._add_row(self.tr("&Template"), self.template)
        self._add_row(self.tr("Tit&le"), self.heading)
        self._add_row(self.tr("&Income a month"), self.income)
        self._add_row(self.tr("&Necessities a month"), self.necessities)
        offer = self._add_row(self.tr("&Your offer a month"), self.offer)
        if self._room == 0:
            offer.set_hint(self.tr("Your plan leaves nothing for it at the moment"))
        elif self._room is not None:
            hint = self.tr("Empty: {amount}, what your plan leaves for it")
            code = self._record.debt.currency
            offer.set_hint(hint.format(amount=figures.money(self._room, code)))
        else:
            offer.set_hint(self.tr("Empty: what is left of the income"))
        self._add_row(self.tr("&Format of the file"), self.format)
        self.body.addWidget(self._pairs)
        self.body.addWidget(FieldRow(self.tr("Te&xt"), self.text), 1)
        self.places = QLabel()
        self.places.setProperty("role", "caption")
        self.places.setWordWrap(True)
        self.next_place = Link(self.tr("Go to the next one"))
        self.again = Link(self.tr("Fill in the figures anew"))
        self.folder = Link(self.tr("Open the folder of your own templates"))
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.places)
        foot.addWidget(self.next_place)
        foot.addWidget(self.again)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.addWidget(self.folder)
        self.cancel = self.add_button(self.tr("Close"))
        self.print = self.add_button(self.tr("&Print…"))
        self.save = self.add_button(self.tr("&Save as…"), primary=True)

    def _add_row(self, label: str, field: QWidget) -> FieldRow:
        row = FieldRow(label, field)
        self._pairs.add(row)
        return row

    def _connect(self) -> None:
        self.template.currentIndexChanged.connect(lambda _n: self._fill())
        for field in (self.income, self.necessities, self.offer):
            field.textChanged.connect(lambda _text: self._refill())
        self.heading.textChanged.connect(lambda _text: self._show_edited())
        self.text.textChanged.connect(self._show_edited)
        self.text.open_changed.connect(self._show_places)
        self.next_place.clicked.connect(self.text.go_to_open)
        self.again.clicked.connect(self._fill)
        self.folder.clicked.connect(self._open_folder)
        self.cancel.clicked.connect(self.reject)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)

    def _name(self, title: str, own: bool) -> str:
        """The title of a template without its figures."""
        bare = bare_title(title, self._record.debt.name)
        return self.tr("{title} (your own)").format(title=bare) if own else bare

    def _fill(self) -> None:
        """Put the figures into the template; what was written is replaced."""
        chosen = next(each for each in self._templates if each.id == self.template.value())
        desk, most = self._desk, self.offer.amount()
        found = prepare.sheet(
            self._record, desk.today, desk.catalogue,
            Household(self.income.amount(), self.necessities.amount()),
            self._room if most is None else most,
        )  # fmt: skip
        made = fill(chosen, words.values(found, self._log))
        self._filled = (made.title, made.body)
        self.heading.fill(made.title)
        self.text.setPlainText(made.body)
        self._show_edited()

    def _refill(self) -> None:
        """New figures go into a text that nobody has changed; another one keeps what was written."""
        if not self._is_edited():
            self._fill()

    def _is_edited(self) -> bool:
        return (self.heading.text(), self.text.toPlainText()) != self._filled

    def _show_edited(self) -> None:
        self.again.setVisible(self._is_edited())

    def _show_places(self, count: int) -> None:
        self.places.setText(
            self.tr("%n place(s) still to fill in.", None, count)
            if count
            else self.tr("Nothing is left to fill in.")
        )
        self.next_place.setVisible(bool(count))

    def _open_folder(self) -> None:
        try:
            folder = letters.template_folder(self._desk.store.folder)
        except UserError as error:
            self.point_out(None, [error])
            return
        if not open_folder(folder):
            text = self.tr("No file manager answers. The folder: {folder}")
            self.places.setText(text.format(folder=folder))
            self.announce(self.places.text())

    def _print(self) -> None:
        from ashore.gui.dialogs.letter_preview import LetterPreview

        dialog = LetterPreview(*self.letter(), usual_paper(usual_country()), self)
        dialog.exec()
        dialog.deleteLater()

    def _save(self) -> None:
        kind = self.format.value()
        name = file_name(self.heading.text(), self._desk.today.isoformat())
        path = SaveChooser(self.windowTitle(), f"{name}.{kind}", kind, self).ask()
        if path:
            self.write(path)
