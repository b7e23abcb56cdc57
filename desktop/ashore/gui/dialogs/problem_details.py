"""What a report about a problem needs, and nothing that is the person's."""

from __future__ import annotations

import sys

from PySide6.QtCore import qVersion

from ashore import assets
from ashore.domain.errors import UserError


def details_of(problem: Exception) -> str:
    """What a report needs, safe to paste in public: versions, types and codes, no texts."""
    python = sys.version.split()[0]
    lines = [f"Ashore {assets.version()}, Python {python}, Qt {qVersion()}, {sys.platform}"]
    found: BaseException | None = problem
    while found is not None:
        code = found.code if isinstance(found, UserError) else ""
        code = code or getattr(found, "sqlite_errorname", "")
        lines.append(f"{type(found).__module__}.{type(found).__qualname__} {code}".strip())
        found = found.__cause__ or found.__context__
    return "\n".join(lines)
