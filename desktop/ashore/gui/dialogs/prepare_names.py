"""Names of templates as they are chosen, and of the files that come of them."""

from __future__ import annotations

from string import Template


def bare_title(title: str, debt: str) -> str:
    """A title with the debt's name in it, and without its other figures."""
    bare = Template(title).safe_substitute(debt=debt, date="").strip()
    return bare.rstrip(",，:： ")


def file_name(title: str, day: str) -> str:
    """A name of a file that every system takes."""
    kept = "".join(sign if sign.isalnum() else "-" for sign in title)
    return "-".join(part for part in [*kept.split("-"), day] if part)[:80]
