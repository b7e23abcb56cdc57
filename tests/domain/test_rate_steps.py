"""Which rate is in force when: the contract's, its changes, a promotion, the penalty rate."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.domain.build import RULES, balance, day, debt, payment, rate

from ashore.domain.debt import Entry, EntryKind
from ashore.domain.ledger import state
from ashore.domain.rate_steps import contract_rate, rate_on, steps, terms_on
from ashore.domain.rates import Rate
from ashore.domain.standing import standing
from ashore.domain.terms import Penalty, PenaltyKind, Promotion, Terms

HALF_MORE = Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"))
TERMS = Terms(rate("10"), penalty=HALF_MORE)
PROMISED = replace(TERMS, promotion=Promotion(rate("4"), day("2026-06-30")))


def new_rate(on: str, percent: str, seq: int = 1) -> Entry:
    return Entry(f"r{on}", "a", day(on), EntryKind.RATE, 0, seq, rate=rate(percent))


CHANGES = [new_rate("2026-08-01", "12"), new_rate("2026-05-01", "8")]
READ = balance("2026-04-01", 100_000, "2026-05-10")


@pytest.mark.parametrize(
    ("terms", "entries", "on", "normal", "penalty"),
    [
        (TERMS, [], "2026-01-01", "10", "15"),
        (TERMS, CHANGES, "2026-04-30", "10", "15"),
        (TERMS, CHANGES, "2026-05-01", "8", "12"),
        (TERMS, CHANGES, "2026-08-01", "12", "18"),
        (TERMS, [*CHANGES, new_rate("2026-08-01", "11", 2)], "2026-08-01", "11", "16.5"),
        (PROMISED, [], "2026-06-30", "4", "15"),
        (PROMISED, [], "2026-07-01", "10", "15"),
        (PROMISED, CHANGES, "2026-05-01", "4", "12"),
        (PROMISED, CHANGES, "2026-07-01", "8", "12"),
        (PROMISED, CHANGES, "2026-08-01", "12", "18"),
        (PROMISED, [new_rate("2026-07-01", "9")], "2026-07-01", "9", "13.5"),
    ],
)
def test_the_rates_of_a_day(
    terms: Terms, entries: list[Entry], on: str, normal: str, penalty: str
) -> None:
    found = rate_on(terms, entries, day(on))
    assert (found.normal, found.penalty) == (rate(normal), rate(penalty))
    in_force = terms_on(terms, entries, day(on))
    assert in_force.rate == rate(normal)
    assert in_force.penalty.rate(in_force.rate) == rate(penalty)


def test_the_steps_rise_and_begin_with_the_contract() -> None:
    for terms in (TERMS, PROMISED):
        starts = [step.start for step in steps(terms, CHANGES)]
        assert starts == sorted(set(starts))


def test_without_any_change_the_terms_are_the_same() -> None:
    assert terms_on(TERMS, [READ, payment("2026-04-02", 5)], day("2026-05-01")) is TERMS


def test_the_contract_rate_knows_no_promotion() -> None:
    assert contract_rate(PROMISED, CHANGES, day("2026-05-01")) == rate("8")
    plain = replace(PROMISED, penalty=Penalty())
    assert terms_on(plain, [], day("2026-06-30")).penalty == Penalty()


def test_a_standing_has_the_rates_of_its_day() -> None:
    def found(terms: Terms, on: str) -> tuple[Rate | None, Rate | None, int]:
        s = standing(debt(terms=terms), [READ, *CHANGES], day(on), RULES)
        assert s.cost is not None
        return s.rate, s.rate_now, s.cost.total

    assert found(TERMS, "2026-04-10") == (rate("10"), rate("10"), 27)
    assert found(TERMS, "2026-05-10") == (rate("8"), rate("8"), 22)
    assert found(TERMS, "2026-08-10") == (rate("12"), rate("18"), 49)
    assert found(PROMISED, "2026-05-09") == (rate("8"), rate("4"), 11)
    # While it is late the promise does not make the penalty cheaper.
    assert found(PROMISED, "2026-05-20") == (rate("8"), rate("12"), 33)


def test_a_standing_reckons_its_ledger_once() -> None:
    entries = (READ, payment("2026-05-20", 20_000))
    made = standing(debt(terms=TERMS), entries, day("2026-06-01"), RULES)
    again = standing(debt(terms=TERMS), tuple(entries), day("2026-06-01"), RULES)
    alone = standing(debt(terms=TERMS), entries[:1], day("2026-05-01"), RULES)
    assert alone._ledger is None  # a page that is not late says itself what a day costs
    assert made.ledger == state(made.debt, entries, day("2026-06-01"))
    assert made.ledger is made.ledger
    again.adopt(made)
    assert again.ledger is made.ledger
    assert (again, hash(again)) == (made, hash(made))
    for other in (
        standing(debt(terms=TERMS), entries, day("2026-06-02"), RULES),
        standing(debt(terms=PROMISED), entries, day("2026-06-01"), RULES),
        standing(debt(terms=TERMS), entries[:1], day("2026-06-01"), RULES),
    ):
        other.adopt(made)
        assert other.ledger is not made.ledger
