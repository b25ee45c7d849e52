"""Pages for the tests of what a reader makes of one."""

from presskit.sources import _html_tree


def walked(text):
    """Return the root of a page and the page, walked."""
    from lxml import html

    root = html.document_fromstring(text)
    return root, _html_tree.page(root)
