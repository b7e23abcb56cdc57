"""What is recognised in a message, in words."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.domain.sms import Number, NumberKind
from ashore.words.language import QT_TRANSLATE_NOOP, translate

_NUMBERS: Mapping[NumberKind, str] = {
    NumberKind.CASE: QT_TRANSLATE_NOOP("SmsWords", "Case {number}"),
    NumberKind.CARD_END: QT_TRANSLATE_NOOP("SmsWords", "Card ending in {number}"),
    NumberKind.PHONE: QT_TRANSLATE_NOOP("SmsWords", "Phone {number}"),
}


def number_text(found: Number) -> str:
    """``Case 2026-118``."""
    return translate("SmsWords", _NUMBERS[found.kind]).format(number=found.number)
