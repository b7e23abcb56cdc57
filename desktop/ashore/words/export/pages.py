"""A paper document before it is drawn: a first page of lines and one table, then long tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ashore.domain.stage import Boundaries

Style = Literal["title", "section", "strong", "body", "caption"]


@dataclass(frozen=True, slots=True)
class Line:
    """A text that wraps."""

    text: str
    style: Style = "body"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stage scale: the boundaries of a lender's stages, and how many days past due it is."""

    boundaries: Boundaries
    days: int | None


@dataclass(frozen=True, slots=True)
class Table:
    """``right`` names the columns of figures. ``marks`` are drawn in a last column, one for each
    row, where there are any.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()
    total: tuple[str, ...] = ()
    marks: tuple[Mark | None, ...] = ()
    mark_header: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A table with a title over it, over as many sheets as it takes."""

    title: str
    table: Table
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """``lines`` and ``overview``, then ``after``, fill the first sheet and no more; what the
    table leaves out stands in ``sections``. ``foot`` is at the foot of each sheet, beside its
    number.
    """

    title: str
    lines: tuple[Line, ...]
    overview: Table
    after: tuple[Line, ...]
    sections: tuple[Section, ...]
    foot: str
