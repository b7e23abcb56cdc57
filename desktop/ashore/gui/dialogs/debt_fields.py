"""All fields of a debt with what the lender's preset says; checked as one whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ashore.catalogue import Catalogue
from ashore.catalogue import currency as currency_of
from ashore.domain.debt import History, Kind, Record, Repeats
from ashore.domain.errors import UserError
from ashore.domain.standing import Standing
from ashore.domain.terms import MinimumKind, PenaltyKind
from ashore.gui.dialogs.applies import ASKED_FIRST, BY_INSTALMENTS
from ashore.gui.dialogs.debt_rows import BasicRows
from ashore.gui.dialogs.defaults import ORIGIN_OF, Defaults, defaults
from ashore.gui.dialogs.more_rows import MoreRows
from ashore.gui.dialogs.sign import CurrencySign
from ashore.gui.dialogs.slots import Slots
from ashore.gui.dialogs.sources import source_detail, source_line
from ashore.gui.dialogs.texts import texts_of
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.disclosure import Disclosure
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow
from ashore.services import ledger
from ashore.services.fields import Reading, read_fields
from ashore.services.kind_guess import guess_kind
from ashore.words import names
from ashore.words.language import current, translate

_EACH_MONTH = (*BY_INSTALMENTS, Kind.CARD)
"""A card asks for a payment with each statement; of other kinds that has to be said."""
_ALWAYS = {"contact_works": "yes", "history": History.MIXED}
_BY_THEMSELVES = ("lender", "rate", "rate_period")
"""What is wrong with these never depends on another field."""
_COMPANIONS = (
    "interest", "basis", "penalty_base", "penalty_on_interest", "late_fee_floor", "late_fee_then",
    "minimum_floor", "minimum_carries", "grace_amount", "formal_collection_from",
)  # fmt: skip
"""These share a source with the field beside them, which names it."""
_BASIC = ("lender", "balance", "due_date")
_MOVES_OTHERS = ("lender", "kind", "currency", "balance", "amount_due", "repeats")
"""What holds in other fields depends on these."""


def _derived(standing: Standing | None) -> bool:
    """Whether the penalty rate comes from the contract rate, and is not one of its own."""
    return standing is not None and standing.debt.terms.penalty.kind is not PenaltyKind.RATE


def _repeats(monthly: bool) -> str:
    return str(Repeats.MONTHLY if monthly else Repeats.NONE)


class DebtFields(QWidget):
    """``changed`` when the person typed or chose; a preset fills only what nobody typed.

    ``sight_wanted`` carries a row that is to be seen; ``rearranged`` says that the short form has
    other fields now.
    """

    changed = Signal()
    sight_wanted = Signal(QWidget)
    rearranged = Signal()

    def __init__(self, catalogue: Catalogue, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._today = catalogue, today
        self._due_required = True
        self.asks_each_month = False
        self.slots = Slots(self)
        self.defaults = defaults({}, catalogue, today)
        money = currency_of(self.defaults.texts["currency"])
        self.basics = BasicRows(self.slots, catalogue, money, today)
        self.rest = MoreRows(self.slots, catalogue, money, today)
        self._sign = CurrencySign(self.slots, catalogue)
        self.more = Disclosure(self.tr("&More: rate, minimum, grace, notes"), self.rest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.basics)
        layout.addWidget(self.more)
        self._check_as_a_whole()
        self.slots.changed.connect(self._changed)
        self.basics.kind.clicked.connect(self._choose_kind)
        self.basics.lender.chosen.connect(self._name_follows)
        self._fill()

    def texts(self) -> dict[str, str]:
        """What the person typed; the name is the lender's where it was left empty."""
        own = self.slots.own_texts()
        known = self.basics.lender.preset()
        name = names.preset_name(known) if known else own.get("lender", "")
        guessed = self._guess(name)
        usual = {"repeats": str(Repeats.MONTHLY)} if self._by_instalments(guessed | own) else {}
        return {"name": name} | usual | guessed | own

    def _by_instalments(self, texts: Mapping[str, str]) -> bool:
        """Whether the debt in ``texts`` is of a kind that asks for an amount each month."""
        known = self._catalogue.find(texts.get("lender", "")) if texts.get("lender") else None
        kind = texts.get("kind") or (known.kind if known else Kind.CUSTOM)
        return Kind(kind) in _EACH_MONTH

    def _guess(self, lender: str) -> dict[str, str]:
        """The kind that the name of a lender speaks of, which the data does not know."""
        if not lender or self._catalogue.find(lender):
            return {}
        kind = guess_kind(lender, self._catalogue.kind_rules())
        return {"kind": str(kind)} if kind else {}

    def reading(self, texts: Mapping[str, str] | None = None) -> Reading:
        """What the form, or ``texts`` in its place, says as a debt."""
        asked = self.texts() if texts is None else texts
        return read_fields(asked, self._catalogue, self._today, due_required=self._due_required)

    def own_texts(self) -> dict[str, str]:
        """The same as typed, to be restored later."""
        return self.slots.own_texts()

    def show_record(self, record: Record) -> None:
        """Fill the form with a saved debt as it stands; figures like the preset's stay the preset's."""
        texts = texts_of(record, self._catalogue, self._today)
        self._due_required = bool(texts.get("due_date", "?"))
        self.basics.need_due_date(self._due_required)
        chosen = {name: texts[name] for name in ("lender", "kind", "currency")}
        usual = _ALWAYS | dict(defaults(chosen, self._catalogue, self._today).texts)
        usual["repeats"] = _repeats(Kind(texts["kind"]) in _EACH_MONTH)
        named = {"lender": texts["lender"]} | self._guess(texts["lender"])
        by_lender = defaults(named, self._catalogue, self._today).texts
        usual |= {name: by_lender[name] for name in ("kind", "currency")}
        if texts["name"] == texts["lender"]:
            texts.pop("name")
        same_rate = all(texts[name] == usual[name] for name in ("rate", "rate_period"))
        if not same_rate:
            usual = {name: text for name, text in usual.items() if not name.startswith("rate")}
        own = {name: text for name, text in texts.items() if text != usual.get(name)}
        now = ledger.restated(record, self._today)
        if now and ledger.with_instalment(record.debt, now) != record.debt:
            # In full, and yet a part is due: that was said on purpose.
            own["minimum"] = texts["minimum"]
        self.slots.restore(own)
        self._fill()

    def restore(self, texts: Mapping[str, str]) -> None:
        """Put in what was typed earlier."""
        self.slots.restore(texts)
        self._fill()
        if set(self.slots.own_texts()) - set(self._basic()):
            self.more.set_open(True)

    def clear(self) -> None:
        """Start with an empty form."""
        self._due_required = True
        self.basics.need_due_date(True)
        self._sign.dismiss()
        self.slots.clear()
        self._fill()

    def show_errors(self, errors: Sequence[UserError]) -> tuple[FieldRow | None, list[UserError]]:
        """Show each error at its field; returns the first wrong row, and what has no field."""
        placed = {e.field: e for e in errors if e.field and self._row(e.field)}
        unplaced = [e for e in errors if e.field not in placed]
        if "name" in placed and not self.slots.is_own("name"):
            # Without a name of its own the debt is called like its lender: mend it there.
            placed["lender"] = placed.pop("name")
        first: FieldRow | None = None
        for name in self.slots.names():
            error, row = placed.get(name), self.slots.row(name)
            if error is None or row is None:
                continue
            if error.code == "name_missing":
                row.set_error(self.tr("Write whom you owe: Huabei, ICBC card, or a name."))
            else:
                row.show_error(error)
            if name not in self._basic():
                self.more.set_open(True)
            first = first or row
        return first, unplaced

    def arrange(self, width: int) -> None:
        """Lay the fields out for a width."""
        self.rest.arrange(width)

    def basic_stops(self) -> Iterator[QWidget]:
        """Where Tab stops in the three fields, and in those that stand under them."""
        return self._stops(iter(self._basic()))

    def more_stops(self) -> Iterator[QWidget]:
        """Where Tab stops in the rest."""
        return self._stops(name for name in self.slots.names() if name not in self._basic())

    def _basic(self) -> tuple[str, ...]:
        """The fields of the short form."""
        return (*_BASIC, *ASKED_FIRST) if self.asks_each_month else _BASIC

    def rate_source(self, standing: Standing | None) -> str:
        """Where the rate in force comes from, in a few words."""
        field = "penalty" if standing and standing.penalty_runs else "rate"
        if self.slots.is_own(field):
            return self.tr("As you typed it.")
        origin = self.defaults.origin(field)
        if origin is None:
            return ""
        if field == "penalty" and self.slots.is_own("rate") and _derived(standing):
            # What a typed rate comes to is nobody else's figure.
            text = self.tr("From the rate that you typed; its penalty: {source}; can be changed.")
        else:
            text = self.tr("{source}; can be changed.")
        return text.format(source=source_line(origin))

    def _stops(self, fields: Iterator[str]) -> Iterator[QWidget]:
        for name in fields:
            row = self.slots.row(name)
            if row is None:
                continue
            if isinstance(row.field, RateField) and name == "rate_period":
                yield row.field.period
            else:
                yield row.focus

    def _row(self, field: str) -> FieldRow | None:
        return self.slots.row(field)

    def _changed(self, name: str) -> None:
        if name == "currency":
            self._sign.dismiss()
        elif name == "balance":
            self._sign.follow(currency_of(self.defaults.preset.currency))
        if name in _MOVES_OTHERS:
            self._fill()
        self._refresh_errors()
        self._show_sources()
        self.changed.emit()

    def _fill(self) -> None:
        self.defaults = defaults(self.texts(), self._catalogue, self._today)
        asks = self._kind() in BY_INSTALMENTS
        always = _ALWAYS | {"repeats": _repeats(self._kind() in _EACH_MONTH)}
        self.slots.fill(always | dict(self.defaults.texts))
        money = currency_of(
            self.slots.own_texts().get("currency") or self.defaults.texts["currency"]
        )
        for field in (self.basics.balance, *self.rest.amounts):
            field.set_currency(money)
        self.rest.show_for(self._kind(), self.slots.is_own, ASKED_FIRST if asks else ())
        self._ask_each_month(asks)
        self._name_follows()
        self._say_kind()
        self._placeholder("phone_contact_from", str(self.defaults.boundaries.phone_contact_from))
        formal = str(self.defaults.boundaries.formal_collection_from)
        self._placeholder("formal_collection_from", formal)
        self._show_sources()

    def _ask_each_month(self, asks: bool) -> None:
        """Ask for the amount of each month in the short form, or leave it to More."""
        rows = [row for row in map(self._row, ASKED_FIRST) if row]
        self.basics.hold(rows if asks else ())
        amount = rows[0]
        if asks:
            amount.rename(self.tr("Amo&unt due each month"))
        else:
            amount.rename(translate("MoreRows", "Amo&unt due now"))
        full = self.defaults.preset.terms.minimum.kind is MinimumKind.FULL
        if asks and full and not self.slots.is_own("minimum"):
            amount.set_hint(self.tr("Empty: the whole balance counts as due"))
        else:
            amount.set_hint(translate("MoreRows", "Empty: by the minimum payment"))
        if asks != self.asks_each_month:
            self.asks_each_month = asks
            self.rearranged.emit()

    def _say_kind(self) -> None:
        """For a lender that the data does not know: what kind of debt it is taken for."""
        row, unknown = self._row("lender"), self.defaults.known is None
        assert row is not None
        kind = self.slots.own_texts().get("kind") or self.defaults.texts["kind"]
        text = self.tr("Kind: {kind} (change)").format(kind=names.kind_name(Kind(kind)))
        self.basics.kind.setText(text)
        row.offer_link(unknown and bool(self.basics.lender.text().strip()))

    def _choose_kind(self) -> None:
        row = self._row("kind")
        assert row is not None
        self.more.set_open(True)
        row.focus.setFocus()
        self.sight_wanted.emit(row)

    def _show_sources(self) -> None:
        for name in ORIGIN_OF:
            row = self._row(name)
            if row is not None:
                self._show_source(name, row, self.defaults)

    def _show_source(self, name: str, row: FieldRow, found: Defaults) -> None:
        origin = None if self.slots.is_own(name) else found.origin(name)
        filled = bool(found.texts.get(name)) or name not in found.texts
        if origin and filled:
            line = source_line(origin, short=name in _COMPANIONS)
            row.set_source(line, source_detail(origin, self._catalogue))
        else:
            row.set_source("")
        if name == "rate":
            row.set_hint(
                "" if filled else self._catalogue.notice("rate_open").in_language(current())
            )
        if name == "minimum":
            derived = found.instalment and not self.slots.is_own(name)
            self.rest.hint_at_minimum(instalment=derived)
        if name == "hotline":
            missing = self._catalogue.notice("hotline_missing").in_language(current())
            row.set_hint("" if filled else missing)

    def _kind(self) -> Kind:
        """The kind of debt that the form is about."""
        return Kind(self.slots.own_texts().get("kind") or self.defaults.texts["kind"])

    def _name_follows(self) -> None:
        preset = self.basics.lender.preset()
        self._placeholder(
            "name", names.preset_name(preset) if preset else self.basics.lender.text()
        )

    def _placeholder(self, name: str, text: str) -> None:
        row = self._row(name)
        if row is not None and isinstance(row.focus, CheckedEdit):
            row.focus.setPlaceholderText(text)

    def _check_as_a_whole(self) -> None:
        """Let each line know what is wrong with it in the whole debt."""
        for name in self.slots.names():
            row = self._row(name)
            if row is None or not isinstance(row.focus, CheckedEdit):
                continue
            # A field that was emptied shows again what then counts.
            row.focus.was_left.connect(self._fill)
            if name not in _BY_THEMSELVES:
                row.focus.read = self._reader(name, row.focus.read)

    def _reader(self, name: str, parse: Callable[[str], object]) -> Callable[[str], object]:
        def read(text: str) -> object:
            value = parse(text)
            texts = self.texts() | {name: text}
            for error in self.reading(texts).errors:
                if error.field == name:
                    raise error
            return value

        return read

    def _refresh_errors(self) -> None:
        """A field may be wrong only because of another one that was just mended."""
        for name in self.slots.names():
            row = self._row(name)
            if row and isinstance(row.focus, CheckedEdit) and row.focus.error and row.focus.text():
                row.focus.check()
