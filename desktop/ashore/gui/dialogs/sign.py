"""The currency of a debt by the sign or code that was typed beside its balance."""

from __future__ import annotations

from ashore.catalogue import Catalogue
from ashore.domain.money import Currency
from ashore.gui.dialogs.slots import Slots
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.row import FieldRow
from ashore.services.currency_guess import named_currency
from ashore.words.language import current, translate


class CurrencySign:
    """Chooses the currency in a form's slots, says so under the balance, and takes it back.

    A currency that somebody chose stays: then the sign is an error of the amount.
    """

    def __init__(self, slots: Slots, catalogue: Catalogue) -> None:
        row = slots.row("balance")
        assert row is not None
        assert isinstance(row.field, AmountField)
        self._slots, self._catalogue = slots, catalogue
        self._row: FieldRow = row
        self._balance: AmountField = row.field
        self._chose = False

    def follow(self, usual: Currency) -> None:
        """Read the balance again; without any text the ``usual`` currency counts again."""
        if self._slots.is_own("currency") and not self._chose:
            return
        text, now = self._balance.text().strip(), self._balance.currency
        known = [currency for currency, _ in self._catalogue.currencies()]
        found = named_currency(text, known, now, usual) if text else usual
        if found is None or found == now:
            return
        if self._chose:
            self._slots.forget("currency")
        self._chose = found != usual
        if self._chose:
            self._slots.restore({"currency": found.code})
        self._say(found)

    def dismiss(self) -> None:
        """Somebody chose a currency, or the form begins anew."""
        self._chose = False
        self._row.set_source("")

    def _say(self, found: Currency) -> None:
        words = {c.code: name.in_language(current()) for c, name in self._catalogue.currencies()}
        text = translate("CurrencySign", "In {currency}, by its sign; to change that, see More.")
        self._row.set_source(text.format(currency=words[found.code]) if self._chose else "")
