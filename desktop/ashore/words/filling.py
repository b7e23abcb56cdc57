"""Puts a name into a sentence: Chinese sets a space before Latin letters, and none before its own."""

from __future__ import annotations

import re

_CJK = "\u3400-\u9fff"
_AT, _LATIN = "\x00", "0-9A-Za-z"
# What stands at an edge of the name decides, whatever the translator wrote there.
_RULES = (
    (re.compile(f"(?<=[{_CJK}]) ?{_AT}(?=[{_LATIN}])"), " "),
    (re.compile(f"(?<=[{_LATIN}]){_AT} ?(?=[{_CJK}])"), " "),
    (re.compile(f"(?<=[{_CJK}]) {_AT}(?=[{_CJK}])"), ""),
    (re.compile(f"(?<=[{_CJK}]){_AT} (?=[{_CJK}])"), ""),
)


def fill(template: str, *, name: str, **others: str) -> str:
    """``template`` with ``{name}`` and the other texts in it."""
    marked = template.format(name=f"{_AT}{name}{_AT}", **others)
    for rule, space in _RULES:
        marked = rule.sub(space, marked)
    return marked.replace(_AT, "")
