"""Signs Windows programs with osslsigncode, where the environment says with what:

ASHORE_CERTIFICATE             a PKCS#12 file; ASHORE_CERTIFICATE_PASSWORD_FILE holds its password
ASHORE_TIMESTAMP               the address of a time stamp service (RFC 3161)

Without them nothing is signed, and that is said. The project has no certificate yet: this has
never been run.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from bundle.work import TITLE, Failed, call, say


def sign(files: Iterable[Path]) -> None:
    """Sign each file in its place. Raises Failed."""
    certificate = os.environ.get("ASHORE_CERTIFICATE")
    password = os.environ.get("ASHORE_CERTIFICATE_PASSWORD_FILE")
    names = list(files)
    if not certificate or not password:
        say(
            f"Windows: not signed, for ASHORE_CERTIFICATE names none: {', '.join(f.name for f in names)}"
        )
        return
    stamp = os.environ.get("ASHORE_TIMESTAMP")
    for file in names:
        signed = file.with_name(file.name + ".signed")
        signed.unlink(missing_ok=True)
        call(
            "osslsigncode", "sign", "-pkcs12", certificate, "-readpass", password, "-h", "sha256",
            "-n", TITLE, *(("-ts", stamp) if stamp else ()), "-in", file, "-out", signed,
        )  # fmt: skip
        if not signed.exists():
            raise Failed(f"{file.name} could not be signed")
        signed.replace(file)
