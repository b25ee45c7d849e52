// Where the hits of a text stand in a strip, as charts/_strip_layout.py has it.

import { lengthOf, rounded } from "./chart_words.js";

/** Return [x, row] of each hit that counts, in the rows of a strip's layout. */
export function hitPlaces(engine, hits, counts, { row, blocks }) {
  const places = turnPlaces(engine, row, blocks);
  const found = [];
  for (const [n, spans] of hits) {
    const { turn } = engine.words.turns[n];
    const place = places.get(n);
    if (!place || !counts(turn)) continue;
    const begin = turn.paras[0][1];
    for (const [at] of spans)
      found.push([rounded(place.start + (at - begin) * place.rate, 1), place.row]);
  }
  return found;
}

/** Return the place of the words of each turn: one after the other in their block. */
function turnPlaces(engine, row, blocks) {
  engine.words.index();
  const of = new Map([...blocks].map(([{ x }, block]) => [x, block]));
  const [before, places] = [new Map(), new Map()];
  const after = (key, words) => {
    const start = before.get(key) ?? 0;
    before.set(key, start + words);
    return start;
  };
  engine.words.turns.forEach((place, n) => {
    const { turn, t } = place;
    if (!row.has(t)) return;
    const words = engine.words.parts[n].code.length;
    const rate = words / Math.max(1, lengthOf(engine.words.text(place)));
    if (turn.section === "statement")
      places.set(n, { start: after(`opening ${t}`, words), rate, row: row.get(t) });
    const part = { journalist: "asked", principal: "answered" }[turn.role];
    const block = of.get(turn.x);
    if (!block || !part) return;
    const start = block[part] + after(`${part} ${turn.x}`, words);
    places.set(n, { start, rate, row: block.row });
  });
  return places;
}
