"""Marks on contacts as lines of a card: the sentence, its source with the grade, since when it counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ashore.gui.dialogs.sources import source_title
from ashore.words import conduct, figures
from ashore.words.language import translate

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.domain.conduct import DayMark, Guideline, Mark
    from ashore.domain.contact import Contact


def mark_lines(contact: Contact, marks: Sequence[Mark], catalogue: Catalogue) -> list[str]:
    """A paragraph for each mark, then that it is no verdict; none where nothing is marked."""
    lines = [
        "\n".join((conduct.marked(contact, mark), _basis(mark.guideline, catalogue)))
        for mark in marks
    ]
    return [*lines, no_verdict()] if lines else []


def day_lines(marks: Sequence[DayMark], catalogue: Catalogue) -> list[str]:
    """A paragraph for each guideline that the contacts of a day may be outside."""
    return [
        "\n".join((conduct.day_marked(mark), _basis(mark.guideline, catalogue))) for mark in marks
    ]


def no_verdict() -> str:
    """What stands under every mark."""
    return translate(
        "ConductLines",
        "A mark is no verdict: whether a contact was proper is for the regulator or a court to say.",
    )


def _basis(rule: Guideline, catalogue: Catalogue) -> str:
    """``In force from 1 Jun 2025. Source: GB/T 45251-2025 (B)``."""
    text = translate("ConductLines", "In force from {date}. {source}")
    return text.format(
        date=figures.long_date(rule.in_force_from),
        source=source_title(catalogue.conduct().origins[rule.id]),
    )
