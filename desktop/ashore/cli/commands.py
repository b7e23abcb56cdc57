"""The commands by their names, and the running of one."""

from __future__ import annotations

from ashore.cli import add, agree, calc, export, import_file, letter, list_debts, log, plan
from ashore.cli.options import Options
from ashore.cli.session import Clock

COMMANDS = {
    command.name: command
    for command in (
        list_debts.COMMAND, add.COMMAND, import_file.COMMAND, export.COMMAND, calc.COMMAND,
        plan.COMMAND, log.COMMAND, agree.COMMAND, letter.COMMAND,
    )
}  # fmt: skip


def run(options: Options, clock: Clock) -> int:
    """Run the command that ``options`` name; return its exit status. Raises UserError."""
    return COMMANDS[options.command].run(options, clock)
