"""Short ways to reach the fields of the debt form and to type into them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLineEdit
from tests.gui.dialog_kit import settle, type_into

from ashore.domain.debt import Record
from ashore.gui.desk import Desk
from ashore.gui.dialogs.debt_form import DebtForm
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.row import FieldRow


def row(form: DebtForm, name: str) -> FieldRow:
    """The row of a field of services.fields."""
    found = form.fields.slots.row(name)
    assert found is not None
    return found


def line(form: DebtForm, name: str) -> QLineEdit:
    """A field that is typed in."""
    found = row(form, name).focus
    assert isinstance(found, QLineEdit)
    return found


def choice(form: DebtForm, name: str) -> Choice:
    """A field that is chosen from."""
    found = row(form, name).field
    assert isinstance(found, Choice)
    return found


def tick(form: DebtForm, name: str) -> None:
    """Click a tick box."""
    found = row(form, name).field
    assert isinstance(found, QAbstractButton)
    found.click()
    settle()


def fill(form: DebtForm, **texts: str) -> None:
    """Type into fields, as a person would."""
    for name, text in texts.items():
        type_into(line(form, name), text)
    form.fields.basics.lender.popup.hide()
    settle()


def only(desk: Desk) -> Record:
    """The one debt there is."""
    (record,) = desk.records.values()
    return record
