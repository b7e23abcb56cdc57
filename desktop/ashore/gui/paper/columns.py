"""How wide the columns of a table are, and how high its rows become."""

from __future__ import annotations

from heapq import nlargest

from ashore.gui.paper.pen import cell_face
from ashore.words.aligned import width as places
from ashore.words.export.pages import Table

PAD = 5.0
"""At each side of a cell."""
ROW_GAP = 6.0
MARK_WIDTH, MARK_HEIGHT = 112.0, 16.0
_LEAST = 44.0
_SAMPLES = 6
"""Of each column the longest texts by their signs are measured, not ten thousand."""


class Columns:
    """``widths`` fill ``room``; the last one is that of the stage scales, where there are any."""

    def __init__(self, table: Table, room: float) -> None:
        self.table = table
        self._bold, self._plain = cell_face(bold=True), cell_face()
        self.marked = any(table.marks)
        wanted = [self._wanted(n) for n in range(len(table.headers))]
        if self.marked:
            room -= MARK_WIDTH + 2 * PAD
        self.widths = _fitted(wanted, room, table.right)
        if self.marked:
            self.widths.append(MARK_WIDTH + 2 * PAD)

    def _wanted(self, column: int) -> float:
        texts = {row[column] for row in self.table.rows}
        widest = max(
            (self._plain.width(t) for t in nlargest(_SAMPLES, texts, key=places)), default=0
        )
        if self.table.total:
            widest = max(widest, self._bold.width(self.table.total[column]))
        return max(widest, self._head_width(self.table.headers[column])) + 2 * PAD

    def _head_width(self, text: str) -> float:
        """A header may take two lines; only Chinese is broken within what has no space."""
        whole = self._bold.width(text)
        half = whole / 2 + 8 if len(text) > 4 else whole
        if not text.isascii() and " " not in text:
            return half
        return max(half, *(self._bold.width(word) for word in text.split()), 0.0)

    def row_height(self, row: tuple[str, ...], bold: bool = False) -> float:
        """The height of the highest cell, with the gap."""
        face = self._bold if bold else self._plain
        cells = zip(row, self.widths, strict=False)
        high = max(face.height(text, width - 2 * PAD) for text, width in cells)
        return max(high, MARK_HEIGHT if self.marked and not bold else 0.0) + ROW_GAP

    def head_height(self) -> float:
        """The height of the header."""
        heads = (*self.table.headers, *([self.table.mark_header] if self.marked else ()))
        return self.row_height(heads, bold=True)


def _fitted(wanted: list[float], room: float, right: frozenset[int]) -> list[float]:
    """Texts give way before figures do; what is left is shared among the texts."""
    spare = room - sum(wanted)
    texts = [n for n in range(len(wanted)) if n not in right] or list(range(len(wanted)))
    if spare >= 0:
        share = sum(wanted[n] for n in texts)
        return [
            width + (spare * width / share if n in texts and share else 0)
            for n, width in enumerate(wanted)
        ]
    widths = list(wanted)
    while spare < -0.5:
        # The widest text first: a date beside a long name keeps its line.
        loose = [n for n in texts if widths[n] > _LEAST]
        if not loose:
            return [width * room / sum(widths) for width in widths]
        top = max(widths[n] for n in loose)
        next_one = max([w for n in loose if (w := widths[n]) < top], default=_LEAST)
        widest = [n for n in loose if widths[n] == top]
        cut = min(-spare / len(widest), top - max(next_one, _LEAST))
        for n in widest:
            widths[n] -= cut
        spare += cut * len(widest)
    return widths
