"""What decisions change: tried out before, told afterwards."""

from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from presskit.corpus import Corpus, effects
from presskit.corpus.trial import Trial, concerned
from presskit.schema.recent import Recent
from presskit.text.prose import Sentence
from presskit.widgets import _correction_effect, _new_correction
from presskit.widgets._decision_files import Decision
from presskit.wording import say

_TRIED = 4  # transcripts, or pairs of them, that are kept as read for a trial


class Effects:
    """The part of a corrector that works out what a decision changes.

    Parameters
    ----------
    corpus : Corpus
        As it is before anything is decided.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._trials: Recent[Trial] = Recent(_TRIED)
        self._effect = effects.effect(corpus, corpus)
        self._effect_said = say("forms.effect.nothing_yet")

    def would_change(
        self,
        value: str | None = None,
        reason: str = "",
        *,
        action: str = "",
        words: str = "",
        scope: str = "",
    ) -> Sentence:
        """Return the change that accepting would make; nothing is written.

        Parameters
        ----------
        value, reason, action, words, scope : str, optional
            As for :meth:`accept`.

        Returns
        -------
        str
            A sentence. The line is tried on the transcripts that it is about, read by
            themselves; '' where nothing is read, or several doubts are.

        Raises
        ------
        PresskitError
            If the line cannot be followed.

        Examples
        --------
        >>> from presskit import load_example
        >>> from presskit.widgets import AuditExplorer
        >>> explorer = AuditExplorer(load_example())
        >>> explorer.kind.value = "label without colon"
        >>> explorer.read_first()
        >>> print(explorer.would_change())
        It would change no number: it confirms what is read now.
        """
        chosen = self._read_now()
        if chosen is None or self._several(chosen) is not None:
            return Sentence("")
        given = (action, value, words, reason, scope)
        row = self._doubt(chosen)
        line = _new_correction.correction_of(self.corpus, row, *given)
        about = tuple(concerned(self.corpus, [line]))
        trial = self._trials.get(about, lambda: Trial(self.corpus, about))
        after = trial.after([line])
        table = effects.effect(trial.before, after)
        otherwise = effects.read_otherwise(trial.before, after)
        return _correction_effect.would_change(table, otherwise)

    def effect(self) -> pd.DataFrame:
        """Return the numbers before and after the last decision.

        Returns
        -------
        DataFrame
            Columns ``number``, ``before``, ``after`` and ``change``; alike before
            anything is decided.

        Examples
        --------
        >>> from presskit import load_example
        >>> from presskit.widgets import AuditExplorer
        >>> explorer = AuditExplorer(load_example())
        >>> explorer.effect()["change"].tolist()
        [0, 0, 0, 0, 0, 0, 0, 0]
        """
        return self._effect.copy()

    def effect_in_words(self) -> Sentence:
        """Return the last decision, and the change that it made.

        Returns
        -------
        str
            Two or three sentences; one where nothing has been decided.

        Examples
        --------
        >>> from presskit import load_example
        >>> from presskit.widgets import AuditExplorer
        >>> AuditExplorer(load_example()).effect_in_words()
        'Nothing has been decided.'
        """
        return Sentence(self._effect_said)

    def rest(self) -> None:
        """Answer that somebody stays with a doubt: say what accepting would change."""
        self.decide.try_out()

    # --- how it works ---

    def _forget_trials(self) -> None:
        """Let go the transcripts that were read for a trial."""
        self._trials.clear()

    def _tell(
        self, before: Corpus, done: Sequence[Decision], wanted: Sequence[Decision]
    ) -> None:
        """Show what a decision, or one that was taken back, has changed."""
        forth = len(wanted) > len(done)
        last = wanted[-1] if forth else done[-1]
        self._effect = effects.effect(before, self.corpus)
        otherwise = len(effects.read_otherwise(before, self.corpus))
        name = Path(last.lines[0][0]).name
        n = len(last.lines)
        titles = {
            (True, True): "accepted",
            (True, False): "taken_back",
            (False, True): "undone",
            (False, False): "undone_again",
        }
        title = say(f"forms.done.{titles[forth, last.adds]}", said=last.said)
        holds = "holds" if forth == last.adds else "holds_no_longer"
        held = say(f"forms.done.{holds}", n=n, file=name)
        accepted = forth and last.adds
        said = _correction_effect.sentence(self._effect, otherwise, accepted=accepted)
        self._effect_said = f"{title} {held} {said}"
        self.decide.tell(title, f"{held} {said}", self._effect)
