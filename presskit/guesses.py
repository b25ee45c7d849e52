"""Names that people guess, and the line that does what they mean by them.

A corpus and the modules that one types at share it: what is not there says what is.
"""

from collections.abc import Callable
from difflib import get_close_matches
from importlib import import_module
from importlib.util import find_spec

from presskit.errors import NoAttributeError

_MODULES = ("measures", "themes", "charts")
_GUESSES = {
    "presskit.load('talks/'), which takes files, folders and DataFrames": """
    from_csv from_dataframe from_df from_file from_files from_folder from_json
    from_pandas load_csv load_dataframe load_df load_dir load_file load_files
    load_folder load_json open read read_csv read_file read_folder read_json
    """,
    "presskit.load('page.html'), of the page as your browser saved it": """
    fetch from_url load_url read_url
    """,
    "presskit.load_text(text)": """
    clipboard from_clipboard from_string from_text load_clipboard load_string loads
    parse parse_text paste read_clipboard read_text
    """,
    "presskit.load([folder, file]), which reads several files at once": """
    add append combine concat merge_corpora
    """,
    "corpus.name_speakers(roles={'Jon Vask': 'journalist'}), by printed label": """
    assign_role assign_roles change_role correct correct_role fix fix_role fix_roles
    rename rename_speaker rename_speakers set_role set_roles
    """,
    "measures.declined(corpus), or corpus.exchanges.query('answer_words == 0')": """
    answered declines demurrals dodged dodges evaded evasions no_answer no_answers
    no_comment non_answers not_answered refused refusals unanswered
    unanswered_questions without_answer
    """,
    "corpus.exchanges.nlargest(3, 'answer_words')": "longest",
    "corpus.exchanges.nsmallest(3, 'answer_words')": "shortest",
    "measures.pairs(corpus).nlargest(3, 'answer_words')": """
    longest_answer longest_answers
    """,
    "measures.pairs(corpus).nsmallest(3, 'answer_words')": """
    shortest_answer shortest_answers
    """,
    "measures.pairs(corpus).nlargest(3, 'question_words')": """
    longest_question longest_questions
    """,
    "measures.answer_lengths(measures.pairs(corpus), by='asks')": """
    first_answer first_answers first_question first_questions followup_answers
    initial_questions qa qa_pairs rounds
    """,
    "corpus.exchanges.query('exchange == 1')": """
    asked_first called_first first_asker first_askers first_called first_outlet
    first_outlets opening_question opening_questions who_first
    """,
    "corpus.filter(followups=True).exchanges": """
    follow_up follow_ups followup followups
    """,
    "corpus.turns[corpus.turns.text.str.endswith(('—', '–', '--', '…'))]": """
    broken_off cut_off interrupted interruptions
    """,
    "themes.matrix(corpus, {'Jets': 'jets'}).query('asked_only')": """
    asked_not_answered asked_only asked_without_answer ignored not_named sidestepped
    """,
    "measures.findings.methods(corpus)": """
    cite citation method methods methods_text reproduce versions
    """,
    "measures.floor(corpus), by asker or by='outlet'": """
    count_questions n_questions question_counts questions_by questions_per_asker
    top_askers
    """,
    "measures.turn_lengths(corpus, by='role')": """
    share_of_words shares speaking_share speaking_shares speaking_time talk_time
    word_count word_counts word_share
    """,
    "themes.track(corpus, 'ammunition').query('first')": """
    first first_mention first_mentions first_use when_first
    """,
    "themes.over_time(corpus, 'ammunition')": """
    count counts frequencies frequency mentions trend trends word_frequency
    """,
    "themes.keyness(corpus.filter(year=2023), corpus.filter(year=2022))": """
    compare_words distinctive key_words keywords
    """,
}
_LINES = {name: line for line, names in _GUESSES.items() for name in names.split()}


def line_for(name: str) -> str:
    """Return the line that does what is meant by a name; '' if none is known.

    Parameters
    ----------
    name : str

    Returns
    -------
    str

    Examples
    --------
    >>> line_for("first_asker"), line_for("no such thing")
    ("corpus.exchanges.query('exchange == 1')", '')
    """
    return _LINES.get(name, "")


def not_in(module: str) -> Callable[[str], object]:
    """Return the `__getattr__` of a module: an error that names what is there.

    Parameters
    ----------
    module : str
        Its ``__name__``.

    Returns
    -------
    callable
        Raises a NoAttributeError for every name.

    Examples
    --------
    >>> not_in("presskit.measures")("terms")
    Traceback (most recent call last):
    presskit.errors.NoAttributeError: presskit.measures has no 'terms'. Did you mean
    themes.terms?
    """

    def __getattr__(name: str) -> object:
        # Notebooks ask for the first by the dozen, an import for a module in it.
        if name.startswith("_") or find_spec(f"{module}.{name}"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        raise NoAttributeError(f"{module} has no {name!r}.{_hint(module, name)}")

    return __getattr__


def offered(name: str, cutoff: float = 1.0) -> str:
    """Return the function of a public module that is called so; '' if there is none.

    Parameters
    ----------
    name : str
    cutoff : float, default 1.0
        How like it a name must be, 0 to 1, as difflib has it.

    Returns
    -------
    str

    Examples
    --------
    >>> offered("over_time"), offered("ngramms"), offered("ngramms", cutoff=0.8)
    ('themes.over_time', '', 'themes.ngrams')
    """
    for door in _MODULES:
        names = import_module(f"presskit.{door}").__all__
        if near := get_close_matches(name, names, n=1, cutoff=cutoff):
            return f"{door}.{near[0]}"
    return ""


def _hint(module: str, name: str) -> str:
    """Return the sentence that names another line, the likeliest; '' if none is."""
    if line := line_for(name):
        return f" Write {line}."
    here = module.partition(".")[2]
    own = import_module(module).__all__
    if near := get_close_matches(name, own, n=1, cutoff=0.65):
        return f" Did you mean {here or module}.{near[0]}?"
    for cutoff in (1.0, 0.8, 0.65):
        if function := offered(name, cutoff):
            return f" Did you mean {function}?"
    return f" dir({here or module}) shows all it has."
