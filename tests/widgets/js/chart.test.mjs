import assert from "node:assert/strict";

import { Chart } from "../../../presskit/widgets/js/chart.js";

/** Return a chart of themes in so many pixels, and what it asks to be drawn. */
function themes(clientWidth) {
  const island = {
    chart: {
      kind: "theme_strip",
      themes: ["Aid"],
      columns: [[0, 1, "x1@a", "Yi", "ZDF"]],
      cells: [[0, 0, 1, 0, 7, "aid"]],
      statement: [],
      of_turn: [0],
      events: [["5 Apr 2022", "Talk"]],
      kinds: [null],
      nouns: {},
    },
    query: {},
    open: { text: "", theme: [] },
    transcripts: [{ id: "a", date: "2022-04-05", verdict: "sound" }],
  };
  const asked = [];
  const figure = {
    clientWidth,
    querySelector: (what) => (what === "script" ? { textContent: '{"data": [], "layout": {}}' } : null),
    before() {},
    addEventListener() {},
    setAttribute() {},
    dispatchEvent: ({ detail }) => asked.push(JSON.parse(detail)),
  };
  const result = (query) => ({ hits: query.text ? new Map() : null, turnsKept: [{ n: 0, t: 0 }], turns: 1, opened: {} });
  const left = () => [{ n: 0, t: 0 }];
  const engine = { island, known: new Map(), result, left, choices: { all: [] }, turns: new Map() };
  const one = new Chart(figure, engine, () => {});
  const show = (query) => one.show(query, result(query), "");
  show({});
  return { one, asked, show };
}

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
  "a view that cannot follow is the figure that the page came with, once more"() {
    const { one, asked, show } = themes(1216);
    show({ text: "", theme: ["Aid"] });
    assert.equal(one.mark, "Aid");
    assert.equal(asked.length, 0); // the same figure, with the theme outlined
    one.engine.island.chart.show = "typical";
    show({ text: "", theme: ["Aid"], transcript: ["a"] });
    assert.deepEqual(asked, [null]);
    assert.equal(one.drawn, one.base);
    show({ text: "" });
    assert.equal(asked.length, 1); // it is there already
  },
  "on a phone a chart that can be is drawn for it at once; elsewhere the page has it"() {
    const { asked } = themes(358);
    assert.equal(asked.length, 1);
    assert.equal(asked[0].layout.meta.fits, 318);
    assert.deepEqual(asked[0].layout.xaxis.range, [-9, 318 + 9]);
    const { asked: none, one } = themes(1216);
    assert.equal(none.length, 0);
    assert.equal(one.spec.layout.meta.fits, undefined);
  },
  async "a chart is drawn for a phone that is turned, and not for a window that is wide as before"() {
    const { one, asked } = themes(1216);
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (act) => act();
    for (const width of [1200, 358, 358, 1216]) {
      one.figure.clientWidth = width;
      one.fit();
    }
    globalThis.setTimeout = setTimeout;
    assert.deepEqual(asked.map(({ layout }) => layout.meta.fits), [318, undefined]);
  },
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
    assert.equal(one.notice.textContent, "This chart shows 0 things to check; the list below shows 1.");
  },
};
