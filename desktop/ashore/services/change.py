"""What one action of the person did: enough to say it, to undo it and to do it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ashore.domain.debt import Record

if TYPE_CHECKING:
    from ashore.domain.contact import Contact
    from ashore.planning.baseline import SavedPlan
    from ashore.storage import Store


@dataclass(frozen=True, slots=True)
class Figures:
    """A person's own figures for a lender, as texts by field; empty: the preset's count."""

    lender: str
    before: Mapping[str, str]
    after: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PlanStep:
    """What is kept of the plan of a currency; None: nothing."""

    currency: str
    before: SavedPlan | None
    after: SavedPlan | None


@dataclass(frozen=True, slots=True)
class Change:
    """An action by its ``code`` ("payment_recorded"), and the records before and after it.

    ``name`` is the debt's, or for ``debts_imported`` how many there are, in digits, or for
    ``figure_set`` and ``figure_reset`` the ids of lender and figure with a space between them,
    or for ``plan_saved``, ``baseline_kept`` and ``baseline_dropped`` the code of the currency.
    Ids that are only in ``before`` were removed, ids only in ``after`` were added. ``contacts``
    are pairs of what was there and what is there now, None for nothing.
    """

    code: str
    name: str
    before: tuple[Record, ...]
    after: tuple[Record, ...]
    figures: Figures | None = None
    plan: PlanStep | None = None
    contacts: tuple[tuple[Contact | None, Contact | None], ...] = ()


def reverse(change: Change) -> Change:
    """The change that takes ``change`` back; applied twice it is the change again."""
    own, step = change.figures, change.plan
    back = Figures(own.lender, own.after, own.before) if own else None
    plan = PlanStep(step.currency, step.after, step.before) if step else None
    contacts = tuple((after, before) for before, after in change.contacts)
    return Change(change.code, change.name, change.after, change.before, back, plan, contacts)


def apply(store: Store, change: Change) -> Change:
    """Write ``change`` in one transaction, and return it.

    Raises UserError ``changed_elsewhere`` when a record, a lender's figures, a plan or a contact are
    no longer what ``before`` says, and what the store raises; then nothing is written.
    """
    own, step = change.figures, change.plan
    after = {record.debt.id for record in change.after}
    before = {record.debt.id: record for record in change.before}
    store.apply(
        removed=[debt_id for debt_id in before if debt_id not in after],
        written=change.after,
        expected={debt_id: before.get(debt_id) for debt_id in [*before, *after]},
        figures={own.lender: (own.before, own.after)} if own else {},
        plans={step.currency: (step.before, step.after)} if step else {},
        contacts=change.contacts,
    )
    return change
