"""What a person asked for on the command line."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

FIELD = "field "
"""Stands before the name of a debt's field among the options, so that none can be taken for another."""

TYPED = "typed "
"""Stands before an option of a calculation, for the same reason."""


@dataclass(frozen=True, slots=True)
class Options:
    """``command`` "" opens the window. ``as_of`` is still a text; ``fields`` are those of ``add``
    by the names of services.fields; ``typed`` holds the options of ``calculation`` as texts;
    ``action`` is what ``log`` is to do.
    """

    command: str = ""
    profile: Path | None = None
    demo: bool = False
    as_of: str | None = None
    json: bool = False
    language: str | None = None
    picture: Path | None = None
    self_test: bool = False
    new_debt: bool = False
    archived: bool = False
    file: str = ""
    action: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    calculation: str = ""
    typed: dict[str, str | list[str]] = field(default_factory=dict)
