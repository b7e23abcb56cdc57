"""Bring resources/translations/*.ts up to date with the strings in desktop/ashore.

``python packaging/translate.py`` adds new strings, drops those that are gone, and lists what is
left to translate: do that with Qt Linguist, or in the file. English is the source language; its
file holds the plural forms alone.
``python packaging/translate.py --check`` changes nothing and exits with 1 where a file is not up to
date, a string is not translated, a placeholder of the source is missing in its translation, or a
call is spelled so that lupdate cannot find its string. Needs PySide6_Essentials, no display.
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCE = Path("desktop") / "ashore"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = {"zh_CN": (), "en": ("-pluralonly",)}
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|%L?\d+")


def lupdate() -> Path:
    """The string collector inside the PySide6 wheel. Raises SystemExit where there is none."""
    spec = importlib.util.find_spec("PySide6")
    name = "lupdate.exe" if sys.platform == "win32" else "lupdate"
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for place in (Path(folder) / name, Path(folder) / "Qt" / "libexec" / name):
            if place.is_file():
                return place
    raise SystemExit("Translations need PySide6_Essentials in this Python: install it.")


def update(folder: Path) -> list[Path]:
    """Write the .ts files in ``folder`` anew from the sources; what is translated stays."""
    made = []
    for language, options in LANGUAGES.items():
        target = folder / f"ashore_{language}.ts"
        # The options must stand before the folder: else nothing is found in it.
        command: list[str | Path] = [
            lupdate(), "-silent", "-extensions", "py", "-locations", "none", "-no-obsolete", *options,
            "-source-language", "en", "-target-language", language, SOURCE, "-ts", target,
        ]  # fmt: skip
        subprocess.run(command, cwd=ROOT, check=True)
        made.append(target)
    return made


def stale() -> Iterator[str]:
    """A complaint for each file that an update would change."""
    with tempfile.TemporaryDirectory() as name:
        for language in LANGUAGES:
            kept = TRANSLATIONS / f"ashore_{language}.ts"
            if kept.exists():
                (Path(name) / kept.name).write_bytes(kept.read_bytes())
        for fresh in update(Path(name)):
            kept = TRANSLATIONS / fresh.name
            if not kept.exists() or kept.read_bytes() != fresh.read_bytes():
                yield f"{kept.name}: not up to date; run python packaging/translate.py"


def unfinished(file: Path) -> Iterator[str]:
    """A complaint for each string that is not translated or lacks a placeholder."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            place = f"{file.name}: {context.findtext('name')}: {source!r}"
            translation = message.find("translation")
            forms = [] if translation is None else [f.text or "" for f in translation]
            if translation is not None and not forms:
                forms = [translation.text or ""]
            if translation is None or translation.get("type") or not all(f.strip() for f in forms):
                yield f"{place} is not translated"
                continue
            wanted = sorted(PLACEHOLDER.findall(source))
            for number, form in enumerate(forms):
                found = sorted(PLACEHOLDER.findall(form))
                # "1 day": the form for one may say the number in a word or not at all.
                if found != wanted and not (len(forms) > 1 and number == 0):
                    yield f"{place}: placeholders {found} instead of {wanted}"


def misspelled() -> Iterator[str]:
    """A complaint for each call whose string lupdate does not find, or reads wrongly."""
    for file in sorted((ROOT / SOURCE).rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            found = _complaint(call)
            if found:
                yield f"{file.relative_to(ROOT)}:{call.lineno}: {found}"


def _complaint(call: ast.Call) -> str:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "tr" and isinstance(call.func, ast.Name):
        return "lupdate takes the context of a bare tr() for the text: call it translate()"
    if name not in ("tr", "translate", "QT_TRANSLATE_NOOP") or not call.args:
        return ""
    if any(keyword.arg == "n" for keyword in call.keywords):
        return "lupdate ignores a call with n=: write None, n"
    if any(isinstance(argument, ast.JoinedStr) for argument in call.args):
        return "lupdate does not find an f-string: use .format() on the translated text"
    return ""


def main() -> int:
    """Update or check, as the arguments say; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing, tell what is amiss")
    options = parser.parse_args()
    if options.check:
        complaints = [*misspelled(), *stale()]
    else:
        TRANSLATIONS.mkdir(exist_ok=True)
        update(TRANSLATIONS)
        complaints = [*misspelled()]
    for language in LANGUAGES:
        file = TRANSLATIONS / f"ashore_{language}.ts"
        complaints += unfinished(file) if file.exists() else [f"{file.name} is missing"]
    sys.stdout.writelines(f"{complaint}\n" for complaint in complaints)
    return 1 if options.check and complaints else 0


if __name__ == "__main__":
    sys.exit(main())
