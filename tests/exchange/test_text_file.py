"""The bytes of a file become its text, or it is said why not."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from ashore.catalogue import Catalogue
from ashore.domain.errors import UserError
from ashore.exchange.text_file import MAX_MEGABYTES, decode, read_bytes, read_stream


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"], ids=lambda name: name
)
def test_encodings(encoding: str) -> None:
    text = "name,balance\n花呗,1.2万\n㐀𠀀,3\n" if encoding != "gbk" else "name\n花呗\n"
    assert decode(text.encode(encoding), "x.csv") == text


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04\x14\x00\x06\x00", b"\xd0\xcf\x11\xe0\x00\x00", b"name\xff\xff\n", b"\xff\xfeabc",
     "é,".encode("latin-1")],
    ids=["xlsx", "xls", "neither", "half UTF-16", "latin-1"],
)  # fmt: skip
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        decode(data, "debts.xlsx")
    assert (caught.value.code, caught.value.params) == ("file_not_text", {"file": "debts.xlsx"})


CHINESE = "name,balance,due_date,notes\n花呗,1.2万,11月22日,尾号 1\n工商银行,3,11月1日,\n"


@pytest.mark.parametrize("place", range(0, len(CHINESE.encode()), 3))
@pytest.mark.parametrize("byte", [b"\xff", b"\x80", b"\xe8", b""], ids=["ff", "80", "e8", "lost"])
def test_utf8_with_one_broken_byte_never_becomes_other_signs(place: int, byte: bytes) -> None:
    """As GB18030 it would be read without an error, into names that nobody has."""
    whole = CHINESE.encode()
    data = whole[:place] + byte + whole[place + 1 :]
    if data.decode(errors="ignore").encode() == data:
        assert decode(data, "x.csv") == data.decode()
        return
    with pytest.raises(UserError, match="file_utf8_broken") as caught:
        decode(data, "x.csv")
    line = whole[:place].count(b"\n") + 1
    assert caught.value.params == {"file": "x.csv", "line": line}


def test_a_mark_of_utf8_settles_what_it_is() -> None:
    with pytest.raises(UserError, match="file_utf8_broken") as caught:
        decode(b"\xef\xbb\xbfname\r\n" + "花呗".encode("gb18030"), "x.csv")
    assert caught.value.params == {"file": "x.csv", "line": 2}


def test_gb18030_is_still_read_however_little_there_is() -> None:
    """The names of lenders, each alone in a file: some of their bytes look like UTF-8."""
    names = [preset.name.in_language("zh_CN") for preset in Catalogue().presets()]
    assert len(names) > 15
    for name in names:
        text = f"name,balance,due_date\n{name},1,2026-01-01\n"
        assert decode(text.encode("gb18030"), "x.csv") == text


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def code(path: Path) -> str:
        with pytest.raises(UserError) as caught:
            read_bytes(path)
        assert caught.value.params["file"] == str(path)
        return caught.value.code

    assert code(tmp_path / "none.csv") == "file_missing"
    assert code(tmp_path) == "file_is_folder"
    assert code(tmp_path / "a\0b.csv") == "file_unreadable"
    big = tmp_path / "big.csv"
    with big.open("wb") as file:
        file.truncate(MAX_MEGABYTES * 2**20 + 1)
    assert code(big) == "file_too_large"
    good = tmp_path / "good.csv"
    good.write_bytes(b"name\n")
    assert read_bytes(good) == b"name\n"

    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    assert code(good) == "file_forbidden"
    assert code(tmp_path) == "file_is_folder"
    monkeypatch.setattr(Path, "is_dir", forbidden)
    assert code(good) == "file_forbidden"


def test_a_stream_is_read_as_a_file_is() -> None:
    assert read_stream(BytesIO(b"name\n"), "-") == b"name\n"

    class Broken(BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    for stream, expected in (
        (Broken(), "file_unreadable"),
        (BytesIO(b" " * (MAX_MEGABYTES * 2**20 + 1)), "file_too_large"),
    ):
        with pytest.raises(UserError, match=expected) as caught:
            read_stream(stream, "-")
        assert caught.value.params["file"] == "-"
