"""Errors name a case and a field, and never carry what was typed."""

from __future__ import annotations

from ashore.domain.errors import InvalidInput, UserError


def test_an_error_can_be_placed_at_a_field() -> None:
    error = UserError("amount_too_precise", digits=2, currency="CNY")
    placed = error.at("balance")
    assert error.field is None
    assert (placed.code, placed.field) == ("amount_too_precise", "balance")
    assert placed.params == {"digits": 2, "currency": "CNY"}


def test_the_text_holds_the_code_alone() -> None:
    # DESIGN.md rule 11: a crash text must be safe to paste in public
    assert str(UserError("name_too_long", "name", name="Ms Li", amount=123456)) == "name_too_long"


def test_one_refused_save_keeps_every_error() -> None:
    wrong = [UserError("amount_missing", "balance"), UserError("date_missing", "due_date")]
    refused = InvalidInput(wrong)
    assert refused.errors == wrong
    assert str(refused) == "invalid_input"
    assert isinstance(refused, UserError)
