"""What one action of the person did: enough to say it, to undo it and to do it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ashore.domain.debt import Record

if TYPE_CHECKING:
    from ashore.storage import Store


@dataclass(frozen=True, slots=True)
class Change:
    """An action by its ``code`` ("payment_recorded"), and the records before and after it.

    ``name`` is the debt's, or for ``debts_imported`` how many there are, in digits. Ids that
    are only in ``before`` were removed, ids only in ``after`` were added.
    """

    code: str
    name: str
    before: tuple[Record, ...]
    after: tuple[Record, ...]


def reverse(change: Change) -> Change:
    """The change that takes ``change`` back; applied twice it is the change again."""
    return Change(change.code, change.name, change.after, change.before)


def apply(store: Store, change: Change) -> Change:
    """Write ``change`` in one transaction, and return it.

    Raises UserError ``changed_elsewhere`` when a record is no longer what ``before`` says,
    and what the store raises; then nothing is written.
    """
    after = {record.debt.id for record in change.after}
    before = {record.debt.id: record for record in change.before}
    store.apply(
        removed=[debt_id for debt_id in before if debt_id not in after],
        written=change.after,
        expected={debt_id: before.get(debt_id) for debt_id in [*before, *after]},
    )
    return change
