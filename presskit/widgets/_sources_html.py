"""Small pieces of HTML beside the controls of sources; everything is escaped."""

from collections.abc import Mapping, Sequence

from presskit.text.prose import markup

_SCROLL = (
    "max-height:280px;overflow:auto;padding:2px 10px;max-width:1080px;"
    "border:1px solid var(--jp-border-color2,#ddd)"
)
_QUIET = "color:var(--jp-ui-font-color2,#797979)"


def quiet(text: str) -> str:
    """Return a line that is quieter than the words; `text` is escaped here."""
    return f'<div style="{_QUIET};font-size:13px">{markup(text)}</div>'


def table(rows: Sequence[Mapping[str, object]]) -> str:
    """Return rows as a small HTML table; numbers stand right, everything is escaped."""
    if not rows:
        return ""
    cell = "padding:2px 12px 2px 0"
    head = "".join(
        f'<th style="{cell};{_QUIET};font-weight:400;text-align:{_side(rows, name)}">'
        f"{markup(name)}</th>"
        for name in rows[0]
    )
    body = "".join(
        "<tr>"
        + "".join(
            f'<td style="{cell};text-align:{_side(rows, name)}">'
            f"{markup(_written(value))}</td>"
            for name, value in row.items()
        )
        + "</tr>"
        for row in rows
    )
    return (
        '<table style="border-collapse:collapse;font-size:13px;line-height:1.3;'
        'font-variant-numeric:tabular-nums;color:var(--jp-content-font-color1,inherit)">'
        f"<tr>{head}</tr>{body}</table>"
    )


def scrolling(html: str) -> str:
    """Return HTML in a box that scrolls; the keys can scroll it, too."""
    return f'<div tabindex="0" style="{_SCROLL}">{html}</div>' if html else ""


def _side(rows: Sequence[Mapping[str, object]], name: str) -> str:
    numeric = all(isinstance(row[name], int | float) for row in rows)
    return "right" if numeric else "left"


def _written(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.1f}"
    return f"{value:,}" if isinstance(value, int) else str(value)


def shortened(text: str, characters: int) -> str:
    """Return `text` on one line, cut with an ellipsis; not escaped.

    Examples
    --------
    >>> shortened("How do we\\nsolve that?", 12)
    'How do we s…'
    """
    line = " ".join(text.split())
    return line if len(line) <= characters else f"{line[: characters - 1].rstrip()}…"
