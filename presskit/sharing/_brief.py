"""One press conference on a page: what is in it, and how it is written."""

import re
from collections.abc import Callable
from pathlib import Path

import pandas as pd

from presskit import outputs
from presskit.audit import groups
from presskit.corpus import Corpus
from presskit.doubts import DECIDED
from presskit.errors import PresskitError, TableError, unsound
from presskit.measures import in_brief
from presskit.measures.briefs import LATER, NO_ANSWER, above_beginning
from presskit.schema.roles import PRINCIPAL
from presskit.schema.values import Document
from presskit.sharing import (
    _brief_about,
    _brief_docx,
    _contents,
    _footer,
    _paths,
    _personal,
    _scripts,
    _without_names,
    _without_words,
)
from presskit.sharing._brief_parts import Brief, Quote, Row, new_heading, quoted
from presskit.sharing._directions import visible
from presskit.sharing._masks import Names
from presskit.text import n_words
from presskit.text.clock import clock
from presskit.text.prose import NO_OUTLET, UNKNOWN_ASKER, listed
from presskit.wording import say

ENOUGH = 10  # words of an answer that say more than thanks
MOST_SENTENCES = 3
MOST_WORDS = 45  # of a question or an answer; some sentences never end
MOST_CHECKS = 6
MOST_QUESTIONS = 5  # before the answer, and as many after; more are counted

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
)


def write(
    corpus: Corpus, transcript: str | None, out: Path, *,
    hide_text: bool | None = None, hide_names: _without_names.Whose = False,
    overwrite: bool = False, anyway: bool = False,
    tell: Callable[[Path, _contents.Contents], object] | None = None,
) -> tuple[Path, _contents.Contents]:  # fmt: skip
    """Do what :func:`presskit.sharing.brief` says; return what it holds, too."""
    head = _head(corpus, transcript)
    id_ = head["transcript"]
    if not anyway and (why := corpus.unsound.get(id_)):
        raise unsound({id_: why})
    who = _without_names.who_speaks(corpus)
    held = _contents.of_table(head.to_frame().T)
    hides = hide_text
    if hides is None:
        hides = _contents.keep_words(one.licence for one in held)
    content = brief(corpus, transcript)
    if hides:
        content = _without_text(content, corpus, id_)
    content = _masked(content, who.names(hide_names))
    beside = [one.path for one in corpus.files if one.path]
    paths = _paths.Paths(_paths.of_machine(*beside))
    content = content._replace(
        title=paths.text(content.title), checks=[*map(paths.text, content.checks)]
    )
    people = _personal.in_page([], [content._asdict()], who.names("all"))
    what = "counts" if hides else "words"
    part = say(f"briefs.holds.{what}", n=len(content.rows))
    holds = _contents.Contents(held, not hides, people, hide_text, hide_names, part)
    match out.suffix.lower():
        case ".html" | ".htm":
            made = _scripts.template("brief.html.j2").render(
                brief=content,
                new_heading=new_heading(content),
                later=LATER,
                quoted=quoted(content),
                version=outputs.version(),
                generator=outputs.mark_line(),
            )
            data = made.encode("utf-8")
        case ".docx":
            data = _brief_docx.document(content)
        case _:
            raise PresskitError(
                f"{out}: a brief is a web page or a Word file. Let the name end in "
                ".html or .docx."
            )
    if tell:
        tell(out, holds)
    path = outputs.write(out, data, sources=corpus.files, overwrite=overwrite)
    return path, holds


def _masked(content: Brief, names: Names) -> Brief:
    """Return a brief in which nobody of some people is named."""
    if not names:
        return content
    masked = {
        key: _text(value, names)
        for key, value in content._asdict().items()
        if key not in ("rows", "quotes", "sha256", "url")
    }
    rows = [Row(*(_text(part, names) for part in row)) for row in content.rows]
    quotes = [Quote(*(_text(part, names) for part in one)) for one in content.quotes]
    url = content.url if names.text(content.url) == content.url else ""
    return content._replace(**masked, rows=rows, quotes=quotes, url=url)


