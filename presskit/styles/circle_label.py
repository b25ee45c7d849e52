"""``○知事 皆さん``: a circle, a label without spaces, then talk, as in minutes."""

import re

from presskit.styles._style import Style

STYLE = Style(
    example="○知事 橋は6月に開通します。",
    opens=re.compile(
        r"^[^\S\n]*[○〇◯](?P<label>[^\W\d_][^\s。、？！:：]{0,39})[^\S\n]+(?=[^\s○〇◯])",
        re.MULTILINE,
    ),
    hints=("○", "〇", "◯"),
    recurring=True,
    at_lines=True,
)
