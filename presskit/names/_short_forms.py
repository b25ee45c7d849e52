"""Short forms of given names that are never, or seldom, names of their own.

A list of nicknames says too much for the joining of persons: it holds Andrea for
Andrew, Christina for Christian and Peter for Patrick.
"""

from functools import cache

from presskit.schema import cells

_SHORT_FORMS = """
abby abigail; al albert alan allan allen; andy
andrew andreas; barb barbara; ben benjamin; benny benjamin; bernie bernard; beth
elizabeth bethany; betsy elizabeth; betty elizabeth; bill william; billy william; bob
robert; bobby robert; brad bradley bradford; cathy catherine cathleen; charlie charles;
chuck charles; cindy cynthia
lucinda; cliff clifford; dan daniel; danny daniel; dave david; deb deborah debra; debbie
deborah debra; dick richard; don donald; donnie donald; doug douglas; drew andrew; ed
edward edwin edmund edgar; eddie edward edwin edmund; fred frederick alfred frederic;
gabe gabriel; geoff geoffrey; greg gregory; gregg gregory; hank henry; jake jacob; jeff
jeffrey geoffrey; jen jennifer; jenny jennifer; jerry gerald jerome; jim james; jimmy
james; joe joseph; joey joseph; jon jonathan; josh joshua; judy judith; kate katherine
catherine kathryn kathleen; kathy katherine kathleen kathryn; katie katherine kathryn
kathleen; ken kenneth; kenny kenneth; larry lawrence laurence; len leonard; liz
elizabeth; lizzie elizabeth; maggie margaret; manny manuel emmanuel; marty martin; matt
matthew matthias; meg margaret megan; mick michael; mickey michael; mike michael; mitch
mitchell; nate nathan nathaniel; ned edward; nick nicholas nicolas nikolas; pam pamela;
 patty patricia; peggy margaret; pete peter; phil philip phillip;
ray raymond; rich richard; rick richard; rob robert; robbie robert; ron ronald; ronnie
ronald; russ russell;  sammy samuel; stan stanley; steph stephanie;
steve stephen steven; sue susan suzanne; susie susan; ted theodore edward; teddy
theodore edward; tim timothy; tom thomas; tommy thomas; tony anthony antonio; trish
patricia; vic victor; vicky victoria; vince vincent; walt walter; wes wesley; will
william; zach zachary
"""


@cache
def _table() -> dict[str, frozenset[str]]:
    lines = (line.split() for line in cells.listed_in(_SHORT_FORMS))
    return {short: frozenset(full) for short, *full in lines}


def short_form(brief: str, full: str) -> bool:
    """Return True if a folded given name is a usual short form of another.

    Examples
    --------
    >>> short_form("bob", "robert"), short_form("andrea", "andrew")
    (True, False)
    """
    return full in _table().get(brief, ())
