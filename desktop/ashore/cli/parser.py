"""Reads the command line; its help and its complaints are in the person's language."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from ashore.cli import calc, log, output
from ashore.cli.commands import COMMANDS
from ashore.cli.options import FIELD, TYPED, Options
from ashore.cli.shared import add_shared
from ashore.domain.errors import UserError
from ashore.words import language
from ashore.words.language import QT_TRANSLATE_NOOP, translate

_ABOUT = QT_TRANSLATE_NOOP(
    "Help",
    "Shows your own debts: how late each one is, at which stage, and which to repay first. "
    "Without a command the window opens.",
)
_COMMANDS = QT_TRANSLATE_NOOP("Help", "commands")
_TITLES = (QT_TRANSLATE_NOOP("Help", "options"), QT_TRANSLATE_NOOP("Help", "positional arguments"))
"""What argparse itself calls its groups."""

_COMPLAINTS = (
    (r"argument (?P<option>\S+): expected .*argument", "option_needs_value"),
    (r"argument (?P<option>\S+): ignored explicit argument .*", "option_takes_no_value"),
    (r"unrecognized arguments: (?P<option>.*)", "option_unknown"),
    (r"argument CALCULATION: invalid choice: '?(?P<command>.*?)'? \(.*", "calculation_unknown"),
    (r"argument COMMAND: invalid choice: '?(?P<command>.*?)'? \(.*", "command_unknown"),
    (r"the following arguments are required: (?P<option>.*)", "argument_missing"),
)
"""What argparse says, and the code of our own sentence for it."""


def parse(arguments: Sequence[str]) -> Options:
    """The options in ``arguments``.

    Raises UserError for wrong ones, and SystemExit after ``--help`` and ``--version``.
    """
    # Help and complaints are written while the options are read, so this one comes first.
    spoken = _language(arguments)
    found = vars(_parser().parse_args(log.placed(calc.signed(arguments))))
    if found["language"] is not None and spoken is None:
        raise UserError("choice_unknown", "--language", choices=", ".join(language.LANGUAGES))
    if found["profile"] == "":
        # An empty variable of a shell must not mean the person's own debts.
        raise UserError("option_needs_value", option="--profile")
    return Options(
        command=found["command"] or "",
        profile=Path(found["profile"]) if found["profile"] else None,
        demo=found["demo"],
        as_of=found["as_of"],
        json=found["json"],
        language=spoken,
        picture=Path(found["picture"]) if found["picture"] else None,
        self_test=found["self_test"],
        new_debt=found["new_debt"],
        archived=found.get("all", False),
        file=found.get("file", ""),
        action=found.get("action", ""),
        fields={
            name.removeprefix(FIELD): text
            for name, text in found.items()
            if name.startswith(FIELD) and text is not None
        },
        calculation=found.get("calculation", ""),
        typed={
            name.removeprefix(TYPED): given
            for name, given in found.items()
            if name.startswith(TYPED) and given is not None
        },
    )


def usage_error(message: str) -> UserError:
    """Our own error for what argparse complains of."""
    for pattern, code in _COMPLAINTS:
        if match := re.fullmatch(pattern, message):
            return UserError(code, **match.groupdict())
    return UserError("usage", reason=message)


class Parser(argparse.ArgumentParser):
    """Raises UserError instead of ending the program, and translates its help when asked for it."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, allow_abbrev=False, add_help=False, formatter_class=_Formatter)
        self.add_argument(
            "-h", "--help", action="help", help=QT_TRANSLATE_NOOP("Help", "show this help")
        )

    def error(self, message: str) -> NoReturn:
        """Raise the UserError for a complaint of argparse."""
        raise usage_error(message)

    def format_help(self) -> str:
        """The help in the language in use."""
        self.description = translate("Help", self.description or "")
        for group in self._action_groups:
            group.title = translate("Help", group.title or "")
        # argparse would break the example into lines, and then it could not be copied.
        example, self.epilog = self.epilog, None
        text = super().format_help()
        self.epilog = example
        if example:
            text += "\n" + translate("Help", "Example: {line}").format(line=example) + "\n"
        return text


class _Formatter(argparse.HelpFormatter):
    def _get_help_string(self, action: argparse.Action) -> str | None:
        # argparse puts values into the help by %; ours has none, and a percent sign is meant.
        return translate("Help", action.help).replace("%", "%%") if action.help else action.help

    def add_usage(
        self, usage: str | None, actions: Iterable[argparse.Action], groups: Any,
        prefix: str | None = None,
    ) -> None:  # fmt: skip
        # An empty prefix is meant: argparse asks for the bare usage when it names a command.
        super().add_usage(
            usage, actions, groups, translate("Help", "usage: ") if prefix is None else prefix
        )


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        from ashore import assets

        output.say(f"Ashore {assets.version()}")
        parser.exit()


def _parser() -> Parser:
    main = Parser(prog="ashore", description=_ABOUT)
    add_shared(main, shared_default=None)
    main.add_argument(
        "--picture", metavar="FILE",
        help=QT_TRANSLATE_NOOP("Help", "open no window: print the list, and draw the window into FILE"),
    )  # fmt: skip
    main.add_argument(
        "--version", action=_Version, nargs=0, help=QT_TRANSLATE_NOOP("Help", "print the version")
    )
    main.add_argument(
        "--new-debt", action="store_true",
        help=QT_TRANSLATE_NOOP("Help", "open the window with the form for a new debt"),
    )  # fmt: skip
    main.add_argument(
        "--self-test", action="store_true",
        help=QT_TRANSLATE_NOOP("Help", "try every part of the program in a temporary folder"),
    )  # fmt: skip
    commands = main.add_subparsers(dest="command", metavar="COMMAND", title=_COMMANDS)
    for command in COMMANDS.values():
        parser = commands.add_parser(
            command.name, help=command.about, description=command.about, epilog=command.example
        )
        command.configure(parser)
        add_shared(parser, shared_default=argparse.SUPPRESS, opens_profile=command.opens_profile)
    return main


def _language(arguments: Sequence[str]) -> str | None:
    """Speak the language that ``--language`` asks for; None where it asks for none we know."""
    asked = [
        (value or following).lower()
        for (option, _, value), following in zip(
            (word.partition("=") for word in arguments), [*arguments[1:], ""], strict=False
        )
        if option == "--language"
    ]
    if not asked or not asked[-1].startswith(("zh", "en")):
        return None
    spoken = language.first_known(asked[-1:])
    language.use(spoken)
    return spoken
