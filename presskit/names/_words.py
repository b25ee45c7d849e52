"""The lists of words that labels are read by: which of a language's files make each."""

OFFICES = (
    "offices", "moderators", "only_moderators", "interpreters", "house_speakers",
)  # fmt: skip
"""Words that say what somebody is; an office ends with the last of them."""
HANDS_OUT = ("moderators", "only_moderators")
"""Offices that hand out the floor when somebody else stands at the podium."""
NAMES_TOO = ("office_surnames", "office_names")
"""Offices that can be names where an outlet follows: "Major Hill (CBS)"."""
ASKERS = ("askers", "callers", "question_words")
"""Words for somebody who asks, wherever they stand in a label."""
ASKS = (*ASKERS, "question_letters", "press")
"""Labels of somebody who asks and is not named: the whole label, not part of one."""
QUESTIONS = ("question_letters", "question_words", "callers")
"""Words of ASKS for what is asked, not for whoever asks: "Question from Omsk"."""
BYSTANDERS = ("bystanders", "interpreters", "house_speakers")
"""Labels of somebody who is neither asked nor asks."""
NOBODIES = ("nobodies", "interpreters")
"""Words that no name of a person has; a label with one stands for nobody by name."""
PARTICLES = ("particles", "name_particles")
"""Small words inside a label."""
