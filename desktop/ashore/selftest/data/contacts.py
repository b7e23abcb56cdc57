"""A contact is logged and an agreement made, by the terminal's own commands."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from datetime import timedelta
from typing import Any

from ashore.cli import commands
from ashore.cli.parser import parse
from ashore.selftest.data._debts import NAME, store_with_a_debt
from ashore.selftest.place import Place, need


def check(place: Place) -> str:
    """Note a late call down, sign an extension, and read both again."""
    with store_with_a_debt(place, "contacts"):
        pass
    yesterday = (place.today - timedelta(days=1)).isoformat()
    until = (place.today + timedelta(days=20)).isoformat()
    late = f"{yesterday} 22:30"
    _run(
        place,
        "log",
        "add",
        "--debt",
        NAME,
        "--channel",
        "call",
        "--direction",
        "in",
        "--when",
        late,
    )
    _run(
        place,
        "agree",
        "--debt",
        NAME,
        "--kind",
        "extension",
        "--until",
        until,
        "--signed",
        yesterday,
    )
    contacts: list[Any] = json.loads(_run(place, "log", "list", "--json"))["entries"]
    need(len(contacts) == 1, f"{len(contacts)} contacts where one was logged")
    need(contacts[0]["marks"], "a call at half past ten at night has no mark")
    debts: list[Any] = json.loads(_run(place, "list", "--json"))["debts"]
    need(debts[0]["stage"] == "agreement", f"with an agreement the stage is {debts[0]['stage']}")
    return f"{len(contacts)} contact with its mark, {len(debts)} agreement"


def _run(place: Place, *words: str) -> str:
    options = parse(["--profile", str(place.profile("contacts").folder), *words])
    said = io.StringIO()
    with redirect_stdout(said):
        need(commands.run(options, lambda: place.today) == 0, f"{words} failed")
    return said.getvalue()
