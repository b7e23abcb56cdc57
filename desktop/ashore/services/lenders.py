"""The catalogue with the person's own figures for a lender laid over the preset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ashore.catalogue import Catalogue, currency
from ashore.domain.errors import InvalidInput, UserError
from ashore.services.fields import Fields, read_boundaries
from ashore.services.term_fields import read_terms

if TYPE_CHECKING:
    from ashore.catalogue.model import Preset
    from ashore.storage import Store

OWN_FIELDS = (
    "rate", "rate_period", "interest", "basis", "penalty", "penalty_base", "late_fee", "minimum",
    "grace_days", "grace_amount", "phone_contact_from", "formal_collection_from", "hotline",
)  # fmt: skip
"""What a person may say differently about a lender, by the names of services.fields."""


def catalogue_of(store: Store) -> Catalogue:
    """The presets with all overrides of a store; one that no longer reads is left aside."""
    plain, replaced = Catalogue(), {}
    for lender_id, texts in store.overrides().items():
        preset = plain.preset(lender_id)
        if preset:
            found, errors = overridden(preset, texts, plain)
            if not errors:
                replaced[lender_id] = found
    return Catalogue(replaced)


def overridden(
    preset: Preset, texts: Mapping[str, str], catalogue: Catalogue
) -> tuple[Preset, list[UserError]]:
    """``preset`` with the typed figures in their place, and the errors in them."""
    fields = Fields(texts)
    terms = read_terms(fields, preset, currency(preset.currency))
    boundaries = read_boundaries(fields, catalogue, preset) or preset.boundaries
    hotline = fields.text("hotline") or preset.hotline
    made = replace(preset, terms=terms, boundaries=boundaries, hotline=hotline)
    return made, list(fields.errors)


def set_override(store: Store, lender_id: str, texts: Mapping[str, str]) -> Catalogue:
    """Keep the person's own figures for a lender; empty texts bring the preset back.

    Raises InvalidInput with an error at each wrong field.
    """
    plain = Catalogue()
    preset = plain.preset(lender_id)
    assert preset is not None, lender_id
    filled = {name: texts[name] for name in OWN_FIELDS if texts.get(name, "").strip()}
    _, errors = overridden(preset, filled, plain)
    if errors:
        raise InvalidInput(errors)
    store.set_override(lender_id, filled or None)
    return catalogue_of(store)
