"""The currency that the sign, code or word beside an amount names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ashore.domain.currency_text import own_words
from ashore.domain.money import Currency
from ashore.domain.typed import plain

_SIDES = re.compile(r"\+?\s*([^\d.+]*)\+?\s*[\d.].*?([^\d.]*)")
_DOLLAR = "$"
"""Many currencies are written so; alone, and in a debt in none of them, it is the US dollar's."""

_UNITS = re.compile(r"^(?:[万萬亿億千百]+|[wk](?![a-z]))\s*")


def named_currency(text: str, known: Iterable[Currency], *likely: Currency) -> Currency | None:
    """The one currency that ``text`` names; None where it names none, or could name several.

    Of several the first of ``likely`` is meant: ``$`` in a debt in HK$ is no US dollar, and 元 in
    one in CNY no Taiwan dollar.
    """
    sides = _SIDES.fullmatch(plain(text))
    words = {sides[1].strip(), _UNITS.sub("", sides[2].strip())} - {""} if sides else set()
    if not words:
        return None
    meant = [c for c in known if words <= own_words(c)]
    usual = next((c for c in likely if c in meant), None)
    exact = [c for c in meant if words <= {c.code.casefold(), c.sign.casefold()}]
    if words == {_DOLLAR}:
        exact = [c for c in meant if c.code == "USD"]
    found = exact or meant
    return usual or (found[0] if len(found) == 1 else None)
