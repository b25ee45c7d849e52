import assert from "node:assert/strict";

import { Choices, every } from "../../../presskit/widgets/js/choices.js";

const OUTLETS = {
  name: "outlet",
  kind: "one of",
  fields: ["outlet"],
  of: "exchanges",
  options: [["b", "Beacon"], ["a", "Argus"]],
  rows: [0, [0, 1], -1],
  more: { Gazette: [2] },
};
const DAYS = { name: "until", kind: "days", fields: ["until"], of: "transcripts", rows: ["2031-05-04", ""] };
const LENGTHS = { name: "words", kind: "numbers", fields: ["low", "high"], of: "exchanges", rows: [5, 10, 15] };
const AGAIN = { name: "again", kind: "yes", fields: ["again"], of: "exchanges", rows: [1, 0, 0] };
const SPEAKERS = { ...OUTLETS, name: "speaker", fields: ["speaker"], of: "turns", rows: [0, 1, -1, 0], more: {} };

const OPEN = { outlet: [], until: "", low: null, high: null, again: false, speaker: [] };
const ROWS = [{ x: 0, t: 0, turns: [0, 1] }, { x: 1, t: 0, turns: [2] }, { x: 2, t: 1, turns: [3] }];
const ROWS_OF = { exchanges: ({ x }) => [x], transcripts: ({ t }) => [t], turns: ({ turns }) => turns };
const choices = new Choices([{ name: "text", kind: "words" }, OUTLETS, DAYS, LENGTHS, AGAIN, SPEAKERS]);

function kept(query, rowsOf = ROWS_OF) {
  const { tests } = choices.sieve({ ...OPEN, ...query }, (table) => rowsOf[table]);
  return ROWS.filter(every(tests)).map(({ x }) => x);
}

export default {
  "what is left open keeps all, and tests nothing"() {
    assert.deepEqual(kept({}), [0, 1, 2]);
    assert.deepEqual(choices.sieve(OPEN, (table) => ROWS_OF[table]).tests, {});
  },

  "a row is kept that has one of the names, offered or not"() {
    assert.deepEqual(kept({ outlet: ["a"] }), [1]);
    assert.deepEqual(kept({ outlet: ["a", "b"] }), [0, 1]);
    assert.deepEqual(kept({ outlet: ["Gazette"] }), [2]);
  },

  "a row without a day is never kept where a day is asked for"() {
    assert.deepEqual(kept({ until: "2031-05-04" }), [0, 1]);
    assert.deepEqual(kept({ until: "2031-05-03" }), []);
  },

  "numbers are kept with both ends"() {
    assert.deepEqual(kept({ low: 10 }), [1, 2]);
    assert.deepEqual(kept({ low: 10, high: 10 }), [1]);
  },

  "yes keeps what is so, and choices join"() {
    assert.deepEqual(kept({ again: true }), [0]);
    assert.deepEqual(kept({ again: true, low: 6 }), []);
  },

  "of several rows that belong to one, any is enough"() {
    assert.deepEqual(kept({ speaker: ["a"] }), [0]);
    assert.deepEqual(kept({ speaker: ["b"] }), [0, 2]);
  },

  "a choice among a table that is not listed chooses nothing"() {
    assert.deepEqual(kept({ outlet: ["a"] }, { turns: ROWS_OF.turns }), [0, 1, 2]);
  },

  "what is counted is each name once a row, and whether something is so"() {
    const { facets } = choices.sieve(OPEN, (table) => ROWS_OF[table]);
    assert.deepEqual(ROWS.map(facets.outlet), [["b"], ["b", "a"], []]);
    assert.deepEqual(facets.speaker({ turns: [0, 3, 1] }), ["b", "a"]);
    assert.deepEqual(ROWS.map(facets.again), [[1], [], []]);
    assert.deepEqual(Object.keys(facets), ["outlet", "again", "speaker"]);
  },

  "names are offered by what they are called, unless their order is declared"() {
    assert.deepEqual([...choices.named("outlet").offered.keys()], ["a", "b"]);
    const [ranked] = new Choices([{ ...OUTLETS, ranked: true }]).all;
    assert.deepEqual([...ranked.offered.keys()], ["b", "a"]);
  },
};
