"""One press conference on a page: what is in it, and how it is written."""

import re
from pathlib import Path

import pandas as pd

from presskit import outputs
from presskit.corpus import Corpus
from presskit.doubts import DECIDED
from presskit.errors import PresskitError, TableError, unsound
from presskit.measures import in_brief
from presskit.schema.roles import PRINCIPAL
from presskit.schema.values import Document
from presskit.sharing import _brief_docx, _footer, _scripts
from presskit.sharing._brief_parts import Brief, Row
from presskit.sharing._directions import visible
from presskit.text import n_words
from presskit.text.prose import counted

ENOUGH = 10  # words of an answer that say more than thanks
MOST_SENTENCES = 3
MOST_WORDS = 45  # of a question or an answer; some sentences never end
MOST_CHECKS = 6

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
)


NOTE = (
    "One row is one exchange: the first question that was asked, word for word, and "
    "the first sentences of the answer; … means that it goes on. Read on in the source "
    "before quoting."
)


def write(
    corpus: Corpus, transcript: str | None, out: Path, *, overwrite: bool = False,
    anyway: bool = False,
) -> Path:  # fmt: skip
    """Do what :func:`presskit.sharing.brief` says."""
    id_ = _head(corpus, transcript)["transcript"]
    if not anyway and (why := corpus.unsound.get(id_)):
        raise unsound({id_: why})
    content = brief(corpus, transcript)
    match out.suffix.lower():
        case ".html" | ".htm":
            made = _scripts.template("brief.html.j2").render(
                brief=content, version=outputs.version(), generator=outputs.mark_line()
            )
            data = made.encode("utf-8")
        case ".docx":
            data = _brief_docx.document(content)
        case _:
            raise PresskitError(
                f"{out}: a brief is a web page or a Word file. Let the name end in "
                ".html or .docx."
            )
    return outputs.write(out, data, sources=corpus.files, overwrite=overwrite)


def brief(corpus: Corpus, transcript: str | None) -> Brief:
    """Put one transcript in brief; every text is fit for HTML and XML."""
    head = _head(corpus, transcript)
    id_ = head["transcript"]
    document = corpus.source(id_)
    audit = corpus.audit[
        (corpus.audit["transcript"] == id_) & ~corpus.audit["kind"].isin(DECIDED)
    ]
    checks = [_check(row, document) for row in audit.itertuples(index=False)]
    checks = list(dict.fromkeys(checks))
    more = len(checks) - MOST_CHECKS
    return Brief(
        title=printable(_first(head["title"], head["event"], id_)),
        facts=[printable(fact) for fact in _facts(head, corpus.cast) if fact],
        rows=_rows(corpus, id_, document),
        checks=[printable(check) for check in checks[:MOST_CHECKS]],
        more_checks=f"{more:,} more in corpus.audit" if more > 0 else "",
        source=printable(re.split(r"[/\\]", document.source)[-1]),
        url=printable(_web(head["url"])),
        sha256=document.sha256,
        note=NOTE,
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
    if transcript not in ids:
        which = "name one of" if transcript is None else f"{transcript!r} is not one of"
        raise TableError(
            f"a brief is about one transcript: {which} {ids[:20]}. On the command line "
            "that is --transcript ID."
        )
    return corpus.transcripts.iloc[ids.index(transcript)]


def _facts(head: pd.Series, cast: pd.DataFrame) -> list[str]:
    day = "" if pd.isna(head["date"]) else _footer.in_words(head["date"])
    counts = [
        counted(head["n_exchanges"], "exchange"),
        counted(head["n_questions"], "question"),
        counted(head["n_words"], "word"),
    ]
    return [
        day or "no date read",
        _podium(cast[cast["transcript"] == head["transcript"]]),
        " · ".join(counts),
    ]


def _podium(cast: pd.DataFrame) -> str:
    """Return the principals of one transcript, each with the office that is theirs."""
    podium = cast[(cast["role"] == PRINCIPAL) & cast["speaker"].notna()]
    return "; ".join(
        speaker if pd.isna(office) or office == speaker else f"{speaker}, {office}"
        for speaker, office in zip(podium["speaker"], podium["office"], strict=True)
    )


def _rows(corpus: Corpus, id_: str, document: Document) -> list[Row]:
    """Return the exchanges of one transcript, in the order of speaking."""
    exchanges = corpus.exchanges[corpus.exchanges["transcript"] == id_]
    questions = corpus.questions[corpus.questions["transcript"] == id_]
    turns = corpus.turns[corpus.turns["transcript"] == id_]
    asked = questions.groupby("exchange")["start"].first()
    said = turns[(turns["role"] == PRINCIPAL) & turns["exchange"].notna()]
    answered = said.groupby("exchange")["start"].first()
    briefs = [in_brief(exchanges, questions, n) for n in range(1, MOST_SENTENCES + 1)]
    rows = []
    for at, row in enumerate(briefs[0].itertuples(index=False)):
        beginnings = [brief["answer"].iloc[at] for brief in briefs]
        answer = next(
            (text for text in beginnings if n_words(text) >= ENOUGH), beginnings[-1]
        )
        more = row.n_questions - 1
        rows.append(
            Row(
                n=str(row.exchange),
                who=printable(_first(row.asker, "unknown asker")),
                outlet=printable(_first(row.outlet, "no outlet named")),
                place=_places(document, asked, answered, row.exchange),
                question=printable(_short(row.question)) or "(nothing asked)",
                more=counted(more, "more question") if more > 0 else "",
                answer=printable(_short(answer)) or "(no answer)",
            )
        )
    return rows


def _places(document: Document, asked, answered, exchange: int) -> str:
    """Return where the question stands, and where the answer begins."""
    starts = [asked.get(exchange), answered.get(exchange)]
    before, after = (
        "" if start is None else printable(document.place(int(start)))
        for start in starts
    )
    if not after or before == after:
        return before
    return ", ".join(filter(None, [before, f"answer {after}"]))


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


def _check(row: object, document: Document) -> str:
    place = "" if pd.isna(row.start) else f"{document.place(int(row.start))}: "
    return place + row.message


def _first(*values: object) -> str:
    """Return the first value that is there."""
    return next((str(value) for value in values if not pd.isna(value)), "")


def _web(url: object) -> str:
    url = _first(url)
    return url if re.match(r"https?://", url) else ""
