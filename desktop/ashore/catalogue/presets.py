"""The lender presets: one file each, every figure with its source and grade."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import TypeVar

from ashore import assets
from ashore.catalogue import sources
from ashore.catalogue.currencies import currency
from ashore.catalogue.model import Origin, Preset, Words
from ashore.catalogue.reading import CatalogueError, Table, read, unique
from ashore.domain.calc.days import Count
from ashore.domain.debt import Kind
from ashore.domain.rates import MAX_ANNUAL_PERCENT, DayBasis, Period, Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import (
    Accrual,
    Compounding,
    FeeKind,
    FreePeriod,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    PaymentOrder,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)

T = TypeVar("T")
Interest = tuple[Rate | None, Accrual, DayBasis]

FOLDER = "lenders"


@cache
def load() -> Mapping[str, Preset]:
    """All presets by id, in the order of the picker. Raises CatalogueError."""
    found = sorted(
        (preset(read(name)) for name in assets.names(FOLDER, ".toml")), key=lambda p: p.order
    )
    unique(FOLDER, "id", [p.id for p in found])
    unique(FOLDER, "order", [str(p.order) for p in found])
    missing = set(Kind) - {p.kind for p in found if p.generic}
    if missing:
        raise CatalogueError(f"{FOLDER}: no generic preset of the kind {min(missing)!r}")
    return MappingProxyType({p.id: p for p in found})


def preset(file: Table) -> Preset:
    """The preset that a file describes. Raises CatalogueError for anything amiss in it."""
    code = file.text("currency")
    figures = _Figures(file, currency(code).digits)
    terms = _terms(figures)
    found = Preset(
        id=file.text("id"),
        kind=file.choice("kind", Kind),
        generic=file.flag("generic"),
        order=file.whole("order", 1, 9999),
        currency=code,
        name=file.words("name"),
        company=file.words("company") if file.has("company") else Words("", ""),
        aliases=file.texts("aliases"),
        terms=terms,
        hotline=figures.read("hotline", lambda table: table.text("number"), ""),
        boundaries=figures.read("stages", boundaries, None),
        origins=MappingProxyType(figures.origins),
    )
    figures.done()
    file.done()
    if file.place != f"{FOLDER}/{found.id}.toml":
        raise file.wrong("id", f"{found.id!r} is not the file's name")
    return found


class _Figures:
    """Reads the figures' tables of a file, and gathers where each comes from."""

    def __init__(self, file: Table, digits: int) -> None:
        self.digits = digits
        self.origins: dict[str, Origin] = {}
        self._file = file
        self._notes = file.table("note") if file.has("note") else Table(file.place, {})
        self._sources = ChainMap(sources.own(file), dict(sources.shared()))

    def read(self, name: str, parse: Callable[[Table], T], absent: T) -> T:
        """The figure ``name``, or ``absent`` where the file does not speak about it."""
        if not self._file.has(name):
            return absent
        table = self._file.table(name)
        found = parse(table)
        note = self._notes.words(name) if self._notes.has(name) else None
        self.origins[name] = sources.origin(table, self._sources, note)
        table.done()
        return found

    def done(self) -> None:
        """Raise CatalogueError for a note about a figure that is not there."""
        self._notes.done()


def _terms(figures: _Figures) -> Terms:
    digits = figures.digits
    unknown: Interest = (None, Accrual.DAILY, DayBasis.D365)
    rate, accrual, basis = figures.read("rate", _rate, unknown)
    return Terms(
        rate=rate,
        accrual=accrual,
        basis=basis,
        count=figures.read("count", lambda table: table.choice("kind", Count), Count.EXCL),
        compounding=figures.read(
            "compounding", lambda table: table.choice("kind", Compounding), Compounding.NONE
        ),
        free_period=figures.read(
            "free_period", lambda table: table.choice("interest_on", FreePeriod), FreePeriod.NONE
        ),
        order=figures.read(
            "payment_order",
            lambda table: table.choice("kind", PaymentOrder),
            PaymentOrder.STATUTORY,
        ),
        penalty=figures.read("penalty", _penalty, Penalty()),
        late_fee=figures.read("late_fee", lambda table: _late_fee(table, digits), LateFee()),
        minimum=figures.read("minimum", lambda table: _minimum(table, digits), Minimum()),
        grace=figures.read("grace", lambda table: _grace(table, digits), Grace()),
    )


def _rate(table: Table) -> Interest:
    # Without a percent the preset leaves the rate to the person.
    rate = _quoted(table, "percent") if table.has("percent") else None
    return rate, table.choice("accrual", Accrual), table.choice("basis", DayBasis)


def _quoted(table: Table, key: str) -> Rate:
    found = Rate(table.number(key), table.choice("period", Period))
    if found.annual() > MAX_ANNUAL_PERCENT:
        raise table.wrong(key, f"more than {MAX_ANNUAL_PERCENT} % a year")
    return found


def _penalty(table: Table) -> Penalty:
    kind = table.choice("kind", PenaltyKind)
    if kind is PenaltyKind.NONE:
        return Penalty()
    base = table.choice("base", PenaltyBase)
    on_interest = table.flag("on_interest", False)
    if kind is PenaltyKind.MULTIPLE:
        multiple = table.number("value")
        if not 1 <= multiple <= 5:
            raise table.wrong("value", f"{multiple} is not a multiple from 1 to 5")
        return Penalty(kind, multiple, base=base, on_interest=on_interest)
    rate = _quoted(table, "value")
    return Penalty(kind, rate.percent, rate.period, base, on_interest)


def _late_fee(table: Table, digits: int) -> LateFee:
    kind = table.choice("kind", FeeKind)
    if kind is FeeKind.FIXED:
        return LateFee(kind, amount=table.minor("amount", digits))
    if kind is FeeKind.PERCENT:
        then = table.texts("then") if table.has("then") else ()
        return LateFee(
            kind,
            percent=_share(table),
            floor=table.minor("floor", digits, "0"),
            then=tuple(table.decimal("then", step) for step in then),
        )
    return LateFee()


def _minimum(table: Table, digits: int) -> Minimum:
    kind = table.choice("kind", MinimumKind)
    if kind is MinimumKind.FIXED:
        return Minimum(kind, amount=table.minor("amount", digits))
    if kind in (MinimumKind.PERCENT, MinimumKind.INTEREST_PLUS):
        return Minimum(kind, percent=_share(table), floor=table.minor("floor", digits, "0"))
    return Minimum(kind)


def _share(table: Table) -> Decimal:
    found = table.number("percent")
    if found > 100:
        raise table.wrong("percent", f"{found} is more than 100")
    return found


def _grace(table: Table, digits: int) -> Grace:
    return Grace(table.whole("days", 0, 60), table.minor("amount", digits, "0"))


def boundaries(table: Table) -> Boundaries:
    """The first days past due of phone contact and formal collection; they must rise."""
    phone = table.whole("phone_contact_from", 1, 3650)
    formal = table.whole("formal_collection_from", 1, 3650)
    if formal <= phone:
        raise table.wrong("formal_collection_from", f"{formal} is not after {phone}")
    return Boundaries(phone, formal)
