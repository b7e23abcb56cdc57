"""Makes the Debian package. It uses the system's libraries; dpkg-shlibdeps says which."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from bundle.orphans import elves
from bundle.work import DIST, NAME, WORK, Failed, Timed, call, fresh, stamp, version
from linux.metainfo import PARAGRAPHS, SUMMARY
from linux.tree import HERE, HOME, lay_out, packed, put
from release.changelog import debian

MAINTAINER = "The Ashore contributors <ashore@ashore.invalid>"
"""There is no address yet, and the reserved domain claims none."""
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Ashore

Files: *
Copyright: 2026 The Ashore contributors
License: GPL-3+
 This program is free software: you can redistribute it and/or modify it under the terms of the GNU
 General Public License as published by the Free Software Foundation, either version 3 of the
 License, or (at your option) any later version.
 .
 On Debian systems, the text of the GNU General Public License version 3 is in
 /usr/share/common-licenses/GPL-3.
 .
 The package carries Python, Qt and further libraries; their licences are listed, and lie, in
 /usr/share/doc/ashore/licences.
"""


def dependencies(home: Path) -> str:
    """Return what the program needs of the system, as dpkg-shlibdeps finds it."""
    parts = [part.resolve() for part in elves(home)]
    work = fresh(WORK / "shlibdeps")
    (work / "debian").mkdir()
    (work / "debian" / "control").write_text(
        f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n", encoding="utf-8"
    )
    private = sorted({f"-l{part.parent}" for part in parts})
    said = call(
        "dpkg-shlibdeps", "-O", "--ignore-missing-info", *private, *(f"-e{p}" for p in parts), cwd=work
    )  # fmt: skip
    found = re.search(r"^shlibs:Depends=(.*)$", said, re.MULTILINE)
    if not found:
        raise Failed(f"dpkg-shlibdeps named no packages:\n{said[-2000:]}")
    return found[1]


def control(root: Path, architecture: str) -> str:
    """Return the control file."""
    kibibytes = sum((f.lstat().st_size + 1023) // 1024 for f in root.rglob("*") if f.is_file())
    text = PARAGRAPHS[0][""] + "\n.\n" + PARAGRAPHS[1][""]
    body = "\n".join(f" {line}" for line in _wrapped(text))
    return (
        f"Package: {NAME}\nVersion: {version()}\nSection: misc\nPriority: optional\n"
        f"Architecture: {architecture}\nMaintainer: {MAINTAINER}\nInstalled-Size: {kibibytes}\n"
        f"Depends: {dependencies(root / HOME)}\nRecommends: xdg-utils\n"
        f"Description: {SUMMARY[''][0].lower()}{SUMMARY[''][1:]}\n{body}\n"
    )


def _wrapped(text: str) -> list[str]:
    from textwrap import wrap

    return [
        line for part in text.split("\n") for line in (wrap(part, 76) if part != "." else ["."])
    ]


def build(site: str = "") -> Path:
    """Make the package and hold it against lintian; return it. Raises Failed."""
    with Timed("deb: laying the files out"):
        root = lay_out("deb", own_libraries=False, site=site)
        architecture = call("dpkg", "--print-architecture").strip()
        documents = f"usr/share/doc/{NAME}"
        put(root, f"{documents}/changelog.gz", packed(debian(MAINTAINER)))
        put(root, f"{documents}/copyright", COPYRIGHT)
        put(root, f"usr/share/lintian/overrides/{NAME}", (HERE / "lintian-overrides").read_bytes())
        # Debian has this one already, and wants no second copy.
        (root / documents / "licences" / "GPL-3.0.txt").unlink()
        for folder in (root, *root.rglob("*")):
            if folder.is_dir() and not folder.is_symlink():
                folder.chmod(0o755)
    with Timed("deb: dependencies by dpkg-shlibdeps"):
        (root / "DEBIAN").mkdir()  # dpkg-shlibdeps knows the root of the package by it
        put(root, "DEBIAN/control", control(root, architecture))
        put(root, "DEBIAN/postrm", (HERE / "postrm").read_bytes(), 0o755)
        packed_files = (f for f in sorted(root.rglob("*")) if f.is_file() and not f.is_symlink())
        sums = [
            f"{hashlib.md5(f.read_bytes(), usedforsecurity=False).hexdigest()}  {f.relative_to(root)}\n"
            for f in packed_files
            if "DEBIAN" not in f.parts
        ]
        put(root, "DEBIAN/md5sums", "".join(sums))
        (root / "DEBIAN").chmod(0o755)
        stamp(root)
    target = DIST / f"{NAME}_{version()}_{architecture}.deb"
    with Timed("deb: packing"):
        DIST.mkdir(exist_ok=True)
        # One thread: with more, xz cuts its blocks by the number of cores.
        call(
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z9",
            "--threads-max=1",
            "--build",
            root,
            target,
        )
    check(root, target)
    return target


def check(root: Path, target: Path) -> None:
    """Hold the package against Debian's own checks. Raises Failed with what they say."""
    with Timed("deb: lintian, desktop-file-validate, appstreamcli"):
        call("lintian", "--fail-on", "error,warning", "--allow-root", target)
        call("desktop-file-validate", root / "usr/share/applications/ashore.desktop")
        call("appstreamcli", "validate", "--no-net", *root.glob("usr/share/metainfo/*.xml"))
