"""Tries ./run in a bare Debian that holds nothing but a Python: ./run clean-root [SUITE] [--tests].

It makes a minimal root with debootstrap in a scratch folder, puts the last commit into it, hands on
how this machine reaches its package indexes, and then does what the README says, without a screen.
It needs root. All mounts are made in a mount namespace of its own, so that they vanish with the
script, however it ends.
"""

from __future__ import annotations

import argparse
import configparser
import contextlib
import json
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

CHECKOUT = Path(__file__).resolve().parent.parent
PLACE = "/srv/ashore"  # where the program lies inside the root
ACCOUNT = "65534:65534"  # nobody, who may not install anything
ALONE = "ASHORE_CLEAN_ROOT_ALONE"  # set once the script runs in its own mount namespace
HANDED_ON = re.compile(
    r"PIP_.+|.+_CA_BUNDLE|SSL_CERT_(FILE|DIR)|(https?|no|all)_proxy", re.IGNORECASE
)
DEBTS, PICTURE = 9, (1440, 900)  # what the demo shows without a screen
SKIPPED_MS = 60  # what ./run may cost once everything is set up


class Failed(Exception):
    """The clean root showed something that does not hold."""


def call(*command: str | Path) -> str:
    """Run a tool of this machine. Raises Failed with its last lines."""
    done = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace")
    if done.returncode:
        last = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise Failed(f"{command[0]} ended with {done.returncode}:\n{last}")
    return done.stdout


class Sources:
    """Where this machine gets Debian's packages."""

    def __init__(self, suite: str) -> None:
        release = Path("/etc/os-release").read_text(encoding="utf-8")
        found = re.search(r"^VERSION_CODENAME=\"?(\w+)", release, re.MULTILINE)
        own = found[1] if found else suite
        self.stanzas = [
            re.sub(rf"\b{own}\b", suite, stanza)
            for stanza in self._all()
            if re.search(rf"^Suites:.*(?<!\S){own}\b", stanza, re.MULTILINE)
        ]
        if not self.stanzas:
            raise Failed("This machine has no apt sources for its own release of Debian.")
        base = next((s for s in self.stanzas if re.search(rf"\s{suite}(\s|$)", s)), self.stanzas[0])
        uri = re.search(r"^URIs:\s*(\S+)", base, re.MULTILINE)
        self.mirror = uri[1] if uri else ""

    def _all(self) -> Iterator[str]:
        """Give each source of apt in the newer of its two notations."""
        folder = Path("/etc/apt")
        for file in sorted(folder.glob("sources.list.d/*.sources")):
            yield from re.split(r"\n\s*\n", file.read_text(encoding="utf-8"))
        for file in (folder / "sources.list", *sorted(folder.glob("sources.list.d/*.list"))):
            lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
            for line in lines:
                parts = re.match(r"deb\s+(?:\[[^]]*\]\s+)?(\S+)\s+(\S+)\s+(.+)", line)
                if parts:
                    yield "Types: deb\nURIs: {}\nSuites: {}\nComponents: {}".format(*parts.groups())


