"""Makes the MSI for administrators (all users of a machine) with wixl."""

from __future__ import annotations

import hashlib
import shutil
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

from bundle.work import DIST, NAME, WORK, call, day, fresh, version
from windows.programs import four

FAMILY = uuid.UUID("6a0c2a4e-6f1b-5b0a-9a8e-0d3c5f7a1e42")
"""Names the program through all versions: Windows finds the older one by it. Never change it."""
MAIN = """\
<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="{product}" UpgradeCode="{family}" Name="Ashore" Version="{version}"
           Manufacturer="The Ashore contributors" Language="1033">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine"/>
    <Media Id="1" Cabinet="ashore.cab" EmbedCab="yes"/>
    <MajorUpgrade DowngradeErrorMessage="A newer version of Ashore is installed."/>
    <Icon Id="ashore.ico" SourceFile="Ashore/ashore.ico"/>
    <Property Id="ARPPRODUCTICON" Value="ashore.ico"/>
    <Property Id="ARPCOMMENTS" Value="The debts of each person are kept when Ashore is removed."/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="INSTALLDIR" Name="Ashore">
{files}
        </Directory>
      </Directory>
      <Directory Id="ProgramMenuFolder">
        <Component Id="shortcut" Guid="{shortcut}" Win64="yes">
          <Shortcut Id="menu" Name="Ashore" Target="[INSTALLDIR]ashore.exe"
                    WorkingDirectory="INSTALLDIR" Icon="ashore.ico"/>
          <RegistryValue Root="HKCU" Key="Software\\ashore" Name="installed" Type="integer" Value="1"
                         KeyPath="yes"/>
        </Component>
      </Directory>
    </Directory>
    <Feature Id="main" Level="1">
      <ComponentRef Id="shortcut"/>
{components}
    </Feature>
  </Product>
</Wix>
"""


def _id(kind: str, place: str) -> str:
    return kind + hashlib.sha256(place.encode()).hexdigest()[:24]


def _guid(text: str) -> str:
    return str(uuid.uuid5(FAMILY, text)).upper()


def _listed(folder: Path, root: Path, names: list[str]) -> list[str]:
    """Return the elements of a folder, and put the ids of its components into names."""
    lines = []
    for file in sorted(folder.iterdir()):
        place = file.relative_to(root).as_posix()
        if file.is_dir():
            lines.append(f'<Directory Id="{_id("d", place)}" Name={quoteattr(file.name)}>')
            lines += _listed(file, root, names)
            lines.append("</Directory>")
        else:
            names.append(_id("c", place))
            lines.append(
                f'<Component Id="{names[-1]}" Guid="{_guid(place)}" Win64="yes">'
                f'<File Id="{_id("f", place)}" Name={quoteattr(file.name)} '
                f'Source={quoteattr("Ashore/" + place)} KeyPath="yes"/></Component>'
            )
    return lines


def build(source: Path) -> Path:
    """Make the package; return it. Raises Failed."""
    work = fresh(WORK / "msi")
    (work / "Ashore").symlink_to(source)
    names: list[str] = []
    files = "\n".join(_listed(source, source, names))
    numbers = ".".join(map(str, four()[:3]))
    # Windows tells files of two packages apart by this one, so it must follow the content.
    content = hashlib.sha256()
    for file in sorted(f for f in source.rglob("*") if f.is_file()):
        content.update(file.relative_to(source).as_posix().encode() + file.read_bytes())
    product, package = _guid(numbers), _guid(content.hexdigest())
    (work / "ashore.wxs").write_text(
        MAIN.format(
            product=product, family=str(FAMILY).upper(), version=numbers, files=files,
            shortcut=_guid("shortcut"),
            components="\n".join(f'<ComponentRef Id="{name}"/>' for name in names),
        ),
        encoding="utf-8",
    )  # fmt: skip
    made = work / "ashore.msi"
    moment = day().strftime("%Y-%m-%d %H:%M:%S")
    # wixl asks the clock and draws a number; both would make each build another one.
    call("faketime", "-f", moment, "wixl", "-a", "x64", "-o", made, "ashore.wxs", cwd=work)
    call(
        "faketime", "-f", moment, "msibuild", made, "-s", "Ashore", "The Ashore contributors",
        "x64;1033", f"{{{package}}}", cwd=work,
    )  # fmt: skip
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{NAME}-{version()}.msi"
    shutil.copyfile(made, target)
    return target
