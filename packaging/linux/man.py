"""Prints a manual page from the program's own options, so that none is ever left out.

python packaging/linux/man.py LANGUAGE VERSION DAY      with the Python that has the program
"""

from __future__ import annotations

import argparse
import sys

from ashore.cli import parser as options
from ashore.words import language
from ashore.words.language import translate

TITLES = {
    "en": {
        "NAME": "NAME", "SYNOPSIS": "SYNOPSIS", "DESCRIPTION": "DESCRIPTION", "OPTIONS": "OPTIONS",
        "COMMANDS": "COMMANDS", "FILES": "FILES", "STATUS": "EXIT STATUS", "EXAMPLES": "EXAMPLES",
        "short": "see your own debts, how late they are, and which to pay first",
        "data": "Debts, preferences and daily backups, one folder for each profile. It stays when the "
        "program is removed.",
        "0": "It worked.", "1": "A check of --self-test failed.",
        "2": "Something has to be mended by the person; standard error says what, in one line.",
    },
    "zh_CN": {
        "NAME": "名称", "SYNOPSIS": "用法", "DESCRIPTION": "说明", "OPTIONS": "选项",
        "COMMANDS": "命令", "FILES": "文件", "STATUS": "退出状态", "EXAMPLES": "示例",
        "short": "看清自己的债务：逾期几天、先还哪一笔",
        "data": "债务、偏好设置和每日备份，每个档案一个文件夹。卸载程序时保留。",
        "0": "成功。", "1": "--self-test 有一项没有通过。",
        "2": "有需要您处理的问题；标准错误用一行说明是什么。",
    },
}  # fmt: skip


def roff(text: str) -> str:
    """Return a text with the signs that troff would take for its own escaped."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in escaped.splitlines())


def listed(parser: argparse.ArgumentParser) -> list[str]:
    """Return the paragraphs of a parser's options, those of its commands left out."""
    lines = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            continue
        names = ", ".join(f"\\fB{roff(name)}\\fR" for name in action.option_strings)
        value = str(action.metavar or action.dest) if action.nargs != 0 else ""
        shown = f"\\fI{roff(value)}\\fR" if value else ""
        about = translate("Help", action.help) if action.help else ""
        lines += [".TP", f"{names} {shown}".strip(), roff(about)]
    return lines


def page(spoken: str, version: str, day: str) -> str:
    """Return the page."""
    language.use(spoken)
    words = TITLES[spoken]
    parser = options._parser()
    lines = [
        f'.TH ASHORE 1 "{day}" "Ashore {version}"',
        f".SH {words['NAME']}", f"ashore \\- {roff(words['short'])}",
        f".SH {words['SYNOPSIS']}", "\\fBashore\\fR [\\fIOPTION\\fR ...] [\\fICOMMAND\\fR ...]",
        f".SH {words['DESCRIPTION']}", roff(translate("Help", parser.description or "")),
        f".SH {words['OPTIONS']}", *listed(parser), f".SH {words['COMMANDS']}",
    ]  # fmt: skip
    examples = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                about = translate("Help", command.description or "")
                lines += [f".SS ashore {roff(name)}", roff(about), *listed(command)]
                if command.epilog:
                    examples += [".PP", f".B {roff(command.epilog)}"]
    lines += [f".SH {words['EXAMPLES']}", *examples]
    lines += [f".SH {words['FILES']}", ".TP", "\\fI~/.local/share/ashore/profiles/\\fR"]
    lines += [roff(words["data"]), f".SH {words['STATUS']}"]
    for status in "012":
        lines += [".TP", f"\\fB{status}\\fR", roff(words[status])]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(page(*sys.argv[1:4]))
