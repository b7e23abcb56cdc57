"""The calculator's window: one page for each question, the currency of all at its foot."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ashore.catalogue import Catalogue
from ashore.catalogue import currency as currency_of
from ashore.gui import theme
from ashore.gui.calculator.minimum_page import MinimumPage
from ashore.gui.calculator.offer_page import OfferPage
from ashore.gui.calculator.page import CalculatorPage
from ashore.gui.calculator.payment_page import PaymentPage
from ashore.gui.calculator.statement_page import StatementPage
from ashore.gui.enter import pressed_by_enter
from ashore.gui.fields.choice import Choice
from ashore.words.language import current

SIZE = (1080, 680)
MARGIN = 16
NARROW = 720
"""Below this width the answer stands under the fields."""
_SPARE = 64
_CURRENCY = 192
_USUAL_CURRENCY = "CNY"


class CalculatorWindow(QDialog):
    """Stays open beside the window; nothing that is typed in it is kept."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._today = today
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.choice, self.currency = Choice(()), Choice(())
        self._label, self._remark, self._close = QLabel(), QLabel(), QPushButton()
        self._lay_out()
        self._build({})
        self.tabs.currentChanged.connect(self._show_page)
        self.choice.activated.connect(self.tabs.setCurrentIndex)
        self.currency.activated.connect(lambda _index: self._use_currency())
        self._close.clicked.connect(self.close)
        room = self.screen().availableGeometry().size()
        self.resize(min(SIZE[0], room.width() - _SPARE), min(SIZE[1], room.height() - _SPARE))

    def open(self) -> None:
        """Show the calculator, or the one that is open already; the window beside it stays usable."""
        parent = self.parentWidget()
        for other in parent.findChildren(CalculatorWindow) if parent else ():
            if other is not self and other.isVisible():
                other.raise_()
                other.activateWindow()
                self.deleteLater()
                return
        self.show()
        self.page.setFocus()

    @property
    def page(self) -> CalculatorPage:
        """The page that is shown."""
        page = self.pages.currentWidget()
        assert isinstance(page, CalculatorPage)
        return page

    def all_pages(self) -> list[CalculatorPage]:
        """All pages in the order of their tabs."""
        found = [self.pages.widget(n) for n in range(self.pages.count())]
        return [page for page in found if isinstance(page, CalculatorPage)]

    def _lay_out(self) -> None:
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self._close.setAutoDefault(False)
        self._remark.setProperty("role", "caption")
        self._remark.setWordWrap(True)
        self._label.setBuddy(self.currency)
        self.currency.setFixedWidth(_CURRENCY)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._label)
        foot.addWidget(self.currency)
        foot.addWidget(self._remark, 1)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 8, MARGIN, MARGIN)
        layout.setSpacing(12)
        layout.addWidget(self.tabs)
        layout.addWidget(self.choice)
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)

    def _build(self, typed: dict[int, dict[str, str]]) -> None:
        """All words and pages, in the language in use, with what was typed in them."""
        self.setWindowTitle(self.tr("Calculator"))
        for part in (self.tabs, self.choice):
            part.setAccessibleName(self.tr("What to calculate"))
        self._label.setText(self.tr("Currenc&y"))
        self.currency.setAccessibleName(self.tr("Currency of all amounts"))
        self._remark.setText(
            self.tr("Nothing typed here is kept. The contract and the lender's figures come first.")
        )
        self._close.setText(self.tr("Close"))
        chosen = self.currency.value() or _USUAL_CURRENCY
        self.currency.clear()
        for known, words in Catalogue().currencies():
            self.currency.addItem(f"{known.code} · {words.in_language(current())}", known.code)
        self.currency.choose(chosen)
        shown = max(self.tabs.currentIndex(), 0)
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        self.choice.clear()
        for page in self.all_pages():
            self.pages.removeWidget(page)
            page.deleteLater()
        money = currency_of(chosen)
        for n, (title, make) in enumerate((
            (self.tr("Card statement"), StatementPage),
            (self.tr("Only the minimum"), MinimumPage),
            (self.tr("Instalment offer"), OfferPage),
            (self.tr("A payment's effect"), PaymentPage),
        )):  # fmt: skip
            self.tabs.addTab(title)
            self.choice.addItem(title, str(n))
            page = make(money, self._today)
            self.pages.addWidget(page)
            if typed.get(n):
                page.restore(typed[n])
        self.tabs.setCurrentIndex(shown)
        self.tabs.blockSignals(False)
        self._show_page(shown)
        self._arrange()

    def _show_page(self, index: int) -> None:
        self.pages.setCurrentIndex(index)
        self.choice.setCurrentIndex(index)

    def _use_currency(self) -> None:
        money = currency_of(self.currency.value())
        for page in self.all_pages():
            page.use_currency(money)

    def _arrange(self) -> None:
        # Cut tabs behind two arrows would hide what can be asked: a list has all of them.
        wanted = sum(self.tabs.tabRect(n).width() for n in range(self.tabs.count()))
        fits = wanted <= self.width() - 2 * MARGIN
        self.tabs.setVisible(fits)
        self.choice.setVisible(not fits)
        for page in self.all_pages():
            page.arrange(wide=self.width() >= NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window the answer goes under the fields."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter presses the button that has the keyboard."""
        if not pressed_by_enter(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the window speaks another language from now on."""
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self._build({n: page.own_texts() for n, page in enumerate(self.all_pages())})
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a sheet is as white as a card."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.current().color("card"))
        painter.end()
