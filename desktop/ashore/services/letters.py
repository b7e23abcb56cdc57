"""Letters as files: their formats, and the figures of one debt that go into them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from ashore.domain.amount_text import parse_amount
from ashore.domain.errors import UserError
from ashore.services.prepare import room
from ashore.services.templates import FOLDER

if TYPE_CHECKING:
    from datetime import date

    from ashore.catalogue import Catalogue
    from ashore.domain.debt import Debt, Record
    from ashore.domain.money import Currency
    from ashore.planning.baseline import SavedPlan
    from ashore.services.templates import Template

_OPEN = re.compile(r"_{4,}|\$\{\w+\}")


class LetterFormat(StrEnum):
    """The formats by the ending of the file's name."""

    PDF = "pdf"
    ODT = "odt"


def letter_format(path: Path) -> LetterFormat:
    """The format that the name of a file asks for. Raises UserError ``export_kind_unknown``."""
    try:
        return LetterFormat(path.suffix.lstrip(".").lower())
    except ValueError:
        known = ", ".join(f".{each}" for each in LetterFormat)
        raise UserError("export_kind_unknown", file=path.name, known=known) from None


def named_template(key: str, found: Sequence[Template]) -> Template:
    """The template of an id. Raises UserError ``template_unknown``."""
    for each in found:
        if each.id == key:
            return each
    raise UserError(
        "template_unknown", "template", name=key, known=", ".join(each.id for each in found)
    )


def typed_amount(texts: Mapping[str, str], name: str, currency: Currency) -> int | None:
    """An amount of the letter as it was typed; None where none was.

    Raises UserError as ``parse_amount``, at its name.
    """
    text = texts.get(name, "").strip()
    if not text:
        return None
    try:
        return parse_amount(text, currency)
    except UserError as error:
        raise error.at(name) from None


def open_places(text: str) -> list[tuple[int, int]]:
    """Where something is still to be filled in: begin and end of each place."""
    return [match.span() for match in _OPEN.finditer(text)]


def template_folder(profile: Path) -> Path:
    """Where a person's own templates lie; it is made. Raises UserError ``template_folder``."""
    folder = profile / FOLDER
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("template_folder", folder=str(folder)) from error
    return folder


def plan_room(
    debt: Debt, plans: Mapping[str, SavedPlan], records: Iterable[Record], on: date,
    catalogue: Catalogue,
) -> int | None:  # fmt: skip
    """What the saved plan leaves for a debt each month, minor units; None where none is saved, or
    where it has no room to give.
    """
    saved = plans.get(debt.currency)
    if saved is None or debt.id in saved.inputs.settings.excluded:
        return None
    held = tuple(records)
    try:
        return room(held, saved.inputs.flow(on, held), on, debt.id, catalogue)
    except UserError:
        # No plan can be made of what is saved: then it says nothing about this debt.
        return None
