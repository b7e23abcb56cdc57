"""The installed command: options, exit statuses, and what it says when something is amiss."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from tests.cli.conftest import Terminal, installed

from ashore import bootstrap
from ashore.cli.output import table
from ashore.cli.parser import parse, usage_error
from ashore.domain.errors import UserError
from ashore.paths import Profile, demo_profile
from ashore.words.aligned import width

POSIX = pytest.mark.skipif(os.name == "nt", reason="a POSIX shell's way")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["liszt"], "There is no command “liszt”."),
        (["list", "--colour"], "This is not known here: --colour."),
        (["list", "extra"], "This is not known here: extra."),
        (["add", "--name"], "--name needs a value after it."),
        (["list", "--json=yes"], "--json takes no value."),
        (["import"], "This command needs FILE.csv."),
        (["--json"], "JSON needs a command"),
        (["list", "--as-of", "soon"], "--as-of: This is not a date."),
        (["list", "--as-of", "2026-02-30"], "--as-of: There is no such day"),
        (["list", "--language", "fr"], "--language: This is not one of the choices. Write one of: zh_CN, en."),
        (["list", "--profile", ""], "--profile needs a value after it."),
        (["list", "--js"], "This is not known here: --js."),
    ],
)  # fmt: skip
def test_a_wrong_command_line(
    ashore: Terminal, words: list[str], complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "has_screen", lambda: True)
    said = ashore(*words)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("ashore: ")
    assert complaint in said.err


def test_what_argparse_says_otherwise_is_passed_on() -> None:
    error = usage_error("argument x: something new")
    assert (error.code, error.params) == ("usage", {"reason": "argument x: something new"})


@pytest.mark.parametrize(
    "words", [["--help"], ["list", "-h"], ["add", "--help"], ["import", "--help"]]
)
@pytest.mark.parametrize(("spoken", "usage"), [("en", "usage: ashore"), ("zh_CN", "用法：ashore")])
def test_help(
    ashore: Terminal, capsys: pytest.CaptureFixture[str], words: list[str], spoken: str, usage: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        ashore("--language", spoken, *words)
    assert ended.value.code == 0
    out = capsys.readouterr().out
    assert out.startswith(usage)
    assert out.count(usage) == 1
    assert "%%" not in out
    for option in ("--profile", "--as-of", "--json", "--demo", "--language"):
        assert option in out


def test_chinese_help_has_no_english_sentence(
    ashore: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (["--help"], ["add", "--help"]):
        with pytest.raises(SystemExit):
            ashore("--language=zh_CN", *words)
        out = capsys.readouterr().out
        assert not [word for word in (" the ", " or ", " and ", "options:") if word in out]


def test_version(ashore: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        ashore("--version")
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("Ashore 0.")


def test_the_language_may_be_said_in_many_ways() -> None:
    for text, code in (("zh", "zh_CN"), ("zh_CN.UTF-8", "zh_CN"), ("en_GB", "en"), ("EN", "en")):
        assert parse(["list", "--language", text]).language == code
    with pytest.raises(UserError):
        parse(["--language", "de", "list"])


# the installed command


def test_list_json_loads_neither_qt_nor_sqlmodel_and_speaks_utf_8(profile: Profile) -> None:
    text = "name,balance,due_date\n花呗,1,2026-11-22\n".encode()
    installed("import", "-", "--profile", str(profile.folder), input=text)
    code = (
        "import sys; from ashore.bootstrap import main\n"
        f"assert main(['list', '--json', '--profile', {str(profile.folder)!r}]) == 0\n"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'shiboken6', 'sqlalchemy'))]"
    )
    environment = os.environ | {"PYTHONIOENCODING": "latin-1"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))["debts"][0]["name"] == "花呗"


def test_a_terminal_of_another_encoding_gets_question_marks(profile: Profile) -> None:
    words = ("--profile", str(profile.folder), "--language", "en")
    installed("add", *words, "--name", "王叔", "--balance", "1", "--due", "2026-11-22")
    done = installed("list", *words, environment={"PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"??" in done.stdout


@pytest.mark.parametrize(
    ("language", "word"), [("zh_CN.UTF-8", "还没有债务"), ("en_US.UTF-8", "No debts yet")]
)
@POSIX
def test_the_systems_language_decides(profile: Profile, language: str, word: str) -> None:
    environment = {"LC_ALL": language, "PYTHONUTF8": "1"}
    done = installed("list", "--profile", str(profile.folder), environment=environment)
    assert word in done.stdout.decode("utf-8")
    assert done.stderr == b""


def test_a_profile_that_cannot_be(profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    done = installed("list", "--profile", str(file))
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(f"ashore: The folder {file} cannot be written.")
    assert file.read_text() == "mine"


def test_a_damaged_database_is_left_as_it_is(profile: Profile) -> None:
    profile.database.write_bytes(b"this is no database " * 100)
    done = installed("list", "--json", "--profile", str(profile.folder))
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"cannot be read" in done.stderr
    assert b"Traceback" not in done.stderr
    assert profile.database.read_bytes().startswith(b"this is no database")


@POSIX
def test_a_reader_that_has_enough(profile: Profile) -> None:
    command: list[str | Path] = [
        Path(sys.executable).with_name("ashore"),
        "list",
        "--profile",
        str(profile.folder),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
def test_a_full_disk(profile: Profile) -> None:
    command: list[str | Path] = [
        Path(sys.executable).with_name("ashore"),
        "list",
        "--profile",
        str(profile.folder),
    ]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"ashore: The output cannot be written")
    assert b"Traceback" not in done.stderr


@POSIX
def test_a_name_in_another_encoding(profile: Profile) -> None:
    words = ("--profile", str(profile.folder), "--balance", "1", "--due", "2026-11-22")
    done = installed("add", *words, "--name", os.fsdecode(b"caf\xe9"))
    assert done.returncode == 2
    assert b"--name: There are signs in it" in done.stderr


# the sample


def test_the_sample_has_a_folder_of_its_own(ashore: Terminal, tmp_path: Path) -> None:
    done = installed("--demo", "list", "--json", "--as-of", "2026-11-24")
    assert (done.returncode, done.stderr) == (0, b"")
    debts = json.loads(done.stdout)["debts"]
    assert len([debt for debt in debts if debt["stage"] != "closed"]) >= 9
    assert demo_profile().database.exists()
    assert ashore.debts() == []


def test_the_sample_is_not_laid_over_a_persons_own_debts(ashore: Terminal) -> None:
    ashore("add", "--name", "Mine", "--balance", "1", "--due", "2026-11-22")
    said = ashore("--demo", "list")
    assert said.status == 2
    assert "holds debts of your own" in said.err
    assert [debt["name"] for debt in ashore.debts()] == ["Mine"]


def test_the_sample_may_be_laid_out_in_an_empty_folder(ashore: Terminal) -> None:
    first, again = ashore("--demo", "list"), ashore("list", "--demo")
    assert first == again
    assert first.status == 0
    assert len(ashore.debts()) >= 9


# no screen


@pytest.mark.parametrize("locale", ["C", "zh_CN.UTF-8"])
def test_without_a_screen_the_list_is_printed_and_the_window_drawn(
    tmp_path: Path, locale: str
) -> None:
    # Debian without its locales says nothing of them either.
    environment = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": locale}
    done = installed("--demo", "--language", "en", cwd=tmp_path, environment=environment)
    assert done.returncode == 0, done.stderr
    said = done.stderr.decode().splitlines()
    assert len(said) == 1
    assert said[0].startswith("There is no screen for a window")
    picture = tmp_path / "ashore.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    lines = done.stdout.decode().splitlines()
    assert lines[0].startswith("Debts on ")
    assert lines[-1] == f"The picture of the window is in {picture}"


def test_the_picture_may_have_a_name_and_the_list_be_json(tmp_path: Path, profile: Profile) -> None:
    words = ("--demo", "--profile", str(profile.folder), "--json", "--picture", "of the window.png")
    done = installed(*words, cwd=tmp_path, environment={"LC_ALL": "C"})
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["as_of"] == date.today().isoformat()  # noqa: DTZ011, TID251
    assert (tmp_path / "of the window.png").exists()
    assert done.stderr.decode().startswith("The picture of the window is in ")


def test_a_picture_that_cannot_be_written(tmp_path: Path, profile: Profile) -> None:
    done = installed("--profile", str(profile.folder), "--picture", str(tmp_path))
    assert done.returncode == 2
    assert b"The picture cannot be written" in done.stderr


# tables


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("abc", 3), ("花呗", 4), ("¥1", 2), ("é", 1), ("e\u0301", 1), ("（）", 4)],
)
def test_the_columns_that_a_text_takes(text: str, columns: int) -> None:
    assert width(text) == columns


def test_a_table() -> None:
    assert table([["a", "花", "1"], ["bb", "x", "10"]], right=(2,)) == "a   花   1\nbb  x   10"