def _without_text(content: Brief, corpus: Corpus, id_: str) -> Brief:
    """Return a brief with numbers of words in the place of words."""
    exchanges = corpus.exchanges[corpus.exchanges["transcript"] == id_]
    said = corpus.turns.loc[corpus.turns["transcript"] == id_, "text"]
    hidden = _without_words.Hidden(said)
    counts = zip(exchanges["question_words"], exchanges["answer_words"], strict=True)
    rows = [
        row._replace(
            questions=[say("briefs.asked", n=asked)],
            begins="",
            answer=say("briefs.answered", n=answered),
            later=[],
        )
        for row, (asked, answered) in zip(content.rows, counts, strict=True)
    ]
    checks = [one for one in content.checks if not hidden.gives_away(one)]
    kept = {
        name: [one for one in getattr(content, name) if not hidden.gives_away(one)]
        for name in ("about", "new")
    }
    note = say("briefs.note_without")
    return content._replace(rows=rows, checks=checks, quotes=[], note=note, **kept)


def _text(part: str | list[str], names: Names) -> str | list[str]:
    return names.text(part) if isinstance(part, str) else [*map(names.text, part)]


def brief(corpus: Corpus, transcript: str | None) -> Brief:
    """Put one transcript in brief; every text is fit for HTML and XML."""
    head = _head(corpus, transcript)
    id_ = head["transcript"]
    document = corpus.source(id_)
    audit = corpus.audit[
        (corpus.audit["transcript"] == id_) & ~corpus.audit["kind"].isin(DECIDED)
    ]
    checks = [_check(rows, document) for rows in groups(audit)]
    more = len(checks) - MOST_CHECKS
    said = _brief_about.content(corpus.turns[corpus.turns["transcript"] == id_])
    since, new = _brief_about.new(corpus, id_)
    return Brief(
        title=printable(_first(head["title"], head["event"], id_)),
        facts=[printable(fact) for fact in _facts(head, corpus.cast) if fact],
        about=[printable(one) for one in said.about],
        new_since=printable(since),
        new=[printable(one) for one in new],
        quotes=[
            Quote(
                printable(one.text),
                printable(one.speaker),
                printable(document.place(one.start)),
            )
            for one in said.quotes
        ],
        rows=_rows(corpus, id_, document),
        checks=[printable(check) for check in checks[:MOST_CHECKS]],
        more_checks=say("briefs.more_in_audit", n=more) if more > 0 else "",
        source=printable(re.split(r"[/\\]", document.source)[-1]),
        url=printable(_web(head["url"])),
        sha256=document.sha256,
        note=say("briefs.note"),
    )


def printable(text: object) -> str:
    r"""Return text on one line, without what XML forbids; marks of direction show.

    Examples
    --------
    >>> printable("Why\x00 now,\nMinister?")
    'Why now, Minister?'
    """
    return visible(" ".join(_FORBIDDEN.sub("", str(text)).split()))


def _head(corpus: Corpus, transcript: str | None) -> pd.Series:
    ids = corpus.transcripts["transcript"].tolist()
    if transcript is None and len(ids) == 1:
        transcript = ids[0]
    if transcript is not None and transcript not in ids:
        begin = [id_ for id_ in ids if id_.startswith(transcript)]
        transcript = begin[0] if transcript and len(begin) == 1 else transcript
    if transcript not in ids:
        raise TableError(
            "a brief is about one transcript: "
            f"{'name' if transcript is None else f'{transcript!r} is not'} one of "
            f"{listed(map(repr, ids), 8)}. On the command line that is --transcript "
            "ID; --each writes one of each."
        )
    return corpus.transcripts.iloc[ids.index(transcript)]


def _facts(head: pd.Series, cast: pd.DataFrame) -> list[str]:
    day = "" if pd.isna(head["date"]) else _footer.in_words(head["date"])
    counts = [
        say("explorers.nouns.exchange", n=head["n_exchanges"]),
        say("explorers.questions", n=head["n_questions"]),
        say("explorers.words", n=head["n_words"]),
    ]
    return [
        day or say("briefs.no_date"),
        _podium(cast[cast["transcript"] == head["transcript"]]),
        " · ".join(counts),
    ]


def _podium(cast: pd.DataFrame) -> str:
    """Return the principals of one transcript, each with the office that is theirs."""
    podium = cast[(cast["role"] == PRINCIPAL) & cast["speaker"].notna()]
    return "; ".join(
        speaker
        if pd.isna(office) or office == speaker
        else say("briefs.office", name=speaker, office=office)
        for speaker, office in zip(podium["speaker"], podium["office"], strict=True)
    )


