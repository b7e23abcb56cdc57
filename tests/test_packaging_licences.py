"""The licences of what the program is made of: all of them go together with GPL-3.0-or-later."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

# May be part of a program under GPL-3.0-or-later.
ALLOWED = {
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "GPL-3.0-only",
    "LGPL-3.0-only",
    "MIT",
    "MPL-2.0",
    "PSF-2.0",
}
# How packages without an SPDX expression word theirs.
WORDED = {
    "Apache 2.0": "Apache-2.0",
    "BSD 2-Clause License": "BSD-2-Clause",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}


def locked(checkout: Path) -> list[str]:
    text = (checkout / "requirements" / "test.txt").read_text(encoding="utf-8")
    return re.findall(r"^([a-z0-9-]+)==[^;\n]*\\$", text, re.MULTILINE)


def licence(package: str) -> str:
    """Return the SPDX expression, or the wording, of an installed package's licence."""
    facts = metadata(package)
    for field in ("License-Expression", "License", "Classifier"):
        for stated in map(str, facts.get_all(field) or []):
            if stated and (field != "Classifier" or stated.startswith("License ::")):
                return WORDED.get(stated, stated)
    return "none stated"


def test_every_locked_package_may_be_used(checkout: Path) -> None:
    packages = locked(checkout)
    assert "pyside6-essentials" in packages
    refused = {}
    for package in packages:
        expression = licence(package)
        choices = [set(part.split(" AND ")) for part in expression.strip("()").split(" OR ")]
        if not any(choice <= ALLOWED for choice in choices):
            refused[package] = expression
    assert refused == {}


def test_a_package_that_is_not_there_is_no_silent_pass() -> None:
    with pytest.raises(PackageNotFoundError):
        licence("ashore-that-nobody-installed")


def test_the_program_carries_its_licence(checkout: Path) -> None:
    text = (checkout / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text
    assert len(text.splitlines()) > 600
    assert metadata("ashore")["License-Expression"] == "GPL-3.0-or-later"
