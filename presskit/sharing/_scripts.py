"""What pages are made of, and the policy that lets a browser run it and no more."""

import base64
import hashlib
from importlib import resources

from presskit.files import scripts
from presskit.text.prose import whole_dates
from presskit.wording import say


def part(name: str) -> str:
    """Return a file that a page is made of: page.css or page.html.j2."""
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
    environment.globals["say"] = say
    environment.filters["whole_dates"] = whole_dates
    return environment.from_string(part(name))


def explorer(ending: str) -> str:
    """Return the script ("js") or the style ("css") of a page's explorers.

    Found as files: importing the widgets would need ipywidgets.
    """
    if ending == "js":
        return scripts.joined(scripts.PAGE)
    file = resources.files("presskit") / "widgets" / f"explorer.{ending}"
    return file.read_text(encoding="utf-8")


def save_menu() -> str:
    """Return the style of the menus that take figures and tables away."""
    file = resources.files("presskit") / "widgets" / "save_menu.css"
    return file.read_text(encoding="utf-8")


def own(*, with_figures: bool) -> str:
    """Return the script of every page, which draws its figures if it has any."""
    return scripts.joined(scripts.FIGURES if with_figures else scripts.EVERY_PAGE)


def policy(plotly: str = "", *, with_explorer: bool = False) -> str:
    """Return the Content-Security-Policy of a page.

    Scripts are allowed by their digest, so that one which came in with a notebook would
    not run even if it got past the cleaning. Pictures are data, or the blob that plotly
    makes of a figure to save it as a picture. An explorer searches in a worker, which
    is a blob of its own script.
    """
    run = [own(with_figures=bool(plotly))]
    run += [explorer("js")] if with_explorer else []
    run += [plotly] if plotly else []
    digests = " ".join(f"'sha256-{_digest(script)}'" for script in run)
    worker = "worker-src blob:; " if with_explorer else ""
    return (
        f"default-src 'none'; script-src {digests}; {worker}style-src 'unsafe-inline'; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode()
