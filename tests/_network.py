"""Nothing leaves the building: a hook that refuses what would reach another machine.

It stands in every process of the tests, by `conftest.py`, and in kernels that a test
starts, by `tests/offline/sitecustomize.py`. It sees whatever goes through Python's own
sockets and names; what C libraries open by themselves it does not see: ZeroMQ, between
a notebook's kernel and whoever runs it, on 127.0.0.1.
"""

import os
import sys
from pathlib import Path

ATTEMPTS: list[str] = []
"""What was refused, newest last: somebody may have caught the error."""

SOCKETS: list[str] = []
"""Each socket that was opened, other than those between processes of one machine."""

TOLD = "PRESSKIT_NETWORK_ATTEMPTS"
"""In the environment of a kernel: the file to which it writes what was refused."""

_TO = {"socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1}
_NAMES = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
_HERE = {"", "localhost", "::1", "0.0.0.0", "::"}
_UNIX = "AF_UNIX"


class LeavesTheBuilding(RuntimeError):
    """Somebody wanted to talk to another machine; no OSError, which many expect."""


def is_here(host: object) -> bool:
    """Return True for this machine."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if not isinstance(host, str):
        return host is None
    return host.lower() in _HERE or host.startswith("127.")


def _goes_to(event: str, arguments: tuple) -> object:
    """Return the host that an event is about; None if it is this machine."""
    if event in _NAMES:
        host = arguments[0]
    elif event in _TO:
        address = arguments[_TO[event]]
        if not isinstance(address, tuple) or not isinstance(address[0], str | bytes):
            return None  # a path, or no address of a network
        host = address[0]
    else:
        return None
    return None if is_here(host) else host


def refuse(event: str, arguments: tuple) -> None:
    """Refuse to reach other machines; a hook for :func:`sys.addaudithook`."""
    if not event.startswith("socket."):
        return
    if event == "socket.__new__":
        family = str(arguments[1])
        if _UNIX not in family and family != "1":
            SOCKETS.append(family)
        return
    host = _goes_to(event, arguments)
    if host is None:
        return
    ATTEMPTS.append(f"{event} {host!r}")
    if file := os.environ.get(TOLD):
        with Path(file).open("a", encoding="utf-8") as told:
            told.write(f"{event} {host!r}\n")
    raise LeavesTheBuilding(f"{event}: a test wanted to reach {host!r}.")


def closed_kernels(monkeypatch, folder: Path) -> Path:
    """Close the network of kernels; return the file that says what they wanted."""
    told, here = folder / "attempts.txt", Path(__file__).parent / "offline"
    path = filter(None, [str(here), os.environ.get("PYTHONPATH", "")])
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path))
    monkeypatch.setenv(TOLD, str(told))
    return told


def close() -> None:
    """Refuse from now on, in this process."""
    if not getattr(sys, "_presskit_offline", False):
        sys._presskit_offline = True
        sys.addaudithook(refuse)
