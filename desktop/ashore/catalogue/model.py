"""The shapes of the data that ships with the program: presets, stage rules, sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from ashore.domain.debt import Debt, Kind
from ashore.domain.scope import EVERY, Scope
from ashore.domain.stage import Boundaries, Stage
from ashore.domain.terms import Terms
from ashore.domain.window import Factor, Shift


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence or a name that lies in the data in both languages."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        """The Chinese words for any Chinese language code ("zh", "zh_CN"), else the English."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class Notice(Words):
    """A sentence beside a figure, and the kinds of debts that it is for."""

    kinds: frozenset[Kind] = frozenset(Kind)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from; ``grade`` is A, B or C; ``publisher`` and ``date`` may be empty."""

    id: str
    title: Words
    publisher: Words
    date: str
    grade: str


@dataclass(frozen=True, slots=True)
class Origin:
    """The grade and the source of one figure of a preset, and a sentence about it if any."""

    source: Source
    grade: str
    note: Words | None = None


@dataclass(frozen=True, slots=True)
class Preset:
    """A lender's product as the data has it: every figure an editable default.

    ``origins`` has an entry for each of "rate", "penalty", "late_fee", "minimum", "grace",
    "hotline" and "stages" that the data speaks about. ``boundaries`` None: the default rules.
    """

    id: str
    kind: Kind
    generic: bool
    order: int
    currency: str
    name: Words
    company: Words
    aliases: tuple[str, ...]
    terms: Terms
    hotline: str
    boundaries: Boundaries | None
    origins: Mapping[str, Origin]


@dataclass(frozen=True, slots=True)
class KindRule:
    """A lender with one of ``words`` in its name, and none of ``unless``, is of this kind."""

    kind: Kind
    words: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence(Words):
    """Words with where they come from, and the debts that they speak of.

    Of sentences that are ``about`` the same thing only the first that fits is said.
    """

    origin: Origin
    scope: Scope = EVERY
    about: str = ""


def fitting(sentences: Iterable[Sentence], debt: Debt) -> tuple[Sentence, ...]:
    """The sentences that are said of ``debt``, in their order."""
    found: list[Sentence] = []
    said: set[str] = set()
    for sentence in sentences:
        if sentence.scope.holds(debt) and sentence.about not in said:
            found.append(sentence)
            said |= {sentence.about} - {""}
    return tuple(found)


@dataclass(frozen=True, slots=True)
class StageInfo:
    """What a stage is called, what the lender usually does in it, and what one can do.

    ``cost`` is what has to be known beside the cost of a day. ``origin`` is that of the stage
    itself; each sentence has its own, and its own debts: see ``of``.
    """

    stage: Stage
    name: Words
    lender_does: tuple[Sentence, ...]
    you_can: tuple[Sentence, ...]
    cost: tuple[Sentence, ...]
    origin: Origin

    def of(self, debt: Debt) -> StageInfo:
        """The same with only those sentences that are said of ``debt``."""
        return replace(
            self,
            lender_does=fitting(self.lender_does, debt),
            you_can=fitting(self.you_can, debt),
            cost=fitting(self.cost, debt),
        )


@dataclass(frozen=True, slots=True)
class StageRules:
    """The default boundaries, the shifts with their reasons, and the words of each stage.

    Stages come by rule only for debts of ``kinds``: not for one to a person.
    """

    default: Boundaries
    kinds: frozenset[Kind]
    shifts: tuple[Shift, ...]
    reasons: Mapping[Factor, Sentence]
    infos: Mapping[Stage, StageInfo]
    origin: Origin


@dataclass(frozen=True, slots=True)
class LabelTable:
    """One table of labels beside the stage; ``steps`` are (first day overdue, label's id).

    ``words`` has the words of each id; ``origin.note`` names the convention, ``scope`` the debts
    that it is used for.
    """

    steps: tuple[tuple[int, str], ...]
    words: Mapping[str, Words]
    origin: Origin
    scope: Scope


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit of the yearly cost in percent, or as a multiple of the 1-year LPR; never a verdict.

    ``in_force_from`` None: long in force. ``origin.note`` is the sentence of the warning.
    """

    id: str
    kinds: tuple[Kind, ...]
    percent: Decimal | None
    lpr_multiple: Decimal | None
    in_force_from: date | None
    origin: Origin


@dataclass(frozen=True, slots=True)
class Advance:
    """The rule on interest that is taken in advance; ``origin.note`` is its sentence."""

    kinds: tuple[Kind, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits, and the LPR by rising date, known up to ``lpr_complete_to``."""

    limits: tuple[Limit, ...]
    lpr: tuple[tuple[date, Decimal], ...]
    lpr_complete_to: date
    lpr_origin: Origin
    advance: Advance

    def lpr_on(self, day: date) -> Decimal | None:
        """The 1-year LPR in force on a day, percent a year; None before the first one."""
        return next((percent for start, percent in reversed(self.lpr) if start <= day), None)