class CleanRoot:
    """One minimal Debian and what was measured in it."""

    def __init__(self, suite: str, commit: str, root: Path) -> None:
        self.suite = suite
        self.commit = commit
        self.root = root
        self.table: list[tuple[str, str]] = []
        self.environment = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
            **{name: value for name, value in os.environ.items() if HANDED_ON.fullmatch(name)},
        }

    def note(self, what: str, value: str) -> None:
        """Keep one line for the table at the end, and show it now."""
        self.table.append((what, value))
        print(f"  {what}: {value}", flush=True)

    def inside(self, path: str | Path) -> Path:
        """Return where a path of the clean root lies on this machine."""
        return self.root / str(path).lstrip("/")

    def bring(self, path: Path) -> None:
        """Copy a file of this machine to the same place in the root."""
        target = self.inside(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)

    def make(self) -> None:
        """Make the root: Debian's smallest, a Python, certificates, the network and the commit."""
        sources = Sources(self.suite)
        began = time.monotonic()
        variant = ("--variant=minbase", "--include=python3,ca-certificates")
        call("debootstrap", *variant, self.suite, self.root, sources.mirror)
        self.note("bare root made (debootstrap)", f"{time.monotonic() - began:.1f} s")
        self.inside("/etc/apt/sources.list").unlink(missing_ok=True)
        listed = self.inside("/etc/apt/sources.list.d/debian.sources")
        listed.write_text("\n\n".join(sources.stanzas) + "\n", encoding="utf-8")
        acquire = re.findall(
            r"^Acquire::(?:https?::|Check-|Retries|ForceIPv).*;$",
            call("apt-config", "dump"),
            re.MULTILINE,
        )
        self.inside("/etc/apt/apt.conf.d/90host").write_text("\n".join(acquire), encoding="utf-8")
        self.hand_on()
        for kind, name in (("proc", "proc"), ("sysfs", "sys")):
            call("mount", "-t", kind, kind, self.inside(name))
        call("mount", "--rbind", "/dev", self.inside("dev"))
        place = self.inside(PLACE)
        place.mkdir(parents=True)
        archive = subprocess.Popen(
            ["git", "-C", CHECKOUT, "archive", self.commit], stdout=subprocess.PIPE
        )
        subprocess.run(["tar", "-x", "-C", place], stdin=archive.stdout, check=True)
        if archive.wait():
            raise Failed("git could not pack the last commit.")

    def hand_on(self) -> None:
        """Copy name service, certificates and pip's configuration, with the files they name."""
        home = Path.home()
        config = [
            *(Path("/etc/pip.conf"), Path("/etc/xdg/pip/pip.conf")),
            *(home / ".config/pip/pip.conf", home / ".pip/pip.conf"),
            Path(os.environ.get("PIP_CONFIG_FILE", "/etc/pip.conf")),
        ]
        files = {Path("/etc/resolv.conf"), Path("/etc/hosts")}
        values = list(self.environment.values())
        for file in config:
            if file.is_file():
                parser = configparser.RawConfigParser()
                parser.read(file, encoding="utf-8")
                values += [value for name in parser.sections() for _, value in parser.items(name)]
                files.add(file)
        files |= {Path(value) for value in values if value.startswith("/")}
        for file in files:
            if file.is_file():
                self.bring(file)

    def run(
        self, *command: str, account: str = "0:0"
    ) -> tuple[float, subprocess.CompletedProcess[str]]:
        """Run a command in the root, without a screen; return its seconds and its outcome."""
        began = time.monotonic()
        done = subprocess.run(
            [
                "chroot",
                f"--userspec={account}",
                self.root,
                "sh",
                "-c",
                f'cd {PLACE} && exec "$@"',
                "sh",
                *command,
            ],
            check=False,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
        )
        return time.monotonic() - began, done

    def expect(self, done: subprocess.CompletedProcess[str], status: int, *patterns: str) -> None:
        """Hold an outcome against a status and words. Raises Failed with what was printed."""
        said = done.stdout + done.stderr
        wrong = [pattern for pattern in patterns if not re.search(pattern, said)]
        if done.returncode != status or wrong:
            raise Failed(
                f"status {done.returncode}, wanted {status}; not said: {wrong}\n{said[-4000:]}"
            )

    def refusal(self) -> None:
        """Without the right to install, the exact line to type is printed, with status 2."""
        _, done = self.run("./run", account=ACCOUNT)
        self.expect(
            done, 2, r"apt-get install --no-install-recommends .*libegl1.*python3\.\d+-venv"
        )
        self.note("./run as nobody", "names the line to type, status 2")

    def first(self) -> None:
        """One command does everything: it prints the demo and draws the window into a file."""
        seconds, done = self.run("./run")
        self.expect(done, 0, "Setting up", r"\S+\.png")
        self.note("./run, first time (set-up and demo)", f"{seconds:.1f} s")
        named = re.findall(r"(\S+\.png)", done.stdout + done.stderr)[-1].strip("'\"“”:,.")
        picture = self.inside(named if named.startswith("/") else f"{PLACE}/{named}")
        head = picture.read_bytes()[:24] if picture.is_file() else b""
        if head[:8] != b"\x89PNG\r\n\x1a\n":
            raise Failed(f"no picture at {named}")
        size = struct.unpack(">II", head[16:24])
        if size != PICTURE:
            raise Failed(f"the picture is {size[0]} x {size[1]}")
        self.note("picture", f"{named}, {size[0]} x {size[1]}, {picture.stat().st_size // 1024} kB")
        print("\n".join("    " + line for line in done.stdout.splitlines()))

    def libraries(self) -> None:
        """Nothing that Qt loads to draw, in memory or on an X screen, is missing."""
        folder = ".venv/lib/python3*/site-packages/PySide6"
        parts = (
            "Qt/plugins/platforms/libqxcb.so",
            "Qt/plugins/platforms/libqoffscreen.so",
            "Qt*.abi3.so",
        )
        used = " ".join(f"{folder}/{part}" for part in parts)
        _, done = self.run("sh", "-c", f"ldd {used}")
        self.expect(done, 0, "libxcb-cursor")
        lacking = sorted(set(re.findall(r"(\S+) => not found", done.stdout)))
        if lacking:
            raise Failed(f"libraries that Qt asks for are missing: {lacking}")
        self.note("libraries that Qt loads", "all there")

    def second(self) -> None:
        """The next start sets nothing up and costs nearly nothing before the program."""
        seconds, done = self.run("./run")
        self.expect(done, 0)
        if "Setting up" in done.stderr:
            raise Failed("the second start set up again")
        self.note("./run, second time (demo)", f"{seconds:.2f} s")
        _, done = self.run("./run", "list", "--json")
        self.expect(done, 0)
        count = len(json.loads(done.stdout)["debts"])
        if count < DEBTS:
            raise Failed(f"the demo has {count} debts")
        self.note("debts in the demo", str(count))
        through, straight = "./run --", ".venv/bin/ashore --demo"
        times: dict[str, list[float]] = {through: [], straight: []}
        for _ in range(15):  # in turn, so that both meet the same machine
            for command, taken in times.items():
                taken.append(self.run(*command.split(), "--version")[0])
        added = (median(times[through]) - median(times[straight])) * 1000
        self.note("added by ./run once set up", f"{added:.0f} ms")
        if added > SKIPPED_MS:
            raise Failed(f"./run adds {added:.0f} ms, more than {SKIPPED_MS}")
        size = sum(f.lstat().st_size for f in self.inside(f"{PLACE}/.venv").rglob("*"))
        self.note(".venv", f"{size / 2**20:.0f} MiB")

    def tests(self) -> None:
        """The README's other command."""
        self.environment["CI"] = "true"
        seconds, done = self.run("./run", "test")
        print(done.stdout + done.stderr)
        closing = re.findall(r"^=+ (.*(?:passed|failed|error).*?) =+$", done.stdout, re.MULTILINE)
        self.note("./run test", f"{seconds:.0f} s, status {done.returncode}: {' '.join(closing)}")
        if done.returncode:
            raise Failed("./run test failed")


