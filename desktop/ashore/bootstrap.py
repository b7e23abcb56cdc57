"""Decides between window and terminal: the one module that knows everyone.

Nothing is imported at the top that the first painted window does not need.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from typing import TYPE_CHECKING

from ashore import paths
from ashore.cli.guard import guarded
from ashore.cli.options import Options
from ashore.domain.errors import UserError
from ashore.screen import has_screen, settle_encoding

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Clock = Callable[[], date]

PICTURE = "ashore.png"
"""Where the picture of the window goes when there is no screen and nobody named a file."""


def today() -> date:
    """The day of the computer's clock; nothing else in the program asks it."""
    return date.today()  # noqa: TID251, DTZ011


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    screen = has_screen()
    if screen and all(word == "--demo" for word in words):
        # The usual start does not wait until options are read.
        return guarded(lambda: _window(Options(demo=bool(words)), today))
    return guarded(lambda: _with_options(words, screen))


def _with_options(words: Sequence[str], screen: bool) -> int:
    from ashore.cli import commands
    from ashore.cli.parser import parse
    from ashore.cli.session import day_of

    options = parse(words)
    if options.self_test:
        return _self_test(screen)
    if options.command:
        return commands.run(options, today)
    day = day_of(options, today) if options.as_of else None
    clock = (lambda: day) if day else today
    if options.picture or not screen:
        return _picture(options, clock)
    if options.json:
        raise UserError("json_without_command", "--json")
    return _window(options, clock)


def _window(options: Options, clock: Clock) -> int:
    settle_encoding()
    try:
        from ashore.gui.app import run
    except ImportError as missing:
        raise UserError("qt_unusable", reason=str(missing)) from missing
    profile = paths.profile(options.profile, demo=options.demo)
    return run(
        profile,
        clock,
        spoken=options.language,
        demo=options.demo,
        backs_up=options.as_of is None,
        first="new" if options.new_debt else "",
    )


def _picture(options: Options, clock: Clock) -> int:
    """Without a window: the list to standard output, the window into a file."""
    from dataclasses import replace
    from pathlib import Path

    from ashore.cli import commands, output
    from ashore.words.language import translate

    target = (options.picture or Path(PICTURE)).absolute()
    if options.picture is None:
        text = translate(
            "Start", "There is no screen for a window: here is the list, and {file} will show it."
        )
        output.note(text.format(file=target))
    status = commands.run(replace(options, command="list"), clock)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    settle_encoding()
    try:
        from ashore.gui.picture import write_picture
    except ImportError as missing:
        raise UserError("qt_unusable", reason=str(missing)) from missing
    profile = paths.profile(options.profile, demo=options.demo)
    write_picture(profile, clock, target, spoken=options.language, demo=options.demo)
    tell = output.note if options.json else output.say
    tell(translate("Start", "The picture of the window is in {file}").format(file=target))
    return status


def _self_test(screen: bool) -> int:
    if not screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    settle_encoding()
    try:
        from ashore.selftest.runner import run
    except ImportError as missing:
        raise UserError("qt_unusable", reason=str(missing)) from missing
    return run(today())
