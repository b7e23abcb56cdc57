"""All figures of one lender, top to bottom in the same order for every lender."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ashore.catalogue import Catalogue
from ashore.catalogue.model import Preset
from ashore.domain.errors import UserError
from ashore.gui.widgets.card import rule
from ashore.gui.widgets.flowing import Flowing
from ashore.gui.widgets.lenders.figure_row import FigureRow, Save
from ashore.gui.widgets.lenders.lenders_model import about
from ashore.services.lenders import FIGURES
from ashore.words import names
from ashore.words.language import current

MARGIN = 16


class LenderDetail(Flowing):
    """What was typed and could not be saved comes back with its lender.

    ``save`` keeps texts for one figure of the shown lender and returns what is wrong.
    """

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(MARGIN, 12, parent)
        self._save = save
        self._preset: Preset | None = None
        self._unsaved: dict[str, dict[str, Mapping[str, str]]] = {}
        self.setAccessibleName(self.tr("The selected lender"))
        self.rows = {figure: FigureRow(figure, self._keep) for figure in FIGURES}
        self._title, self._about, self._contract = _label("title"), _label("caption"), _label("")
        head = QVBoxLayout()
        head.setSpacing(4)
        for label in (self._title, self._about, self._contract):
            head.addWidget(label)
        self.body.addLayout(head)
        for row in self.rows.values():
            self.body.addWidget(rule())
            self.body.addWidget(row)
            row.sight_wanted.connect(self._bring_to_sight)
        self.body.addWidget(rule())
        effect = _label("caption")
        effect.setText(
            self.tr(
                "Your own figures fill the form when you add a debt. Debts that are in your list "
                "keep theirs, but for the stages: those count at once for every debt of this "
                "lender that has no stage days of its own."
            )
        )
        self.body.addWidget(effect)
        self.body.addStretch(1)

    @property
    def preset_id(self) -> str:
        """The lender that is shown, "" for none."""
        return self._preset.id if self._preset else ""

    def show_lender(self, preset: Preset, catalogue: Catalogue) -> None:
        """Show a lender, or the same one anew; then open fields and the place are kept."""
        other = preset.id != self.preset_id
        if other and self._preset:
            self._put_aside(self._preset.id)
        self._preset = preset
        self._title.setText(names.preset_name(preset))
        self._about.setText(about(preset))
        self._about.setVisible(bool(self._about.text()))
        self._contract.setText(catalogue.notice("contract_wins").in_language(current()))
        for row in self.rows.values():
            row.show_figure(preset, catalogue)
        if other:
            self.verticalScrollBar().setValue(0)
            for figure, texts in self._unsaved.pop(preset.id, {}).items():
                self.rows[figure].edit(texts)

    def _bring_to_sight(self, part: QWidget) -> None:
        # Its place is known when the rows have moved apart.
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, MARGIN))

    def _put_aside(self, preset_id: str) -> None:
        """Close the fields; keep what was typed in them and could not be saved."""
        for figure, row in self.rows.items():
            unsaved = row.unsaved
            if unsaved:
                self._unsaved.setdefault(preset_id, {})[figure] = unsaved
            row.close_editor(focus=False)

    def _keep(self, figure: str, texts: Mapping[str, str]) -> Sequence[UserError]:
        return self._save(figure, texts)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
