"""Names: what is one name spelt otherwise, and what are two names."""

from itertools import combinations

import pytest

from presskit.names._same_name import agree, respelt


def lines(text):
    return [tuple(line.strip().split(" | ")) for line in text.strip().splitlines()]


def sure(one, two):
    told, back = respelt(one, two), respelt(two, one)
    assert (told and told.sure) == (back and back.sure)
    return bool(told and told.sure)


@pytest.mark.parametrize(
    ("one", "two"),
    lines(
        """
        Ann Lee | Lee Ann
        Kim Min Su | Min Su Kim
        Ann Lee | ANN LÉE
        Jörg Müller | Joerg Mueller
        Björn Åberg | Bjoern Aaberg
        Dr. Ann Lee | Ann Lee
        Min-su Kim | Minsu Kim
        Sergey Ivanov | Sergei Ivanov
        Aleksei Mikhailov | Alexey Mikhaylov
        Yekaterina Petrova | Ekaterina Petrova
        Erik Lee | Eric Lee
        Mohammed Petrov | Mohamed Petrov
        Bob Lee | Robert Lee
        Steve Lee | Steven Lee
        Ann B. Lee | Ann Lee
        Ann B. Lee | Ann Barbara Lee
        Ivan Sergeyevich Petrov | Ivan Petrov
        Ana de Ruiz | Ana Ruiz
        """
    ),
)
def test_one_name_spelt_otherwise(one, two):
    assert sure(one, two)
    assert not respelt(one, two).misprint
    assert agree(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    lines(
        """
        Ann Crutsinger | Ann Crutsigner
        Ann Crutsinger | Ann Crutsiger
        Ann Hoffmann | Ann Hofmann
        Ann Fischer | Ann Fisher
        Ann Mueller | Ann Muller
        """
    ),
)
def test_a_misprint_is_sure_only_beside_the_usual_form(one, two):
    assert respelt(one, two)[1:] == (True, True)


@pytest.mark.parametrize(
    ("one", "two"),
    lines(
        """
        Ann Lee | Ann Ek
        Maria Lee | Marina Lee
        Zhang Wei | Zhang Wen
        Wang Wei | Vang Wei
        Ann Ivanov | Ann Ivanova
        Ann Kowalski | Ann Kowalska
        Ann Walker | Ann Walter
        Ann Johnson | Ann Johnston
        Ann Dupont | Ann Dumont
        Ann Young | Ann Jung
        Ann Meyer | Ann Meier
        Ann Müller | Ann Miller
        Ann Zhang | Ann Zang
        Jean Lee | Jean-Claude Lee
        Ana Ruiz | Ana Maria Ruiz
        Ana Maria Ruiz | Maria Ana Ruiz
        Kim Su | Kim Min Su
        Ana Ruiz | Ana Ruiz Melo
        Ann Lee | A. Lee
        John Lee | John Lee Jr
        Ann Alee | Anna Lee
        Ann James | Jim Ann
        Ivanov Sergey | Sergei Ivanov
        Ming He | Ming
        Meyer Ann | Meier Ann
        Meyer Jörg | Meier Jörg
        Herrmann Jörg | Hermann Jörg
        Meyer Martin | Meier Martin
        Lee Christine | Lee Christiane
        Lee Robin | Lee Robyn
        Novak Gabriela | Novak Gabriella
        """
    ),
)
def test_two_names_however_alike(one, two):
    assert not sure(one, two)


NEVER_ONE = """
jan jean jon john johann johannes ian ivan evan; eric erica; daniel danielle daniele
daniela; marc marco marcos marta martha; christian christina christine christiane
christopher; alexander alexandra alexis; samuel samantha; patrick patricia peter; jo joe
joan joanna; andrew andrea andreas anders; julia julie juliet juliana; louis louise
louisa; maria marie mario marina marion marian mary mari; anna ann anne annika anja ana;
michael michaela michal michele michelle; gabriele gabrielle gabriela; emanuele
emmanuelle; carol carole carlo carolina caroline; toni tony terri teri terry; robin
robyn; rene renee; noel noelle; stephen steffen stefanie; kai kay; mitchell
michel; jun yun juan yuan;
ying jing yin jin min ming; wei wen; ahmad hamad hamid; eva eve; ewa ava; lucia lucy
luca lucas; bob bert; nathan jonathan; lisa alice; hannah susan; aaron erin; frank
francis; simon simone simona; paul paula paolo; claude claudia; nina nino; valery
valerie; ivana ivanka; elena helena helene; diana diane dina
"""


@pytest.mark.parametrize("group", NEVER_ONE.split(";"))
def test_no_two_given_names_that_two_people_bear_are_one(group):
    """Eric and Erica Novak of one outlet are two people."""
    pairs = combinations(group.split(), 2)
    assert not [pair for pair in pairs if sure(*(f"{name} Novak" for name in pair))]


SURNAMES = """
johnson johnston johnstone jones; anderson andersen; peterson petersen; miller muller
moller; thompson thomson; walker walter weber; smith smyth smythe; clark clarke; moore
more moor; reed reid read; meyer meier maier mayer; schmidt schmitt schmied; young jung
yung yang; lee li ly le leigh; zhang zang zhao zhou zhu zou; shen sen shi si sheng; wu
vu; han khan; chen cheng chan chang; kim kin; jo joo jung jeong chung; ivanov ivanova
ivanenko; petrov petrova petrenko; nowak nowakowski; garcia gracia; marini martini
mariani; ferrari ferraro ferrara; gerard girard giraud; dupont dumont durand; hansen
hanson jansen jensen; nilsson nielsen nelson; cohen cohn kohn kahn; levy levi levin
levine; simpson sampson simons; barnett burnett; foster forster; harper harber; rossi
rosso russo; bianchi bianco; ali aly; hassan hussein; nguyen; tran than; ito ono
ohno; matthews mathew; stephens stevens; brooks brookes; grey gray; cook cooke koch;
kaya kara; costa acosta; silva silvia; souza sousa
"""


@pytest.mark.parametrize("group", SURNAMES.split(";"))
def test_no_two_surnames_that_families_bear_are_one(group):
    pairs = combinations(group.split(), 2)
    found = [pair for pair in pairs if sure(*(f"Nia {name}" for name in pair))]
    assert not found


@pytest.mark.parametrize(
    ("one", "two", "so"),
    [
        ("Lee", "Ann Lee", True),
        ("Ann", "Ann Lee", True),
        ("Bo", "Ann Lee", False),
        ("", "Ann Lee", True),
        ("Jo Lee", "Josephine Lee", True),
        ("Bob Lee", "Lee Robert", True),
        ("Ann Lee", "Bo Lee", False),
        ("Maria Ivanova", "Marina Ivanova", True),
    ],
)
def test_names_that_two_witnesses_may_give_of_one_person(one, two, so):
    assert agree(one, two) is agree(two, one) is so
