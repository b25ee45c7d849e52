import assert from "node:assert/strict";

import { controlsOf } from "../../../presskit/widgets/js/bar_controls.js";

const CHOICES = [
  { kind: "place", name: "within", places: [["exchanges"], ["statement"]] },
  { kind: "one of", name: "outlet", of: "exchanges" },
  { kind: "days", name: "since", of: "transcripts", rows: ["2023-02-13", "", "2022-04-05"] },
  { kind: "numbers", name: "answer_words", of: "exchanges", rows: [79, 640, 204] },
];

function made(statements, units = []) {
  const choices = { named: () => ({ offered: new Map([["AP", "Associated Press"]]) }) };
  return controlsOf({ island: { choices: CHOICES }, choices, statements }, units);
}

export default {
  "controls have what there is to choose from"() {
    const [within, outlet, since, words, ...more] = made([{}]);
    assert.deepEqual(within.places, [["exchanges"], ["statement"]]);
    assert.deepEqual(outlet.options, [["AP", "Associated Press"]]);
    assert.deepEqual([since.first, since.last], ["2022-04-05", "2023-02-13"]);
    assert.deepEqual([words.least, words.most], [79, 640]);
    assert.deepEqual(more, []);
  },

  "where nobody makes a statement, none can be looked at"() {
    assert.deepEqual(made([])[0].places, [["exchanges"]]);
  },

  "units are a way in which it is shown"() {
    const unit = made([], ["words", "seconds"]).at(-1);
    assert.deepEqual([unit.kind, unit.name], ["shown", "unit"]);
    assert.deepEqual(unit.options, [["words", "words"], ["seconds", "seconds"]]);
  },
};
