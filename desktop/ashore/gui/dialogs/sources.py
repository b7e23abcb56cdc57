"""Where a figure in the form comes from, in a line and in full."""

from __future__ import annotations

from ashore.catalogue import Catalogue
from ashore.catalogue.model import Origin
from ashore.services.lenders import OWN
from ashore.words.language import current, translate


def source_line(origin: Origin, *, short: bool = False) -> str:
    """``Preset, grade B: People's Bank of China 2003-12-10``; short without the source."""
    if origin.source.id == OWN:
        return translate("Sources", "Your own figure for this lender")
    if short:
        text = translate("Sources", "Preset, grade {grade}")
        return text.format(grade=origin.grade)
    place = origin.source.publisher.in_language(current())
    place = place or origin.source.title.in_language(current())
    text = translate("Sources", "Preset, grade {grade}: {source}")
    return text.format(grade=origin.grade, source=f"{place} {origin.source.date}".strip())


def source_detail(origin: Origin, catalogue: Catalogue) -> str:
    """The note about the figure, the source in full, and what its grade means."""
    language = current()
    source = origin.source
    lines = [origin.note.in_language(language) if origin.note else ""]
    if source.id != OWN:
        full = (
            source.title.in_language(language),
            source.publisher.in_language(language),
            source.date,
        )
        lines.append(", ".join(part for part in full if part))
        lines.append(catalogue.notice(f"grade_{origin.grade.lower()}").in_language(language))
    return "\n".join(line for line in lines if line)


def source_title(origin: Origin) -> str:
    """``Source: Supreme People's Court, 2020-08-20 (A)``, for a line under a sentence."""
    source, language = origin.source, current()
    full = (source.title.in_language(language), source.date)
    text = translate("Sources", "Source: {source} ({grade})")
    return text.format(source=", ".join(part for part in full if part), grade=origin.grade)
