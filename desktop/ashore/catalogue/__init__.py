"""The data that ships with the program, read lazily and once: the one door is Catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ashore.catalogue.conduct import Conduct
    from ashore.catalogue.model import KindRule, LabelTable, Limits, Preset, StageRules, Words
    from ashore.domain.debt import Debt, Kind
    from ashore.domain.labels import Conventions
    from ashore.domain.money import Currency
    from ashore.domain.stage import Boundaries


def currency(code: str) -> Currency:
    """The currency of an ISO 4217 code in capitals. Raises UserError ``currency_unknown``."""
    from ashore.catalogue import currencies

    return currencies.currency(code)


class Catalogue:
    """Presets, rules, labels, currencies and the sample; making one reads nothing yet.

    ``replaced`` holds presets that the user changed, by id; they stand in for those of the
    data. Every method raises CatalogueError when a packaged file is wrong.
    """

    def __init__(self, replaced: Mapping[str, Preset] | None = None) -> None:
        self._replaced = dict(replaced or {})

    def presets(self) -> tuple[Preset, ...]:
        """All presets in the order of the picker: named lenders first, then the generic ones."""
        return tuple(self._presets.values())

    def preset(self, preset_id: str) -> Preset | None:
        """The preset with that id."""
        return self._presets.get(preset_id)

    def find(self, text: str) -> Preset | None:
        """The preset that answers to what was typed: id, name or alias, spaces ignored."""
        from ashore.catalogue.lookup import key

        return self._presets.get(self._index.get(key(text), ""))

    def complete(self, text: str, limit: int = 8) -> list[Preset]:
        """Presets that what was typed so far may mean, the best first."""
        from ashore.catalogue.lookup import complete

        return complete(text, self._presets, limit)

    def generic(self, kind: Kind) -> Preset:
        """The preset for a lender that the data does not name."""
        return next(p for p in self._presets.values() if p.generic and p.kind is kind)

    def default_boundaries(self) -> Boundaries:
        """The stage boundaries where neither the debt nor its lender has others."""
        return self._default

    def rule_boundaries(self, kind: Kind) -> Boundaries | None:
        """The default boundaries for a kind of debt; None where no stage comes by rule."""
        return self._default if kind in self._by_rule else None

    def boundaries_of(self, debt: Debt) -> Boundaries | None:
        """The stage boundaries of a debt: its own, its lender's, or those of its kind, if any."""
        own = debt.boundaries or self._boundaries.get(debt.lender)
        return own or self.rule_boundaries(debt.kind)

    def stage_rules(self) -> StageRules:
        """The rules and the words of the stages."""
        from ashore.catalogue import rules

        return rules.load()

    def conventions(self) -> Conventions:
        """The steps of the labels, with the labels' ids; their words are in label_tables()."""
        from ashore.catalogue import labels

        return labels.conventions()

    def label_tables(self) -> Mapping[str, LabelTable]:
        """The label tables by name: months, bureau, five_class, five_class_card."""
        from ashore.catalogue import labels

        return labels.load()

    def limits(self) -> Limits:
        """The limits of yearly cost that a warning may name, and the LPR."""
        from ashore.catalogue import limits

        return limits.load()

    def conduct(self) -> Conduct:
        """The guidelines on conduct, an agreement's contents, the time of limitation."""
        from ashore.catalogue import conduct

        return conduct.load()

    def hotline_notice(self, kind: Kind) -> Words | None:
        """What to do without a hotline; None where there is none to look for: a person."""
        from ashore.catalogue import labels

        found = (labels.notices()[name] for name in ("hotline_missing", "hotline_missing_loan"))
        return next((notice for notice in found if kind in notice.kinds), None)

    def notice(self, name: str) -> Words:
        """A sentence that stands beside figures: contract_wins, rate_open, hotline_missing..."""
        from ashore.catalogue import labels

        return labels.notices()[name]

    def kind_rules(self) -> tuple[KindRule, ...]:
        """What a lender's own name says about the kind of the debt; the first that fits counts."""
        from ashore.catalogue import kinds

        return kinds.load()

    def currencies(self) -> tuple[tuple[Currency, Words], ...]:
        """All currencies with their names, the common ones first, funds last."""
        from ashore.catalogue import currencies

        return tuple(currencies.load().values())

    def demo(self) -> tuple[Mapping[str, object], ...]:
        """The sample's debts: see ashore.catalogue.samples.demo."""
        from ashore.catalogue import samples

        return samples.demo()

    @cached_property
    def _presets(self) -> Mapping[str, Preset]:
        from ashore.catalogue import presets

        packaged = presets.load()
        return {preset_id: self._replaced.get(preset_id, p) for preset_id, p in packaged.items()}

    @cached_property
    def _index(self) -> Mapping[str, str]:
        from ashore.catalogue.lookup import index

        return index(self._presets.values())

    @cached_property
    def _boundaries(self) -> Mapping[str, Boundaries]:
        return {p.id: p.boundaries for p in self._presets.values() if p.boundaries}

    @cached_property
    def _default(self) -> Boundaries:
        from ashore.catalogue import rules

        return rules.default_boundaries()

    @cached_property
    def _by_rule(self) -> frozenset[Kind]:
        from ashore.catalogue import rules

        return rules.load().kinds
