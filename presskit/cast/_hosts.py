"""Hosts, who both ask and hand out the floor, judged turn by turn."""

from collections.abc import Sequence

from presskit.schema.roles import HOST, JOURNALIST, MODERATOR, PRINCIPAL
from presskit.text import n_words


def by_turn(roles: Sequence[str], texts: Sequence[str]) -> list[str]:
    """Judge a host, who both asks and hands over, turn by turn.

    Parameters
    ----------
    roles : sequence of str
        Role of each turn; "host" for somebody who both asks and hands over.
    texts : sequence of str
        What is said.

    Returns
    -------
    list of str
        The roles with "host" replaced: journalist where the host asks and is answered,
        or goes on with a few words; moderator elsewhere.

    Examples
    --------
    >>> roles = ["host", "principal", "host", "journalist"]
    >>> by_turn(roles, ["Why?", "So.", "Bo.", "Who?"])
    ['journalist', 'principal', 'moderator', 'journalist']
    """
    if HOST not in roles:
        return list(roles)
    judged: list[str] = []
    asking = False
    for position, role in enumerate(roles):
        if role == HOST:
            after = roles[position + 1] if position + 1 < len(roles) else ""
            said = texts[position]
            goes = asking and n_words(said) <= 12
            asks = after == PRINCIPAL and ("?" in said or goes)
            asking = asks
            judged.append(JOURNALIST if asks else MODERATOR)
        else:
            asking = asking and role == PRINCIPAL
            judged.append(role)
    return judged
