"""Import paths of earlier releases, and where their things stand now.

One table for modules and one for names; both warn once at each place that uses them.
"""

import importlib
import importlib.machinery
import sys
import warnings
from collections.abc import Callable, Sequence
from types import ModuleType

MODULES = {
    "presskit.checks": "presskit.corpus.checks",
    "presskit.comparison": "presskit.corpus.comparison",
    "presskit.folders": "presskit.files.folders",
    "presskit.identities.calls": "presskit.speech",
    "presskit.identities.cast": "presskit.cast",
    "presskit.identities.introductions": "presskit.speech",
    "presskit.identities.people": "presskit.identities",
    "presskit.identities.witnesses": "presskit.cast",
    "presskit.ids": "presskit.schema.ids",
    "presskit.labels": "presskit.names",
    "presskit.language": "presskit.languages",
    "presskit.limits": "presskit.schema.limits",
    "presskit.loading": "presskit.corpus.loading",
    "presskit.measures.brief": "presskit.measures",
    "presskit.measures.lengths": "presskit.measures",
    "presskit.questions": "presskit.exchanges",
    "presskit.remapping": "presskit.corpus.remapping",
    "presskit.saved": "presskit.corpus.saved",
}
NAMES = {
    f"presskit.identities.{name}": f"presskit.names.{name}"
    for name in """
    agree ambiguous bearers by_ending find_outlet given_name namesakes outlets_named
    read_label respelt
    """.split()
} | {
    "presskit.turns.split": "presskit.corpus.build.cut",
    "presskit.corrections.anchor": "presskit.corpus.anchoring.anchor",
    "presskit.corrections.Anchored": "presskit.corpus.anchoring.Anchored",
}


def install() -> None:
    """Let `import` find the old modules, once, after everything that is there."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.append(_Finder())


def names_of(package: str) -> Callable[[str], object]:
    """Return the `__getattr__` of a package from which names have moved.

    Parameters
    ----------
    package : str
        The ``__name__`` of the package.

    Returns
    -------
    callable
        Returns the thing of an old name from its new place, with a warning.

    Examples
    --------
    >>> import warnings
    >>> with warnings.catch_warnings(action="ignore"):
    ...     names_of("presskit.identities")("agree").__name__
    'agree'
    """

    def __getattr__(name: str) -> object:
        old = f"{package}.{name}"
        if old not in NAMES:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module, _, thing = NAMES[old].rpartition(".")
        _warn(old, NAMES[old])
        return getattr(importlib.import_module(module), thing)

    return __getattr__


def _warn(old: str, new: str) -> None:
    warnings.warn(
        f"{old} has moved to {new}; the old path goes with the release after this one",
        DeprecationWarning,
        stacklevel=3,
    )


class _Finder:
    """Finds what has moved: asked last, and only for what no other finder knows."""

    def find_spec(
        self,
        name: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,
    ) -> importlib.machinery.ModuleSpec | None:
        if name not in MODULES:
            return None
        return importlib.machinery.ModuleSpec(name, self, origin=MODULES[name])

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> None:
        """Leave it to Python to make the module, which lives until the next call."""

    def exec_module(self, module: ModuleType) -> None:
        """Put the module of the new place where the old one is looked up."""
        new = MODULES[module.__name__]
        _warn(module.__name__, new)
        sys.modules[module.__name__] = importlib.import_module(new)
