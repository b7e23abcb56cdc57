"""Makes the RPM package. It brings its own libraries: their names differ between distributions."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from bundle.orphans import elves
from bundle.work import DIST, NAME, WORK, Timed, call, environment, epoch, fresh, stamp, version
from linux.metainfo import PARAGRAPHS, SUMMARY
from linux.tree import lay_out
from release.changelog import releases

SPEC = """\
Name: {name}
Version: {version}
Release: 1
Summary: {summary}
License: GPL-3.0-or-later
AutoReqProv: no
# What every desktop has, and no program should bring: drivers, fonts' settings, X and Wayland.
Requires: libEGL.so.1()(64bit)
Requires: libGL.so.1()(64bit)
Requires: libc.so.6(GLIBC_{glibc})(64bit)
Requires: libxcb.so.1()(64bit)

%global __os_install_post %{{nil}}
%global debug_package %{{nil}}
%define _build_id_links none

%description
{description}

%install
cp -a {stage}/usr %{{buildroot}}/

%postun
if [ "$1" = 0 ]; then
    echo "Ashore keeps the debts of each person in ~/.local/share/ashore; they were left there."
fi

%files
%defattr(-,root,root,-)
{files}

%changelog
{changelog}
"""


def _glibc(root: Path) -> str:
    """Return the newest version of the C library that anything in the package asks for."""
    found = {(2, 17)}
    for part in elves(root):
        for version_text in re.findall(r"GLIBC_(2\.\d+)", call("readelf", "-VW", part)):
            found.add((2, int(version_text.partition(".")[2])))
    return "{}.{}".format(*max(found))


def _files(root: Path) -> str:
    """Return what the package owns: its own folders whole, files one by one elsewhere."""
    whole = (f"/usr/lib/{NAME}", f"/usr/share/doc/{NAME}")
    lines = list(whole)
    for file in sorted(root.rglob("*")):
        place = "/" + file.relative_to(root).as_posix()
        if (file.is_symlink() or file.is_file()) and not place.startswith(whole):
            lines.append(place)
    return "\n".join(lines)


def _changelog() -> str:
    found = []
    for release in releases():
        when = release.when.strftime("%a %b %d %Y")
        notes = "\n".join("- " + note.replace("%", "%%").replace("`", "") for note in release.notes)
        found.append(f"* {when} The Ashore contributors - {release.version}-1\n{notes}")
    return "\n\n".join(found)


def build(site: str = "") -> Path:
    """Make the package; return it. Raises Failed."""
    with Timed("rpm: laying the files out"):
        root = lay_out("rpm", own_libraries=True, site=site)
        stamp(root)
        top = fresh(WORK / "rpmbuild")
        spec = top / f"{NAME}.spec"
        spec.write_text(
            SPEC.format(
                name=NAME, version=version(), summary=SUMMARY[""], stage=root,
                description="\n\n".join(paragraph[""] for paragraph in PARAGRAPHS),
                files=_files(root), glibc=_glibc(root), changelog=_changelog(),
            ),
            encoding="utf-8",
        )  # fmt: skip
    with Timed("rpm: packing"):
        fixed = {
            "_topdir": str(top), "_buildhost": NAME, "_binary_payload": "w9.xzdio",
            "_source_date_epoch": str(epoch()),
            "use_source_date_epoch_as_buildtime": "1", "clamp_mtime_to_source_date_epoch": "1",
            "_rpmdir": str(top / "out"), "_rpmfilename": f"{NAME}.rpm", "_docdir": "/usr/share/doc",
        }  # fmt: skip
        defines = [part for key, value in fixed.items() for part in ("--define", f"{key} {value}")]
        call("rpmbuild", "-bb", "--target", "x86_64", *defines, spec, env=environment())
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{NAME}-{version()}-1.x86_64.rpm"
    shutil.copyfile(top / "out" / f"{NAME}.rpm", target)
    return target
