"""Tab follows the eye, whichever field was made first."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QBoxLayout, QWidget

from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.link import Link


def order_tabs(body: QBoxLayout, *last: QWidget) -> None:
    """From the first field or link of a body to the last, then to the buttons."""
    stops: list[QWidget] = []
    items = [body.itemAt(at) for at in range(body.count())]
    for part in (item.widget() for item in items if item):
        if isinstance(part, FieldRow) and isinstance(part.field, RateField):
            stops += [part.field.line, part.field.period]
        elif isinstance(part, FieldRow):
            stops.append(part.focus)
        elif isinstance(part, Link):
            stops.append(part)
        elif part is not None:
            stops += part.findChildren(Link)
    for one, other in pairwise([*stops, *last]):
        QWidget.setTabOrder(one, other)
