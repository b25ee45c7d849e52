"""The words that labels are read by, folded as labels are when they are compared.

Every list goes through `_folded`: whatever accents, hyphens or capitals an entry has,
it is compared as :func:`presskit.text.plain` leaves it. An entry of several words is
written with "_" between them.
"""

from presskit.text import plain


def _folded(entries: str) -> frozenset[str]:
    """Return the entries of a list as labels are compared, each once."""
    return frozenset(plain(entry.replace("_", " ")) for entry in entries.split())


OFFICES = _folded(
    """
    secretary general president minister chancellor premier pm taoiseach governor mayor
    ambassador envoy commissioner senator congressman congresswoman lawmaker whip
    representative delegate councillor councilor councilman councilwoman alderman
    alderwoman assemblyman assemblywoman speaker deputy undersecretary rapporteur
    king queen prince princess sultan emir emperor empress duke duchess
    first_lady second_lady first_gentleman second_gentleman
    pope cardinal archbishop bishop patriarch rabbi ayatollah
    queen_mother pro_tempore ad_interim team_principal
    commander commandant admiral captain colonel lieutenant sergeant corporal major
    brigadier marshal commodore lt_gen maj_gen lt_col constable detective inspector
    superintendent sheriff
    director chair chairman chairwoman chairperson chief chief_executive ceo cfo coo cto
    cio ciso evp svp manager founder cofounder treasurer comptroller controller coach
    adviser advisor official officer aide staff head leader member administrator
    coordinator nominee elect designate emeritus attorney prosecutor solicitor counsel
    ombudsman judge justice magistrate surgeon expert scientist epidemiologist
    spokesperson spokesman spokeswoman spokespeople moderator host operator presenter
    anchor interpreter translator facilitator emcee mc saceur sherpa

    presidente presidenta ministro ministra secretario secretaria subsecretario
    subsecretaria canciller gobernador gobernadora alcalde alcaldesa consejero consejera
    delegado delegada embajador embajadora diputado diputada senador senadora comisario
    comisaria comisionado comisionada magistrado magistrada juez jueza fiscal procurador
    procuradora contralor contralora director directora gerente jefe jefa vocero vocera
    portavoz titular coordinador coordinadora experto experta entrenador entrenadora
    rey reina príncipe princesa obispo arzobispo capitán coronel teniente sargento
    comandante almirante moderador moderadora

    bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin präsident
    präsidentin premierminister bürgermeister bürgermeisterin staatssekretär sekretär
    sprecher sprecherin regierungssprecher regierungssprecherin moderatorin vorsitzender
    vorsitzende vorsitzenden beauftragter beauftragte kommissar kommissarin botschafter
    botschafterin abgeordneter abgeordnete landrat landrätin staatsrat staatsanwalt
    könig königin kardinal erzbischof bischof papst oberst hauptmann leutnant direktor
    direktorin geschäftsführer geschäftsführerin leiterin chef chefin experte expertin
    bundestrainer regierungschef staatschef

    président présidente ministre chancelier chancelière secrétaire porte-parole maire
    préfet préfète sénateur sénatrice député députée ambassadeur ambassadrice
    commissaire général amiral colonel capitaine commandant commandante directeur
    directrice gouverneur gouverneure procureur procureure conseiller conseillère cheffe
    délégué déléguée représentant représentante rapporteure envoyé envoyée experte roi
    reine évêque archevêque pdg sélectionneur garde_des_sceaux adjoint adjointe

    sindaco sindaca sottosegretario sottosegretaria segretario segretaria direttore
    direttrice generale ammiraglio colonnello capitano maggiore tenente commissario
    commissaria ambasciatore ambasciatrice governatore governatrice assessore assessora
    senatore senatrice deputato deputata portavoce procuratore procuratrice giudice
    prefetto questore regina principe principessa cardinale vescovo arcivescovo
    consigliere consigliera amministratore amministratrice allenatore
    delegato delegata straordinario straordinaria

    prefeito prefeita governador governadora secretário secretária deputado deputada
    vereador vereadora porta-voz embaixador embaixadora diretor diretora chanceler
    burgemeester woordvoerder prezydent rzecznik
    """
)
"""Words that say what somebody is; an office ends with the last of them."""

SURNAMES = _folded(
    """
    king prince judge justice duke bishop pope cardinal major marshal constable
    rey reina alcalde maire roi könig papst bischof hauptmann oberst maggiore
    cardinale giudice
    """
)
"""Offices that are surnames, too: Larry King."""

NAMES_TOO = SURNAMES | _folded("sheriff sultan emir captain chancellor sergeant")
"""Offices that can be names where an outlet follows: "Major Hill (CBS)"."""

QUALIFIERS = _folded(
    """
    the a an vice under deputy assistant acting interim caretaker former ex first second
    crown grand high supreme chief lord lady prime foreign joint co sub pro tempore past
    saudi french dutch german special senior junior principal national federal royal
    district state city county
    regional provincial police army navy fire team club guard general
    lieutenant rear brigadier field major sergeant staff
    master associate permanent executive managing honorary outgoing incoming designate
    le la el il der die das
    vize alt premier primer primera premiere primo prima sous gran grande
    """
)
"""Words before an office that belong to it."""

