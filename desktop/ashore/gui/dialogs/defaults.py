"""What a lender's preset fills into the form, and where each of its figures comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ashore.catalogue import Catalogue
from ashore.catalogue.model import Origin, Preset
from ashore.domain.debt import Kind, Record
from ashore.domain.stage import Boundaries
from ashore.gui.dialogs.texts import texts_of
from ashore.services.fields import read_fields

ORIGIN_OF = {
    "rate": "rate",
    "interest": "rate",
    "penalty": "penalty",
    "penalty_base": "penalty",
    "late_fee": "late_fee",
    "minimum": "minimum",
    "grace_days": "grace",
    "grace_amount": "grace",
    "hotline": "hotline",
    "phone_contact_from": "stages",
    "formal_collection_from": "stages",
}
"""The key in ``Preset.origins`` of each field that a preset speaks about."""

FILLED = (
    "kind", "currency", "rate", "rate_period", "interest", "basis", "penalty", "penalty_base",
    "late_fee", "minimum", "grace_days", "grace_amount", "hotline",
)  # fmt: skip
"""The fields that get a text; the stage boundaries stay the rules' until somebody sets them."""


@dataclass(frozen=True, slots=True)
class Defaults:
    """``texts`` for FILLED, as ``services.fields`` reads them; ``known`` is the named lender."""

    texts: Mapping[str, str]
    preset: Preset
    known: Preset | None
    boundaries: Boundaries

    def origin(self, field: str) -> Origin | None:
        """Where the preset has the figure of a field from, if it speaks about it."""
        return self.preset.origins.get(ORIGIN_OF.get(field, ""))


def defaults(texts: Mapping[str, str], catalogue: Catalogue, today: date) -> Defaults:
    """What holds where nothing is typed, for the lender, kind and currency in ``texts``."""
    chosen = {name: texts.get(name, "") for name in ("lender", "kind", "currency")}
    probe = chosen | {"name": "-", "balance": "1", "due_date": today.isoformat()}
    draft = read_fields(probe, catalogue, today).draft
    if draft is None:  # the lender's name is too long, say: then nothing is known of it
        draft = read_fields(probe | {"lender": "", "currency": ""}, catalogue, today).draft
    assert draft is not None, "an empty form has its defaults"
    known = catalogue.find(chosen["lender"]) if chosen["lender"].strip() else None
    kind = Kind(draft.debt.kind)
    preset = known if known and known.kind is kind else catalogue.generic(kind)
    filled = texts_of(Record(draft.debt, (draft.balance,)), catalogue)
    return Defaults(
        texts={name: filled.get(name, "") for name in FILLED},
        preset=preset,
        known=known,
        boundaries=(known.boundaries if known else None) or catalogue.default_boundaries(),
    )
