"""List and plan are written in every format, from the terminal's own commands."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from pathlib import Path

from ashore.cli import commands
from ashore.cli.parser import parse
from ashore.selftest.data._debts import store_with_a_debt
from ashore.selftest.place import Place, need
from ashore.selftest.windows import application
from ashore.services.export import Format

_BEGINS = {
    Format.PDF: b"%PDF-",
    Format.XLSX: b"PK\x03\x04",
    Format.ICS: b"BEGIN:VCALENDAR",
    Format.JSON: b"{",
    Format.CSV: b"",
}
"""How a file of each format begins; a table begins with its own words."""

_PLAN = ("plan", "--budget", "3000", "--payday", "10")


def check(place: Place) -> str:
    """Write ten files and look at their beginnings."""
    application(place)
    with store_with_a_debt(place, "exports"):
        pass
    sizes = []
    for kind in Format:
        for name, words in (("list", ("export",)), ("plan", (*_PLAN, "--export"))):
            file = place.folder / f"{name}.{kind.value}"
            _run(place, *words, str(file))
            sizes.append(_looked_at(file, kind))
    return f"{len(sizes)} files, {sum(sizes) // 1024} kB"


def _run(place: Place, *words: str) -> None:
    options = parse(["--profile", str(place.profile("exports").folder), *words])
    with redirect_stdout(io.StringIO()):
        need(commands.run(options, lambda: place.today) == 0, f"{words} failed")


def _looked_at(file: Path, kind: Format) -> int:
    content = file.read_bytes()
    need(len(content) > 20, f"{file.name} is empty")
    need(content.startswith(_BEGINS[kind]), f"{file.name} begins with {content[:8]!r}")
    if kind is Format.JSON:
        json.loads(content)
    return len(content)
