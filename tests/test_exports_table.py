"""The table of docs/exports.md, row by row, against what the readers make of it."""

import re
import warnings
from pathlib import Path

import pytest

import presskit
from presskit.errors import PresskitError

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "exports.md"
SHAPES = ROOT / "tests" / "shapes"
FILES = {
    "Zoom, captions, .vtt": "S01_zoom_odd_names.vtt",
    "Zoom, saved chat, .txt": "S25_zoom_chat.txt",
    "Teams, captions, .vtt": "S02_teams_voices.vtt",
    "Teams, Word, .docx": "S27_teams.docx",
    "Webex, captions, .vtt": "S04_webex.vtt",
    "Google Meet, transcript saved as .txt": "S28_meet.txt",
    "YouTube, captions, .sbv": "S03_meet.sbv",
    "Otter, text, .txt": "S06_otter_keywords.txt",
    "Rev, text, .txt": "S07_rev.txt",
    "Sonix, Word, .docx": "S08_sonix.docx",
    "Descript, Markdown, .md": "S09_descript.md",
    "Word (Transcribe), Word, .docx": "S26_word_transcribe.docx",
    "Premiere, table, .csv": "S30_frames.csv",
    "Deepgram, JSON": "S10_deepgram.json",
    "AssemblyAI, JSON": "S11_assemblyai.json",
    "Speechmatics, JSON": "S12_speechmatics.json",
    "ElevenLabs, JSON": "S13_elevenlabs.json",
    "Gladia, JSON": "S14_gladia.json",
    "Soniox, JSON": "S15_soniox.json",
    "OpenAI, JSON, diarized": "S16_openai_diarized.json",
    "whisperX, JSON": "S17_whisperx.json",
    "Azure, JSON": "S37_azure_fast.json",
    "Google Cloud, JSON": "S38_google_v2.json",
    "noScribe, page, .html": "S18_noscribe.html",
    "f4, MAXQDA, .rtf": "S19_f4.rtf",
    "f4, MAXQDA, .txt": "S34_f4_letters.txt",
    "NVivo, Word, .docx": "S20_nvivo_table.docx",
    "ELAN, rows of tabs, .txt": "S21_elan_tabs.txt",
    "EXMARaLDA, .exb": "S22_exmaralda.exb",
    "Praat, .TextGrid": "S23_praat.TextGrid",
    "oTranscribe, .otr": "S24_otranscribe.otr",
    "subtitle editors, .ttml": "S32_agents.ttml",
    "subtitle editors, .ass": "S33_names.ass",
}
REFUSED = {
    "Word before 2007, .doc": ("S35_old_word.doc", r"save it as \.docx"),
    "captions copied from YouTube's page": (
        "S36_youtube_copied.txt",
        "export it with speakers",
    ),
    "a table with a quotation mark that opens and never closes": (
        "S31_quote_never_closes.csv",
        "opens in line 4.*Close it",
    ),
}


def rows(width):
    """Return the cells of the rows of the tables that have so many columns."""
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines]
    wide = [row for row in cells if len(row) == width]
    return wide[2:]  # without the header and the line below it


TOLD = {f"{row[0]}, {row[1]}": row[2:4] for row in rows(5)}


def test_each_row_has_a_shape_and_each_refusal_too():
    assert TOLD.keys() == FILES.keys()
    assert {what for what, _ in rows(2)} == REFUSED.keys()


@pytest.mark.parametrize("row", TOLD)
def test_a_row_says_what_is_kept(row):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        turns = presskit.load(SHAPES / FILES[row], progress=False).turns
    assert TOLD[row] == [names(turns), times(turns)]


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_refused_says_what_to_do(what):
    file, advice = REFUSED[what]
    with pytest.raises(PresskitError) as refused:
        presskit.load(SHAPES / file, progress=False)
    assert re.search(advice, str(refused.value))


def names(turns):
    full = turns["label"].str.casefold().str.contains("feldt|wickes")
    return "kept" if full.all() else "numbers"


def times(turns):
    # A mark at the end of a turn is when the next one starts: the first one has none.
    starts = turns["start_time"].iloc[1:].notna().all()
    ends = turns["end_time"].notna().all()
    return {(True, True): "start and end", (True, False): "start"}.get(
        (starts, ends), "none"
    )
