"""What one turn does by itself."""

from typing import NamedTuple, Protocol

from presskit.languages import Lexicon


class Acts(NamedTuple):
    """What one turn does.

    Attributes
    ----------
    asks : bool
        A question mark stands in it.
    gives_floor, only_gives_floor : bool
        Its last words give somebody else the floor; it does nothing else.
    thanks : bool
        It thanks or says goodbye.
    only_courtesy : bool
        It is thanks, greetings and assent, and asks nothing.
    greets : bool
        It begins by greeting, thanking or addressing somebody.
    says_hello : bool
        Its first words greet or thank, as somebody does who takes the floor; a title
        alone does not.
    addresses : bool
        It begins by addressing somebody by title: "Prime Minister, …".
    closes : bool
        It ends the press conference.
    asks_again : bool
        It ends by asking back, or for something to be said again.
    asks_to_repeat : bool
        It ends by asking for a question to be said again.
    asks_meaning : bool
        It ends by asking what somebody has meant: "Do you mean the bridge?".
    goes_on : bool
        It begins with a word that joins it to what was said before: "And …", "No, …".
    follows_up, follows_another : bool
        It calls itself a follow-up; to what somebody else has asked.
    introduces : bool
        Its first words say who speaks.
    assents, names_last : bool
        It ends with a word of assent, or with a name on its own.
    objects : bool
        It begins by objecting to what was asked, as counsel does.
    """

    asks: bool = False
    gives_floor: bool = False
    only_gives_floor: bool = False
    thanks: bool = False
    only_courtesy: bool = False
    greets: bool = False
    says_hello: bool = False
    addresses: bool = False
    closes: bool = False
    asks_again: bool = False
    asks_to_repeat: bool = False
    asks_meaning: bool = False
    goes_on: bool = False
    follows_up: bool = False
    follows_another: bool = False
    introduces: bool = False
    assents: bool = False
    names_last: bool = False
    objects: bool = False

    @property
    def only_thanks(self) -> bool:
        """It thanks or says goodbye, and does nothing else."""
        return self.thanks and self.only_courtesy


class Speech(Protocol):
    """What reads the names in the words of one turn: the module of that name.

    `words` are those of the languages of the transcript.
    """

    def own_name(self, text: str, words: Lexicon) -> str:
        """Return the name by which somebody introduces themselves."""

    def introduction(self, text: str, expected: str, words: Lexicon) -> tuple | None:
        """Return the introduction at the beginning of a turn."""

    def call(self, text: str, *, hands_out: bool, words: Lexicon) -> tuple | None:
        """Return the person or outlet called at the end of a turn."""
