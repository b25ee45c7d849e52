"""An explorer's output, made by hand: an invented press conference of three turns."""

from nbformat import v4

from presskit.outputs import EXPLORER_DATA

KIND = "application/vnd.presskit.explorer.v1+json"
FIGURE = "application/vnd.plotly.v1+json"
SAID = [
    (
        "journalist",
        "Ann Lee",
        "Gazette",
        "Why does the harbour stay closed for so long?",
    ),
    ("principal", "Bo Ek", "", "Because the tide took the northern wall last winter."),
    ("moderator", "Cy Poe", "", "Thank you."),
]


OPEN = {
    **{"text": "", "regex": False, "within": "exchanges", "transcript": []},
    **{"asker": [], "outlet": [], "role": [], "since": "", "until": ""},
    **{"followups": False, "min_words": None, "max_words": None},
    **{"severity": [], "kind": []},
}
CHOICES = [
    {"name": "text", "kind": "words", "fields": ["text"], "label": "Search"},
    {
        **{"name": "asker", "kind": "one of", "fields": ["asker"], "label": "Asker"},
        **{"of": "exchanges", "options": [["ann", "Ann Lee"]], "rows": [0]},
    },
]


def transcript(texts=SAID, **head):
    turns, at = [], 0
    for number, (role, who, outlet, text) in enumerate(texts):
        turns.append(
            {
                **{"id": f"turn{number}", "role": role, "section": "qa", "who": who},
                **{"office": "", "outlet": outlet, "head": who},
                **{"quiet": False, "x": 0, "stamps": [], "doubts": []},
                "paras": [[number + 1, at, text]],
                **{"sentences": [at], "skip": [], "asked": []},
            }
        )
        at += len(text) + 1
    known = {
        **{"id": "harbour", "event": "2031-05-04 Harbour", "day": "4 May 2031"},
        **{"date": "2031-05-04", "group": "4 May 2031 · Harbour"},
        **{"title": "Doorstep by the harbour", "source": "harbour.txt"},
        **{"sha256": "a" * 64, "url": "", "principal": "Bo Ek", "style": "plain"},
        **{"coverage": 0.9919, "doubts": [], "turns": turns},
    }
    return {**known, **head}


def island(*transcripts, **more):
    item = {
        **{"id": "ex1", "t": 0, "first": 0, "last": 1, "n": "1", "who": "Ann Lee"},
        **{"what": "Gazette", "outlet": "Gazette", "text": SAID[0][3]},
        **{"q": 9, "a": 9, "followups": 0, "meta": "9 → 9 words", "title": "Ann Lee"},
        "page_meta": ["Gazette", "exchange 1"],
    }
    return {
        **{"v": EXPLORER_DATA, "mode": "exchanges", "name": "ExchangeExplorer"},
        **{"title": "Exchanges", "noun": "exchange", "empty": "Nothing is left."},
        **{"query": OPEN, "open": OPEN, "choices": CHOICES},
        **{"selection": [], "folds": {}, "statements": []},
        "forms": {
            **{name: ["“{words}”"] for name in ("article", "email", "citation")},
            "marked": ["marked: {kinds}"],
        },
        "transcripts": list(transcripts) or [transcript()],
        "items": [item],
        **more,
    }


def figure(**more):
    trace = {"type": "bar", "x": [9], "y": ["Ann Lee"], "customdata": ["ex1"]}
    trace["orientation"] = "h"
    return {"data": [{**trace, **more}], "layout": {"title": {"text": "Words"}}}


def explorer(held, html="<table><tr><td>Ann Lee</td></tr></table>"):
    data = {KIND: held, "text/html": html, "text/plain": "ExchangeExplorer(…)"}
    return v4.new_output("execute_result", data=data, execution_count=1)


def cell(held, **more):
    return v4.new_code_cell("e", execution_count=1, outputs=[explorer(held, **more)])
