"""Drafts, and the errors of a refused save."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ashore.domain.debt import Debt, Entry, EntryKind
from ashore.domain.errors import InvalidInput, UserError
from ashore.services import debts
from ashore.services.fields import Draft
from ashore.storage import Store

TODAY = date(2026, 11, 24)
READ = date(2026, 11, 1)
DUE = date(2026, 11, 20)


def draft(name: str = "Card", amount: int = 120_000, **balance: Any) -> Draft:
    """A debt of 1,200.00 read on 1 November, 120.00 due on the 20th."""
    entry = Entry("", "", READ, EntryKind.BALANCE, amount, due_date=DUE, amount_due=12_000)
    return Draft(Debt(id="", name=name, currency="CNY"), replace(entry, **balance))


def added(store: Store, some: Draft | None = None) -> str:
    """The id of a debt that was just added."""
    return debts.add_debt(store, some or draft()).after[0].debt.id


@contextmanager
def refused(*expected: tuple[str | None, str]) -> Iterator[None]:
    """The save is refused with these (field, code) and no others."""
    with pytest.raises(UserError) as caught:
        yield
    error = caught.value
    errors = error.errors if isinstance(error, InvalidInput) else [error]
    assert [(one.field, one.code) for one in errors] == list(expected)
