"""Gathers the licences of everything that is bundled, and lists the parts (CycloneDX)."""

from __future__ import annotations

import json
import re
import shutil
import uuid
from pathlib import Path

from bundle.freeze import LOCK, prepare
from bundle.work import DIST, NAME, PACKAGING, ROOT, call, day, version

_NOT_BUNDLED = {"pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "macholib", "packaging", "pefile",
                "pywin32-ctypes", "setuptools"}  # fmt: skip
"""What the lock file has for the freezing alone; of PyInstaller the small starting program stays."""

FONT_PARTS = (("Noto Sans SC", "OFL-1.1"), ("Source Sans 3", "OFL-1.1"), ("Lucide", "ISC"))
ASK = """
import json, sys
from importlib.metadata import distributions
found = {}
for each in distributions():
    facts = each.metadata
    stated = facts.get("License-Expression") or ""
    if not stated:
        trove = [c for c in facts.get_all("Classifier") or [] if c.startswith("License ::")]
        stated = (trove or [facts.get("License") or ""])[0].rpartition(":: ")[2].splitlines()[:1]
        stated = stated[0] if stated else ""
    texts = [str(each.locate_file(f)) for f in each.files or [] if ".dist-info/" in str(f)
             and any(w in f.name.upper() for w in ("LICEN", "COPYING", "NOTICE", "AUTHORS"))]
    found[facts["Name"].lower().replace("_", "-")] = [each.version, stated, texts]
json.dump(found, sys.stdout)
"""
_SPDX = {"MIT License": "MIT", "BSD License": "BSD-3-Clause"}


def installed() -> dict[str, tuple[str, str, list[str]]]:
    """Return version, licence and licence files of what the locked environment holds."""
    found: dict[str, tuple[str, str, list[str]]] = json.loads(call(prepare(), "-c", ASK))
    return found


def bundled() -> dict[str, tuple[str, str, list[str]]]:
    """Return the same of what is in the installers."""
    locked = set(re.findall(r"^([a-z0-9-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    have = installed()
    return {name: have[name] for name in sorted(locked - _NOT_BUNDLED) if name in have}


def write_licences(target: Path) -> None:
    """Write one folder for each part with its licence texts, and a list of them."""
    folder = target / "licences"
    folder.mkdir(parents=True, exist_ok=True)
    lines = [
        "What Ashore is made of, and under which licences. Their texts are beside this file.",
        "",
    ]
    shutil.copyfile(ROOT / "LICENSE", folder / "GPL-3.0.txt")
    # The wheels of Qt and PySide6 carry no text; theirs is the LGPL, which adds to the GPL.
    shutil.copyfile(PACKAGING / "release" / "LGPL-3.0.txt", folder / "LGPL-3.0.txt")
    lines.append(f"Ashore {version()}: GPL-3.0-or-later (GPL-3.0.txt)")
    for name, (number, licence, texts) in bundled().items():
        for text in sorted(texts):
            place = folder / name / Path(text).name
            place.parent.mkdir(exist_ok=True)
            shutil.copyfile(text, place)
        lines.append(f"{name} {number}: {_SPDX.get(licence, licence)}")
    for name, licence in FONT_PARTS:
        lines.append(f"{name}: {licence}")
    shutil.copyfile(ROOT / "resources" / "fonts" / "OFL.txt", folder / "OFL-1.1.txt")
    shutil.copyfile(ROOT / "resources" / "icons" / "LICENSE-lucide.txt", folder / "lucide-ISC.txt")
    python = call(prepare(), "-c", "import platform; print(platform.python_version())").strip()
    lines.append(f"Python {python}: PSF-2.0, with the libraries that it carries")
    shutil.copyfile(_python_licence(), folder / "PSF-2.0.txt")
    lines += [
        "PyInstaller's starting program: GPL-2.0-or-later with an exception for what it starts",
        "",
        "Qt and PySide6 are used under the LGPL version 3. They lie in the folder as libraries of",
        "their own, and may be replaced there by others of the same interface.",
    ]
    (folder / "LIST.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _python_licence() -> Path:
    """Return the text of Python's licence, wherever this Python keeps it."""
    where = call(
        prepare(),
        "-c",
        "import os, sys; print(os.path.dirname(os.__file__)); print(sys.base_prefix)",
    )
    library, prefix = (Path(line) for line in where.split("\n")[:2])
    debian = Path("/usr/share/doc") / library.name / "copyright"
    for place in (library / "LICENSE.txt", prefix / "LICENSE.txt", debian):
        if place.is_file():
            return place
    raise FileNotFoundError("Python's licence")


def bill() -> Path:
    """Write the list of parts as CycloneDX 1.5; return it. Every hash is that of the lock file."""
    text = LOCK.read_text(encoding="utf-8")
    have = installed()
    parts = []
    for block in re.split(r"\n(?=[a-z])", text)[1:]:
        found = re.match(r"([a-z0-9-]+)==([\w.]+)", block)
        if not found:
            continue
        name, number = found.groups()
        licence = _SPDX.get(have[name][1], have[name][1]) if name in have else ""
        parts.append({
            "type": "library", "bom-ref": f"pkg:pypi/{name}@{number}", "name": name,
            "version": number, "purl": f"pkg:pypi/{name}@{number}",
            "scope": "excluded" if name in _NOT_BUNDLED else "required",
            "hashes": [{"alg": "SHA-256", "content": each} for each in
                       re.findall(r"sha256:([0-9a-f]{64})", block)],
            **({"licenses": [{"expression": licence}]} if licence else {}),
        })  # fmt: skip
    for name, licence in FONT_PARTS:
        parts.append({"type": "data", "name": name, "licenses": [{"expression": licence}]})
    own = f"pkg:generic/{NAME}@{version()}"
    document = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, own + text)}",
        "metadata": {
            "timestamp": day().isoformat().replace("+00:00", "Z"),
            "component": {"type": "application", "bom-ref": own, "name": NAME, "version": version(),
                          "purl": own, "licenses": [{"expression": "GPL-3.0-or-later"}]},
        },
        "components": parts,
    }  # fmt: skip
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{NAME}-{version()}.cdx.json"
    target.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    return target
