"""What the checks of the data share: a store with one debt that was typed in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from ashore.catalogue import Catalogue
from ashore.selftest.place import Place, need
from ashore.services.debts import add_debt
from ashore.services.fields import read_fields
from ashore.storage import Store

NAME = "自检 Self-test"
BALANCE = 1_200_000
"""Minor units: what was typed is 1.2万."""


@contextmanager
def store_with_a_debt(place: Place, name: str) -> Iterator[Store]:
    """A new store in a profile of that name, with one debt that is ten days late."""
    store = Store.open(place.profile(name).folder)
    try:
        texts = {
            "name": NAME,
            "lender": "huabei",
            "balance": "1.2万",
            "due_date": (place.today - timedelta(days=10)).isoformat(),
        }
        draft = read_fields(texts, Catalogue(), place.today).draft
        need(draft is not None, "a plain debt was refused")
        assert draft is not None
        add_debt(store, draft)
        yield store
    finally:
        store.close()
