import assert from "node:assert/strict";

import { Chart } from "../../../presskit/widgets/js/chart.js";

/** Return a chart of doubts in which any doubt breaks the drawing. */
function chart() {
  const island = { chart: { kind: "doubts" }, noun: "doubt", query: { kind: [] }, transcripts: [] };
  const rows = [{ id: "d1", t: 0 }];
  const result = ({ kind }) => ({ ids: kind.includes("none") ? [] : ["d1"] });
  const engine = { island, rows, known: new Map(), result };
  const figure = {
    querySelector: (what) => (what === "script" ? { textContent: '{"data": [], "layout": {}}' } : null),
    before() {},
    addEventListener() {},
    setAttribute() {},
    dispatchEvent() {},
  };
  return new Chart(figure, engine, () => {});
}

/** Do something of which a page warns in its console. */
function warned(act) {
  const { warn } = console;
  let n = 0;
  console.warn = () => (n += 1);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return n;
}

export default {
  "a chart that was never drawn anew is for what it came with"() {
    const one = chart();
    assert.equal(one.drawnFor, null);
    assert.equal(warned(() => one.show({ kind: ["d"] }, { ids: ["d1"] }, "")), 1);
    assert.equal(one.drawnFor, null);
    assert.equal(one.drawn, one.base);
  },
  "a chart that breaks keeps the query that it shows, and says what it shows"() {
    const one = chart();
    const [query, result] = [{ kind: ["none"] }, { ids: [] }];
    one.show(query, result, "");
    assert.doesNotThrow(() => structuredClone(one.drawn)); // a picture is made of a copy
    assert.deepEqual(one.drawnFor, { query, result });
    const { drawn } = one;
    assert.equal(one.notice.hidden, true);
    assert.equal(warned(() => one.show({ kind: ["d"] }, { ids: ["d1"] }, "")), 1);
    assert.equal(one.drawn, drawn);
    assert.deepEqual(one.drawnFor, { query, result });
    assert.equal(one.notice.textContent, "This chart shows 0 doubts; the list below shows 1.");
  },
};
