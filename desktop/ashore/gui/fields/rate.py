"""A rate with its period; the same rate in the other two periods is said at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ashore.domain.errors import UserError
from ashore.domain.rate_text import parse_rate
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.words import figures, names


class RateField(QWidget):
    """``line`` is what is typed, ``period`` counts where the text names none.

    A text that names its period (``万分之五``, ``0.05 %/day``) moves the choice along, and the
    choice goes back with it. ``typed`` says that the person changed either.
    """

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = str(Period.YEAR)
        self._basis = DayBasis.D365
        self.period = Choice(
            [(p, names.period_name(p)) for p in (Period.YEAR, Period.MONTH, Period.DAY)], self
        )
        self.period.setAccessibleName(self.tr("Period of the rate"))
        # On Linux Qt says a box's choice in the place of its name.
        self.period.setAccessibleDescription(self.period.accessibleName())
        self.line = CheckedEdit(self._read, self._describe, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.line, 3)
        layout.addWidget(self.period, 2)
        self.line.typed.connect(self._text_typed)
        self.period.activated.connect(self._period_chosen)
        self.period.currentIndexChanged.connect(self.line.refresh)

    def rate(self) -> Rate | None:
        """The rate; None where the field is empty or cannot be read."""
        value = self.line.value()
        return value if isinstance(value, Rate) else None

    def texts(self) -> tuple[str, str]:
        """The text as typed and the period that counts."""
        return self.line.text().strip(), self.period.value()

    def fill(self, text: str, period: str) -> None:
        """Put a rate in; this does not count as typed. Where no period is known it is a year."""
        self._usual = period or str(Period.YEAR)
        self.period.choose(self._usual)
        self.line.fill(text)

    def set_basis(self, basis: str) -> None:
        """Say what a rate is a day by the days of a year; what is no basis counts as 365."""
        self._basis = DayBasis(basis) if basis in list(DayBasis) else DayBasis.D365
        self.line.refresh()

    def follow(self, bases: Choice) -> None:
        """Say it by the basis that is chosen elsewhere."""
        bases.currentIndexChanged.connect(lambda _index: self.set_basis(bases.value()))
        self.set_basis(bases.value())

    def _read(self, text: str) -> Rate:
        return parse_rate(text, Period(self.period.value()))

    def _text_typed(self) -> None:
        named = self._named_period()
        # What is not a rate yet names nothing: one is amid typing.
        if named or self.line.value() or not self.line.text():
            self.period.choose(named or self._usual)
        self.typed.emit()

    def _period_chosen(self) -> None:
        # The choice is the later word: a text that says otherwise keeps its number alone.
        self._usual = self.period.value()
        named, value = self._named_period(), self.line.value()
        if named and isinstance(value, Rate) and named != self.period.value():
            self.line.fill(f"{value.percent:f}")
        self.typed.emit()

    def _named_period(self) -> Period | None:
        """The period that the text itself names."""
        try:
            one, other = (parse_rate(self.line.text(), p) for p in (Period.DAY, Period.MONTH))
        except UserError:
            return None
        return one.period if one.period is other.period else None

    def _describe(self, value: object) -> str:
        if not isinstance(value, Rate) or value.percent == 0:
            return ""
        return figures.rate_reading(value, self._basis)
