"""The options that every export has, and what they ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

from ashore.cli.options import TYPED
from ashore.domain.errors import UserError
from ashore.words.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.services.export import Paper, Progress, Wishes
    from ashore.services.letters import LetterFormat
    from ashore.services.templates import Letter
    from ashore.words.export.pages import Document

T = TypeVar("T")

PAPER, WITHOUT = "--paper", "--without"
HELP = {
    PAPER: ("SIZE", QT_TRANSLATE_NOOP(
        "Help", "A4 or letter, for a PDF; what is usual in your country where it is left out"
    )),
    WITHOUT: ("WHAT", QT_TRANSLATE_NOOP(
        "Help", "leave out names (of debts and lenders), notes, rates; more than one with commas"
    )),
}  # fmt: skip


def add_export_options(parser: ArgumentParser) -> None:
    """How the file is to be."""
    for option, (value, about) in HELP.items():
        parser.add_argument(option, dest=TYPED + option, metavar=value, help=about)


def wishes(path: Path, texts: Mapping[str, str | list[str]]) -> Wishes:
    """What was asked for. Raises UserError ``export_kind_unknown``, and ``choice_unknown`` at its
    option.
    """
    from ashore.services import export

    kind = export.format_of(path)
    without = _at(WITHOUT, lambda: export.private_of(str(texts.get(WITHOUT, ""))))
    return export.Wishes(kind, paper(texts), without)


def paper(texts: Mapping[str, str | list[str]]) -> Paper:
    """The paper that was asked for, or what is usual here. Raises UserError at its option."""
    from ashore.services import export
    from ashore.words.country import usual_country

    if PAPER in texts:
        return _at(PAPER, lambda: export.paper_of(str(texts[PAPER])))
    return export.usual_paper(usual_country())


def _at(option: str, read: Callable[[], T]) -> T:
    try:
        return read()
    except UserError as error:
        raise error.at(option) from None


def draw(document: Document, target: BinaryIO, paper: Paper, progress: Progress) -> None:
    """Draw a PDF without a screen. Raises UserError ``qt_unusable`` where a library is missing."""
    _ready()
    from ashore.gui.paper.draw import draw_pdf

    draw_pdf(document, target, paper, progress)


def draw_letter(path: Path, letter: Letter, kind: LetterFormat, paper: Paper) -> None:
    """Write a letter without a screen. Raises UserError as ``draw`` and ``write_whole``."""
    _ready()
    from ashore.exchange.whole_file import write_whole
    from ashore.gui.paper.letter import write_letter

    write_whole(path, lambda file: write_letter(letter.title, letter.body, kind, file, paper))


def _ready() -> None:
    from ashore.screen import settle_encoding

    settle_encoding()
    try:
        from ashore.gui.paper.draw import ready
    except ImportError as missing:
        raise UserError("qt_unusable", reason=str(missing)) from missing
    ready()
