"""Words that carry grammar."""

import pytest

from presskit.languages import stop_words, with_stop_words
from presskit.text import fold


def test_they_are_folded_as_words_are_counted():
    english = stop_words("en")
    assert {"the", "don't", "and"} <= english
    assert english == frozenset(map(fold, english))


def test_without_a_file_or_a_list_there_are_none():
    assert stop_words("tlh") == frozenset()
    assert stop_words("../en") == frozenset()


@pytest.mark.parametrize(
    ("code", "small", "topics"),
    [
        ("de", "und der nicht wir bitte", "brücke krieg milliarde neu heute"),
        ("fr", "et les nous merci", "pont guerre milliard nouveau aujourd'hui"),
        ("es", "y los nos gracias", "puente guerra millones nuevo hoy"),
        ("it", "e gli noi grazie", "ponte guerra miliardo nuovo oggi"),
        ("nl", "en het ons dank", "brug oorlog miljard nieuw vandaag"),
        ("pt", "e o nós obrigado", "ponte guerra milhões novo hoje"),
        ("ru", "и не мы спасибо", "мост война миллион новый сегодня"),
        ("pl", "i nie my proszę", "most wojna milion nowy dzisiaj"),
        ("uk", "і не ми дякую", "міст війна мільйон новий сьогодні"),
        ("sv", "och inte vi tack", "bro krig försvar färja hamn"),
        ("da", "og ikke vi tak", "bro krig forsvar færge havn"),
        ("nb", "og ikke vi takk", "bro krig forsvar ferge havn"),
        ("fi", "ja ei me kiitos", "silta sota puolustus lautta satama"),
        ("tr", "ve değil biz teşekkür", "köprü savaş savunma vapur liman"),
        ("cs", "a ne my děkuji", "most válka obrana trajekt přístav"),
        ("tl", "at hindi tayo salamat", "tulay digmaan depensa barko daungan"),
        ("hu", "és nem mi köszönöm", "híd háború védelem komp kikötő"),
        ("ro", "și nu noi mulțumesc", "pod război apărare feribot port"),
        ("el", "και δεν εμείς ευχαριστώ", "γέφυρα πόλεμος άμυνα λιμάνι"),
        ("bg", "и не ние благодаря", "мост война отбрана пристанище"),
        ("ar", "من في على هذا", "جسر حرب دفاع ميناء"),
        ("fa", "و در به این", "پل جنگ دفاع بندر"),
    ],
)
def test_they_are_small_words_and_no_topics(code, small, topics):
    assert {*map(fold, small.split())} <= stop_words(code)
    assert stop_words(code).isdisjoint(map(fold, topics.split()))


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", "eben natürlich können dass"),
        ("es", "bueno pues entonces podría"),
        ("fr", "voilà donc effectivement peut"),
        ("it", "insomma diciamo eccetera quindi"),
        ("nl", "gewoon natuurlijk eigenlijk moeten"),
        ("pt", "então né portanto podemos"),
        ("ru", "значит например может хочу"),
        ("sv", "alltså liksom faktiskt egentligen"),
        ("da", "altså faktisk jo selvfølgelig"),
        ("nb", "altså faktisk jo egentlig"),
        ("fi", "niinku siis oikeasti varmaan"),
        ("tr", "yani falan efendim gerçekten"),
        ("cs", "prostě totiž samozřejmě opravdu"),
        ("tl", "po kasi naman ganoon"),
    ],
)
def test_talk_has_small_words_that_writing_has_not(code, said):
    assert {*said.split()} <= stop_words(code)


@pytest.mark.parametrize("code", with_stop_words())
def test_they_are_no_usual_given_names(code):
    """In a text whose language is unknown a label that is one would be talk."""
    given = "ali ann ani bent bo ida jan kim lea lee mai mark sam sara"
    assert stop_words(code).isdisjoint(given.split())
