"""What a calculation is: its name, its help, its options, and its answer as JSON and as a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ashore.cli.options import TYPED
from ashore.words.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.cli.calc.typed import Typing


class Answer(NamedTuple):
    """``document`` for ``--json``, ``text`` for a person; the text is made only when it is asked."""

    document: Mapping[str, object]
    text: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Calculation:
    """``about`` and ``example`` are marked for translation; ``answer`` raises UserError and Unready.

    ``fields`` names the field of services.calculator of an option that has another name.
    """

    name: str
    about: str
    example: str
    configure: Callable[[ArgumentParser], None]
    answer: Callable[[Typing], Answer]
    fields: Mapping[str, str] = field(default_factory=dict)


PRINCIPAL = QT_TRANSLATE_NOOP("Help", "the amount that was lent, like 12,000 or 1.2万")
PER = QT_TRANSLATE_NOOP("Help", "the period of the rate: year (where it is left out), month or day")
CURRENCY = QT_TRANSLATE_NOOP("Help", "three letters; CNY where it is left out")


def add(parser: ArgumentParser, option: str, value: str, about: str, many: bool = False) -> None:
    """Add an option that is read as a text, or as a list of texts where it may come again."""
    action = "append" if many else "store"
    parser.add_argument(option, dest=TYPED + option, metavar=value, help=about, action=action)


def add_currency(parser: ArgumentParser) -> None:
    """Add the option of the currency, which every calculation with amounts has."""
    add(parser, "--currency", "CODE", CURRENCY)
