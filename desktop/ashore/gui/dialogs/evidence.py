"""What there is to show for a contact: recordings, screenshots, letters; kept where they are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ashore.domain.contact import Evidence, EvidenceKind
from ashore.gui.dialogs.pairs import Pairs
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.link import Link
from ashore.words import cases


class EvidenceBlock(QWidget):
    """One piece: what it is, what it is called, where it is kept. ``removed`` asks to take it away."""

    removed = Signal(QWidget)

    def __init__(self, piece: Evidence, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = piece.id
        self.kind = Choice([(kind, cases.evidence_name(kind)) for kind in EvidenceKind])
        self.kind.choose(piece.kind)
        self.title, self.place = CheckedEdit(str), CheckedEdit(str)
        self.title.setText(piece.title)
        self.place.setText(piece.place)
        text = self.tr("Evidence {number}")
        self.rows = {
            "kind": FieldRow(text.format(number=number), self.kind),
            "title": FieldRow(self.tr("Called"), self.title, required=True),
            "place": FieldRow(self.tr("Kept in"), self.place),
        }
        self.choose = Link(self.tr("Choose the file…"))
        self.choose.clicked.connect(self._choose)
        self.remove = Link(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove evidence {number}").format(number=number))
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        self._pairs = Pairs(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pairs)
        self._pairs.add(self.rows["kind"])
        self._pairs.add(self.rows["title"])
        self._pairs.add(self.rows["place"], wide=True)
        self._pairs.add(self.choose)
        self._pairs.add(self.remove)

    def arrange(self, width: int) -> None:
        """Lay the fields out for a width."""
        self._pairs.arrange(width)

    def piece(self) -> Evidence:
        """What is typed."""
        kind = EvidenceKind(self.kind.value())
        return Evidence(self._id, kind, self.title.text().strip(), self.place.text().strip())

    def _choose(self) -> None:
        from ashore.gui.dialogs.file_chooser import FileChooser

        chooser = FileChooser(self.tr("Choose the evidence"), self.tr("All files (*)"), self)
        path = chooser.ask()
        if path is not None:
            self.place.setText(str(path))
            if not self.title.text().strip():
                self.title.setText(path.name)


class EvidenceFields(QWidget):
    """Any number of pieces; ``changed`` when one came or went."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocks: list[EvidenceBlock] = []
        self._width = 0
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(12)
        self.add = Link(self.tr("Add evidence"))
        self.add.clicked.connect(self._add_empty)
        self._lines.addWidget(self.add)

    def show_pieces(self, pieces: tuple[Evidence, ...]) -> None:
        """Show these pieces."""
        for piece in pieces:
            self._add(piece)

    def pieces(self) -> tuple[Evidence, ...]:
        """What is typed, empty blocks left out."""
        found = (block.piece() for block in self.blocks)
        return tuple(piece for piece in found if piece.title or piece.place)

    def arrange(self, width: int) -> None:
        """Lay the fields out for a width."""
        self._width = width
        for block in self.blocks:
            block.arrange(width)

    def _add_empty(self) -> None:
        block = self._add(Evidence("", EvidenceKind.SCREENSHOT, ""))
        block.kind.setFocus()
        self.changed.emit()

    def _add(self, piece: Evidence) -> EvidenceBlock:
        block = EvidenceBlock(piece, len(self.blocks) + 1)
        block.removed.connect(self._remove)
        self.blocks.append(block)
        self._lines.insertWidget(self._lines.count() - 1, block)
        # The link stays the last stop of the keyboard.
        QWidget.setTabOrder(block.remove, self.add)
        if self._width:
            block.arrange(self._width)
        return block

    def _remove(self, block: QWidget) -> None:
        self.blocks = [each for each in self.blocks if each is not block]
        self.add.setFocus()
        self._lines.removeWidget(block)
        block.hide()
        block.deleteLater()
        self.changed.emit()
