"""The strictness of the tests themselves: a complaint of any kind fails the test it came in."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

CASES = """
import logging
import warnings
from pathlib import Path
import pytest

def test_python_warning_fails():
    warnings.warn("old", DeprecationWarning)

def test_log_record_fails():
    logging.getLogger("somewhere").warning("odd")

def test_log_record_in_teardown_fails(request):
    request.addfinalizer(lambda: logging.getLogger("somewhere").error("late"))

def test_qt_message_fails():
    from PySide6.QtCore import qWarning
    qWarning("careful")

def test_expected_that_never_comes_fails(complaints):
    complaints.expect("nothing")

def test_other_complaint_than_expected_fails(complaints):
    complaints.expect("odd")
    logging.getLogger("somewhere").warning("odd")
    logging.getLogger("somewhere").warning("even")

def test_quiet_passes():
    logging.getLogger("somewhere").info("fine")

def test_expected_passes(complaints):
    from PySide6.QtCore import qWarning
    complaints.expect("odd")
    complaints.expect("careful")
    logging.getLogger("somewhere").warning("odd")
    qWarning("careful")

def test_provoked_warning_passes():
    with pytest.warns(DeprecationWarning):
        warnings.warn("old", DeprecationWarning)

def test_profile_passes(profile):
    assert profile.folder.is_dir() and not list(profile.folder.iterdir())

def test_home_passes():
    assert "ashore-tests-" in str(Path.home())
"""


def test_each_kind_of_complaint_fails_its_test(checkout: Path, tmp_path: Path) -> None:
    shutil.copy(checkout / "tests" / "conftest.py", tmp_path / "conftest.py")
    (tmp_path / "test_cases.py").write_text(CASES, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rA", "--no-header"]
    where = ["-c", str(checkout / "pyproject.toml"), "--rootdir", str(tmp_path), str(tmp_path)]
    done = subprocess.run([*command, *where], capture_output=True, text=True, check=False)
    outcomes = {"PASSED": set[str](), "FAILED": set[str](), "ERROR": set[str]()}
    for line in done.stdout.splitlines():
        word, _, rest = line.partition(" ")
        if word in outcomes and "::" in rest:
            outcomes[word].add(rest.partition("::")[2].split(" ")[0])
    bad = outcomes["FAILED"] | outcomes["ERROR"]
    named = {line[4:].split("(")[0] for line in CASES.splitlines() if line.startswith("def ")}
    assert bad == {name for name in named if name.endswith("_fails")}, done.stdout
    assert outcomes["PASSED"] - bad == {name for name in named if name.endswith("_passes")}
