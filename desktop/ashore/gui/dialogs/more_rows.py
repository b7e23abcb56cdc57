"""Everything else about a debt, in groups; a group shows what applies to the kind of debt."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ashore.catalogue import Catalogue
from ashore.domain.debt import History, Kind
from ashore.domain.money import Currency
from ashore.gui.dialogs import term_rows
from ashore.gui.dialogs.applies import applies
from ashore.gui.dialogs.group import Group, line, unlabelled
from ashore.gui.dialogs.slots import Slots
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.card import rule
from ashore.gui.widgets.scroll_bars import name_bars
from ashore.services.fields import STAGE_FIELDS
from ashore.words import names
from ashore.words.language import current

_NOTE_LINES = 3


class MoreRows(QWidget):
    """The groups under each other; ``amounts`` follow the currency of the debt."""

    def __init__(self, slots: Slots, catalogue: Catalogue, currency: Currency, today: date) -> None:
        super().__init__()
        self._slots, self._catalogue = slots, catalogue
        self.notice = _caption(catalogue.notice("contract_wins").in_language(current()))
        self.groups: list[Group] = []
        self._heads: list[tuple[QFrame, QLabel]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.notice)
        term_rows.interest(self._group(self.tr("Interest and penalty")), today)
        self._least = term_rows.payment(self._group(self.tr("Payment")), currency)
        self.hint_at_minimum(instalment=False)
        term_rows.card(self._group(self.tr("Card")))
        term_rows.contract(self._group(self.tr("Contract")), currency, today)
        self._lender(self._group(self.tr("The lender's side")))
        self._other(self._group(self.tr("Other")), catalogue)
        self.amounts = tuple(self.findChildren(AmountField))

    def hint_at_minimum(self, *, instalment: bool) -> None:
        """Say under the minimum what it takes, or that it is the amount due of each month."""
        if instalment:
            text = self.tr(
                "As the amount due, each month. Is the instalment another one? Write it."
            )
        else:
            text = self.tr("An amount, a percent like 10%, interest + 1%, instalment, or full")
        self._least.set_hint(text)

    def arrange(self, width: int) -> None:
        """Lay the groups out for a width."""
        for group in self.groups:
            group.arrange(width)

    def show_for(
        self, kind: Kind, is_own: Callable[[str], bool], without: Collection[str] = ()
    ) -> None:
        """Show what applies to a kind of debt, and whatever was typed all the same; ``without``
        are fields that stand elsewhere.
        """
        stages = self._catalogue.rule_boundaries(kind) is not None

        def wanted(name: str) -> bool:
            if name in without:
                return False
            return is_own(name) or (applies(name, kind) and (stages or name not in STAGE_FIELDS))

        for group, head in zip(self.groups, self._heads, strict=True):
            shown = group.show_only(wanted)
            for part in (*head, group):
                part.setVisible(shown)

    def _lender(self, group: Group) -> None:
        works = QCheckBox(self.tr("The lender has &contact details that work"))
        group.add_row(unlabelled(works), "contact_works", wide=True)
        histories = Choice((h, names.history_name(h)) for h in History)
        group.add_row(FieldRow(self.tr("Payment &history with it"), histories), "history")
        group.add_row(FieldRow(self.tr("Hotline"), line()), "hotline")
        phone, formal = line(), line()
        group.add_row(FieldRow(self.tr("Phone contact from day"), phone), "phone_contact_from")
        group.add_row(
            FieldRow(self.tr("Formal collection from day"), formal), "formal_collection_from"
        )

    def _other(self, group: Group, catalogue: Catalogue) -> None:
        name = FieldRow(self.tr("Name in the list"), line())
        group.add_row(name, "name", wide=True)
        name.set_hint(self.tr("Empty: the lender's name"))
        kinds = Choice((k, names.kind_name(k)) for k in Kind)
        group.add_row(FieldRow(self.tr("&Kind"), kinds), "kind")
        money = Choice(
            (known.code, f"{known.code} · {words.in_language(current())}")
            for known, words in catalogue.currencies()
        )
        group.add_row(FieldRow(self.tr("Currenc&y"), money), "currency")
        notes = QPlainTextEdit()
        notes.setTabChangesFocus(True)
        name_bars(notes)
        notes.setFixedHeight(notes.fontMetrics().lineSpacing() * _NOTE_LINES + 20)
        group.add_row(FieldRow(self.tr("No&tes"), notes), "notes", wide=True)

    def _group(self, title: str) -> Group:
        heading, line_above = QLabel(title), rule()
        heading.setProperty("role", "strong")
        self._layout.addWidget(line_above)
        self._layout.addWidget(heading)
        group = Group(self._slots)
        self._layout.addWidget(group)
        self.groups.append(group)
        self._heads.append((line_above, heading))
        return group


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "caption")
    label.setWordWrap(True)
    return label
