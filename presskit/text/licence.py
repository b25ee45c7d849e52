"""Whether the licence of a text lets others pass its words on, as far as it says."""

import re

from presskit.languages import ALL, tokens

_CODE = re.compile(r"\bby[-_ ]+(?:\w\w[-_ ]+)*n[cd]\b", re.IGNORECASE)
_SIGN = re.compile(r"©|\(c\)|℗", re.IGNORECASE)
_OPEN = re.compile(
    r"\bcc[-_ ]*(?:by|0|zero)\b|\bby(?:-sa)?/\d|\bpublicdomain\b|\bdl-de\b|"
    r"\bodc-by\b|\bodbl\b|\bpddl\b|\bogl\b|\bmit\b",
    re.IGNORECASE,
)


def keeps_words(licence: object) -> bool:
    """Return True if a licence does not let everybody pass the words of its text on.

    That is where it reserves all rights or forbids to pass on, where it allows only
    some uses (of Creative Commons NC and ND), and where it says whose the text is and
    no more. It is what the line says, and no advice about the law.

    Parameters
    ----------
    licence : str or NA
        As about.csv, a correction or the file says it.

    Returns
    -------
    bool
        False where no licence is given, or one of which this is not known.

    Examples
    --------
    >>> keeps_words("© Harbor Daily"), keeps_words("© Harbor Daily, CC BY 4.0")
    (True, False)
    >>> keeps_words("CC BY-NC-ND 4.0"), keeps_words("Alle Rechte vorbehalten.")
    (True, True)
    >>> keeps_words(""), keeps_words("as agreed with the press office")
    (False, False)
    """
    if not isinstance(licence, str):
        return False
    said = tokens(licence.replace("-", " "))
    if _CODE.search(licence) or ALL.phrases("rights_kept").search(said):
        return True
    claimed = _SIGN.search(licence) or ALL.phrases("rights_claimed").search(said)
    if not claimed or _OPEN.search(licence):
        return False
    return not ALL.phrases("rights_given").search(said)
