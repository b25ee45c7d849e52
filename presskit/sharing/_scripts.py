"""What pages are made of, and the policy that lets a browser run it and no more."""

import base64
import gzip
import hashlib
from functools import cache
from importlib import resources


def part(name: str) -> str:
    """Return a file that a page is made of: page.css, page.js or page.html.j2."""
    return (resources.files("presskit.sharing") / name).read_text(encoding="utf-8")


def template(name: str):
    """Return the template of a page; whatever is filled in is escaped."""
    import jinja2

    environment = jinja2.Environment(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.from_string(part(name))


@cache
def plotly_packed() -> str:
    """Return plotly.js gzipped, as base64: 2 MB where plain text takes 4.8 MB."""
    packed = gzip.compress(_plotly().encode("utf-8"), mtime=0)  # no date in the page
    return base64.b64encode(packed).decode("ascii")


def explorer(ending: str) -> str:
    """Return explorer.js or explorer.css, which JupyterLab's explorers use too.

    Found as files: importing the widgets would need ipywidgets.
    """
    file = resources.files("presskit") / "widgets" / f"explorer.{ending}"
    return file.read_text(encoding="utf-8")


def policy(*, with_plotly: bool, with_explorer: bool = False) -> str:
    """Return the Content-Security-Policy of a page.

    Scripts are allowed by their digest, so that one which came in with a notebook would
    not run even if it got past the cleaning. Pictures are data, or the blob that plotly
    makes of a figure to save it as a picture. An explorer searches in a worker, which
    is a blob of its own script.
    """
    scripts = [part("page.js")]
    scripts += [explorer("js")] if with_explorer else []
    scripts += [_plotly()] if with_plotly else []
    digests = " ".join(f"'sha256-{_digest(script)}'" for script in scripts)
    worker = "worker-src blob:; " if with_explorer else ""
    return (
        f"default-src 'none'; script-src {digests}; {worker}style-src 'unsafe-inline'; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


@cache
def _plotly() -> str:
    from plotly.offline import get_plotlyjs

    return get_plotlyjs()


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode()