LESSER = _folded("deputy assistant vice acting former under principal associate")
"""Words that make an office another one than the same words without them."""

HANDS_OUT = _folded(
    """
    spokesperson spokesman spokeswoman spokespeople moderator host operator presenter
    facilitator emcee mc aide staff timekeeper moderador moderadora vocero vocera
    portavoz sprecher sprecherin regierungssprecher moderatorin porte-parole portavoce
    porta-voz woordvoerder rzecznik
    """
)
"""Offices that hand out the floor when somebody else stands at the podium."""

ASKERS = _folded(
    """
    question questions questioner interviewer journalist journalists reporter reporters
    correspondent correspondents caller
    pregunta preguntas periodista periodistas reportera corresponsal interlocutor
    interlocutora
    frage zusatzfrage nachfrage journalistin journalistinnen journalist/in reporterin
    korrespondent korrespondentin
    journaliste journalistes correspondant correspondante
    domanda domande giornalista giornalisti corrispondente
    pergunta jornalista repórter vraag pytanie dziennikarz dziennikarka
    вопрос журналист журналистка корреспондент питання журналіст журналістка
    """
)
"""Words for somebody who asks, wherever they stand in a label."""

ASKS = ASKERS | _folded("q j press media corps")
"""Labels of somebody who asks and is not named: the whole label, not part of one."""

QUESTIONS = _folded(
    """
    q j question questions caller pregunta preguntas frage zusatzfrage nachfrage domanda
    domande pergunta vraag pytanie вопрос питання
    """
)
"""Words of ASKS for what is asked, not for whoever asks: "Question from Omsk"."""

BYSTANDERS = _folded(
    """
    interpreter translator audience participant speaker voice unidentified unknown male
    female man woman crosstalk remark remarks attendee zuruf intervencion interprete
    dolmetscher voz voces реплика
    """
)
"""Labels of somebody who is neither asked nor asks."""

NOBODYS = _folded(
    """
    participant participants intervenant intervenante teilnehmer teilnehmerin inaudible
    unintelligible withheld unidentified unknown anonymous unnamed unbekannt unbekannter
    unbekannte mic microphone zoom remote online audience interpreter translator
    """
)
"""Words that no name of a person has; a label with one stands for nobody by name."""

INSTITUTIONS = _folded(
    """
    committee council commission union affairs defence defense staff parliament assembly
    republic ministry department bank reserve state states kingdom nations alliance
    agency office organization organisation federation security foreign interior
    government house trade development health education energy transport industry
    agriculture environment finance economy labour labor culture tourism commerce
    science innovation housing planning procurement climate homeland infrastructure
    exchequer
    gobierno estado república defensa exteriores hacienda sanidad justicia educación
    economía senado congreso consejo comisión asamblea ministerio banco
    république gouvernement défense affaires étrangères intérieur sénat assemblée
    conseil commission état-major
    repubblica governo consiglio difesa esteri interno senato camera commissione
    """
)
"""Words of what an office belongs to; none of them is part of a person's name."""

HONORIFICS = _folded(
    """
    mr mrs ms miss dr prof professor sir dame lord lady hon mx he hm hrh rev
    madam monsieur madame mme mlle herr frau señor señora señorita signor signora
    """
)

FIELDS = _folded(
    """
    contact contacts date title subject issued updated published location venue note
    notes
    photo photos copyright source url tel phone email website embargo release duration
    topic topics subjects speakers participants subtitle
    """
)
"""Words before a colon in front matter and footers, where nobody speaks."""

BEGINS_TALK = _folded(
    """
    and but as for on with if when also then now in at from of by because while that
    this these what why how where here there it we you they
    """
)
"""Words that begin a sentence, not a name: "And for the President: …"."""

POSTNOMINALS = _folded("mp mep am ao ac qc kc sc obe cbe kcmg phd md esq")

PARTICLES = _folded(
    """
    of the and for van von de der den ter ten la le les lo al el bin ben ibn di da del
    della du des dos das do y e i zu zum zur on at to af av degli delle dei für
    """
)

PRESS_JOBS = _folded(
    """
    correspondent correspondents reporter journalist bureau editor newsroom columnist
    anchor producer photographer stringer desk magazine tv television radio news
    newspaper agency times post presenter
    """
)
"""Words of a job at an outlet, or of an outlet's name, whatever else stands there."""

PLACES = _folded(
    """
    region territory city district county province oblast area village town island north
    south east west new san santa saint st hong tel los las rio port fort
    """
)
"""Words of a place where somebody asks from: "Question from Omsk Region"."""

NUMBERS = {
    plain(word): str(number)
    for number, words in enumerate(
        """
        one first uno primero primera premier première eins erster erste primo prima
        two second dos segundo segunda deuxième zwei zweiter zweite secondo seconda
        three third tres tercero tercera troisième drei dritter dritte terzo terza
        four fourth cuatro cuarto cuarta quatrième vier vierter vierte quarto quarta
        five fifth cinco quinto quinta cinquième fünf fünfter fünfte
        six sixth sexto sexta sixième sechs sechster sechste sesto sesta
        seven seventh
        eight eighth
        nine ninth
        ten tenth
        """.strip().splitlines(),
        1,
    )
    for word in words.split()
}
"""Number words that count unnamed askers: "Reporter Two", "First Journalist"."""
