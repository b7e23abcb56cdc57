"""The commands by their names, and the running of one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ashore.cli import add, import_file, list_debts, session
from ashore.cli.options import Options

COMMANDS = {
    command.name: command
    for command in (list_debts.COMMAND, add.COMMAND, import_file.COMMAND)
}  # fmt: skip


def run(options: Options, clock: Callable[[], date]) -> int:
    """Run the command that ``options`` name; return its exit status. Raises UserError."""
    with session.opened(options, clock) as opened:
        return COMMANDS[options.command].run(options, opened)
