"""One window for each profile: a second start raises the one that is open, and ends.

The lock is a file in the profile's own folder with the process in it: one that a crash left is
taken over, and another user has another folder. QtNetwork is loaded only after the rows are shown,
or by the second start.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtNetwork import QLocalServer, QLocalSocket
    from PySide6.QtWidgets import QWidget

    from ashore.paths import Profile

PATIENCE_MS = 4000
"""How long a second start waits for the first one, which may be starting itself."""
_STEP_MS = 100
_TOKEN = "XDG_ACTIVATION_TOKEN"
"""Wayland lets a window come forward only with what the starting program was given."""


_HELD: list[OneWindow] = []


def let_go() -> Callable[[], None]:
    """Give back what this process holds, for one that is started in its place; what is returned
    takes it again, where that start failed.
    """
    given = [(one, one.release()) for one in list(_HELD)]

    def take_again() -> None:
        for one, window in given:
            if one.claim() and window is not None:
                one.listen(window)

    return take_again


class OneWindow(QObject):
    """``claim`` first; the holder calls ``listen`` once its window is there, and ``release``."""

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = profile.folder
        self._lock = QLockFile(str(profile.folder / "window.lock"))
        # However old: only a process that has ended leaves a lock that is stale.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._window: QWidget | None = None

    def claim(self) -> bool:
        """Take the profile for this process; False where another process has it.

        Where no lock can be written, as on a read-only disk, the window opens all the same.
        """
        if self._lock.tryLock(0):
            _HELD.append(self)
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self, window: QWidget) -> None:
        """Raise ``window`` whenever another start asks for it."""
        if self._server is not None or not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        self._window = window
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # The lock is ours: what still lies there was left by a crash.
        QLocalServer.removeServer(self.name)
        server.newConnection.connect(self._answer)
        server.listen(self.name)
        self._server = server

    def ask(self, patience_ms: int = PATIENCE_MS) -> bool:
        """Ask the process that has the profile to show its window; say whether it did."""
        from PySide6.QtCore import QDeadlineTimer
        from PySide6.QtNetwork import QLocalSocket

        deadline = QDeadlineTimer(patience_ms)
        while not deadline.hasExpired():
            socket = QLocalSocket()
            socket.connectToServer(self.name)
            if socket.waitForConnected(_STEP_MS):
                socket.write(os.environ.get(_TOKEN, "").encode() + b"\n")
                socket.flush()
                return socket.waitForReadyRead(max(1, deadline.remainingTime()))
            # The other one may have ended meanwhile.
            if self._lock.tryLock(_STEP_MS):
                _HELD.append(self)
                return False
        return False

    def release(self) -> QWidget | None:
        """Give the profile back; returns the window that was raised so far."""
        if self in _HELD:
            _HELD.remove(self)
        window, self._window = self._window, None
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()
        return window

    @property
    def name(self) -> str:
        """The name of the socket: the same for the same folder and user, and short."""
        from hashlib import sha256

        who = os.environ.get("USERNAME", "") if os.name == "nt" else str(os.getuid())
        where = f"{who}:{self._folder.resolve()}"
        return f"ashore-{sha256(where.encode()).hexdigest()[:24]}"

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(lambda s=socket: self._raise(s))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._raise(socket)

    def _raise(self, socket: QLocalSocket) -> None:
        token = bytes(socket.readAll().data()).decode(errors="replace").strip()
        window = self._window
        if window is None or not window.isVisible():
            return
        if token:
            os.environ[_TOKEN] = token
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.raise_()
        window.activateWindow()
        socket.write(b"shown\n")
        socket.flush()
