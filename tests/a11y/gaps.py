"""What a screen reader could not name."""

from __future__ import annotations

from collections.abc import Iterator

from tests.person.eyes import Node


def unnamed(tree: Node) -> Iterator[str]:
    """The path of each control that shows without a name."""
    for path, node in tree.walk():
        if is_control(node) and not _has_name(node):
            yield path


def is_control(node: Node) -> bool:
    """Whether a person can do something with it."""
    return bool(node.actions) or "FOCUSABLE" in node.states


def _has_name(node: Node) -> bool:
    if node.role == "combo box":
        # On this bus a combo box is called like its value; what it is for is said beside it.
        return bool(node.labels or node.description)
    return bool(node.name or node.labels)