def _rows(corpus: Corpus, id_: str, document: Document) -> list[Row]:
    """Return the exchanges of one transcript, in the order of speaking."""
    exchanges = corpus.exchanges[corpus.exchanges["transcript"] == id_]
    questions = corpus.questions[corpus.questions["transcript"] == id_]
    turns = corpus.turns[corpus.turns["transcript"] == id_]
    begins = turns.set_index("turn")["start_time"]
    questions = questions.assign(start_time=questions["turn"].map(begins))
    said = turns[(turns["role"] == PRINCIPAL) & turns["exchange"].notna()]
    starts = [_starts(questions, document), _starts(said, document)]
    briefs = [
        in_brief(exchanges, questions, turns, n) for n in range(1, MOST_SENTENCES + 1)
    ]
    rows = []
    for at, row in enumerate(briefs[0].itertuples(index=False)):
        beginnings = [brief["answer_begins"].iloc[at] for brief in briefs]
        answer = next(
            (text for text in beginnings if n_words(text) >= ENOUGH), beginnings[-1]
        )
        rows.append(
            Row(
                n=str(row.exchange),
                who=printable(_first(row.asker, UNKNOWN_ASKER)),
                outlet=printable(_first(row.outlet, NO_OUTLET)),
                place=_places(*(one.get(row.exchange, "") for one in starts)),
                questions=_listed(row.questions) or [say("explorers.nothing_asked")],
                begins=above_beginning(row.questions) if answer else NO_ANSWER,
                answer=printable(_short(answer)),
                later=_listed(row.later_questions),
            )
        )
    return rows


def _starts(rows: pd.DataFrame, document: Document) -> dict[int, str]:
    """Return the place and time of the first of the rows of each exchange.

    Parameters
    ----------
    rows : DataFrame
        With `exchange`, `start` and `start_time`.
    document : Document
    """
    first = rows.drop_duplicates("exchange")
    places = (printable(document.place(int(start))) for start in first["start"])
    times = (f" ({clock(at)})" if at >= 0 else "" for at in first["start_time"])
    both = map("".join, zip(places, times, strict=True))
    return dict(zip(first["exchange"], both, strict=True))


def _places(before: str, after: str) -> str:
    """Return the place of the question, and that where the answer begins.

    Examples
    --------
    >>> _places("line 4", "line 9"), _places("", "line 9"), _places("line 4", "line 4")
    ('line 4, answer line 9', 'answer line 9', 'line 4')
    """
    if not after or before == after:
        return before
    return ", ".join(filter(None, [before, say("briefs.answer_at", place=after)]))


def _listed(questions: str) -> list[str]:
    """Return the questions of an exchange, and how many more there are.

    Examples
    --------
    >>> _listed("Why?\\nWhen?")
    ['Why?', 'When?']
    >>> _listed("\\n".join("abcdefgh"))[-2:]
    ['e', 'and 3 more questions']
    """
    asked = [printable(_short(one)) for one in questions.split("\n") if one]
    more = len(asked) - MOST_QUESTIONS
    if more <= 0:
        return asked
    return [*asked[:MOST_QUESTIONS], say("briefs.more_questions", n=more)]


def _short(text: str) -> str:
    """Return the first words of a very long sentence, as they were said.

    Examples
    --------
    >>> _short("one " * 60) == "one " * 45 + "…"
    True
    """
    words = text.split()
    if len(words) <= MOST_WORDS:
        return text
    return f"{' '.join(words[:MOST_WORDS])} …"


def _check(alike: pd.DataFrame, document: Document) -> str:
    """Return the first of some doubts that are alike, and how many more there are."""
    row = alike.iloc[0]
    said, more = row["message"], len(alike) - 1
    if more:
        said = say("briefs.more_alike", said=said, n=more)
    if pd.isna(row["start"]):
        return said
    return say("briefs.at", place=document.place(int(row["start"])), said=said)


def _first(*values: object) -> str:
    """Return the first value that is there."""
    return next((str(value) for value in values if not pd.isna(value)), "")


def _web(url: object) -> str:
    url = _first(url)
    return url if re.match(r"https?://", url) else ""
