"""Everything the window can do, as one table; the menus are trees of its ids."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

Handler = Callable[[], object]

REDO = ("Ctrl+Shift+Z", "Ctrl+Y")

ENTRIES = ("charge", "fee", "waiver", "rate", "correction")
"""The entries beside payment and balance, in a menu of their own."""

DEBT = (
    "payment", "balance", "entries", "-", "log", "sms", "promise", "agree", "case", "-", "ledger",
    "explain", "reconcile", "-", "prepare", "case_file", "-", "edit", "close", "reopen", "archive",
    "restore", "-", "delete",
)  # fmt: skip
"""What can be done with the debt that is selected: in the menu, and in that of its row."""

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("file", ("new", "import", "-", "export", "print", "-", "folder", "-", "quit")),
    ("change", ("undo", "redo", "-", "find")),
    ("debt", DEBT),
    ("view", ("page_today", "page_debts", "page_plan", "page_lenders", "page_settings", "-", "sort", "columns")),
    ("tools", ("calculator",)),
    ("help", ("guide", "about")),
)  # fmt: skip


class Actions(QObject):
    """Makes each QAction once; the window connects the handlers."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        texts = self._texts()
        self._actions: dict[str, QAction] = {}
        for key, (text, shortcut) in texts.items():
            action = QAction(text, parent)
            if shortcut:
                # The first one stands in the menu; the others work as well.
                action.setShortcuts([QKeySequence(one) for one in shortcut.split(" ")])
            self._actions[key] = action
        self._actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self._actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
        self._actions["page_settings"].setMenuRole(QAction.MenuRole.PreferencesRole)

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __contains__(self, key: str) -> bool:
        return key in self._actions

    def all(self) -> list[QAction]:
        """Every action."""
        return list(self._actions.values())

    def keys(self) -> list[str]:
        """The id of every action."""
        return list(self._actions)

    def connect_all(self, act: Callable[[str], None]) -> None:
        """Let every action call ``act`` with its id."""
        for key, action in self._actions.items():
            action.triggered.connect(lambda _checked=False, key=key: act(key))

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus."""
        titles = {
            "file": self.tr("&File"),
            "change": self.tr("&Edit"),
            "debt": self.tr("&Debt"),
            "view": self.tr("&View"),
            "tools": self.tr("&Tools"),
            "help": self.tr("&Help"),
        }
        for menu_id, keys in MENUS:
            menu = bar.addMenu(titles[menu_id])
            menu.setToolTipsVisible(True)
            for key in keys:
                if key == "-":
                    menu.addSeparator()
                else:
                    menu.addAction(self._actions[key])
        entries = QMenu(bar)
        for key in ENTRIES:
            entries.addAction(self._actions[key])
        self._actions["entries"].setMenu(entries)

    def _texts(self) -> dict[str, tuple[str, str]]:
        return {
            "new": (self.tr("&Add debt…"), "Ctrl+N"),
            "import": (self.tr("&Import from a CSV file…"), "Ctrl+I"),
            "export": (self.tr("E&xport…"), "Ctrl+Shift+S"),
            "print": (self.tr("&Print…"), "Ctrl+P"),
            "folder": (self.tr("Open the &data folder"), ""),
            "quit": (self.tr("&Quit"), "Ctrl+Q"),
            "undo": (self.tr("&Undo"), "Ctrl+Z"),
            "redo": (self.tr("&Redo"), " ".join(REDO)),
            "find": (self.tr("&Find"), "Ctrl+F"),
            "payment": (self.tr("Record a &payment…"), "Ctrl+R"),
            "balance": (self.tr("Update the &balance…"), "Ctrl+B"),
            "entries": (self.tr("Record &another entry"), ""),
            "charge": (self.tr("&Charge…"), ""),
            "fee": (self.tr("&Fee…"), ""),
            "waiver": (self.tr("&Waiver…"), ""),
            "rate": (self.tr("New &rate…"), ""),
            "correction": (self.tr("C&orrection…"), ""),
            "log": (self.tr("Lo&g a contact…"), "Ctrl+L"),
            "sms": (self.tr("Paste a &message…"), "Ctrl+Shift+V"),
            "promise": (self.tr("Promise to pa&y…"), ""),
            "agree": (self.tr("Agreeme&nt…"), "Ctrl+G"),
            "case": (self.tr("Ca&se: the timeline…"), "Ctrl+T"),
            "ledger": (self.tr("&Ledger, as of any day…"), "Ctrl+H"),
            "explain": (self.tr("E&xplain row by row…"), "Ctrl+Shift+E"),
            "reconcile": (self.tr("&Compare with the lender…"), "Ctrl+Shift+B"),
            "calculator": (self.tr("&Calculator…"), "Ctrl+K"),
            "edit": (self.tr("&Edit…"), "Ctrl+E"),
            "close": (self.tr("Mark as &repaid"), ""),
            "reopen": (self.tr("&Open again"), ""),
            "archive": (self.tr("&Archive"), ""),
            "restore": (self.tr("&Take out of the archive"), ""),
            "delete": (self.tr("&Delete"), "Del"),
            "prepare": (self.tr("Prepare a call s&heet or a letter…"), "Ctrl+Shift+L"),
            "case_file": (self.tr("Save the case &for a complaint…"), ""),
            "page_today": (self.tr("&Today"), "Ctrl+0"),
            "page_debts": (self.tr("&Debts"), "Ctrl+1"),
            "page_plan": (self.tr("&Plan"), "Ctrl+2"),
            "page_lenders": (self.tr("&Lenders"), "Ctrl+3"),
            "page_settings": (self.tr("&Settings"), "Ctrl+,"),
            "sort": (self.tr("S&ort by"), ""),
            "columns": (self.tr("&Columns"), ""),
            "guide": (self.tr("User &guide"), "F1"),
            "about": (self.tr("&About Ashore"), ""),
        }
