"""Words of five languages, with and without hyphens, and what they and forms find."""

from presskit.languages import WORD, word_forms
from presskit.text import index, key
from tests.conformance._words import cases, found

TEXTS = [
    "Orrin’s allies said the NATO-led mission isn't over. It's Orrin's own choice, "
    "and that’s what NATO's commanders, the non-NATO partners and O'Leary want. "
    "Let's see the long-term plan: F-16s, air-defence systems, a full-fledged "
    "multi-year budget, ex-ministers, people-to-people links and COVID-19 tests by "
    "mid-June 2023-2024.",
    "L'Ostrie et l’Autriche d'aujourd'hui : qu'est-ce que c’est ? Jusqu'ici, "
    "d'accord, l'État n'a peut-être rien dit ; quelqu'un d'ailleurs l'avait vu. "
    "Lorsqu'il s'agit d'ouvrir l'œuvre des États-Unis, a-t-il répondu, celui-ci "
    "m'écoute. J'ai vis-à-vis d'elle l'impression qu'avez-vous ? Puisqu'on "
    "l'entend, l'ex-Premier ministre part.",
    "C'è un'altra idea: dell'Italia, nell'Ostria, all'estrema-destra, sull'accordo. "
    "Quest'anno com'era? Anch'io, d'accordo, dov'è l'isola? Dall'inizio tutt'altro: "
    "quell'uomo d'oggi non l'ha detto, cos'altro c'era? L'italo-tedesco s'è "
    "fermato.",
    "Die EU-Staaten und der CDU-Vorsitzende sagen: Gibt's das? Ostrias "
    "Nord-Süd-Bahn hat's schwer, sagt Keller's Büro. Der deutsch-polnische Rat, die "
    "Ost-West-Frage, ein 20-jähriger Plan, das Ex-Ministerium und Müller-Straße "
    "geht's etwas an.",
    "El acuerdo hispano-francés y el plan franco-alemán: ¿qué dice la ex-ministra "
    "sobre D'Ors? La guerra ruso-ucraniana, el eje Madrid-Barcelona, los "
    "no-alineados y la cumbre UE-CELAC de 2023 siguen, según O'Donnell, sin acuerdo "
    "socio-económico. El vice-presidente llega al punto-com con su anti-misil.",
    "Air defence, air-defence and anti-air-defence; air, defence. Air-\ndefence or "
    "air - defence, air—defence, Air \xa0\u2009defence? L’air-défense, l’air défense. "
    "[Aside] "
    "Air. Defence. F-16, F 16 and a 16. It would be a would-be long-\rterm plan, "
    "long\u3000term, long -term; 𝟜𝟚-day long term no-no-no, no no no 👩‍🚀 multi-year, "
    "multi year’s. Long\u2011term, long\u2010term, lo\u00adng-te\u00adrm; \u00adlong "
    "term\u00ad, non\u2011NATO’s. Il peut être ; a-t-il, a t il, est ce que.",
]
MORE = [
    '"NATO"', "“Orrin’s”", "«État»", "„EU-Staaten“", '"NATO" mission', "nato*", "*-led",
    "orrin's own", "Orrin own choice", "NATO commanders", "l'*", "*'s", "?tat", "est*",
    "dell'ostria", "un*", "*-*", "d'?ccord*", "nord*", "eu*", "long term plan", "it",
    "long\u2011term", "long\u2010term", "lo\u00adng term", "“long-term”", "non\u2011*",
    "air defence", "AIR-DEFENCE", "air-def*", "air def*", "anti air-defence", "f 16",
    "air defence air-defence", "* defence", "?-16", "a 16", "long term plan", "a t il",
    "long-term plan", "no no", "no-no", "multi year budget", "multi-year*", "42 day",
    "42-day long-term", "nord süd bahn", "peut être", "est ce que", "would be", "to do",
    "full fledged multi-year", "people to people links", "hispano francés y el plan",
    "états unis", "ex premier", "air-defence’s", "no* no no", "“air-defence” and",
    "let", "d'", "'s", "l'", "qu'", "-led", "peut", "être", "16s", "19", "2023", "f",
]  # fmt: skip


def folded() -> dict:
    """Return the texts with their words, and what each word finds.

    Looked for are all words as they are printed, what they count as, and some patterns.
    """
    whole = index(TEXTS)
    printed = [word for text in TEXTS for word in WORD.findall(text)]
    forms = [
        folded[start:end]
        for folded in map(key, printed)
        for start, end in word_forms(folded)
    ]
    patterns = dict.fromkeys([*printed, *forms, *MORE])
    return {**cases(TEXTS), "patterns": [[one, found(whole, one)] for one in patterns]}
