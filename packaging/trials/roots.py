"""A minimal system without a Python, and a screen beside it, in which a package is tried."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bundle.work import ROOT

sys.path.append(str(ROOT))
from tests.clean_root import CleanRoot, Failed, Sources, call

ACCOUNT = "1000:1000"
PERSON = "/home/person"
APT = ("apt-get", "-qq", "-o", "APT::Sandbox::User=root")
DEBT = ("--lender", "huabei", "--balance", "6320.50", "--due-date", "2026-11-22", "--name", "花呗")
__all__ = ["ACCOUNT", "APT", "DEBT", "PERSON", "BareRoot", "Failed", "screen"]


class BareRoot(CleanRoot):
    """Debian's smallest root, with a person who has a home and may install nothing."""

    def __init__(self, suite: str, root: Path) -> None:
        super().__init__(suite, "HEAD", root)
        self.environment["DEBIAN_FRONTEND"] = "noninteractive"

    def make(self) -> None:
        """Make the root. Raises Failed."""
        sources = Sources(self.suite)
        began = time.monotonic()
        call("debootstrap", "--variant=minbase", "--include=ca-certificates",
             self.suite, self.root, sources.mirror)  # fmt: skip
        self.note("bare root made (debootstrap minbase)", f"{time.monotonic() - began:.0f} s")
        self.inside("/etc/apt/sources.list").unlink(missing_ok=True)
        listed = self.inside("/etc/apt/sources.list.d/debian.sources")
        listed.write_text("\n\n".join(sources.stanzas) + "\n", encoding="utf-8")
        acquire = re.findall(
            r"^Acquire::(?:https?::|Check-|Retries|ForceIPv).*;$", call("apt-config", "dump"), re.MULTILINE
        )  # fmt: skip
        self.inside("/etc/apt/apt.conf.d/90host").write_text("\n".join(acquire), encoding="utf-8")
        self.hand_on()
        for kind, name in (("proc", "proc"), ("sysfs", "sys")):
            call("mount", "-t", kind, kind, self.inside(name))
        call("mount", "--rbind", "/dev", self.inside("dev"))
        home = self.inside(PERSON)
        home.mkdir(parents=True)
        os.chown(home, 1000, 1000)
        if any(self.inside("/usr/bin").glob("python3*")):
            raise Failed("The bare root has a Python.")
        self.expect(self.run(*APT, "update")[1], 0)

    def person(self, *command: str, **more: str) -> tuple[float, subprocess.CompletedProcess[str]]:
        """Run a command as the person, from their home; return its seconds and its outcome."""
        kept = dict(self.environment)
        self.environment.update(HOME=PERSON, TMPDIR="/tmp", **more)
        try:
            return self.run(*command, account=ACCOUNT)
        finally:
            self.environment = kept

    def run(
        self, *command: str, account: str = "0:0"
    ) -> tuple[float, subprocess.CompletedProcess[str]]:
        """Run a command in the root; return its seconds and its outcome."""
        began = time.monotonic()
        done = subprocess.run(
            ["chroot", f"--userspec={account}", self.root, *command],
            check=False, env=self.environment, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, errors="replace",
        )  # fmt: skip
        return time.monotonic() - began, done

    def self_test(self, program: str, display: str) -> None:
        """Run the self-test as the person, in memory and on an X screen. Raises Failed."""
        for where, more in (
            ("offscreen", {"QT_QPA_PLATFORM": "offscreen"}),
            ("xcb", {"DISPLAY": display}),
        ):
            seconds, done = self.person(program, "--self-test", **more)
            self.expect(done, 0, r"all \d+ checks passed", f"on {where}")
            total = done.stdout.strip().splitlines()[-1]
            self.note(f"self-test, {where}", f"{total} ({seconds:.1f} s with the start)")

    def debts(self, program: str) -> list[object]:
        """Return the person's debts as the program lists them. Raises Failed."""
        _, done = self.person(program, "list", "--json", "--as-of", "2026-11-24")
        self.expect(done, 0)
        found: list[object] = json.loads(done.stdout)["debts"]
        return found

    def left_over(self) -> list[str]:
        """Return what lies in the root under the program's name, outside the person's home."""
        found = subprocess.run(
            ["find", self.root, "-mindepth", "1", "-xdev", "(", "-path", self.inside("/home"), "-o", "-path",
             self.inside("/tmp"), "-o", "-path", self.inside("/var/log"), ")", "-prune", "-o",
             "-iname", "*ashore*", "-print"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        return found.stdout.splitlines()


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """Start an X server that programs in a root reach too; give the name of its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp",
         "-noreset", "-ac"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise Failed("Xvfb did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def bring(root: BareRoot, file: Path) -> str:
    """Copy a file into the root's folder for temporary files; return its path there."""
    shutil.copyfile(file, root.inside(f"/tmp/{file.name}"))
    return f"/tmp/{file.name}"
