"""Rich Text Format (.rtf), as f4 and older word processors save it."""

import re

from presskit.errors import SourceError
from presskit.schema.values import LeftOut, Reading
from presskit.sources._word_blocks import Parsed, WordBlock
from presskit.sources._word_reading import reading_of

SUFFIXES = (".rtf",)

_RTF = b"{\\rtf"
_HIDDEN = re.compile(r"\{\\v\b(?!0)([^{}]{0,100000})\}")
_CONTROL = re.compile(r"\\[a-z]{1,32}-?\d{0,10} ?")


def claims(data: bytes) -> bool:
    """Return True for a file that begins as RTF does."""
    return data.lstrip().startswith(_RTF)


def read(data: bytes) -> Reading:
    r"""Read the text of an RTF file.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        As of a Word document, but for how words look. Hidden text is in `left_out`.

    Raises
    ------
    SourceError
        If it is damaged, has no text, or striprtf is not installed.

    Examples
    --------
    >>> read(rb"{\rtf1\ansi Ann: Gr\'fc\'dfe?\par Bo: So.}").text
    'Ann: Grüße?\n\nBo: So.'
    """
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        raise SourceError(
            "RTF files are read with striprtf, which is not installed. Run: "
            'pip install "presskit-transcripts[formats]"'
        ) from None
    source = data.lstrip().decode("latin-1")
    hidden = [_CONTROL.sub("", text).strip() for text in _HIDDEN.findall(source)]
    try:
        text = rtf_to_text(_HIDDEN.sub("", source), errors="replace")
    except (ValueError, LookupError, OverflowError, IndexError):
        raise SourceError(
            "the RTF file is damaged. Open it in a word processor and save it again as "
            ".docx or .txt."
        ) from None
    left_out = [LeftOut("", "hidden text", one) for one in hidden if one]
    lines = (line.strip() for line in text.replace("\x00", "").split("\n"))
    blocks = [WordBlock(n, line) for n, line in enumerate(lines, start=1) if line]
    return reading_of(Parsed(blocks, left_out), "RTF file")
