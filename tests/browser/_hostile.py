"""A press conference in which every name and every turn is an attack; all invented."""

import csv
import json

from nbformat import v4

# What runs sets window.hacked; what loads asks another machine, which is noted.
ATTACKS = {
    "script": "<script>window.hacked='{at}'</script>",
    "end": "</script></style></textarea><script>window.hacked='{at}'</script>",
    "image": "<img src=x onerror=window.hacked='{at}'>",
    "svg": "<svg onload=window.hacked='{at}'></svg>",
    "link": "<a href=\"javascript:window.hacked='{at}'\">link</a>",
    "elsewhere": "<a href='https://example.com/{at}'>x</a><b>b</b><br>y<sup>z</sup>",
    "entity": "&amp;lt;img src=x onerror=window.hacked='{at}'&amp;gt;",
    "markdown": "[md](javascript:window.hacked='{at}') ![i](https://example.com/{at})",
    "latex": "$x^2$ $$\\href{{javascript:window.hacked='{at}'}}{{y}}$$ \\(z\\)",
    "template": "${{window.hacked='{at}'}} {{{{7*7}}}} {{% raw %}} %{{y}} {{words}}",
    "style": "<style>*{{display:none!important}}</style><!-- ]]> `",
    "direction": "\u202edetrever\u202c \u2067isolated\u2069",
    "control": "\x1b[31mred\x1b[0m \0 nul",
}
ALIASED = ["script", "image", "elsewhere", "latex", "template", "direction"]
OUTLETS = ["A&B <Script>", "Gh ${i}", "Reuters"]  # what a label may call an outlet
FILE = "a <img src=x onerror=window.hacked=1> $f$ {{g}} [h](javascript:i) \u202e.txt"
CALM = "We have said so before, we say so again, and nothing in it is meant to run. "
SPEAKER = "Secretary Ann Po"


def attack(kind, at):
    """Return an attack that tells, if it ran, where it stood."""
    return ATTACKS[kind].format(at=f"{at}-{kind}")


def transcript():
    """Return the text; control characters are rare enough for it to count as text."""
    parts = [f"Press conference {attack('script', 'title')} $t$ <b>bold</b>"]
    parts += [f"by {SPEAKER}", "13 Feb. 2023"]
    parts += ["Good afternoon. We send jets. " + attack("image", "statement")]
    for number, kind in enumerate(ATTACKS):
        outlet = OUTLETS[number % len(OUTLETS)]
        said, asked = attack(kind, "call"), attack(kind, "asked")
        if kind == "control":  # too many of them, and the file is no text
            said = "Red"
        parts += [
            f"Moderator Eve Lo:\n{said}, please.",
            f"Name{chr(65 + number)} Mi, {outlet}:\nDo {asked} jets fly?",
            f"{SPEAKER}:\nJets {CALM * 4}{attack(kind, 'answer')} do fly.",
        ]
    return "\n\n".join(parts) + "\n"


def turns():
    """Return turns whose every label is an attack: JSON allows what no print does."""
    said = [{"speaker": SPEAKER, "firm": "", "text": "Good morning. " + CALM}]
    for number, kind in enumerate(ATTACKS):
        name = f"Ask{chr(65 + number)} Ko {attack(kind, 'name')}"
        outlet = f"{attack(kind, 'outlet')} News"
        said.append({"speaker": name, "firm": outlet, "text": f"Jets {kind}, sir?"})
        answer = f"{attack(kind, 'answer')} jets. {CALM}"
        said.append({"speaker": SPEAKER, "firm": "", "text": answer})
    title = f"Doorstep {attack('image', 'title')} $t$ {attack('direction', 'title')}"
    return json.dumps({"title": title, "date": "2023-02-14", "segments": said})


def write(folder):
    """Write a folder of transcripts whose file names and aliases attack too."""
    folder.mkdir()
    (folder / FILE).write_text(transcript(), "utf-8")
    (folder / "turns.json").write_text(turns(), "utf-8")
    with (folder / "aliases.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["printed", "speaker", "reason"])
        for number, kind in enumerate(ALIASED):
            name = f"Name{chr(65 + number)} Mi"
            writer.writerow([name, f"{name} {attack(kind, 'alias')}", "a test"])


def notebook(folder, *shown):
    """Return a notebook that shows expressions over the corpus of a folder."""
    load = (
        "import warnings\n\nimport pandas as pd\nimport presskit\n"
        "from presskit import charts, measures, themes, widgets\n\n"
        "pd.set_option('display.html.use_mathjax', False)\n"
        "warnings.filterwarnings('ignore', '.*do not use yet')  # attacks are no talk\n"
        f"corpus = presskit.load({str(folder)!r})"
    )
    cells = [
        v4.new_code_cell(source, id=f"c{n}") for n, source in enumerate([load, *shown])
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return json.dumps(v4.new_notebook(cells=cells, metadata={"kernelspec": kernel}))
