"""Writes the AppStream metainfo: what a software centre shows, with the notes of each release.

The id claims no address on the web: there is none yet. Screenshots and a home page need one: they
are written where ``--site`` of the build names it.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET

from release.changelog import releases

ID = "local.ashore.ashore"
XML = "{http://www.w3.org/XML/1998/namespace}lang"
SUMMARY = {
    "": "See your own debts: days overdue, stage, and what to pay first",
    "zh_CN": "看清自己的债务：逾期几天、处于哪个阶段、先还哪一笔",
}
NAMES = {"": "Ashore", "zh_CN": "上岸"}
PARAGRAPHS = (
    {
        "": "Ashore helps a person to get their own debts under control, on their own computer. One "
        "calm window says what is owed, how late each debt is, what a lender usually does at that "
        "stage and when the next one may begin, and which debt to repay first, with the reason.",
        "zh_CN": "上岸帮您在自己的电脑上理清自己的债务：欠多少、逾期几天、对方这个阶段通常怎么做、"
        "下一个阶段什么时候开始、先还哪一笔，以及为什么。",
    },
    {
        "": "Everything stays on the computer: no account, no network. Law and lenders' habits are "
        "shown as information with a source, never as advice.",
        "zh_CN": "所有数据只存在本机：不需要账号，不联网。法规和机构的做法只作为有出处的信息，不是法律意见。",
    },
)
POINTS = (
    {"": "Presets for cards, loans and platforms; every figure has a source and can be changed",
     "zh_CN": "信用卡、贷款、借贷平台的预设；每个数字都有出处，都能改"},
    {"": "A ledger for every debt, explained row by row", "zh_CN": "每笔债务一本账，逐行解释"},
    {"": "Calculators for instalments, minimum payments and true yearly cost",
     "zh_CN": "计算器：分期、最低还款、真实年化成本"},
    {"": "Undo for everything, dated backups", "zh_CN": "一切都能撤销，按日期备份"},
)  # fmt: skip
PICTURES = (
    (
        "docs/pictures/debts-en-light.png",
        {"": "The debts of the sample", "zh_CN": "示例档案的债务"},
    ),
    (
        "docs/pictures/debts-zh_CN-dark.png",
        {"": "The same in Chinese, dark", "zh_CN": "中文，深色"},
    ),
)


def _say(parent: ET.Element, tag: str, texts: dict[str, str]) -> None:
    """Add an element for each language."""
    for language, text in texts.items():
        element = ET.SubElement(parent, tag)
        element.text = text
        if language:
            element.set(XML, language)


def document(site: str = "") -> bytes:
    """Return the metainfo; ``site`` is where the source is shown on the web, "" for nowhere."""
    root = ET.Element("component", type="desktop-application")
    ET.SubElement(root, "id").text = ID
    ET.SubElement(root, "metadata_license").text = "FSFAP"
    ET.SubElement(root, "project_license").text = "GPL-3.0-or-later"
    _say(root, "name", NAMES)
    _say(root, "summary", SUMMARY)
    ET.SubElement(root, "developer_name").text = "The Ashore contributors"
    description = ET.SubElement(root, "description")
    for paragraph in PARAGRAPHS:
        _say(description, "p", paragraph)
    points = ET.SubElement(description, "ul")
    for point in POINTS:
        _say(points, "li", point)
    ET.SubElement(root, "launchable", type="desktop-id").text = "ashore.desktop"
    provides = ET.SubElement(root, "provides")
    ET.SubElement(provides, "binary").text = "ashore"
    ET.SubElement(provides, "mediatype").text = "application/x-ashore-debts"
    if site:
        ET.SubElement(root, "url", type="homepage").text = site
        _pictures(root, site)
    ET.SubElement(root, "content_rating", type="oars-1.1")
    requires = ET.SubElement(root, "recommends")
    ET.SubElement(requires, "control").text = "pointing"
    ET.SubElement(requires, "control").text = "keyboard"
    _releases(root)
    ET.indent(root)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _pictures(root: ET.Element, site: str) -> None:
    shots = ET.SubElement(root, "screenshots")
    for number, (file, caption) in enumerate(PICTURES):
        shot = ET.SubElement(shots, "screenshot", {} if number else {"type": "default"})
        _say(shot, "caption", caption)
        ET.SubElement(shot, "image").text = f"{site.rstrip('/')}/{file}"


def _releases(root: ET.Element) -> None:
    listed = ET.SubElement(root, "releases")
    for release in releases():
        facts = {"version": release.version, "date": release.when.strftime("%Y-%m-%d")}
        if release.day is None:
            facts["type"] = "development"
        element = ET.SubElement(listed, "release", facts)
        notes = ET.SubElement(ET.SubElement(element, "description"), "ul")
        for note in release.notes:
            ET.SubElement(notes, "li").text = note.replace("`", "")
