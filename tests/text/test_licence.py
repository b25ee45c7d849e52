"""Licences as people write them into about.csv, and whether they let words go on."""

import pandas as pd
import pytest

from presskit.text.licence import keeps_words

KEPT = """
All rights reserved
© 2031 Harbor Daily
(c) Harbor Daily 2031
Copyright Harbor Daily
© Harbor Daily. All rights reserved. No redistribution.
CC BY-NC-ND 4.0
CC-BY-NC
cc by-nd 3.0 igo
https://creativecommons.org/licenses/by-nc-sa/4.0/
Creative Commons Attribution-NonCommercial 4.0 International
Creative Commons Attribution-NoDerivatives 4.0
May not be reproduced without the written permission of the Ministry
For internal use only
CONFIDENTIAL
Alle Rechte vorbehalten.
Nachdruck verboten
Namensnennung - Nicht kommerziell - Keine Bearbeitungen
Tous droits réservés
© Présidence, reproduction interdite
Todos los derechos reservados
Tutti i diritti riservati
Todos os direitos reservados
Alle rechten voorbehouden
Wszelkie prawa zastrzeżone
Все права защищены
Усі права захищено
""".strip().splitlines()

GIVEN = """
CC BY 4.0
CC0
CC BY-SA 3.0 DE
https://creativecommons.org/licenses/by/4.0/
https://creativecommons.org/publicdomain/zero/1.0/
© European Harbour Union, CC BY 4.0
© Harbour Union, https://creativecommons.org/licenses/by-sa/4.0/
© Crown copyright, Open Government Licence v3.0
Contains Parliamentary information licensed under the Open Parliament Licence
Public domain
Not subject to copyright
© Harbour Union. Reuse is authorised provided the source is acknowledged.
© Bundeshafenamt, Datenlizenz Deutschland
© Hafenamt, dl-de/by-2-0
Some rights reserved
No rights reserved
ODbL
""".strip().splitlines()

UNKNOWN = ["", " ", "as agreed with the press office", "ask Ida", None, pd.NA]


@pytest.mark.parametrize("licence", KEPT)
def test_what_keeps_the_words(licence):
    assert keeps_words(licence)
    assert keeps_words(licence.upper())


@pytest.mark.parametrize("licence", [*GIVEN, *UNKNOWN])
def test_what_gives_them_or_says_nothing(licence):
    assert not keeps_words(licence)


def test_whatever_is_strictest_holds():
    assert keeps_words("Photographs CC BY 4.0, text all rights reserved")
