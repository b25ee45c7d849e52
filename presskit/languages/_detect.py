"""Which language a text is in, by its most common small words."""

from presskit.text import WORD, fold

_COMMON = {
    "de": "und der die das ist nicht wir ich sie ein zu den mit auch auf für".split(),
    "en": "the and of to that is in we you it for this have are not on with".split(),
    "es": "que los las por para una del con no es está pero como más muy el".split(),
    "fr": "les des est une que pour dans nous vous pas sur avec qui et du".split(),
    "it": "che di il una per non con sono della è più gli anche questo ci del".split(),
    "pl": "i w nie na że się jest do to z o jak co ale tak będzie".split(),
    "pt": "que não uma para com os as por mais do da em é muito também nós".split(),
    "ru": "и в не на что с это по как мы но к у из за вы".split(),
    "uk": "і в не на що з це та як ми але до у із за ви".split(),
}


def language(text: str) -> str | None:
    """Tell the language of a text by its most common small words.

    Parameters
    ----------
    text : str
        Talk; the first 5,000 characters count.

    Returns
    -------
    str or None
        ISO 639-1 code of one of nine languages; None for fewer than 30 words, or where
        no language has an eighth of the words and a clear lead.

    Examples
    --------
    >>> language("We have said that this is not for us to say, and it is so. " * 3)
    'en'
    """
    words = [fold(word) for word in WORD.findall(text[:5_000])]
    if len(words) < 30:
        return None
    scores = sorted(
        (sum(map(set(common).__contains__, words)), code)
        for code, common in _COMMON.items()
    )
    (second, _), (most, code) = scores[-2:]
    return code if most * 8 >= len(words) and most >= 1.2 * second else None
