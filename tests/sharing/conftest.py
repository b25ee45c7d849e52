"""Notebooks made on the spot, and the pages that they make."""

from html.parser import HTMLParser

import pytest
from nbformat import v4

from presskit.sharing import share


class Page(HTMLParser):
    """The elements of a page, as a browser would find them."""

    def __init__(self, html):
        super().__init__()
        self.html, self.elements, self.words, self._inside = html, [], [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self._inside.append(tag)

    def handle_endtag(self, tag):
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data):
        if not self._inside:
            self.words.append(data)

    @property
    def text(self):
        return " ".join("".join(self.words).split())

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture
def write(tmp_path):
    def write(*cells, name="notebook.ipynb"):
        path = tmp_path / name
        path.write_text(v4.writes(v4.new_notebook(cells=list(cells))), "utf-8")
        return path

    return write


@pytest.fixture
def page(write):
    def page(*cells, **choices):
        return Page(share(write(*cells), **choices).read_text("utf-8"))

    return page


@pytest.fixture(scope="session")
def page_class():
    """Return the class that reads a page, for tests that write it themselves."""
    return Page
