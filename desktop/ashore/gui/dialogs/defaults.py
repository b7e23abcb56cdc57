"""What a lender's preset fills into the form, and where each of its figures comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ashore.catalogue import Catalogue
from ashore.catalogue import currency as currency_of
from ashore.catalogue.model import Origin, Preset
from ashore.domain.debt import Kind
from ashore.domain.stage import Boundaries
from ashore.gui.dialogs.texts import debt_texts, term_texts
from ashore.services.fields import Draft, read_fields
from ashore.services.term_rules import RULE_FIELDS

ORIGIN_OF = {
    "rate": "rate",
    "interest": "rate",
    "basis": "rate",
    "count": "count",
    "compounding": "compounding",
    "penalty": "penalty",
    "penalty_base": "penalty",
    "penalty_on_interest": "penalty",
    "late_fee": "late_fee",
    "late_fee_floor": "late_fee",
    "late_fee_then": "late_fee",
    "minimum": "minimum",
    "minimum_floor": "minimum",
    "minimum_carries": "minimum",
    "order": "payment_order",
    "free_period": "free_period",
    "grace_days": "grace",
    "grace_amount": "grace",
    "hotline": "hotline",
    "phone_contact_from": "stages",
    "formal_collection_from": "stages",
}
"""The key in ``Preset.origins`` of each field that a preset speaks about."""

FILLED = (
    "kind", "currency", "rate", "rate_period", "interest", "basis", "penalty", "penalty_base",
    "late_fee", "minimum", "grace_days", "grace_amount", "hotline", *RULE_FIELDS,
)  # fmt: skip
"""The fields that get a text; the stage boundaries stay the rules' until somebody sets them."""


@dataclass(frozen=True, slots=True)
class Defaults:
    """``texts`` for FILLED, as ``services.fields`` reads them; ``known`` is the named lender.

    ``instalment`` says that the minimum is the amount that is due each month.
    """

    texts: Mapping[str, str]
    preset: Preset
    known: Preset | None
    boundaries: Boundaries
    instalment: bool

    def origin(self, field: str) -> Origin | None:
        """Where the preset has the figure of a field from, if it speaks about it."""
        if field == "minimum" and self.instalment:
            return None
        return self.preset.origins.get(ORIGIN_OF.get(field, ""))


def defaults(texts: Mapping[str, str], catalogue: Catalogue, today: date) -> Defaults:
    """What holds where nothing is typed, for the lender, kind and currency in ``texts``, and for
    the amount due where it comes again each month.
    """
    chosen = {name: texts.get(name, "") for name in ("lender", "kind", "currency")}
    probe = chosen | {"name": "-", "balance": "1", "due_date": today.isoformat()}
    draft = read_fields(probe, catalogue, today).draft
    if draft is None:  # the lender's name is too long, say: then nothing is known of it
        draft = read_fields(probe | {"lender": "", "currency": ""}, catalogue, today).draft
    assert draft is not None, "an empty form has its defaults"
    minimum = draft.debt.terms.minimum
    draft = _with_instalment(probe, texts, catalogue, today) or draft
    known = catalogue.find(chosen["lender"]) if chosen["lender"].strip() else None
    kind = Kind(draft.debt.kind)
    preset = known if known and known.kind is kind else catalogue.generic(kind)
    filled = debt_texts(draft.debt, catalogue) | term_texts(
        draft.debt, currency_of(draft.debt.currency)
    )
    return Defaults(
        texts={name: filled.get(name, "") for name in FILLED},
        preset=preset,
        known=known,
        boundaries=(known.boundaries if known else None) or catalogue.default_boundaries(),
        instalment=draft.debt.terms.minimum != minimum,
    )


def _with_instalment(
    probe: dict[str, str], texts: Mapping[str, str], catalogue: Catalogue, today: date
) -> Draft | None:
    """The draft of ``probe`` with what ``texts`` say about what is due; None where they are wrong."""
    said = {name: texts.get(name, "") for name in ("balance", "amount_due", "repeats")}
    return read_fields(probe | said, catalogue, today).draft if said["amount_due"] else None
