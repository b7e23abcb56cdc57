"""Letters and the call sheet as templates: packaged ones, and those that a person adds as files.

A template is a text file: its first line is the title, the rest the body, in which ``${name}``
stands for a figure. What no figure answers to stays as it is, so that nothing is lost silently.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template as Filler

from ashore import assets
from ashore.domain.errors import UserError

FOLDER, SUFFIX = "templates", ".txt"
CALL_SHEET = "call-sheet"
MAX_SIZE = 200_000
"""Bytes of a template file; a larger one is no letter."""


@dataclass(frozen=True, slots=True)
class Template:
    """``own`` is one that the person added; ``body`` has its figures still as ``${name}``."""

    id: str
    title: str
    body: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """A filled template, to be edited and saved; ``open_places`` are figures nobody knew."""

    title: str
    body: str
    open_places: tuple[str, ...]


def templates(language: str, profile: Path | None = None) -> tuple[list[Template], list[UserError]]:
    """All templates of a language, the packaged ones first; and what could not be read.

    Own ones lie in ``templates`` of the profile's folder; one that is called like a packaged one
    stands in for it. Errors: ``template_unreadable`` with param ``file``.
    """
    ending = f".{language}{SUFFIX}"
    found: dict[str, Template] = {}
    for name in assets.names(FOLDER, ending):
        key = name.rpartition("/")[2].removesuffix(ending)
        found[key] = _template(key, assets.text(name))
    wrong: list[UserError] = []
    folder = profile / FOLDER if profile else None
    for file in sorted(folder.glob(f"*{SUFFIX}")) if folder and folder.is_dir() else ():
        key = file.name.removesuffix(ending).removesuffix(SUFFIX)
        try:
            found[key] = _template(key, _read(file), own=True)
        except UserError as error:
            wrong.append(error)
    return list(found.values()), wrong


def fill(template: Template, values: Mapping[str, str]) -> Letter:
    """A template with its figures; unknown names stay as they are written."""
    title, body = (Filler(text).safe_substitute(values) for text in (template.title, template.body))
    names = [*_names(title), *_names(body)]
    return Letter(title, body, tuple(dict.fromkeys(name for name in names if name not in values)))


def _template(key: str, text: str, own: bool = False) -> Template:
    title, _, body = text.strip().partition("\n")
    return Template(key, title.strip() or key, body.strip() + "\n", own)


def _read(file: Path) -> str:
    try:
        if file.stat().st_size > MAX_SIZE:
            raise UserError("template_unreadable", file=file.name)
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("template_unreadable", file=file.name) from error


def _names(text: str) -> list[str]:
    return [
        match["named"] or match["braced"]
        for match in Filler.pattern.finditer(text)
        if match["named"] or match["braced"]
    ]
