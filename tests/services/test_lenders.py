"""A person's own figures for a lender: kept, laid over the preset, and taken away again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from tests.services.samples import refused

from ashore.catalogue import Catalogue, currency
from ashore.catalogue.model import Preset
from ashore.domain.debt import Debt
from ashore.domain.errors import InvalidInput
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import (
    Accrual,
    FeeKind,
    LateFee,
    Minimum,
    MinimumKind,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)
from ashore.paths import Profile
from ashore.services.change import Figures, reverse
from ashore.services.fields import FIELDS, Fields
from ashore.services.lenders import (
    FIGURES,
    OWN,
    catalogue_of,
    overridden,
    set_figure,
)
from ashore.services.term_fields import read_terms
from ashore.services.term_texts import term_texts
from ashore.storage import Store

PLAIN = Catalogue()
CNY = currency("CNY")


@pytest.fixture
def store(profile: Profile) -> Iterator[Store]:
    """An empty store."""
    opened = Store.open(profile.folder)
    yield opened
    opened.close()


def preset(catalogue: Catalogue, lender: str) -> Preset:
    """A preset that is there."""
    found = catalogue.preset(lender)
    assert found is not None
    return found


def after(store: Store, lender: str, figure: str, texts: dict[str, str]) -> Preset:
    """The preset as it is when a figure was set."""
    set_figure(store, lender, figure, texts)
    return preset(catalogue_of(store), lender)


def test_every_figure_is_made_of_known_fields() -> None:
    names = [name for fields in FIGURES.values() for name in fields]
    assert set(names) <= set(FIELDS)
    assert len(names) == len(set(names))


def test_an_own_rate_takes_the_place_of_the_preset(store: Store) -> None:
    found = after(store, "jiebei", "rate", {"rate": "万分之五"})
    assert found.terms.rate == Rate(Decimal("0.05"), Period.DAY)
    assert found.origins["rate"].source.id == OWN
    # The penalty is another figure, and still the preset's.
    assert found.origins["penalty"] == preset(PLAIN, "jiebei").origins["penalty"]
    assert preset(catalogue_of(store), "jiebei") == found


def test_one_figure_leaves_the_others_alone(store: Store) -> None:
    set_figure(store, "jiebei", "rate", {"rate": "0.05", "rate_period": "day"})
    found = after(store, "jiebei", "grace", {"grace_days": "2"})
    assert (found.terms.rate, found.terms.grace.days) == (Rate(Decimal("0.05"), Period.DAY), 2)
    back = after(store, "jiebei", "rate", {})
    assert back.terms.rate == preset(PLAIN, "jiebei").terms.rate
    assert back.terms.grace.days == 2


def test_empty_texts_bring_the_preset_back(store: Store) -> None:
    set_figure(store, "jiebei", "rate", {"rate": "0.05"})
    assert after(store, "jiebei", "rate", {"rate": " ", "interest": ""}) == PLAIN.preset("jiebei")
    assert store.overrides() == {}


def test_what_the_preset_says_is_not_kept_as_ones_own(store: Store) -> None:
    for figure in FIGURES:
        for lender in ("jiebei", "icbc-card", "yangqianguan"):
            texts = term_texts(preset(PLAIN, lender).terms, CNY)
            texts |= {"hotline": preset(PLAIN, lender).hotline}
            texts |= {"phone_contact_from": "4", "formal_collection_from": "16"}
            with refused((None, "figure_unchanged")):
                set_figure(store, lender, figure, {n: texts[n] for n in FIGURES[figure]})
    assert store.overrides() == {}


def test_to_a_person_the_usual_stages_are_ones_own(store: Store) -> None:
    texts = {"phone_contact_from": "4", "formal_collection_from": "16"}
    assert after(store, "family", "stages", texts).boundaries == Boundaries(4, 16)


@pytest.mark.parametrize(
    ("figure", "texts", "field", "code"),
    [
        ("rate", {"rate": "abc"}, "rate", "rate_not_a_number"),
        ("penalty", {"penalty": "much"}, "penalty", "rate_not_a_number"),
        ("late_fee", {"late_fee": "120%"}, "late_fee", "percent_above_100"),
        ("minimum", {"minimum": "-"}, "minimum", "amount_not_a_number"),
        ("grace", {"grace_days": "x"}, "grace_days", "days_not_a_number"),
        (
            "stages",
            {"phone_contact_from": "9", "formal_collection_from": "9"},
            "formal_collection_from",
            "boundaries_not_rising",
        ),
        ("stages", {"phone_contact_from": "20"}, "phone_contact_from", "boundaries_not_rising"),
        ("hotline", {"hotline": "1" * 200}, "hotline", "text_too_long"),
    ],
)
def test_a_wrong_text_is_refused_at_its_field(
    store: Store, figure: str, texts: dict[str, str], field: str, code: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        set_figure(store, "icbc-card", figure, texts)
    assert [(error.field, error.code) for error in caught.value.errors] == [(field, code)]
    assert store.overrides() == {}


def test_a_change_says_what_was_set_and_what_there_was(store: Store) -> None:
    first = set_figure(store, "jiebei", "late_fee", {"late_fee": "20"})
    assert (first.code, first.name) == ("figure_set", "jiebei late_fee")
    assert first.figures == Figures("jiebei", {}, {"late_fee": "20"})
    second = set_figure(store, "jiebei", "minimum", {"minimum": "10%"})
    assert second.figures is not None
    assert second.figures.before == {"late_fee": "20"}
    back = set_figure(store, "jiebei", "late_fee", {})
    assert (back.code, back.name) == ("figure_reset", "jiebei late_fee")
    assert back.figures == Figures("jiebei", second.figures.after, {"minimum": "10%"})
    assert reverse(back).figures == Figures("jiebei", {"minimum": "10%"}, second.figures.after)
    with refused((None, "figure_unchanged")):
        set_figure(store, "jiebei", "minimum", {"minimum": " 10% "})


def test_what_another_process_set_in_between_is_left(
    store: Store, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_figure(store, "jiebei", "late_fee", {"late_fee": "20"})
    monkeypatch.setattr(store, "overrides", dict)  # read before the other one wrote
    with refused((None, "changed_elsewhere")):
        set_figure(store, "jiebei", "minimum", {"minimum": "30"})
    monkeypatch.undo()
    assert store.overrides() == {"jiebei": {"late_fee": "20"}}


def test_own_stages_hold_for_debts_of_the_lender_that_have_none_themselves(store: Store) -> None:
    set_figure(
        store, "jiebei", "stages", {"phone_contact_from": "2", "formal_collection_from": "10"}
    )
    found = catalogue_of(store)
    debt = Debt("1", "J", "CNY", lender="jiebei")
    assert found.boundaries_of(debt) == Boundaries(2, 10)
    assert found.boundaries_of(replace(debt, boundaries=Boundaries(3, 9))) == Boundaries(3, 9)
    assert found.boundaries_of(replace(debt, lender="huabei")) == Boundaries(4, 16)


def test_a_figure_that_no_longer_reads_does_not_bar_the_others(store: Store) -> None:
    older = {"rate": "what an older version took", "grace_days": "2"}
    store.apply([], [], figures={"jiebei": ({}, older)})
    assert catalogue_of(store).preset("jiebei") == PLAIN.preset("jiebei")
    found = after(store, "jiebei", "late_fee", {"late_fee": "20"})
    assert found.terms.late_fee == LateFee(FeeKind.FIXED, amount=2000)
    assert found.terms.grace.days == 2
    assert "rate" not in store.overrides()["jiebei"]


def test_unknown_lenders_and_figures_are_bugs(store: Store) -> None:
    with pytest.raises(KeyError):
        set_figure(store, "nobody", "rate", {})
    with pytest.raises(KeyError):
        set_figure(store, "jiebei", "colour", {})
    store.apply([], [], figures={"gone-since": ({}, {"rate": "1"})})
    assert catalogue_of(store).preset("gone-since") is None


@pytest.mark.parametrize(
    "terms",
    [
        *(p.terms for p in PLAIN.presets()),
        Terms(rate=Rate(Decimal("18.250"), Period.YEAR), basis=DayBasis.ACTUAL),
        Terms(rate=Rate(Decimal("1E+1"), Period.MONTH), accrual=Accrual.MONTHLY),
        Terms(penalty=Penalty(PenaltyKind.ADDITION, Decimal(3), Period.YEAR)),
        Terms(penalty=Penalty(PenaltyKind.MULTIPLE, Decimal("1.50"), base=PenaltyBase.PRINCIPAL)),
        Terms(late_fee=LateFee(FeeKind.FIXED, amount=1_234_550)),
        Terms(minimum=Minimum(MinimumKind.FIXED, amount=20_000)),
    ],
)
def test_terms_survive_the_way_through_texts(terms: Terms) -> None:
    source = replace(preset(PLAIN, "jiebei"), terms=terms)
    assert read_terms(Fields(term_texts(terms, CNY)), source, CNY) == terms
    found, errors = overridden(source, term_texts(terms, CNY), PLAIN)
    assert (found.terms, errors) == (terms, [])
