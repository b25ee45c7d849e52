"""Chromium, and what is noted while a page is open."""

import shutil
import time

# Nothing may leave the machine, whatever a page asks for.
FLAGS = [
    "--no-sandbox",  # containers often know no user but root
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
PATIENCE = 30  # seconds until something that should happen has not


def executable():
    """Return the path of Chromium, or say how to get it."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    assert found, (
        "These tests drive Chromium, and there is none on the PATH. On Debian: "
        "apt-get install --no-install-recommends chromium"
    )
    return found


class Watch:
    """Notes what the pages of a context complain about and ask for."""

    def __init__(self, context, allowed=()):
        self.complaints, self.requests = [], []
        self._allowed = ("blob:", "data:", *allowed)
        context.on("console", self._console)
        context.on("weberror", self._failed)
        context.on("request", lambda request: self._asked(request.url))
        context.on("page", self._page)

    def _console(self, message):
        if message.type == "error":
            self.complaints.append(f"{message.text} ({message.location['url']})")

    def _failed(self, error):
        self.complaints.append(error.error.stack or str(error.error))

    def _page(self, page):
        page.on("websocket", lambda socket: self._asked(socket.url))

    def _asked(self, url):
        if not url.startswith(self._allowed):
            self.requests.append(url)

    def forget(self):
        """Start afresh."""
        self.complaints.clear()
        self.requests.clear()

    def check(self):
        """Raise if there was any complaint or any request; start afresh."""
        seen = self.complaints[:], self.requests[:]
        self.forget()
        assert seen == ([], []), f"complaints {seen[0]}, requests {seen[1]}"


def until(page, value, expected, seconds=PATIENCE):
    """Wait until ``value()`` is what is expected, or fail with the difference."""
    end = time.monotonic() + seconds
    while (last := value()) != expected and time.monotonic() < end:
        page.wait_for_timeout(100)  # and not a sleep: events must come in meanwhile
    assert last == expected, f"{last!r:.500} is not {expected!r:.500}"
