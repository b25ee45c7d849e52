"""What each kind of doubt means, in plain words, for who never saw the tables."""

from typing import Literal, NamedTuple

About = Literal[
    "nothing", "turn", "rest", "label", "exchange", "asker", "outlet", "transcript"
]


class Words(NamedTuple):
    """One kind of doubt, explained.

    Attributes
    ----------
    means : str
        What was found.
    changes : str
        Which numbers it can change.
    do : str
        What to do about it.
    about : str
        Which words it concerns: those of the turn at its place, of the rest of that
        turn, of all turns with its label, of the exchange, of all exchanges of the
        asker, of the exchanges of the outlet in that transcript and the turns of the
        label, or of the whole transcript; "nothing" where no word in the tables is in
        doubt.
    own : bool
        Whether each doubt of the kind says for itself what to do.
    """

    means: str
    changes: str
    do: str
    about: About
    own: bool = False


WORDS = {
    "file not loaded": Words(
        "A file could not be read as a transcript.",
        "Every number: nothing of this file is in any of them.",
        "Open the file and see whether it is whole. If it is, save it as plain text, "
        "or say how it marks its speakers with `style=…`.",
        "nothing",
    ),
    "not read": Words(
        "Something in the folder was not opened: a link that leads elsewhere, a pipe, "
        "a folder or a file that may not be read.",
        "Every number, if it holds a transcript: nothing of it is in any of them.",
        "Put a copy of the file in its place, or make it readable.",
        "nothing",
        own=True,
    ),
    "correction failed": Words(
        "A line of the correction file does not fit the transcript that it names.",
        "What that line was meant to settle. Until it is mended the transcript is "
        "counted as if the line were not there.",
        "Mend the line, or delete it.",
        "nothing",
        own=True,
    ),
    "witnesses disagree": Words(
        "Several places say who asks: the label, the asker's own introduction, the "
        "moderator's call. Here they cannot all be right.",
        "Exchanges and words by asker, or by outlet.",
        "Read the lines around it. The line below keeps what is counted now; write the "
        "right name or outlet in its place.",
        "exchange",
    ),
    "role on thin evidence": Words(
        "Whether this speaker asks, answers or hands out the floor is told by little.",
        "How many exchanges there are, and which words are a question and which an "
        "answer. Whoever is no asker after all has no exchange.",
        "Look at one turn of this speaker. The line below keeps what is counted now; "
        "write `principal`, `moderator`, `journalist` or `other` in its place.",
        "label",
    ),
    "possible label": Words(
        "Words that look like the name of a speaker are read as part of the talk, as "
        "nothing else confirms them.",
        "If somebody else speaks from here on, all words up to the next label are "
        "counted for the wrong person, and perhaps a question is missing.",
        "Read the words. If it is a speaker, the line below splits the turn here; if "
        "it is a heading, a caption or a quote, there is nothing to do.",
        "rest",
    ),
    "call inside a turn": Words(
        "The floor is given in the middle of a long turn, and a question follows: the "
        "label of the asker may be missing in the source.",
        "An exchange may be missing, and a question be counted as part of an answer.",
        "If somebody else speaks from here on, the line below splits the turn; write "
        "the name of the asker as its value. Check that the answer has its label, too.",
        "rest",
    ),
    "somebody else asks": Words(
        "A speaker who is neither a reporter nor on the podium asks a question.",
        "The answer is counted as one to the asker before.",
        "If it is a reporter, the line below says so, and an exchange begins here.",
        "label",
    ),
    "same person?": Words(
        "Two askers have names that are nearly alike. Two people are never made one on "
        "that alone.",
        "How many askers there are, and how often each of them asks.",
        "Look both up. The line below makes them one; with `not same person` in place "
        "of `same person` they stay two, and this is not asked again.",
        "asker",
    ),
    "matched spelling": Words(
        "Two spellings of a name are counted as one person, on the evidence given.",
        "How many askers there are, and how often each of them asks.",
        "If they are two people, the line below parts them.",
        "asker",
    ),
    "several of that name": Words(
        "A label is a single name that two people here bear.",
        "Who says what: the words count for somebody of that name alone.",
        "Read the lines around it, and write the full name as value.",
        "label",
    ),
    "labels joined": Words(
        "Labels that differ are counted as one person in a transcript, and another "
        "reading is possible.",
        "Who says what, and how often each asker asks.",
        "If they are two people, the line below parts them.",
        "label",
    ),
    "speaker not named": Words(
        "Somebody on the podium is printed without a name, and the transcript gives it "
        "nowhere else.",
        "Numbers by speaker: this one is shown as printed, and is not the same as "
        "anybody in another transcript.",
        "Look up who held the office that day, and write the name as value.",
        "label",
    ),
    "no date": Words(
        "No day was found in the lines before the talk.",
        "Everything by time. Choices by day leave this transcript out, and it cannot "
        "be said what came first.",
        "Write the day on a line before the talk, such as `13 February 2023`, in a "
        "copy of the file.",
        "transcript",
    ),
    "same text twice": Words(
        "Two files hold the same bytes.",
        "Every number: what they hold is counted twice.",
        "Take one of the two out of the folder.",
        "transcript",
    ),
    "same event twice?": Words(
        "Two files seem to hold the same event, and neither says that it is the newer.",
        "Every number: if it is one event, it is counted twice.",
        "Compare the two. If it is one event, take one file out of the folder.",
        "transcript",
        own=True,
    ),
    "older version": Words(
        "A newer version of this event is loaded too.",
        "No number: only the newer version is counted.",
        "Nothing, unless you need the older wording.",
        "nothing",
        own=True,
    ),
    "text mended": Words(
        "The file was damaged, for instance letters that came out as signs, and was "
        "mended while reading.",
        "Quotes and searches, where a letter was mended wrongly; hardly any count.",
        "Compare a quote with the original before using it.",
        "transcript",
    ),
    "style unsure": Words(
        "How this transcript marks its speakers is not certain: many lines that look "
        "like a label do not fit.",
        "Every number of this transcript.",
        "Look at its turns. `presskit.styles.try_style` shows what each way of reading "
        "catches; load it again with `style=…`.",
        "transcript",
    ),
    "no exchange found": Words(
        "Questions are asked in this transcript, but nobody is read as the one asking.",
        "Exchanges, questions and answers: this transcript has none in any number.",
        "See how it marks its speakers. `presskit.styles.try_style` shows what each "
        "way of reading catches.",
        "transcript",
    ),
    "inaudible": Words(
        "The transcript itself says that words are missing here.",
        "The length of this turn, by what is missing; in a question also what was "
        "asked.",
        "Check the recording before quoting this sentence.",
        "turn",
    ),
    "unlabelled opening": Words(
        "The transcript begins without saying who speaks. The talk before the first "
        "label is read as an opening statement.",
        "Words by speaker, and what counts as the opening statement.",
        "Read how it begins. If somebody else speaks, write who, or split it where a "
        "speaker begins.",
        "turn",
    ),
    "label without colon": Words(
        "A line names a speaker without the colon that stands elsewhere. It is read as "
        "the beginning of a turn.",
        "Words by speaker, in this turn and the one before.",
        "If the line is part of the talk, join the turn with the one before: write "
        "`join` in place of `label`, and no value.",
        "turn",
    ),
    "label used once": Words(
        "A name opens a single turn, and nothing else says who it is: a speaker, a "
        "misprint, or words of the talk.",
        "How many speakers there are; if it is a misprint, words by speaker.",
        "Read the line. Correct the name, or join the turn with the one before.",
        "turn",
    ),
    "empty turn": Words(
        "A speaker is named, and no words follow.",
        "How many turns there are, by one. No number of words.",
        "Nothing. The source may have lost a sentence here; the recording would tell.",
        "turn",
    ),
    "no outlet": Words(
        "Nothing says for whom this person asks.",
        "Exchanges by outlet: those of this asker are in none.",
        "If you know it, write the outlet as the value of the line below; write `none` "
        "if there is none.",
        "asker",
    ),
    "unknown outlet": Words(
        "The name of an outlet is not among those that are known. It is shown as "
        "printed.",
        "Exchanges by outlet, if the same one is printed in another way elsewhere.",
        "If it is a known outlet, write its usual name.",
        "outlet",
    ),
    "same outlet?": Words(
        "A name belongs to several outlets, and other turns give a fuller one.",
        "Exchanges by outlet: the bare name and the fuller one are counted as two.",
        "If they are one, write the fuller name.",
        "outlet",
    ),
    "which outlet?": Words(
        "A name belongs to several outlets, and nothing says which of them it is.",
        "Exchanges by outlet: different outlets may be counted as one.",
        "If you know which it is, write its fuller name.",
        "outlet",
    ),
    "left out": Words(
        "Parts of the file that are no talk were left out: menus, running heads, "
        "captions.",
        "No number, as long as nothing that was said is among them.",
        "Look at the list once for each site: `corpus.source(…).left_out` has every "
        "piece with its place.",
        "nothing",
    ),
    "not a transcript": Words(
        "A file in the folder is of a type that is not read.",
        "No number, unless it holds a transcript: then all of it is missing.",
        "If it is a transcript, save it as plain text.",
        "nothing",
    ),
    "counted once": Words(
        "A file is reached in two ways: by a link, or by two spellings of its path.",
        "No number: it is counted once.",
        "Nothing needs to be done.",
        "nothing",
    ),
    "written by presskit": Words(
        "Presskit itself wrote these files: tables, pages, briefs or reports.",
        "No number: they are made from transcripts, and are none.",
        "Nothing. Saved tables give their corpus back when their folder is loaded.",
        "nothing",
    ),
    "unused alias": Words(
        "A line of the alias file gives a spelling that is printed nowhere.",
        "No number.",
        "Correct the spelling, or take the line out.",
        "nothing",
    ),
    "correction applied": Words(
        "Somebody looked at this place and decided.",
        "It is counted as decided.",
        "To undo it, delete its line from the correction file.",
        "nothing",
    ),
    "unknown column": Words(
        "A table beside the transcripts has a column that presskit does not know.",
        "No number: the column is not read.",
        "If it is to say something, give it a name that is known.",
        "nothing",
        own=True,
    ),
    "checked, fine": Words(
        "Somebody looked at a doubt here and found nothing wrong.",
        "Nothing: all is counted as it is read.",
        "To see the doubt again, delete the line from the correction file.",
        "nothing",
    ),
    "correction moved": Words(
        "The words that a line of the correction file was made on stand elsewhere now: "
        "the file has changed, or is read better. The line has followed them.",
        "No number, if the place is the right one.",
        "Read the words. If they are those that were meant, put the line below in the "
        "place of the old one; if not, delete the old one.",
        "nothing",
    ),
}
"""The explanation of each kind that presskit makes."""

OTHER = Words(
    "Something here may not be as it was read.",
    "That depends on what it is: read the words below.",
    "Look at the place in the source.",
    "turn",
    own=True,
)
"""What is said of a kind that has no explanation of its own."""

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
"""How severe a doubt is, in plain words."""
