"""Which debts a rule speaks of."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.domain.build import debt

from ashore.domain.debt import Debt, Kind
from ashore.domain.scope import EVERY, Scope

CARD = debt()
COUSIN = replace(CARD, kind=Kind.FAMILY)
DOLLARS = replace(CARD, currency="USD")
LOST = replace(CARD, contact_works=False)
CARDS = Scope(frozenset({Kind.CARD}))
YUAN = Scope(currencies=frozenset({"CNY", "HKD"}))


@pytest.mark.parametrize(
    ("scope", "who", "holds"),
    [
        *((EVERY, who, True) for who in (CARD, COUSIN, DOLLARS, LOST)),
        (CARDS, CARD, True), (CARDS, COUSIN, False), (CARDS, DOLLARS, True), (CARDS, LOST, True),
        (YUAN, CARD, True), (YUAN, COUSIN, True), (YUAN, DOLLARS, False),
        (Scope(contact_works=True), CARD, True), (Scope(contact_works=True), LOST, False),
        (Scope(contact_works=False), CARD, False), (Scope(contact_works=False), LOST, True),
        (Scope(frozenset()), CARD, False),
        (Scope(CARDS.kinds, YUAN.currencies, True), CARD, True),
        (Scope(CARDS.kinds, YUAN.currencies, True), DOLLARS, False),
        # a kind as it comes from a row
        (CARDS, replace(CARD, kind="card"), True),  # type: ignore[arg-type]
    ],
)  # fmt: skip
def test_all_that_it_names_must_hold(scope: Scope, who: Debt, holds: bool) -> None:
    assert scope.holds(who) is holds
