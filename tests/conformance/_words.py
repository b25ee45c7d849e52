"""Words, and patterns of words: where Python finds them in many scripts."""

from presskit.errors import TableError
from presskit.languages import WORD
from presskit.text import index, sentences, stage_mark
from presskit.text._definitions import key
from presskit.text._signs import dropped_from

TEXTS = [
    "We need ammunition. AMMUNITION, he said (laughter) and ammunition's price.",
    "Don't, don’t and DON’T: 40,000 full-fledged troops, e.g. U.S. and F-16s.",
    "The U.S. The plan is ready. “Why?” he asked. Mr. Foy left…  And then?\n\nSo. Yes",
    "Straße, STRASSE, straẞe und Maßstab; die ﬁnale ﬂotte, oﬀen, ŉ ǰ.",
    "İstanbul, ISTANBUL, istanbul, ısı, İ, I, i; Türkiye und TÜRKİYE.",
    "Η ΟΔΟΣ, η οδός, οδοσ και Σίσυφος· ᾳ ᾼ αι ΑΙ ͅι; τοῦ λόγου.",
    "Съезд. Їжак, ЇЖАК і з'їзд, з’їзд; ᲀода, Вода — ёлка, Ёлка.",
    "שלום, שָׁלוֹם! مرحبا، ١٢٣ و٤٬٥٦ — ﷺ. नमस्ते दुनिया। 東京都と大阪",
    "ｆｕｌｌ　ｗｉｄｔｈ ＡＢＣ",
    "👩‍🚀 ship 🚢🧊 𝔘nicode 𝟜𝟚 café cafe\u0301 naïve 🇺🇦! \u202eabc\u202c d\u00ade soft",
    "½ ² Ⅷ ⅷ ⒈ x² 3½ Ⓐ ⓐ K (kelvin) K k ſo so µ μ ª.",
    "ꭰꭱ ᏸ Ꭰ; ǅ ǆ Ǆ ǈ; Ñandú ñandú n\u0303; Łódź ŁÓDŹ łódź.",
    "a\x1cb\x85c\u2028d\ufeffe\xa0f\u200bg [inaudible] h (…) [crosstalk 00:01] i",
    "- . , ' ’ a-b a--b a.-b 'tis rock’n’roll 1,000.50 1.2.3 a_b __c__ @d #e",
    "",
    "We [laughter] need. It… Is it? By sea, z. B. Grain. Am 3. Mai. No. 7 is here",
]
PATTERNS = [
    "ammunition", "ammunition*", "AMMUNITION", "ammunition's", "*munition",
    "?mmunition*", "don't", "don’t", "DON'T", "d?n't", "40,000", "40*", "f-16*",
    "full-fledged troops", "u.s", "U.S.", "the plan", "u.s the", "asked mr",
    "so yes", "and then", "straße", "strasse", "STRAẞE", "stra?e", "maß*", "ﬁnale",
    "fin*", "flotte", "offen", "ŉ", "ǰ", "istanbul", "İstanbul", "ısı", "i", "I",
    "İ", "türkiye", "TÜRKİYE", "tür*", "οδος", "ΟΔΟΣ", "οδός", "σίσυφοσ", "ᾳ", "ᾼ",
    "αι", "ι", "ͅ", "τοῦ λόγου", "з'їзд", "з’їзд", "їжак", "вода", "ᲀода", "ёлка",
    "елка", "Съезд", "שלום", "שָׁלוֹם", "مرحبا", "١٢٣", "ﷺ", "नमस्ते",
    "東京都と大阪", "東京*", "full width", "ｆｕｌｌ", "ABC", "👩‍🚀 ship", "🚢",
    "𝔘nicode", "unicode", "42", "cafe*", "café", "cafe\u0301", "½", "1⁄2", "²", "2",
    "viii", "Ⅷ", "ⅷ", "⒈", "1", "x²", "x2", "ⓐ", "a", "k", "K", "so", "μ", "µ",
    "ꭰꭱ", "ᎠᎡ", "Ᏸ", "ǆ", "Ǆ", "dž", "ǈ", "ñandú", "łódź", "lodz", "b c", "b\x85c",
    "e\ufefff", "\ufeff", "d\xa0f", "h i", "g h", "we need", "*", "**", "* *", "a-b",
    "a--b", "(a-b)", "“asked”", "rock'n'roll", "1,000.50", "1.2.3", "a_b", "_", "c",
    "?", "??", "a?", "?b", "*a*b*", "a*a", "", "  ", "…", "( )", "\\", "[a]", "a|b",
    "a+", "$", "z b grain", "am 3 mai", "no 7", "need it", "it is", "the * is",
    "* ammunition", "the ?",
]  # fmt: skip

SIGNS = [
    "2% of GDP", "% of GDP", "%", "$5*", '"2%"', "„2 %“", "€40,000 a-year", "5 °C",
    "§ 4.2", "₹3 (US$)", "R&D $1 #2", "zwei\xa0% der Wirtschaft", "1,000.50 £",
]  # fmt: skip


def words() -> dict:
    """Return texts with their words, and what patterns find in them."""
    whole = index(TEXTS)
    patterns = [[pattern, found(whole, pattern)] for pattern in PATTERNS]
    signs = [[pattern, dropped_from(pattern)] for pattern in [*PATTERNS, *SIGNS]]
    return {**cases(TEXTS), "patterns": patterns, "signs": signs}


def cases(texts: list[str]) -> dict:
    """Return texts with their words, as Python splits and folds them."""
    whole = index(texts)
    parts: list[list] = [[] for _ in texts]
    columns = (whole.row, whole.start, whole.end, whole.code, whole.sentence)
    for row, start, end, code, sentence in zip(*map(list, columns), strict=True):
        parts[row].append([int(start), int(end), whole.vocabulary[code], int(sentence)])
    return {
        "texts": [
            {
                "text": text,
                "sentences": [start for start, _ in sentences(text)],
                "skip": [list(mark.span()) for mark in stage_mark().finditer(text)],
                "words": _numbered(part),
            }
            for text, part in zip(texts, parts, strict=True)
        ],
        "folds": {
            word: key(word)
            for text in texts
            for word in WORD.findall(text)
            if not word.isascii() and key(word) != word.lower()
        },
    }


def _numbered(part: list[list]) -> list[list]:
    """Return words with the sentences that have any numbered from 0."""
    numbers = {one: n for n, one in enumerate(dict.fromkeys(one[3] for one in part))}
    return [[*word, numbers[sentence]] for *word, sentence in part]


def found(whole, pattern: str) -> list | str:
    """Return text, start and end of each hit, or why there are none."""
    try:
        first, last = whole.find(pattern)
    except TableError as error:
        return error.args[0]
    hits = zip(whole.row[first], whole.start[first], whole.end[last], strict=True)
    return [[int(place) for place in hit] for hit in hits]
