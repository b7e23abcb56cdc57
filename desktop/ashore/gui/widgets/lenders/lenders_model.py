"""The lenders that fit a search, in two groups with a heading each."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ashore.catalogue import Catalogue
from ashore.catalogue.lookup import complete, key
from ashore.catalogue.model import Preset
from ashore.gui.widgets.lenders.sayings import is_own
from ashore.words import names

AnyIndex = QModelIndex | QPersistentModelIndex

PRESET_ROLE = Qt.ItemDataRole.UserRole
"""The Preset of a row, None for a heading."""

Row = Preset | str


class LendersModel(QAbstractListModel):
    """Named lenders first, then the generic ones; a heading cannot be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_lenders(self, catalogue: Catalogue, words: str = "") -> None:
        """List the lenders that ``words`` may mean; all of them when it is empty."""
        found = _found(catalogue, words)
        rows: list[Row] = []
        for heading, generic in (
            (self.tr("Lenders by name"), False),
            (self.tr("Other lenders, by the kind of debt"), True),
        ):
            group = [preset for preset in catalogue.presets() if preset.id in found]
            group = [preset for preset in group if preset.generic is generic]
            if group:
                rows += [heading, *group]
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, preset_id: str) -> int | None:
        """The row of a lender, None where the search hides it."""
        return next(
            (
                n
                for n, row in enumerate(self._rows)
                if isinstance(row, Preset) and row.id == preset_id
            ),
            None,
        )

    def preset(self, row: int) -> Preset | None:
        """The lender of a row, None for a heading or a row that is not there."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Preset) else None

    def first(self) -> Preset | None:
        """The first lender of the list."""
        return next((row for row in self._rows if isinstance(row, Preset)), None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt: a list has no rows inside its rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt: the keyboard steps over headings."""
        if self.preset(index.row()) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the name, the whole row as a sentence, or the Preset."""
        row = self._rows[index.row()]
        if role == PRESET_ROLE:
            return row if isinstance(row, Preset) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return names.preset_name(row) if isinstance(row, Preset) else row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(row) if isinstance(row, Preset) else row
        return None

    def _sentence(self, preset: Preset) -> str:
        parts = [names.preset_name(preset), about(preset)]
        if is_own(preset):
            parts.append(self.tr("with figures of your own"))
        return self.tr(", ").join(part for part in parts if part)


def about(preset: Preset) -> str:
    """Company and kind, without saying the name again: ``Alipay · Platform loan``."""
    kind, company = names.kind_name(preset.kind), names.preset_company(preset)
    parts = [part for part in (company, kind) if part and part != names.preset_name(preset)]
    return " · ".join(parts)


def _found(catalogue: Catalogue, words: str) -> set[str]:
    presets = {preset.id: preset for preset in catalogue.presets()}
    if not key(words):
        return set(presets)
    found = {preset.id for preset in complete(words, presets, len(presets))}
    # Who looks for "credit card" means all of them.
    typed = words.strip().casefold()
    kinds = {p.id for p in presets.values() if typed in names.kind_name(p.kind).casefold()}
    return found | kinds if len(typed) > 1 else found
