"""Words that stand in the same passages, put together; and how firmly."""

import numpy as np

FEWEST = 3
"""Words of a cluster: two are a pair."""
_CUT = 0.7
"""Mean distance up to which clusters are joined: looked for on two transcripts."""
_HALVES = 20
_SEED = 7


def clusters(inside: np.ndarray, fewest: int = FEWEST) -> list[np.ndarray]:
    """Return the words that belong together.

    Parameters
    ----------
    inside : ndarray of bool
        Which word (row) stands in which passage (column).
    fewest : int, default 3
        Words of a cluster.

    Returns
    -------
    list of ndarray of int
        Rows, ascending, of each cluster of so many words or more; in the order of their
        first words. Clusters are joined by the mean distance of their words.

    Examples
    --------
    >>> inside = np.zeros((7, 40), dtype=bool)
    >>> inside[:3, :6] = inside[3:6, 10:16] = inside[6, ::9] = True
    >>> [rows.tolist() for rows in clusters(inside)]
    [[0, 1, 2], [3, 4, 5]]
    """
    if len(inside) < fewest:
        return []
    # heavy: only where it is used
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    far = 1 - likeness(inside)
    np.fill_diagonal(far, 0)
    tree = linkage(squareform(far, checks=False), "average")
    number = fcluster(tree, _CUT, "distance")
    found = [np.flatnonzero(number == one) for one in np.unique(number)]
    kept = [rows for rows in found if len(rows) >= fewest]
    return sorted(kept, key=lambda rows: rows[0])


def likeness(inside: np.ndarray) -> np.ndarray:
    """Return the overlap of the passages of every two words, 0 to 1.

    The normalised pointwise mutual information of Bouma (2009), 0 where it is below or
    where they meet once; less for small counts by the factor of Pantel & Lin (2002).

    Examples
    --------
    >>> inside = np.zeros((2, 8), dtype=bool)
    >>> inside[:, :4] = True
    >>> likeness(inside)[0, 1]  # 1 by NPMI, times 4/5 times 4/5
    np.float64(0.64)
    """
    # heavy: only where it is used; most words stand in few passages
    from scipy.sparse import csr_array

    shown = csr_array(inside, dtype=np.float64)
    both = (shown @ shown.T).toarray()
    n = np.diag(both).copy()
    least = np.minimum.outer(n, n)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = both / max(inside.shape[1], 1)
        value = np.log(both * inside.shape[1] / np.outer(n, n)) / -np.log(share)
    value[~np.isfinite(value) | (both < 2)] = 0
    value = value * both / (both + 1) * least / (least + 1)
    return value.clip(0, 1)


def stability(
    inside: np.ndarray, found: list[np.ndarray], part: np.ndarray
) -> np.ndarray:
    """Return the likeness of each cluster to what half of the passages bring.

    Parameters
    ----------
    inside : ndarray of bool
        As for :func:`clusters`.
    found : list of ndarray of int
        What it returned.
    part : ndarray of int
        Which part each passage belongs to, from 0; half of the parts are drawn 20
        times, always the same ones.

    Returns
    -------
    ndarray of float
        For each cluster the mean, over halves, of the Jaccard coefficient with the
        most similar cluster there, pairs too: words of both, of words of either.

    Examples
    --------
    >>> inside = np.zeros((6, 80), dtype=bool)
    >>> inside[:3, :30] = inside[3:, 40:70] = True
    >>> stability(inside, clusters(inside), np.arange(80)).tolist()
    [1.0, 1.0]
    """
    drawn = np.random.default_rng(_SEED)
    n = int(part.max(initial=-1)) + 1
    total = np.zeros(len(found))
    for _ in range(_HALVES):
        half = np.zeros(n, dtype=bool)
        half[drawn.permutation(n)[: (n + 1) // 2]] = True
        again = [set(rows.tolist()) for rows in clusters(inside[:, half[part]], 2)]
        for at, rows in enumerate(found):
            own = set(rows.tolist())
            total[at] += max(
                (len(own & one) / len(own | one) for one in again), default=0.0
            )
    return total / _HALVES
