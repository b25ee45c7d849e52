"""A regularised multinomial regression, by Newton's method: convex, so one answer."""

import numpy as np

_FREE = 0.1
"""What holds the constant, the first column, back."""
_STEPS = 30
_ENOUGH = 1e-5
"""Share of the loss under which a step gains nothing."""


def fit(
    rows: np.ndarray,
    right: np.ndarray,
    weight: np.ndarray,
    held: float,
    start: np.ndarray | None = None,
    expected: np.ndarray | float = 0.0,
) -> np.ndarray:
    """Return the weights under which what is right is most probable.

    Parameters
    ----------
    rows : array
        What was found, a column a feature; the first is constant.
    right : array
        The share of each class, a row as in `rows`; each sums to 1.
    weight : array
        What each row counts.
    held : float
        How strongly weights are held near what is expected of them.
    start : array, optional
        Weights to start from.
    expected : array or float
        What weights are where nothing is known; by default 0.

    Returns
    -------
    array
        A row a feature, a column a class.
    """
    n, k = rows.shape[1], right.shape[1]
    penalty = np.full((n, k), held)
    penalty[0] = _FREE
    weights = np.zeros((n, k)) if start is None else start.copy()
    told = rows, right, weight, penalty, np.broadcast_to(expected, weights.shape)
    loss = _loss(*told, weights)
    for _ in range(_STEPS):
        step = _step(*told, weights)
        size, now = 1.0, np.inf
        while size > _ENOUGH:
            now = _loss(*told, weights - size * step)
            if now < loss:
                break
            size /= 2
        if not now < loss:
            break
        weights = weights - size * step
        gained, loss = loss - now, now
        if gained < _ENOUGH * loss:
            break
    return weights


def softmax(sums: np.ndarray) -> np.ndarray:
    """Return probabilities from sums, a row each."""
    powers = np.exp(sums - sums.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def _loss(rows, right, weight, penalty, expected, weights) -> float:
    sums = rows @ weights
    top = sums.max(axis=1)
    logs = sums - (top + np.log(np.exp(sums - top[:, None]).sum(axis=1)))[:, None]
    held = (penalty * (weights - expected) ** 2).sum() / 2
    return held - (weight[:, None] * right * logs).sum()


def _step(rows, right, weight, penalty, expected, weights) -> np.ndarray:
    """Return Newton's step: the gradient through the matrix of second derivatives."""
    n, k = weights.shape
    shares = softmax(rows @ weights)
    gradient = rows.T @ (weight[:, None] * (shares - right))
    gradient += penalty * (weights - expected)
    matrix = np.zeros((k * n, k * n))
    for a in range(k):
        for b in range(a, k):
            curve = weight * shares[:, a] * ((a == b) - shares[:, b])
            part = rows.T @ (curve[:, None] * rows)
            matrix[a * n : (a + 1) * n, b * n : (b + 1) * n] = part
            matrix[b * n : (b + 1) * n, a * n : (a + 1) * n] = part.T
    matrix[np.arange(k * n), np.arange(k * n)] += penalty.T.ravel()
    return np.linalg.solve(matrix, gradient.T.ravel()).reshape(k, n).T
