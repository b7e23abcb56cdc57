"""packaging/translate.py: the translations are complete, and it sees what goes wrong."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    place = Path(__file__).parents[2] / "packaging" / "translate.py"
    spec = importlib.util.spec_from_file_location("translate_tool", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_translations_are_up_to_date_complete_and_keep_their_placeholders(
    tool: ModuleType, checkout: Path
) -> None:
    found = [*tool.misspelled(), *tool.stale()]
    for name in tool.LANGUAGES:
        found += tool.unfinished(checkout / "resources" / "translations" / f"ashore_{name}.ts")
    assert found == []


@pytest.fixture
def package(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with one source file and no translations yet."""
    source = tmp_path / "desktop" / "ashore"
    source.mkdir(parents=True)
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    monkeypatch.setattr(tool, "TRANSLATIONS", tmp_path / "resources" / "translations")
    return source / "some.py"


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ('tr("Ctx", "text")', "bare tr()"),
        ('self.tr("%n day(s)", n=3)', "write None, n"),
        ('translate("Ctx", f"text {x}")', "f-string"),
        ('self.tr(f"text {x}")', "f-string"),
        ('self.tr("text", "", 3)', ""),
        ('QCoreApplication.translate("Ctx", "%n", None, 3)', ""),
        ('translate("Ctx", TEXT)', ""),
        ('other("Ctx", f"{x}", n=1)', ""),
    ],
)
def test_spellings(tool: ModuleType, package: Path, line: str, complaint: str) -> None:
    package.write_text(f"x = {line}\n")
    found = list(tool.misspelled())
    assert len(found) == bool(complaint)
    assert not complaint or (complaint in found[0] and "some.py:1" in found[0])


def test_stale_unfinished_and_wrong_placeholders(tool: ModuleType, package: Path) -> None:
    package.write_text(
        'x = translate("Ctx", "{a} of {b}"); y = translate("Ctx", "%n day(s)", None, 1)\n'
    )
    assert [line.split(":")[0] for line in tool.stale()] == ["ashore_zh_CN.ts", "ashore_en.ts"]
    chinese, english = tool.update(tool.TRANSLATIONS)
    assert list(tool.stale()) == []
    assert [line.rpartition(": ")[2] for line in tool.unfinished(chinese)] == [
        "'{a} of {b}' is not translated", "'%n day(s)' is not translated"
    ]  # fmt: skip
    assert [line.rpartition(": ")[2] for line in tool.unfinished(english)] == [
        "'%n day(s)' is not translated"
    ]

    def translated(text: str, plural: str) -> list[str]:
        source = chinese.read_text(encoding="utf-8")
        made = source.replace(
            '<translation type="unfinished"></translation>', f"<translation>{text}</translation>"
        )
        made = made.replace('<translation type="unfinished">', "<translation>")
        made = made.replace("<numerusform></numerusform>", f"<numerusform>{plural}</numerusform>")
        other = chinese.with_name("other.ts")
        other.write_text(made, encoding="utf-8")
        return list(tool.unfinished(other))

    assert translated("{b} 中的 {a}", "%n 天") == []
    assert "placeholders ['{a}'] instead of ['{a}', '{b}']" in translated("{a}", "%n 天")[0]
    assert "placeholders [] instead of ['%n']" in translated("{b} 中的 {a}", "天")[0]
