"""Which sentences greet, thank or hand over to questions, and say nothing else."""

from presskit.languages import lexicon, plain, spoken, tokens
from presskit.speech import only_courtesy
from presskit.themes._kinds_of_wordings import KINDS

_LISTS = (*KINDS["courtesy"], *KINDS["procedure"])


def procedural(sentences: list[str]) -> list[bool]:
    """Mark the sentences that are courtesy or procedure.

    It is if half of its words or more, small words left out, stand in a phrase of
    these kinds, as wordings that came back are told apart by them.

    Examples
    --------
    >>> procedural(["With that I am ready to take your questions.", "We raise rates."])
    [True, False]
    """
    known = lexicon(*(list(spoken("\n\n".join(sentences))) or ["en"]))
    small, phrases = known.words("stop_words"), known.phrases(*_LISTS)
    made = []
    for sentence in sentences:
        said = tokens(sentence)
        inside = {at for hit in phrases.find(said) for at in range(hit.first, hit.last)}
        told = [at for at, word in enumerate(said.words) if plain(word) not in small]
        most = 2 * len(inside.intersection(told)) >= len(told) > 0
        made.append(most or only_courtesy(sentence))
    return made
