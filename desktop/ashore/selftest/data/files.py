"""Every packaged file is there and is what was packaged."""

from __future__ import annotations

from importlib.metadata import PackagePath, files

from ashore import assets
from ashore.selftest.place import Place, need

_RESOURCES = "ashore/resources/"
_SOURCES = (".py", ".pyc", ".ts", ".pyi")
"""What an installer may leave out: bytecode stands for sources, and .qm for .ts."""


def check(_place: Place) -> str:
    """Compare each file with the hash in the installation's own record, where it has one."""
    recorded = [file for file in files("ashore") or [] if str(file).startswith(_RESOURCES)]
    wanted = [file for file in recorded if not str(file).endswith(_SOURCES)]
    for file in wanted:
        _compare(file)
    folders = ("fonts", "guide", "icons", "icons/app", "lenders", "rules", "samples", "themes")
    found = sum(len(assets.names(folder)) for folder in (*folders, "translations"))
    need(found > 0, "no packaged file was found")
    # A checkout has no record of them.
    return f"{found} files, {len(wanted)} compared with their hash"


def _compare(file: PackagePath) -> None:
    from base64 import urlsafe_b64encode
    from hashlib import sha256

    name = str(file).removeprefix(_RESOURCES)
    content = assets.bytes_(name)
    if file.hash is not None:
        found = urlsafe_b64encode(sha256(content).digest()).rstrip(b"=").decode("ascii")
        need(found == file.hash.value, f"packaged file was changed: {name}")
