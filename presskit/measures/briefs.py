"""What is said of the beginning of an answer wherever an exchange is put in brief."""

NO_ANSWER = "no answer in the transcript"
LATER = "then asked:"


def above_beginning(questions: str) -> str:
    r"""Return the line above the beginning of an answer.

    Parameters
    ----------
    questions : str
        As :func:`presskit.measures.in_brief` gives those asked before it.

    Returns
    -------
    str
        Of several questions it says that the beginning belongs to none of them.

    Examples
    --------
    >>> above_beginning("Why?")
    'the answer begins:'
    >>> above_beginning("Why?\nAnd when?")
    'the answer begins, not matched to one of the 2 questions:'
    """
    n = len(questions.splitlines())
    if n < 2:
        return "the answer begins:"
    return f"the answer begins, not matched to one of the {n} questions:"
