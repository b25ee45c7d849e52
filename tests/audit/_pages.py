"""Audits of small texts, pages made of them, and what is seen on a page."""

from html.parser import HTMLParser

import mistune
import pandas as pd

import presskit
from presskit.schema import AUDIT

CALM = """Press conference by Minister Bo Ek

5 May 2023

Minister Bo Ek: Hello.

Ann Lee (AP): Why?

Minister Bo Ek: So.
"""


HEAD = "Press conference\nby Minister Bo Ek\n3 March 2024\n\n"


rendered = mistune.create_markdown(
    escape=False, plugins=["table", "strikethrough", "footnotes", "url", "math"]
)


class Seen(HTMLParser):
    """Collects the tags and the text of a page."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.text = [], set(), ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag != "span":  # empty: it parts a dollar from what stands behind it
            self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data):
        self.text += data


def audit(*turns):
    return presskit.load_text(HEAD + "\n\n".join(turns)).audit


def only(found, kind):
    (row,) = found[found["kind"] == kind].itertuples()
    return row


def row(**values):
    """Return an audit of one row."""
    usual = {
        "transcript": "pasted text", "line": pd.NA, "start": pd.NA, "end": pd.NA,
        "severity": "warning", "kind": "possible label", "n_words": pd.NA,
        "unsure": None, "message": "", "advice": "", "suggestion": "",
    }  # fmt: skip
    return AUDIT.frame({name: [value] for name, value in (usual | values).items()})


def of(audit, text=CALM):
    """Return the report on a text whose audit is given."""
    corpus = presskit.load_text(text)
    corpus.audit = audit
    return presskit.audit.report(corpus)
