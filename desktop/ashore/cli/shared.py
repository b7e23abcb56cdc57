"""The options that every command has."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ashore.words.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from argparse import ArgumentParser


_OF_A_PROFILE = ("--profile", "--demo")


def add_shared(
    parser: ArgumentParser, shared_default: str | None, *, opens_profile: bool = True
) -> None:
    """The options that may stand before or after the command; after it only those that are there
    count, so that they do not undo those before it.

    The help of a command that opens no profile does not speak of one.
    """

    def said(name: str, about: str) -> str:
        return about if opens_profile or name not in _OF_A_PROFILE else argparse.SUPPRESS

    for name, value, about in (
        ("--profile", "DIR", QT_TRANSLATE_NOOP("Help", "the folder that holds the debts")),
        ("--as-of", "DATE", QT_TRANSLATE_NOOP("Help", "look from this day, like 2026-11-24")),
        ("--language", "CODE", QT_TRANSLATE_NOOP("Help", "zh_CN or en")),
    ):
        parser.add_argument(name, metavar=value, help=said(name, about), default=shared_default)
    for name, about in (
        ("--json", QT_TRANSLATE_NOOP("Help", "print JSON, as docs/formats.md describes it")),
        ("--demo", QT_TRANSLATE_NOOP("Help", "use the sample instead of your own debts")),
    ):
        default = shared_default or False
        parser.add_argument(name, action="store_true", help=said(name, about), default=default)
