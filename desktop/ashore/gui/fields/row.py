"""A label, its field, and the lines under it: what is wrong, how it was read, where it is from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ashore.domain.errors import UserError
from ashore.gui import icons, theme
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.widgets.link import Link
from ashore.words.errors import error_text

_SIGN = 14
_LINE = 18


def plain(label: str) -> str:
    """A label without its mnemonic: ``&Rate`` and ``利率(&R)`` without the sign and the letter."""
    bare = label
    if "(&" in label:
        start = label.index("(&")
        bare = label[:start] + label[start + 4 :]
    return bare.replace("&", "").strip()


class FieldRow(QWidget):
    """``field`` is the buddy of ``label``; an error takes the place of caption and source.

    ``required`` is said in a word beside the label and to a screen reader. ``room`` keeps
    a line free for the message, so that nothing moves when it comes.
    """

    def __init__(
        self, label: str, field: QWidget, *, required: bool = False, room: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.field = field
        self.focus: QWidget = getattr(field, "line", field)
        self._link: Link | None = None
        self._link_wanted = False
        self._error = self._caption = self._source = self._detail = self._hint = ""
        self.label = QLabel(label, self)
        self.label.setBuddy(self.focus)
        head = QHBoxLayout()
        head.addWidget(self.label)
        head.addStretch()
        self._required: QLabel | None = None
        if required:
            self._required = QLabel(self.tr("required"), self)
            self._required.setProperty("role", "caption")
            head.addWidget(self._required)
        self._message = _wrapped(self)
        self._sign: QLabel | None = None
        self._origin: QLabel | None = None
        self._line = QHBoxLayout()
        self._line.setSpacing(4)
        self._line.addWidget(self._message, 1)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._lines.addLayout(head)
        self._lines.addWidget(field)
        self._lines.addLayout(self._line)
        self._room = room
        self.need(required)
        checked = field if isinstance(field, CheckedEdit) else self.focus
        if isinstance(checked, CheckedEdit):
            checked.judged.connect(lambda: self._judged(checked))
            checked.textChanged.connect(self._touched)
            self._caption = checked.caption
        elif isinstance(field, Choice):
            field.currentIndexChanged.connect(self._touched)
        self._show()

    def rename(self, label: str) -> None:
        """Call the field something else."""
        self.label.setText(label)
        self.name_field(plain(label))

    def name_field(self, name: str) -> None:
        """Give the field the name that a screen reader says."""
        self.field.setAccessibleName(name)
        self.focus.setAccessibleName(name)

    def need(self, needed: bool) -> None:
        """Say whether a field that was made as a required one must be filled."""
        said = ""
        if self._required:
            self._required.setVisible(needed)
            said = f", {self._required.text()}" if needed else ""
        self.name_field(plain(self.label.text()) + said)

    def set_hint(self, text: str) -> None:
        """Words that stand under the field while there is nothing else to say."""
        self._hint = text
        self._show()

    def set_link(self, link: Link) -> None:
        """A link that takes the line of the message while there is none, once it is offered."""
        self._link = link
        # As high as the link from the start, so that nothing moves when it comes.
        self._message.setMinimumHeight(max(_LINE, link.sizeHint().height()))
        self._line.addWidget(link, 1, Qt.AlignmentFlag.AlignLeft)
        self._show()

    def offer_link(self, wanted: bool) -> None:
        """Offer the link, or take it away."""
        self._link_wanted = wanted
        self._show()

    def set_caption(self, text: str) -> None:
        """How the field was read."""
        self._caption = text
        self._show()

    def set_source(self, text: str, detail: str = "") -> None:
        """Where the figure comes from; ``detail`` in full, as tool tip and description."""
        self._source, self._detail = text, detail
        self._show()

    def set_error(self, text: str) -> None:
        """What is wrong; "" when nothing is."""
        self._error = text
        theme.mark(self.focus, "invalid", bool(text))
        self._show()

    def show_error(self, error: UserError) -> None:
        """Show an error that came from a service, until the field changes."""
        if isinstance(self.focus, CheckedEdit):
            self.focus.fail(error)
        else:
            self.set_error(error_text(error))

    @property
    def error(self) -> str:
        """The words of the error that is shown, if any."""
        return self._error

    @property
    def caption(self) -> str:
        """The caption that is shown, if any."""
        return self._caption

    @property
    def source(self) -> str:
        """The source line that is shown, if any."""
        return self._source

    def _touched(self) -> None:
        """An error in words of its own goes with the next change too."""
        if self._error and not (isinstance(self.focus, CheckedEdit) and self.focus.error):
            self.set_error("")

    def _judged(self, field: CheckedEdit) -> None:
        self._caption = field.caption
        self.set_error(error_text(field.error) if field.error else "")

    def _show(self) -> None:
        wrong = bool(self._error)
        message = self._error or self._caption or ("" if self._source else self._hint)
        self._show_sign(wrong)
        theme.mark(self._message, "role", "error" if wrong else "caption")
        self._message.setText(message)
        linked = self._link is not None and self._link_wanted and not message
        if self._link is not None:
            self._link.setVisible(linked)
        free = self._room and not self._source and not linked
        self._message.setVisible(bool(message) or free)
        origin = "" if wrong else self._source
        self._show_origin(origin)
        spoken = [message, "" if wrong else self._detail or origin]
        self.focus.setAccessibleDescription("\n".join(part for part in spoken if part))

    def _show_sign(self, wrong: bool) -> None:
        """The sign before an error; most rows never need one."""
        if wrong and self._sign is None:
            self._sign = QLabel(self)
            self._line.insertWidget(0, self._sign, 0, Qt.AlignmentFlag.AlignTop)
            theme.notifier().changed.connect(self._show)
        if self._sign is not None:
            self._sign.setVisible(wrong)
            if wrong:
                ratio = self.devicePixelRatioF()
                self._sign.setPixmap(icons.pixmap("circle-alert", "red", _SIGN, ratio))

    def _show_origin(self, origin: str) -> None:
        if origin and self._origin is None:
            self._origin = _wrapped(self)
            self._lines.addWidget(self._origin)
        if self._origin is not None:
            self._origin.setText(origin)
            self._origin.setVisible(bool(origin))
            self._origin.setToolTip(self._detail)


def _wrapped(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "caption")
    label.setMinimumHeight(_LINE)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label
