"""Ends what a person can mend with a sentence on standard error and status 2, never a traceback."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from ashore.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

FAILED = 2
INTERRUPTED = 130
BROKEN_PIPE = 141
"""What a shell says of a program that SIGINT or SIGPIPE ended."""


def guarded(act: Callable[[], int]) -> int:
    """The exit status of ``act``, or the status that stands for what it raised."""
    try:
        status = act()
        if sys.stdout:
            sys.stdout.flush()
    except UserError as error:
        return _complain(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has enough. Without this Python complains again when it ends.
        _give_up_output()
        return BROKEN_PIPE
    except OSError as error:
        # A file has a name, and an error of its own; what is left is our output on a full disk.
        if error.filename is not None or error.errno is None:
            raise
        _give_up_output()
        return _complain(UserError("output_unwritable"))
    return status


def _complain(error: UserError) -> int:
    from ashore.cli.output import complain

    complain(error)
    return FAILED


def _give_up_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
