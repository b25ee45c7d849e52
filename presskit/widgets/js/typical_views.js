// Which turns an explorer of themes holds against which: widgets/_theme_views.py and
// _theme_sides.py do the same.

import { eventsOf } from "./chart_events.js";
import { typicalFigure } from "./chart_typical.js";
import { escaped, shortened } from "./chart_words.js";
import { say } from "./say.js";
import { typicalTerms } from "./term_counts.js";

const TYPICAL_WORDS = 12; // of a side
const MOST_DRAWN = 8; // figures that are kept
const TABLE_FIELDS = ["term", "n", "nRest", "nTurns", "nSpeakers", "g2", "dp"];

const drawnViews = new WeakMap();

/** Return the figure of a view that compares words, for the turns left; null for other views.
 *
 * `among` are the turns that would be left whichever transcripts are chosen.
 */
export function comparedFigure(engine, view, kept, among, { width } = {}) {
  const held = engine.island.compared?.[view];
  if (!held) return null;
  if (!drawnViews.has(engine)) drawnViews.set(engine, new Map());
  const known = drawnViews.get(engine);
  const key = [view, width, kept.map(({ n }) => n), among.map(({ n }) => n)].join("\t");
  if (!known.has(key)) {
    if (known.size >= MOST_DRAWN) known.delete(known.keys().next().value);
    known.set(key, drawnView(engine, held, view, kept, among, width));
  }
  return known.get(key);
}

function drawnView(engine, held, view, kept, among, width) {
  const { island, words } = engine;
  const all = kept.length === words.turns.length;
  const settled = all ? 0 : engine.transcripts.length;
  if (held.names) {
    const tables = all ? given(held) : twoSides(engine, held, view, kept);
    const nothing = say("charts.nothing.why.typical_two", {
      side: escaped(shortened(held.names[0], 50)),
      other: escaped(shortened(held.names[1], 50)),
    });
    const why = tables.some(({ rows }) => rows.length) ? undefined : nothing;
    return typicalFigure(island, ofTwo(held.names, tables), { settled, width, nothing: why });
  }
  const tables = all ? given(held) : ofTranscripts(engine, kept, among);
  const drawn = tables.filter(({ rows }) => rows.length);
  const shown = eventsOf(drawn.map(({ key }) => key), island);
  const ordered = [...shown].map(([t, { label }]) => [label, drawn.find(({ key }) => key === t)]);
  const tablesOf = ordered.map(([, table]) => table);
  const names = ordered.map(([label]) => label);
  const nothing = say("charts.nothing.why.typical");
  const sides = names.length === 2 ? ofTwo(names, tablesOf) : ofOne(names, tablesOf);
  return typicalFigure(island, sides, { ts: drawn.map(({ key }) => key), settled, width, nothing });
}

/** Return the sides that the page came with, of all that is said. */
const given = ({ sides }) =>
  sides.map(([key, n, rest, rows]) => ({ key, sizes: [n, rest], rows: rows.map((row) => tableRow(row, n, rest)) }));

function tableRow(values, n, rest) {
  const row = Object.fromEntries(TABLE_FIELDS.map((name, at) => [name, values[at]]));
  return { ...row, rate: (1000 * row.n) / n, rateRest: row.g2 === null ? null : rest && (1000 * row.nRest) / rest };
}

/** Return two sides, each held against the other; what one does not know of its words the other may. */
function ofTwo(names, tables) {
  return tables.map(({ rows, sizes }, at) => {
    const other = tables[1 - at];
    const both = [sizes[0] || other.sizes[1], sizes[1] || other.sizes[0]];
    return { name: names[at], other: names[1 - at], rows, sizes: both };
  });
}

const ofOne = (names, tables) =>
  tables.map(({ rows, sizes }, at) => {
    const other = rows.some(({ g2 }) => g2 !== null) ? say("charts.typical.others") : "";
    return { name: names[at], other, rows, sizes };
  });

function twoSides(engine, held, view, kept) {
  const asks = held.asks && new Set(held.asks.split(",").map(Number));
  const isPress = ({ turn }) => turn.role === "journalist";
  const inStatement = ({ turn }) => turn.section === "statement";
  const tests = {
    by_section: [inStatement, (one) => !inStatement(one)],
    by_role: [(one) => one.turn.role === "principal" && !inStatement(one), isPress],
  }[view] ?? [(one) => isPress(one) && asks.has(one.n), (one) => isPress(one) && !asks.has(one.n)];
  const masks = tests.map((test) => maskOf(engine, kept.filter(test)));
  const sizes = sizesOfTurns(engine);
  const anything = masks.every((mask) => mask.some((flag, at) => flag && sizes[at]));
  const none = { sizes: [0, 0], rows: [] };
  if (!anything) return [none, none];
  return [masks, [...masks].reverse()].map((both) => counted(engine, ...both));
}

/** Return the newest transcript left against the others; of two, each against the other. */
function ofTranscripts(engine, kept, among) {
  const [left, every] = [kept, among].map((turns) => [...new Set(turns.map(({ t }) => t))]);
  const newest = left.reduce((one, t) => (one === null || engine.rank[t] < engine.rank[one] ? t : one), null);
  const shown = left.length === 2 && every.length === 2 ? left : newest === null ? [] : [newest];
  return shown.map((key) => {
    const own = among.filter(({ t }) => t === key);
    const others = among.filter(({ t }) => t !== key);
    return { key, ...counted(engine, maskOf(engine, own), maskOf(engine, others)) };
  });
}

/** Return typical terms; the words of a side are known where a row tells them, as in a table. */
function counted(engine, target, rest) {
  const { sizes, rows } = typicalTerms(engine.island.terms, engine.words.turns, sizesOfTurns(engine), target, rest, TYPICAL_WORDS);
  return { rows, sizes: [rows.length ? sizes[0] : 0, rows.some(({ nRest }) => nRest) ? sizes[1] : 0] };
}

function maskOf({ words }, turns) {
  const mask = new Uint8Array(words.turns.length);
  for (const { n } of turns) mask[n] = 1;
  return mask;
}

/** Return the number of words of each turn. */
function sizesOfTurns({ words }) {
  words.index();
  return words.parts.map(({ code }) => code.length);
}
