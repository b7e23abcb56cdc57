"""The strip over the table: what to repay first and why, and what the list shows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ashore.domain.debt import Status
from ashore.domain.stage import Stage
from ashore.gui.models.debts_model import Filter
from ashore.words import names

STAGES = (
    Stage.CURRENT,
    Stage.IN_GRACE,
    Stage.REMINDER,
    Stage.PHONE_CONTACT,
    Stage.FORMAL_COLLECTION,
    Stage.AGREEMENT,
)

NARROW = 560
"""Below this width the sentence stands over the boxes."""

OVERDUE = "overdue"
"""Stands in the list of stages for all that is overdue."""


class FilterBar(QWidget):
    """``changed`` carries the parts of the filter that were chosen."""

    # A dict would be handed over as a Qt map, which turns the enumerations into texts.
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._stage, self._status = QComboBox(), QComboBox()
        self._stage.setAccessibleName(self.tr("Show this stage"))
        self._status.setAccessibleName(self.tr("Show this status"))
        self.boxes = (self._stage, self._status)
        for box in self.boxes:
            # On Linux Qt says a box's choice in the place of its name.
            box.setAccessibleDescription(box.accessibleName())
        self._stage.addItem(self.tr("All stages"), None)
        self._stage.addItem(self.tr("All overdue"), OVERDUE)
        for stage in STAGES:
            self._stage.addItem(names.stage_name(stage), stage)
        for status, word in (
            (Status.OPEN, self.tr("To repay")),
            (Status.CLOSED, self.tr("Repaid")),
            (Status.ARCHIVED, self.tr("Archived")),
            (None, self.tr("All debts")),
        ):
            self._status.addItem(word, status)
        self._stage.currentIndexChanged.connect(self._tell)
        self._status.currentIndexChanged.connect(self._tell)
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        boxes.addStretch(1)
        boxes.addWidget(self._stage)
        boxes.addWidget(self._status)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(16, 8, 12, 8)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.sentence, 1)
        self._layout.addLayout(boxes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow list the sentence takes a line of its own."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() is not direction:
            self._layout.setDirection(direction)

    def set_low(self, low: bool) -> None:
        """Leave the sentence out where there is little height: the panel gives the reasons too."""
        self.sentence.setVisible(not low)

    def show_filter(self, shown: Filter) -> None:
        """Show what the list is filtered by, when it was changed elsewhere."""
        stage = OVERDUE if shown.overdue_only else shown.stage
        for box, wanted in ((self._stage, stage), (self._status, shown.status)):
            box.blockSignals(True)
            box.setCurrentIndex(next(i for i in range(box.count()) if box.itemData(i) == wanted))
            box.blockSignals(False)

    def _tell(self) -> None:
        stage, status = self._stage.currentData(), self._status.currentData()
        self.changed.emit(
            {
                "stage": Stage(stage) if stage and stage != OVERDUE else None,
                "status": Status(status) if status else None,
                "overdue_only": stage == OVERDUE,
            }
        )
