"""One figure of a lender: its words, where it comes from, and its fields while it is changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ashore.catalogue import Catalogue
from ashore.catalogue import currency as currency_of
from ashore.catalogue.model import Preset
from ashore.domain.errors import UserError
from ashore.gui.widgets.lenders import sayings
from ashore.gui.widgets.lenders.figure_editor import FigureEditor
from ashore.gui.widgets.lenders.stages_scale import stages_scale
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.panel.section import Section
from ashore.services.lenders import FIGURES
from ashore.services.term_texts import term_texts
from ashore.words import names

Texts = Mapping[str, str]
Save = Callable[[str, Texts], Sequence[UserError]]

HEADING_WIDTH = 144
NARROW = 600
"""Below this width the name stands over the figure."""


class FigureRow(QWidget):
    """``save`` keeps texts for a figure and returns what is wrong with them.

    ``sight_wanted`` carries a field that the person is led to.
    """

    sight_wanted = Signal(QWidget)

    def __init__(self, figure: str, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = figure
        self._save = save
        self._editor: FigureEditor | None = None
        self._saved: dict[str, str] = {}
        self._preset: Preset
        self._catalogue: Catalogue
        name = names.figure_name(figure)
        self._name = QLabel(name)
        self._name.setProperty("role", "heading")
        self._name.setWordWrap(True)
        self._name.setContentsMargins(0, 4, 0, 0)
        self.change = Link(self.tr("Change"))
        self.change.setAccessibleName(self.tr("Change: {figure}").format(figure=name))
        self.change.clicked.connect(lambda _checked=False: self.edit())
        self.back = Link(self.tr("Back to the preset"))
        self.back.setAccessibleName(self.tr("Back to the preset: {figure}").format(figure=name))
        self.back.clicked.connect(self._go_back)
        self._content = QVBoxLayout()
        self._content.setContentsMargins(0, 2, 0, 0)
        self._content.setSpacing(0)
        self._view = Section()
        self._content.addWidget(self._view)
        self._content.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._narrow: bool | None = None
        self._arrange(narrow=False)

    @property
    def editor(self) -> FigureEditor | None:
        """The fields, while they are open."""
        return self._editor

    @property
    def unsaved(self) -> dict[str, str] | None:
        """The texts in the fields that could not be saved, if any."""
        if self._editor is None or self._editor.texts() == self._saved:
            return None
        return self._editor.texts()

    def show_figure(self, preset: Preset, catalogue: Catalogue) -> None:
        """Say the figure of a preset; fields that are open stay as they are."""
        self._preset, self._catalogue = preset, catalogue
        saying = sayings.say(preset, self.figure, catalogue)
        own = sayings.is_own(preset, self.figure)
        view = Section()
        view.add_text(saying.value, "strong")
        for line in saying.more:
            view.add_text(line)
        if self.figure == "stages":
            bounds = preset.boundaries or catalogue.rule_boundaries(preset.kind)
            if bounds:
                view.body.addSpacing(4)
                view.body.addWidget(stages_scale(bounds))
        if own:
            view.add_text(self._preset_says(), "caption")
        for line in sayings.notes(preset, self.figure, catalogue):
            view.add_text(line, "caption")
        self._content.replaceWidget(self._view, view)
        self._view.hide()
        self._view.deleteLater()
        self._view = view
        self.back.setVisible(own)
        self._view.setVisible(self._editor is None)

    def edit(self, texts: Texts | None = None) -> None:
        """Open the fields; ``texts`` are those that could not be saved earlier."""
        if self._editor is not None:
            return
        editor = FigureEditor(self.figure, self._preset, self)
        editor.fill(self._texts())
        self._saved = editor.texts()
        editor.stepped.connect(self._keep)
        editor.left.connect(lambda: self._finish(focus=False))
        editor.entered.connect(lambda: self._finish(focus=True))
        editor.escaped.connect(lambda: self.close_editor(focus=True))
        self._editor = editor
        self._content.insertWidget(0, editor)
        self._view.hide()
        self.change.hide()
        editor.arrange(self._content_width())
        editor.show()
        if texts is None:
            self.sight_wanted.emit(editor.focus_first())
        else:
            editor.fill(texts)
            self._keep()

    def close_editor(self, *, focus: bool) -> None:
        """Say the figure again, without saving; ``focus`` goes back to where it came from."""
        if self._editor is None:
            return
        editor, self._editor = self._editor, None
        self._view.show()
        self.change.show()
        if focus:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
            self.sight_wanted.emit(self.change)
        editor.hide()
        editor.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window the name goes over the figure."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < NARROW)
        if self._editor is not None:
            self._editor.arrange(self._content_width())

    def _keep(self) -> bool:
        """Save what is in the fields, if it is new; say whether nothing is wrong."""
        if self._editor is None:
            return True
        texts = self._editor.texts()
        errors = self._save(self.figure, texts) if texts != self._saved else ()
        self._editor.show_errors(errors)
        if not errors:
            self._saved = texts
        return not errors

    def _finish(self, *, focus: bool) -> None:
        if self._keep():
            self.close_editor(focus=focus)
        elif focus and self._editor is not None:
            self.sight_wanted.emit(self._editor.focus_first())

    def _go_back(self) -> None:
        self.close_editor(focus=False)
        # Before the link hides: hidden with the focus in it, the focus would go astray.
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self._save(self.figure, {})

    def _texts(self) -> dict[str, str]:
        """The figure as texts that the fields are filled with."""
        preset = self._preset
        bounds = preset.boundaries or self._catalogue.rule_boundaries(preset.kind)
        texts = term_texts(preset.terms, currency_of(preset.currency)) | {
            "hotline": preset.hotline,
            "phone_contact_from": str(bounds.phone_contact_from) if bounds else "",
            "formal_collection_from": str(bounds.formal_collection_from) if bounds else "",
        }
        return {name: texts[name] for name in FIGURES[self.figure]}

    def _preset_says(self) -> str:
        plain = Catalogue()
        preset = plain.preset(self._preset.id)
        assert preset is not None
        text = self.tr("Your own figure. The preset: {figure}")
        return text.format(figure=sayings.say(preset, self.figure, plain).value)

    def _content_width(self) -> int:
        if self._narrow:
            return self.width()
        return self.width() - HEADING_WIDTH - self._grid.horizontalSpacing()

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for item in (self._name, self._content, self.change):
            if isinstance(item, QWidget):
                self._grid.removeWidget(item)
            else:
                self._grid.removeItem(item)
        top, right = (
            Qt.AlignmentFlag.AlignTop,
            Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight,
        )
        self._name.setFixedWidth(HEADING_WIDTH)
        if narrow:
            self._grid.addWidget(self._name, 0, 0, top)
            self._grid.addWidget(self.change, 0, 2, right)
            self._grid.addLayout(self._content, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._name, 0, 0, top)
            self._grid.addLayout(self._content, 0, 1)
            self._grid.addWidget(self.change, 0, 2, right)
        self._grid.setColumnStretch(1, 1)
