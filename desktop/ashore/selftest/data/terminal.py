"""The terminal's commands print the list, as text and as JSON, in both languages."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout

from ashore.cli import commands
from ashore.cli.parser import parse
from ashore.selftest.data._debts import store_with_a_debt
from ashore.selftest.place import Place, need
from ashore.words import language


def check(place: Place) -> str:
    """Print the debts of a store."""
    with store_with_a_debt(place, "terminal"):
        pass
    spoken = language.current()
    try:
        texts = {code: _printed(place, "list", "--language", code) for code in language.LANGUAGES}
    finally:
        language.use(spoken)
    need(len(set(texts.values())) == len(texts), "every language prints the same")
    debts = json.loads(_printed(place, "list", "--json"))["debts"]
    need(debts[0]["days_overdue"] == 10, "a debt of ten days ago is not ten days late")
    return f"{len(texts)} languages, {len(debts)} debt as JSON"


def _printed(place: Place, *words: str) -> str:
    options = parse(["--profile", str(place.profile("terminal").folder), *words])
    said = io.StringIO()
    with redirect_stdout(said):
        need(commands.run(options, lambda: place.today) == 0, f"{words} failed")
    return said.getvalue()
