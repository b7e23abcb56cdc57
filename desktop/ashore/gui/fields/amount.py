"""An amount of money as people type it; what an abbreviation means is said under it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ashore.domain.amount_text import parse_amount
from ashore.domain.money import Currency, to_major
from ashore.gui.fields.checked import CheckedEdit
from ashore.words import figures

_PLAIN = re.compile(r"[^\d万亿千百wk]*\d[\d,\s]*(\.\d+)?[^\d万亿千百wk]*", re.IGNORECASE)


class AmountField(CheckedEdit):
    """Reads minor units of ``currency``; ``12,000`` needs no caption, ``1.2万`` has one."""

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(self._read, self._describe, parent)
        self.currency = currency
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)

    def amount(self) -> int | None:
        """Minor units; None where the field is empty or cannot be read."""
        value = self.value()
        return value if isinstance(value, int) else None

    def set_amount(self, minor: int) -> None:
        """Put an amount in as if it had been typed."""
        self.setText(f"{to_major(minor, self.currency.digits):,}")

    def set_currency(self, currency: Currency) -> None:
        """Read the same text in another currency."""
        if currency != self.currency:
            self.currency = currency
            if self.hasFocus():
                self.refresh()
            else:
                self.check()

    def _read(self, text: str) -> int:
        return parse_amount(text, self.currency)

    def _describe(self, value: object) -> str:
        if not isinstance(value, int) or _PLAIN.fullmatch(self.text().strip()):
            return ""
        return f"= {figures.money(value, self.currency.code)}"
