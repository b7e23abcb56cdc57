"""The window: navigation at the left, one page at a time, menus, and the line at the foot.

It is painted before the store and its rules are imported; ``_take`` fills it when they are
there. A change of language builds the whole inside again, by the same path as the start.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenuBar, QStackedWidget, QWidget

from ashore.domain.errors import UserError
from ashore.gui.widgets.skeleton import Skeleton

if TYPE_CHECKING:
    from ashore.gui.actions import Actions, Handler
    from ashore.gui.commands import Commands
    from ashore.gui.desk import Desk
    from ashore.gui.loader import Contents, Loader, Opened
    from ashore.gui.pages.debts_page import DebtsPage
    from ashore.gui.preferences import Preferences
    from ashore.gui.today_board import TodayBoard
    from ashore.gui.widgets.navigation import Place
    from ashore.gui.widgets.notice import Notice
    from ashore.paths import Profile
    from ashore.storage import Store

FIRST_SIZE = (1280, 800)
LEAST_SIZE = (560, 320)
WATCH_MS = 2000


class MainWindow(QMainWindow):
    """``rows_shown``: the debts are on the screen; ``store_opened``: they can be changed."""

    rows_shown = Signal()
    store_opened = Signal()

    def __init__(
        self,
        profile: Profile,
        preferences: Preferences,
        clock: Callable[[], date],
        *,
        demo: bool = False,
        backs_up: bool = True,
        prepare: Callable[[], None] | None = None,
    ) -> None:
        """``prepare`` is called after the first picture, before the inside is built."""
        super().__init__()
        self.desk: Desk | None = None
        self.today: TodayBoard | None = None
        self.debts: DebtsPage
        self.actions_table: Actions
        self.notice: Notice
        self.commands: Commands
        self._profile, self.preferences, self._demo = profile, preferences, demo
        self._painted = False
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._look_outside)
        self.remembers_size = True
        self._closed = False
        self._leaving: list[Callable[[], None]] = []
        self._wanted = ""
        self._clock, self._backs_up, self._prepare = clock, backs_up, prepare
        self._loader: Loader | None = None
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(QSize(*FIRST_SIZE).boundedTo(self._room_for_frame()))
        if not preferences.geometry.isEmpty():
            self.restoreGeometry(preferences.geometry)
        self.setCentralWidget(Skeleton())

    def _room_for_frame(self) -> QSize:
        """The screen without its bars, and without the frame that the system will draw."""
        return self.screen().availableSize() - QSize(16, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the first picture; all that takes time comes after it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._begin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter acts on the button that has the keyboard; only in dialogs Qt does that itself."""
        from ashore.gui.enter import pressed_by_enter

        if not pressed_by_enter(event):
            super().keyPressEvent(event)

    def _begin(self) -> None:
        """Build the inside, and let the thread read the debts."""
        from ashore.gui.loader import Loader
        from ashore.words import language

        if self._prepare is not None:
            self._prepare()
        spoken = language.current() if self._demo else None
        self._loader = Loader(
            self._profile, self._clock(), self, sample_language=spoken, backs_up=self._backs_up
        )
        self._loader.warned.connect(self._warn)
        self._loader.seen.connect(self._show)
        self._loader.opened.connect(self._take)
        self._loader.failed.connect(self._tell_failure)
        self._build()
        self._loader.start()

    def _build(self) -> None:
        """The inside of the window as it can be shown without the store."""
        from ashore.gui.actions import Actions
        from ashore.gui.pages.debts_page import DebtsPage
        from ashore.gui.widgets.navigation import Navigation

        self.setWindowTitle(self.tr("Ashore – sample") if self._demo else self.tr("Ashore"))
        self._inside = inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        note = self.tr("Sample: these debts are invented.") if self._demo else ""
        self.navigation = Navigation(self.tr("Ashore"), self.places(), note=note)
        self.navigation.chosen.connect(self.show_page)
        self.pages = QStackedWidget()
        self.debts = DebtsPage()
        self.pages.addWidget(self.debts)
        self._made: dict[str, QWidget] = {"debts": self.debts}
        self._leaving = []
        row.addWidget(self.navigation)
        row.addWidget(self.pages, 1)
        self.setCentralWidget(inside)
        self.navigation.choose("debts")
        self.actions_table = Actions(inside)
        self.setMenuBar(QMenuBar())  # Qt deletes the old one, menus and all
        self.actions_table.fill(self.menuBar())
        self.actions_table.connect_all(self._act)
        self.debts.add.clicked.connect(self.actions_table["new"].trigger)
        self.debts.today_wanted.connect(self.actions_table["page_today"].trigger)

    def want(self, key: str) -> None:
        """Run an action as soon as the debts are there; "" is none."""
        self._wanted = key

    def _act(self, key: str) -> None:
        """Run an action; one that came before the debts runs as soon as they are there."""
        if self.desk is None:
            self._wanted = key
        else:
            self._handlers()[key]()

    def places(self) -> list[Place]:
        """Where one can go in this window."""
        from ashore.gui.widgets.navigation import Place

        return [
            Place("today", self.tr("Today"), "calendar"),
            Place("debts", self.tr("Debts"), "list-checks"),
            Place("plan", self.tr("Plan"), "route"),
            Place("lenders", self.tr("Lenders"), "landmark"),
            Place("settings", self.tr("Settings"), "settings", at_foot=True),
        ]

    def show_page(self, page: str) -> None:
        """Show a page; it is made at its first visit."""
        if page not in self._made:
            if self.desk is None:
                self.navigation.choose("debts")
                return
            self._made[page] = self._make(page, self.desk)
            self.pages.addWidget(self._made[page])
        self.navigation.choose(page)
        self.pages.setCurrentWidget(self._made[page])

    def _make(self, page: str, desk: Desk) -> QWidget:
        if page == "plan":
            from ashore.gui.pages.plan_page import PlanPage

            plan = PlanPage(desk, self.commands)
            plan.debts_wanted.connect(self.commands.new_debt)
            self._leaving.append(plan.leave)
            return plan
        if page == "today":
            return self._make_today(desk)
        if page == "lenders":
            from ashore.gui.pages.lenders_page import LendersPage

            return LendersPage(desk)
        from ashore.gui.pages.settings_page import SettingsPage

        made = SettingsPage(self.preferences, self._profile)
        made.language_chosen.connect(self.use_language)
        made.theme_chosen.connect(self.use_theme)
        return made

    def _make_today(self, desk: Desk) -> QWidget:
        from ashore.gui.pages.today_page import TodayPage
        from ashore.gui.today_commands import TodayCommands

        can = TodayCommands(
            desk, self.commands, self.actions_table, self, lambda: self.show_page("debts")
        )
        page = TodayPage(desk, self._today_board(), can.acts)
        page.wanted.connect(can.act)
        page.debt_wanted.connect(self.commands.new_debt)
        page.list_wanted.connect(lambda: self.show_page("debts"))
        page.calendar_wanted.connect(self.commands.exports.export_dates)
        return page

    def _today_board(self) -> TodayBoard:
        """What there is to do; it begins when the store is open, which the page does not wait for."""
        from ashore.gui.today_board import TodayBoard

        if self.today is None:
            assert self.desk is not None
            self.today = TodayBoard(self.desk, self)
            self.today.changed.connect(self._show_today)
            self.today.failed.connect(self._warn)
        return self.today

    def _show_today(self) -> None:
        """How much there is to do stands above the list and in the navigation."""
        from ashore.words.today import summary

        if self.today is not None and self.today.is_ready and not self._closed:
            found = self.today.tasks
            self.navigation.show_count("today", len(found))
            self.debts.show_today(summary(found))

    def _show(self, contents: Contents) -> None:
        """The debts were read: make the desk and fill the window."""
        if self._closed:
            return
        from ashore.gui.desk import Desk

        self.desk = Desk(*contents, self._store, self)
        self.desk.changed.connect(self._show_undo)
        self._fill()

    def _store(self) -> tuple[Store, int]:
        """The store, as soon as the thread has opened it. Raises what kept it from opening."""
        assert self._loader is not None, "the desk comes from the loader"
        opened = self._loader.store()
        return opened.store, opened.version

    def _take(self, opened: Opened) -> None:
        """The store is open, and can be written to."""
        if self._closed:
            return
        if opened.contents is not None and self.desk is not None:
            self.desk.replace_contents(*opened.contents)
        elif opened.contents is not None:
            self._show(opened.contents)
        self._watch.start()
        # After the rows, which may be on their way for the first time.
        QTimer.singleShot(0, self._store_is_open)

    def _store_is_open(self) -> None:
        self.store_opened.emit()
        if not self._closed and self.desk is not None:
            self._today_board().start()

    def _fill(self) -> None:
        """Connect the inside with the desk."""
        from ashore.gui.commands import Commands
        from ashore.gui.widgets.notice import Notice

        assert self.desk is not None
        self.notice = Notice(self._inside)
        self.commands = Commands(self.desk, self.notice, self)
        self.debts.attach(self.desk, self.commands, self.actions_table, self.preferences)
        content = self.debts.content
        assert content is not None
        self.commands.selected = lambda: content.selected
        self.commands.reveal = content.reveal
        content.empty.sample_wanted.connect(self._open_sample)
        self.actions_table["columns"].setMenu(content.table.columns_menu())
        self.actions_table["sort"].setMenu(content.table.sort_menu())
        self._show_undo()
        content.take_focus()
        QTimer.singleShot(0, self._rows_are_shown)

    def _rows_are_shown(self) -> None:
        self.rows_shown.emit()
        self._finish(self._last_parts())

    def _last_parts(self) -> list[Callable[[], None]]:
        """What the first picture did without; each part is short, so that keys get through."""
        parts = [self.navigation.finish, self.debts.finish, self._show_own_icon]
        if self._loader is not None:
            parts.append(self._loader.rows_are_shown)
        return parts

    def _finish(self, parts: list[Callable[[], None]]) -> None:
        """Do the parts in turn, one for each turn of the event loop."""
        if self._wanted:
            key, self._wanted = self._wanted, ""
            self._act(key)
        if parts and not self._closed:
            parts[0]()
            QTimer.singleShot(0, lambda: self._finish(parts[1:]))

    def _show_own_icon(self) -> None:
        from ashore.gui import icons

        self.setWindowIcon(icons.app_icon())

    def _handlers(self) -> dict[str, Handler]:
        commands = self.commands
        return {
            "new": commands.new_debt, "import": commands.import_csv, "folder": self._open_folder,
            "export": commands.exports.export, "print": commands.exports.print,
            "quit": self.close, "undo": commands.undo, "redo": commands.redo,
            "find": self._find, "edit": commands.edit_debt, "entries": lambda: None,
            "log": commands.log_contact, "sms": partial(commands.add_to_case, "sms"),
            "promise": partial(commands.add_to_case, "promise"),
            "agree": partial(commands.add_to_case, "agree"), "case": commands.show_case,
            "prepare": commands.prepare, "case_file": commands.save_case,
            "page_today": lambda: self.show_page("today"), **commands.recorders(),
            "ledger": commands.show_ledger, "explain": commands.explain,
            "reconcile": commands.reconcile, "calculator": commands.show_calculator,
            "close": commands.close_debt, "reopen": commands.reopen_debt,
            "archive": commands.archive_debt, "restore": commands.reopen_debt,
            "delete": commands.delete_debt, "page_debts": lambda: self.show_page("debts"),
            "page_plan": lambda: self.show_page("plan"), "page_lenders": lambda: self.show_page("lenders"),
            "page_settings": lambda: self.show_page("settings"),
            "columns": lambda: None, "sort": lambda: None, "guide": self._show_guide, "about": self._show_about,
        }  # fmt: skip

    def _show_undo(self, _change: object = None) -> None:
        """The Edit menu says what it would take back."""
        from ashore.words.changes import change_text

        assert self.desk is not None
        history = self.desk.history
        for key, change, plain, named in (
            ("undo", history.undo_change, self.tr("&Undo"), self.tr("&Undo: {what}")),
            ("redo", history.redo_change, self.tr("&Redo"), self.tr("&Redo: {what}")),
        ):
            action = self.actions_table[key]
            action.setEnabled(change is not None)
            what = change_text(change.code, change.name) if change else ""
            # A name with an ampersand in it must not become a shortcut.
            action.setText(named.format(what=what.replace("&", "&&")) if change else plain)

    def use_language(self, code: str) -> None:
        """Speak another language from now on; "" is the system's."""
        from ashore.words import language

        self._leave()
        self.preferences.language = code
        language.use(code or language.system())
        if self._demo and self.desk:
            from ashore.services.demo import lay_out_demo

            lay_out_demo(self.desk.store, self.desk.today, language.current())
            self.desk.reload()
        content = self.debts.content
        selected = content.selected.debt.id if content and content.selected else ""
        self._build()
        self._fill()
        self._show_today()
        if selected and self.debts.content:
            self.debts.content.reveal(selected)
        self.show_page("settings")

    def _leave(self) -> None:
        """Let the pages keep what was typed last."""
        for leave in self._leaving:
            leave()
        if self.desk is not None:
            self.commands.cases.leave()

    def use_theme(self, choice: str) -> None:
        """Show another theme from now on: system, light or dark."""
        from PySide6.QtWidgets import QApplication

        from ashore.gui import theme

        self.preferences.theme = choice  # type: ignore[assignment]
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self.preferences.theme)

    def _find(self) -> None:
        self.show_page("debts")
        self.debts.search.setFocus()
        self.debts.search.selectAll()

    def _look_outside(self) -> None:
        """Another process may have written, and midnight may have passed."""
        assert self.desk is not None
        assert self._loader is not None
        try:
            if self._clock() != self.desk.today:
                self.desk.set_today(self._clock())
                self._loader.back_up_later(self.desk.today)
            elif self.desk.was_changed_outside():
                self.desk.reload()
        except UserError as problem:
            self._warn(problem)

    def _open_folder(self) -> None:
        from ashore.gui.folders import open_folder

        if not open_folder(self._profile.folder):
            folder = str(self._profile.folder)
            self.notice.say(
                self.tr("No file manager answers. The folder: {folder}").format(folder=folder)
            )

    def _open_sample(self) -> None:
        from ashore.gui.second_window import open_sample

        open_sample()

    def _show_guide(self) -> None:
        from ashore.gui.dialogs.guide import GuideDialog

        GuideDialog(self).open()

    def _show_about(self) -> None:
        from ashore.gui.dialogs.about import AboutDialog

        AboutDialog(self._profile, self).open()

    def _tell_failure(self, problem: Exception) -> None:
        from ashore.gui.dialogs.cannot_open import tell_cannot_open

        if self._closed:
            return
        self._show_own_icon()
        tell_cannot_open(problem, self._profile, self)

    def tell_bug(self, problem: Exception) -> None:
        """Say calmly that the program made a mistake, and offer what a report needs."""
        from PySide6.QtGui import QGuiApplication

        from ashore.gui.dialogs.problem_details import details_of

        if self.desk is None or self._closed:
            return
        clipboard, details = QGuiApplication.clipboard(), details_of(problem)
        self.notice.say(
            self.tr("The program made a mistake. What you entered is saved."),
            self.tr("Copy details"),
            lambda: clipboard.setText(details),
        )

    def _warn(self, problem: UserError) -> None:
        """Something beside the debts did not work, such as today's backup."""
        from ashore.words.errors import error_text

        if self.desk is not None and not self._closed:
            self.notice.say(error_text(problem))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: everything is saved already; keep the window's size, close the store."""
        if self.remembers_size:
            self.preferences.geometry = self.saveGeometry()
        self._leave()
        # The thread's signals may be on their way already: what they bring is no longer wanted.
        self._closed = True
        self._watch.stop()
        if self.desk is not None and self.debts.content is not None:
            self.debts.content.save_columns()
        if self._loader is not None:
            self._loader.wait()
            if self._loader.result is not None:
                self._loader.result.store.close()
        super().closeEvent(event)
