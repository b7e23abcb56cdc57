"""How the plan is counted: the convention and the rate of promotions, each with its name."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ashore.gui.fields.choice import Choice
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.card import Card
from ashore.gui.widgets.plan.texts import wrapped
from ashore.planning.intake import Intake
from ashore.planning.notes import notes
from ashore.planning.settings import Convention, Promotional, Settings
from ashore.words import plan as plan_words


class CountingCard(Card):
    """``changed`` carries the Settings with another convention."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How it is counted"), parent)
        self._settings = Settings()
        self.convention = Choice(
            [
                (str(Convention.DATED), self.tr("By real dates")),
                (str(Convention.MONTHLY), self.tr("By whole months")),
            ]
        )
        self.promotional = Choice(
            [
                (str(Promotional.TODAY), self.tr("By today's rate")),
                (str(Promotional.COMING), self.tr("By the rate to come")),
            ]
        )
        self.convention_row = FieldRow(self.tr("&Interest"), self.convention)
        self.promotional_row = FieldRow(
            self.tr("&Rates that will change are ranked"), self.promotional
        )
        self.add(self.convention_row)
        self.add(self.promotional_row)
        self.notes = wrapped(role="caption")
        self.add(self.notes)
        self.body.addStretch(1)
        for choice in (self.convention, self.promotional):
            choice.activated.connect(self._tell)

    def show_settings(self, settings: Settings, intake: Intake) -> None:
        """Show what is in force, and what had to be assumed."""
        self._settings = settings
        self.convention.choose(str(settings.convention))
        self.promotional.choose(str(settings.promotional))
        self.convention_row.set_hint(plan_words.convention_name(settings.convention))
        said = [plan_words.note_sentence(note) for note in notes(intake.starts)]
        said += [plan_words.other_currency_sentence(code, n) for code, n in intake.others]
        self.notes.setText("\n".join(said))
        self.notes.setVisible(bool(said))

    def _tell(self) -> None:
        settings = replace(
            self._settings,
            convention=Convention(self.convention.value()),
            promotional=Promotional(self.promotional.value()),
        )
        self._settings = settings
        self.changed.emit(settings)
