"""The kinds of doubt: a new one is an entry here, and the step that finds it."""

from enum import StrEnum
from typing import Self

from presskit.doubts._words import Words


class Kind(StrEnum):
    """The kinds of doubt, each as the audit prints it, with what it means."""

    words: Words

    def __new__(cls, printed: str, *words: object) -> Self:
        """Make of a text a kind that bears its explanation."""
        kind = str.__new__(cls, printed)
        kind._value_ = printed
        kind.words = Words(*words)
        return kind

    # fmt: off
    FILE_NOT_LOADED = (
        "file not loaded", "error", "nothing",
        "A file could not be read as a transcript.",
        "Every number: nothing of this file is in any of them.",
        "Open the file and see whether it is whole. If it is, save it as plain text, "
        "or say how it marks its speakers with `style=…`.",
    )
    NOT_READ = (
        "not read", "warning", "nothing",
        "Something in the folder was not opened: a link that leads elsewhere, a pipe, "
        "a folder or a file that may not be read.",
        "Every number, if it holds a transcript: nothing of it is in any of them.",
        "Put a copy of the file in its place, or make it readable.",
        True,
    )
    CORRECTION_FAILED = (
        "correction failed", "error", "nothing",
        "A line of the correction file does not fit the transcript that it names.",
        "What that line was meant to settle. Until it is mended the transcript is "
        "counted as if the line were not there.",
        "Mend the line, or delete it.",
        True,
    )
    WITNESSES_DISAGREE = (
        "witnesses disagree", "warning", "exchange",
        "Several places say who asks: the label, the asker's own introduction, the "
        "moderator's call. Here they cannot all be right.",
        "Exchanges and words by asker, or by outlet.",
        "Read the lines around it. The line below keeps what is counted now; write the "
        "right name or outlet in its place.",
    )
    ROLE_ON_THIN_EVIDENCE = (
        "role on thin evidence", "warning", "label",
        "Whether this speaker asks, answers or hands out the floor is told by little.",
        "How many exchanges there are, and which words are a question and which an "
        "answer. Whoever is not an asker after all has no exchange.",
        "Look at one turn of this speaker. The line below keeps what is counted now; "
        "write `principal`, `moderator`, `journalist` or `other` in its place.",
    )
    POSSIBLE_LABEL = (
        "possible label", "warning", "rest",
        "Words that look like the name of a speaker are read as part of the talk, as "
        "nothing else confirms them.",
        "If somebody else speaks from here on, all words up to the next label are "
        "counted for the wrong person, and perhaps a question is missing.",
        "Read the words. If it is a speaker, the line below splits the turn here; if "
        "it is a heading, a caption or a quote, there is nothing to do.",
    )
    CALL_INSIDE_A_TURN = (
        "call inside a turn", "warning", "rest",
        "The floor is given in the middle of a long turn, and a question follows: the "
        "label of the asker may be missing in the source.",
        "An exchange may be missing, and a question be counted as part of an answer.",
        "If somebody else speaks from here on, the line below splits the turn; write "
        "the name of the asker as its value. Check that the answer has its label, too.",
    )
    SOMEBODY_ELSE_ASKS = (
        "somebody else asks", "warning", "label",
        "A speaker who is neither a reporter nor on the podium asks a question.",
        "The answer is counted as one to the asker before.",
        "If it is a reporter, the line below says so, and an exchange begins here.",
    )
    SAME_ASKER = (
        "same asker?", "warning", "exchange",
        "The source does not name who asks, and what is said leaves it open whether "
        "whoever asked before goes on or somebody else begins.",
        "How many exchanges there are, and how many questions each has.",
        "Read the answer before and the question. The line below keeps what is "
        "counted now; write `new` if somebody else asks, `same` if it is whoever asked "
        "before.",
    )
    SAME_PERSON = (
        "same person?", "warning", "asker",
        "Two speakers have names that are nearly alike, or a surname alone. Two people "
        "are never made one on that alone.",
        "How many people there are, and how often each of them asks or answers.",
        "Look both up. The line below makes them one; with `not same person` in place "
        "of `same person` they stay two, and this is not asked again.",
    )
    MATCHED_SPELLING = (
        "matched spelling", "note", "asker",
        "Two spellings of a name are counted as one person, on the evidence given.",
        "How many askers there are, and how often each of them asks.",
        "If they are two people, the line below parts them.",
    )
    SEVERAL_OF_THAT_NAME = (
        "several of that name", "warning", "label",
        "A label is a single name that two people here bear.",
        "Who says what: the words count for somebody of that name alone.",
        "Read the lines around it, and write the full name as value.",
    )
    LABELS_JOINED = (
        "labels joined", "note", "label",
        "Labels that differ are counted as one person in a transcript, and another "
        "reading is possible.",
        "Who says what, and how often each asker asks.",
        "If they are two people, the line below parts them.",
    )
    NAMED_IN_ONE_PLACE = (
        "named in one place", "warning", "label",
        "A machine told voices apart and numbered them, and one of them says a name. "
        "A machine may put two voices under one number.",
        "Who says what: only where the name is said do the words count as that "
        "person's.",
        "Read two other turns of that number. The line below gives the name to all of "
        "them.",
    )
    SPEAKER_NOT_NAMED = (
        "speaker not named", "warning", "label",
        "Somebody on the podium is printed without a name, and the transcript gives it "
        "nowhere else.",
        "Numbers by speaker: this one is shown as printed, and is not the same as "
        "anybody in another transcript.",
        "Look up who held the office that day, and write the name as value.",
    )
    NO_DATE = (
        "no date", "warning", "transcript",
        "No day was found in the lines before the talk.",
        "Everything by time. Choices by day leave this transcript out, and it cannot "
        "be said what came first.",
        "Look the day up. If the line below has it, accept it; if not, write a row of "
        "`about.csv` beside the transcripts, which stay as they are: `file` and `day` "
        "in the first line, then the name of the file and the day as 2023-02-13.",
        True,
    )
    DAY_OF_NAME = (
        "day from the file's name", "warning", "transcript",
        "The name of the file tells the day: no line before the talk does.",
        "Everything by time, if the file was named by another day: that on which it "
        "was put up, or that of another time zone, as recorders write it.",
        "If the event was on that day, accept the line below; if not, write the day "
        "into `about.csv` beside the transcripts.",
        True,
    )
    SAME_TEXT_TWICE = (
        "same text twice", "warning", "transcript",
        "Two files hold the same bytes.",
        "Every number: what they hold is counted twice.",
        "Take one of the two out of the folder.",
    )
    SAME_EVENT_TWICE = (
        "same event twice?", "warning", "transcript",
        "Two files seem to hold the same event, by their words, and neither says that "
        "it is the newer.",
        "Every number: if it is one event, it is counted twice.",
        "Compare the two. If it is one event, take one file out of the folder. "
        "Only if it is not, accept the line below, which says that it was checked.",
        True,
    )
    OLDER_VERSION = (
        "older version", "note", "nothing",
        "A newer version of this event is loaded too.",
        "No number: only the newer version is counted.",
        "Nothing, unless you need the older wording.",
        True,
    )
    TEXT_MENDED = (
        "text mended", "warning", "transcript",
        "The file was damaged, for instance letters that came out as signs, and was "
        "mended while reading.",
        "Quotes and searches, where a letter was mended wrongly; hardly any count.",
        "Compare a quote with the original before using it.",
    )
    NOT_TOLD = (
        "not told by the file", "warning", "transcript",
        "The file does not tell something that files of its kind can tell, such as who "
        "speaks in some of its rows, and presskit has taken what is most likely.",
        "Whose words they are, where it was taken wrongly.",
        "Look at the file. If another export of it tells more, load that one instead.",
        True,
    )
    VERDICT = (
        "verdict on the file", "warning", "transcript",
        "What was read does not look like a press conference that was read right: "
        "speakers, roles or questions are probably wrong in more than one place.",
        "Every number of this transcript.",
        "Look at its turns. `presskit.styles.try_style` shows what each way of reading "
        "catches; load it again with `style=…`, or correct the roles. If all is right, "
        "the line below sets the verdict aside.",
    )
    NO_EXCHANGE_FOUND = (
        "no exchange found", "warning", "transcript",
        "Questions are asked in this transcript, but nobody is read as the one asking.",
        "Exchanges, questions and answers: this transcript has none in any number.",
        "See how it marks its speakers. `presskit.styles.try_style` shows what each "
        "way of reading catches.",
    )
    LANGUAGE_WITHOUT_WORDS = (
        "language without words", "warning", "transcript",
        "The transcript is in a language whose words presskit does not know.",
        "Roles, exchanges and questions: thanks and who gets the floor are not "
        "recognised, and only what ends in a question mark is a question.",
        "Check who asks. If it is in another language, write its code into `about.csv` "
        "beside the transcripts, as `language`. A language is added by two files; see "
        "CONTRIBUTING.",
    )
    INAUDIBLE = (
        "inaudible", "note", "turn",
        "The transcript itself says that words are missing here.",
        "The length of this turn, by what is missing; in a question also what was "
        "asked.",
        "Check the recording before quoting this sentence.",
    )
    CUT_BY_EDITOR = (
        "cut by the editor", "note", "turn",
        "Whoever edited the transcript left words out here, and says so.",
        "The length of this turn, by what is missing; in a question also what was "
        "asked. What stands before and behind the mark was not said in one go.",
        "Check the recording before quoting across this place.",
    )
    WORDS_OF_THE_EDITOR = (
        "words of the editor", "note", "turn",
        "Words in square brackets stand inside a sentence: whoever edited the "
        "transcript put them there, in the place of what was said or to explain it.",
        "Quotes: the sentence was not said in these words. They count as words of the "
        "speaker, and a search finds them.",
        "Quote the sentence with its brackets, or check the recording.",
    )
    UNLABELLED_OPENING = (
        "unlabelled opening", "note", "turn",
        "The transcript begins without saying who speaks. The talk before the first "
        "label is read as an opening statement.",
        "Words by speaker, and what counts as the opening statement.",
        "Read how it begins. If somebody else speaks, write who, or split it where a "
        "speaker begins.",
    )
    LABEL_WITHOUT_COLON = (
        "label without colon", "note", "turn",
        "A line names a speaker without the colon that stands elsewhere. It is read as "
        "the beginning of a turn.",
        "Words by speaker, in this turn and the one before.",
        "If the line is part of the talk, join the turn with the one before: write "
        "`join` in place of `label`, and no value.",
    )
    LABEL_USED_ONCE = (
        "label used once", "note", "turn",
        "A name opens a single turn, and nothing else says who it is: a speaker, a "
        "misprint, or words of the talk.",
        "How many speakers there are; if it is a misprint, words by speaker.",
        "Read the line. Correct the name, or join the turn with the one before.",
    )
    TIMES_GO_BACK = (
        "times go back", "note", "nothing",
        "A turn begins earlier than the one before it: a second part of a recording, "
        "or turns that are not in the order in which they were spoken.",
        "Seconds and pauses there. No number of words.",
        "Compare the turns with the recording. If it has several parts, give each a "
        "file of its own, so that a time says where to listen.",
    )
    EMPTY_TURN = (
        "empty turn", "note", "turn",
        "A speaker is named, and no words follow.",
        "How many turns there are, by one. No number of words.",
        "Nothing. The source may have lost a sentence here; the recording would tell.",
    )
    NO_OUTLET = (
        "no outlet", "note", "asker",
        "Nothing says for whom this person asks.",
        "Exchanges by outlet: those of this asker are in none.",
        "If you know it, write the outlet as the value of the line below; write `none` "
        "if there is none.",
    )
    UNKNOWN_OUTLET = (
        "unknown outlet", "note", "outlet",
        "The name of an outlet is not among those that are known. It is shown as "
        "printed.",
        "Exchanges by outlet, if the same one is printed in another way elsewhere.",
        "If it is a known outlet, write its usual name.",
    )
    SAME_OUTLET = (
        "same outlet?", "note", "outlet",
        "A name belongs to several outlets, and other turns give a fuller one.",
        "Exchanges by outlet: the bare name and the fuller one are counted as two.",
        "If they are one, write the fuller name.",
    )
    WHICH_OUTLET = (
        "which outlet?", "note", "outlet",
        "A name belongs to several outlets, and nothing says which of them it is.",
        "Exchanges by outlet: different outlets may be counted as one.",
        "If you know which it is, write its fuller name.",
    )
    UPDATED_LATER = (
        "updated later", "note", "nothing",
        "The source says that it was changed after the day of the event.",
        "No number. The words may be others than those published first.",
        "Where a word matters, compare it with the recording or with an earlier copy.",
    )
    LEFT_OUT = (
        "left out", "note", "nothing",
        "Parts of the file that are not talk were left out: menus, running heads, "
        "captions.",
        "No number, as long as nothing that was said is among them.",
        "Look at the list once for each site: `corpus.source(…).left_out` has every "
        "piece with its place.",
    )
    NOT_A_TRANSCRIPT = (
        "not a transcript", "note", "nothing",
        "A file in the folder is of a type that is not read.",
        "No number, unless it holds a transcript: then all of it is missing.",
        "If it is a transcript, save it as plain text.",
    )
    COUNTED_ONCE = (
        "counted once", "note", "nothing",
        "A file is reached in two ways: by a link, or by two spellings of its path.",
        "No number: it is counted once.",
        "Nothing needs to be done.",
    )
    WRITTEN_BY_PRESSKIT = (
        "written by presskit", "note", "nothing",
        "Presskit itself wrote these files: tables, pages, briefs or reports.",
        "No number: they are made from transcripts, and are none.",
        "Nothing. Saved tables give their corpus back when their folder is loaded.",
    )
    UNUSED_ALIAS = (
        "unused alias", "note", "nothing",
        "A line of the alias file gives a spelling that is printed nowhere.",
        "No number.",
        "Correct the spelling, or take the line out.",
    )
    CORRECTION_APPLIED = (
        "correction applied", "note", "nothing",
        "Somebody looked at this place and decided.",
        "It is counted as decided.",
        "To undo it, delete its line from the correction file.",
    )
    UNKNOWN_COLUMN = (
        "unknown column", "note", "nothing",
        "A table beside the transcripts has a column that presskit does not know.",
        "No number: the column is not read.",
        "If it is to say something, give it a name that is known.",
        True,
    )
    CHECKED_FINE = (
        "checked, fine", "note", "nothing",
        "Somebody looked at a doubt here and found nothing wrong.",
        "Nothing: all is counted as it is read.",
        "To see the doubt again, delete the line from the correction file.",
    )
    CORRECTION_MOVED = (
        "correction moved", "note", "nothing",
        "The words that a line of the correction file was made on stand elsewhere now: "
        "the file has changed, or is read better. The line has followed them.",
        "No number, if the place is the right one.",
        "Read the words. If they are those that were meant, put the line below in the "
        "place of the old one; if not, delete the old one.",
    )
    # fmt: on
