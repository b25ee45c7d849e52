"""Title, day, place and address from the header of an XML file."""

from presskit.sources._xml_facts import xml_facts
from presskit.sources._xml_tree import parse


def facts(header, language="en"):
    return xml_facts(parse(f'<TEI xml:lang="{language}">{header}</TEI>'.encode())[0])


def test_the_day_of_the_event_comes_before_that_of_the_file():
    published = '<publicationStmt><date when="2024-02-01"/></publicationStmt>'
    source = '<sourceDesc><bibl><date when="2021-11-13"/></bibl></sourceDesc>'
    setting = '<setting><date when="2021-11-12"/></setting>'
    assert facts(published + source + setting) == {"date": "2021-11-12"}
    assert facts(published + source) == {"date": "2021-11-13"}
    assert facts(published) == {}
    assert facts("<recordingStmt><date>12 novembre 2021</date></recordingStmt>") == {
        "date": "2021-11-12"
    }


def test_the_main_title_in_the_language_of_the_talk():
    titles = (
        '<title type="main" xml:lang="it">La seduta</title>'
        '<title type="main" xml:lang="en">The sitting</title>'
        '<title type="sub" xml:lang="it">Mattina</title>'
    )
    assert facts(titles, "it") == {"title": "La seduta"}
    assert facts(titles)["title"] == "The sitting"
    assert facts('<recording title="At the port"/>') == {"title": "At the port"}


def test_place_and_address():
    told = facts('<location>Studio 2</location><idno type="URI">https://a.org/b</idno>')
    assert told == {"place": "Studio 2", "url": "https://a.org/b"}


def test_the_licence_is_what_its_element_says_or_leads_to():
    address = "https://creativecommons.org/licenses/by/4.0/"
    empty = f'<availability><licence target="{address}"/></availability>'
    assert facts(empty) == {"licence": address}
    said = (
        f'<availability><licence target="{address}">CC BY 4.0</licence></availability>'
    )
    assert facts(said) == {"licence": "CC BY 4.0"}


def test_what_is_said_is_no_fact():
    root, _ = parse(b"<a><u><title>Mister</title></u></a>")
    assert xml_facts(root, frozenset(root.iter("u"))) == {}
