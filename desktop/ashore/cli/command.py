"""What a command is: its name, its help, its arguments, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.cli.options import Options
    from ashore.cli.session import Clock


@dataclass(frozen=True, slots=True)
class Command:
    """``about`` and ``example`` are marked for translation; ``run`` returns the exit status."""

    name: str
    about: str
    example: str
    configure: Callable[[ArgumentParser], None]
    run: Callable[[Options, Clock], int]
    opens_profile: bool = True
