// The figures that a page brings for what its filters may leave: widgets/_theme_carried.py
// makes and names them. None is shown for anything else than what it was made for.

import { SHARED } from "./shared.js";

const sectionOfTurn = ({ turn }) => (turn.section === "statement" ? "statement" : "qa");
const transcriptsOf = (turns) => [...new Set(turns.map(({ t }) => t))];

/** Return the figure of a view for the turns left; null where the page brings none.
 *
 * `among` are the turns that would be left whichever transcripts are chosen.
 */
export function carriedFigure(engine, view, kept, among, { width } = {}) {
  const figures = engine.island.carried?.[view];
  const key = figures && (kept.length ? keyOfChanges(engine, kept, among, figures) : "");
  const [wide, narrow] = figures?.[key] ?? [];
  return (width === undefined ? wide : (narrow ?? wide)) ?? null;
}

/** Return the two statements that are compared, as _theme_changes.py does. */
function keyOfChanges(engine, kept, among, figures) {
  const left = transcriptsOf(kept);
  const newest = newestOf(engine, left);
  const turns = left.length > 1 ? kept : [...new Set([...among, ...kept])];
  for (const section of SHARED.sections) {
    const onPodium = (one) => one.turn.role === "principal" && sectionOfTurn(one) === section;
    const spoken = turns.filter(onPodium);
    const before = transcriptsOf(spoken).filter((t) => engine.rank[t] > engine.rank[newest]);
    if (!before.length || !spoken.some(({ t }) => t === newest)) continue;
    const isOther = (t) => !sameEvent(engine, newest, t);
    const others = before.filter(isOther);
    const both = [newest, newestOf(engine, others.length ? others : before)];
    const key = [...both, section].join("\t");
    if (figures[key]?.length === 0) continue; // too long to be compared
    const ofBoth = (turn) => both.includes(turn.t);
    const whole = engine.words.turns.filter((one) => ofBoth(one) && onPodium(one)).length;
    return spoken.filter(ofBoth).length === whole ? key : null;
  }
  return "";
}

/** Return true if two transcripts hold one event, as _theme_changes.py tells. */
const sameEvent = ({ island }, ...pair) =>
  (island.one_event ?? []).some((one) => one.join() === pair.join());

const newestOf = ({ rank }, ts) => ts.reduce((one, other) => (rank[other] < rank[one] ? other : one));
