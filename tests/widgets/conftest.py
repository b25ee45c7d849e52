"""A hostile transcript, explorers of doubts, and clicks without a browser."""

import random
import shutil

import pytest

import presskit
from presskit.widgets import AuditExplorer

TRANSCRIPT = """\
Press conference

by Secretary Ann Po

13 Feb. 2023

Good afternoon. We send jets.

And we send aid.

Moderator Eve Lo:
<b>Agency</b>, please.

Max Mi, A&B <Script>:
Thank you. Is <script>alert(1)</script> ${x} a <i>jet</i>? And why?

Secretary Ann Po:
It is <img src=x onerror=alert(2)> no jet.

We said so.

Moderator Eve Lo:
Reuters.

Ida Ho, Reuters:
What about aid?

Secretary Ann Po:
More aid.
"""


TALK = """\
Press conference by Minister Bo Ek

5 May 2023

Minister Bo Ek: Good morning to all of you.

Ann Lee (Daily News): Why is it so?

Minister Bo Ek: It is so. Reporter: And when is it so?

Minister Bo Ek: On Monday, as we said.

Ane Lee (Daily News): Is it [inaudible] on Monday?

Minister Bo Ek: It is.
"""


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    """Return the corpus of one transcript that is full of HTML."""
    path = tmp_path_factory.mktemp("hostile") / "hostile.txt"
    path.write_text(TRANSCRIPT, encoding="utf-8")
    return presskit.load(path)


class _Points:
    def __init__(self, position):
        self.point_inds = [position]


@pytest.fixture(scope="session")
def click():
    """Return a function that clicks the mark of a view that carries `what`."""

    def at(explorer, what):
        for trace in explorer.view.data:
            if trace.customdata is not None and what in list(trace.customdata):
                explorer._on_click(
                    trace, _Points(list(trace.customdata).index(what)), None
                )
                return
        raise AssertionError(f"no mark carries {what!r}")

    return at


@pytest.fixture
def talk():
    """Return an invented transcript with several kinds of doubts."""
    return TALK


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "may.txt").write_text(TALK, "utf-8")
    return tmp_path


@pytest.fixture
def own(folder):
    """Return the explorer of an invented transcript in a folder of its own."""
    return AuditExplorer(presskit.load(folder))


@pytest.fixture
def two(seeds, tmp_path):
    """Return the explorer of the seeds without their aliases: one asker is two."""
    for path in seeds.glob("*.txt"):
        shutil.copy(path, tmp_path)
    return AuditExplorer(presskit.load(tmp_path))


@pytest.fixture(scope="session")
def lines():
    """Return a function that gives the lines of an explorer's file but its header."""

    def held(explorer):
        file = explorer.corrections
        return file.read_text("utf-8").splitlines()[1:] if file.exists() else []

    return held


@pytest.fixture(scope="session")
def changes():
    """Return a function that gives the numbers that the last decision changed."""

    def changed(explorer):
        table = explorer.effect().set_index("number")
        return table.loc[table["change"] != 0, "change"].to_dict()

    return changed


@pytest.fixture(scope="session")
def choose():
    """Return a function that reads the first doubt of a kind."""

    def read(explorer, kind):
        table = explorer.frame()
        at = table.index[table["kind"] == kind][0]
        explorer.select(explorer._listing().ids[at])

    return read


@pytest.fixture(scope="session")
def fourteen(tmp_path_factory):
    """Return more briefings than there are colours, or strips in one chart."""
    folder = tmp_path_factory.mktemp("briefings")
    chance = random.Random(4)
    people = ["Ann Lo (Ellery Post)", "Cy Poe (NPR/ZDF)", "Dee O’Hara (Quay & Tide)"]
    people += ["Q", "Journalist", "Eve Ng (Bay-Area Harbour and Shipping Gazette)"]
    for day in range(1, 15):
        said = "The crane is safe, as it has been since May, and the pier is, too. "
        asked = "".join(
            f"{chance.choice(people)}:\nIs crane {n} safe to use? "
            f"{'And who pays for it? ' * chance.randint(0, 2)}\n\n"
            f"Minister Bo Ek:\n{said * chance.randint(1, 9)}\n\n"
            for n in range(chance.randint(2, 7))
        )
        when = f"{day} March 2031" if day != 9 else ""
        (folder / f"d{day:02}.txt").write_text(
            f"Harbour briefing, Port Ellery, {when}\n\nMinister Bo Ek:\nGood morning. "
            f"The tide is high today, and the pier was closed at noon.\n\n{asked}",
            encoding="utf-8",
        )
    return presskit.load(folder, progress=False)