@contextlib.contextmanager
def scratch(folder: str, keep: bool) -> Iterator[Path]:
    """Give a folder outside the checkout, and remove it after its mounts."""
    root = Path(tempfile.mkdtemp(prefix="ashore-clean-root-", dir=folder))
    root.chmod(0o755)
    try:
        yield root
    finally:
        for name in ("dev", "sys", "proc"):
            subprocess.run(
                ["umount", "--recursive", "--lazy", root / name], check=False, capture_output=True
            )
        mounted = str(root) in Path("/proc/self/mounts").read_text(encoding="utf-8")
        if keep or mounted:
            print(f"The root is kept: {root}")
        else:
            shutil.rmtree(root)


def main() -> int:
    """Make the root, try everything, print the table; status 1 when something does not hold."""
    parser = argparse.ArgumentParser(
        prog="./run clean-root", description="Try ./run in a bare Debian."
    )
    parser.add_argument("suite", nargs="?", default="bookworm", help="Debian's name of the release")
    parser.add_argument("--tests", action="store_true", help="run ./run test in it as well")
    parser.add_argument(
        "--commit", default="HEAD", help="what to try; the last commit unless named"
    )
    parser.add_argument("--keep", action="store_true", help="keep the root to look at")
    parser.add_argument("--folder", default="/var/tmp", help="where the scratch folder is made")
    wanted = parser.parse_args()
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        print("A clean root can only be made by root, on Linux.", file=sys.stderr)
        return 2
    for tool in ("debootstrap", "unshare", "git", "tar"):
        if not shutil.which(tool):
            print(f"{tool} is missing: apt-get install {tool}", file=sys.stderr)
            return 2
    if ALONE not in os.environ:
        own = ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv]
        os.execvpe("unshare", own, {**os.environ, ALONE: "1"})
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    status = 0
    with scratch(wanted.folder, wanted.keep) as place:
        root = CleanRoot(wanted.suite, wanted.commit, place)
        try:
            root.make()
            root.refusal()
            root.first()
            root.libraries()
            root.second()
            if wanted.tests:
                root.tests()
        except (Failed, subprocess.CalledProcessError) as wrong:
            print(f"\nDoes not hold: {wrong}", file=sys.stderr)
            status = 1
        print(f"\nClean root, Debian {wanted.suite}")
        width = max((len(what) for what, _ in root.table), default=0)
        for what, value in root.table:
            print(f"  {what:<{width}}  {value}")
    return status


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
