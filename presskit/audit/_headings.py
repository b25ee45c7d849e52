"""How severe a doubt is, in plain words."""

HEADINGS = {
    "error": (
        "Could not be read or followed",
        "What stands here is in none of the numbers.",
    ),
    "warning": (
        "Check before quoting a number",
        "Each of these can change a number or a name.",
    ),
    "note": (
        "Good to know",
        "How the source was read, and what it does not say. There is nothing to do "
        "unless it looks wrong, or the numbers named are those that you need.",
    ),
}
