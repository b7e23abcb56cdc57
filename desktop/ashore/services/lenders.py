"""The catalogue with the person's own figures for a lender laid over the preset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from ashore.catalogue import Catalogue, currency
from ashore.catalogue.model import Origin, Source, Words
from ashore.domain.errors import InvalidInput, UserError
from ashore.domain.terms import PenaltyKind
from ashore.services.change import Change, Figures, apply
from ashore.services.checks import MAX_NAME, Checks
from ashore.services.fields import Fields, read_boundaries
from ashore.services.term_fields import read_terms

if TYPE_CHECKING:
    from ashore.catalogue.model import Preset
    from ashore.storage import Store

OWN = "own"
"""The id of the source of a figure that the person set."""

FIGURES: Mapping[str, tuple[str, ...]] = {
    "rate": ("rate", "rate_period", "interest", "basis"),
    "penalty": ("penalty", "penalty_base"),
    "late_fee": ("late_fee",),
    "minimum": ("minimum",),
    "grace": ("grace_days", "grace_amount"),
    "hotline": ("hotline",),
    "stages": ("phone_contact_from", "formal_collection_from"),
}
"""What a person may say differently about a lender: the key of ``Preset.origins``, and the
names of services.fields that the figure is made of."""


def catalogue_of(store: Store) -> Catalogue:
    """The presets with all overrides of a store."""
    return catalogue_with(store.overrides())


def catalogue_with(overrides: Mapping[str, Mapping[str, str]]) -> Catalogue:
    """The presets with overrides by lender; one that no longer reads is left aside."""
    plain, replaced = Catalogue(), {}
    for lender_id, texts in overrides.items():
        preset = plain.preset(lender_id)
        if preset:
            found, errors = overridden(preset, texts, plain)
            if not errors:
                replaced[lender_id] = found
    return Catalogue(replaced)


def overridden(
    preset: Preset, texts: Mapping[str, str], catalogue: Catalogue
) -> tuple[Preset, list[UserError]]:
    """``preset`` with the typed figures in their place, and the errors in them.

    Each figure that was typed has the source ``OWN``.
    """
    fields = Fields(texts)
    terms = read_terms(fields, preset, currency(preset.currency))
    boundaries = read_boundaries(fields, catalogue, preset) or preset.boundaries
    hotline = fields.text("hotline") or preset.hotline
    made = replace(preset, terms=terms, boundaries=boundaries, hotline=hotline)
    return _with_origins(made, texts, catalogue), [*fields.errors, *_hotline_errors(hotline)]


def set_figure(store: Store, lender_id: str, figure: str, texts: Mapping[str, str]) -> Change:
    """Keep the person's own texts for one figure of a lender; empty ones bring the preset back.

    The other figures stay as they are. A figure that says what the preset says is not kept: the
    preset stays its source. Raises InvalidInput with an error at each wrong field, UserError
    ``figure_unchanged`` where it is kept like that already, ``changed_elsewhere``, what the store
    raises; and KeyError for an unknown lender or a figure that is not in FIGURES.
    """
    plain, names = Catalogue(), FIGURES[figure]
    preset = plain.preset(lender_id)
    if preset is None:
        raise KeyError(lender_id)
    before = store.overrides().get(lender_id, {})
    others = {name: text for name, text in before.items() if name not in names}
    # What an older version kept and this one cannot read must not bar the way for ever.
    unread = {error.field for error in overridden(preset, others, plain)[1]}
    others = {name: text for name, text in others.items() if name not in unread}
    after = _kept({**others, **{name: texts.get(name, "") for name in names}}, preset, plain)
    if after == before:
        raise UserError("figure_unchanged")
    code = "figure_set" if any(name in after for name in names) else "figure_reset"
    figures = Figures(lender_id, before, after)
    return apply(store, Change(code, f"{lender_id} {figure}", (), (), figures))


def _kept(texts: Mapping[str, str], preset: Preset, plain: Catalogue) -> dict[str, str]:
    """The texts that say something else than the preset. Raises InvalidInput."""
    known = (name for names in FIGURES.values() for name in names)
    filled = {name: texts[name].strip() for name in known if texts.get(name, "").strip()}
    found, errors = overridden(preset, filled, plain)
    if errors:
        raise InvalidInput(errors)
    for figure, names in FIGURES.items():
        if _value(found, figure, plain) == _value(preset, figure, plain):
            filled = {name: text for name, text in filled.items() if name not in names}
    return filled


def _value(preset: Preset, figure: str, catalogue: Catalogue) -> object:
    """What a figure comes to, for telling whether two are the same."""
    terms = preset.terms
    if figure == "rate":
        return terms.rate, terms.accrual, terms.basis
    if figure == "penalty":
        # Without a penalty it does not matter what it would run on.
        return terms.penalty if terms.penalty.kind is not PenaltyKind.NONE else None
    if figure == "hotline":
        return preset.hotline
    if figure == "stages":
        return preset.boundaries or catalogue.rule_boundaries(preset.kind)
    return getattr(terms, figure)


def _with_origins(preset: Preset, texts: Mapping[str, str], catalogue: Catalogue) -> Preset:
    typed = [figure for figure, names in FIGURES.items() if any(texts.get(n) for n in names)]
    if not typed:
        return preset
    source = Source(OWN, catalogue.notice("your_own"), Words("", ""), "", "")
    own = dict.fromkeys(typed, Origin(source, ""))
    return replace(preset, origins=MappingProxyType({**preset.origins, **own}))


def _hotline_errors(hotline: str) -> list[UserError]:
    checks = Checks()
    checks.text(hotline, "hotline", MAX_NAME)
    try:
        checks.done()
    except UserError as error:
        return [error]
    return []
