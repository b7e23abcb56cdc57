"""A pasted message: what is recognised in it, offered for the contact to be noted. Nothing is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ashore.catalogue import currency
from ashore.domain.debt import Debt
from ashore.domain.sms import Message, NumberKind, read_message

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Offer:
    """``debts`` may be meant, the likeliest first; ``lender`` is the preset's id, "" for none.

    A warning to show with it always: a number in a message is no proof of who sent it.
    """

    message: Message
    lender: str
    debts: tuple[Debt, ...]


def read_sms(text: str, debts: Sequence[Debt], catalogue: Catalogue, today: date) -> Offer:
    """What a pasted message holds, read with the currency of the debt that it may be about."""
    codes = list(dict.fromkeys([*(debt.currency for debt in debts), "CNY"]))
    first = read_message(text, currency(codes[0]), today)
    lender = _lender(text, first.sender, catalogue)
    scored = [(_score(debt, text, first, lender), debt) for debt in debts]
    meant = tuple(
        debt
        for score, debt in sorted(scored, key=lambda item: (-item[0], item[1].position))
        if score
    )
    spoken = meant[0].currency if meant else codes[0]
    message = first if spoken == codes[0] else read_message(text, currency(spoken), today)
    return Offer(message, lender, meant)


def _lender(text: str, sender: str, catalogue: Catalogue) -> str:
    """The lender that sent a message, or whose name stands in it; the longest name counts."""
    found = catalogue.find(sender) if sender else None
    if found is not None:
        return found.id
    names = [
        (len(name), preset.id)
        for preset in catalogue.presets()
        if not preset.generic
        for name in (preset.name.zh, preset.name.en, *preset.aliases)
        if len(name) > 1 and name.casefold() in text.casefold()
    ]
    return max(names)[1] if names else ""


def _score(debt: Debt, text: str, message: Message, lender: str) -> int:
    """How likely a message is about a debt."""
    score = 0
    if lender and debt.lender == lender:
        score += 4
    if len(debt.name) > 1 and debt.name.casefold() in text.casefold():
        score += 3
    ends = [each.number for each in message.numbers if each.kind is NumberKind.CARD_END]
    if any(end in f"{debt.name} {debt.notes}" for end in ends):
        score += 5
    return score
