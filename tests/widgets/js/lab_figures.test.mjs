import assert from "node:assert/strict";

import { fitLabFigures } from "../../../presskit/widgets/js/lab_figures.js";

const TITLE = '<span style="font-size:16px"><b>The longest answer of all<br>has 640 words</b></span>';
const WATCHED = Symbol.for("presskit.figures");

/** Return an output as plotly's renderer leaves it: its layout has no height any more. */
function output(clientWidth, meta = { says: "The longest answer of all has 640 words" }) {
  const layout = { title: { text: TITLE }, meta, margin: { t: 69 } };
  return { clientWidth, data: [], layout, _fullLayout: { height: 300 } };
}

/** Run `use` in a page with outputs; it gets their sizes told, and what plotly drew. */
async function page(outputs, use) {
  const names = ["ResizeObserver", "MutationObserver", "_JUPYTERLAB", "setTimeout"];
  const all = document.getElementsByClassName;
  const before = names.map((name) => globalThis[name]);
  const drawn = [];
  let hear;
  globalThis.ResizeObserver = class {
    constructor(told) {
      hear = told;
    }
    observe() {}
  };
  globalThis.MutationObserver = class {
    observe() {}
  };
  document.getElementsByClassName = () => outputs;
  const react = (node, data, layout) => {
    Object.assign(node, { data, layout });
    drawn.push([layout.height, layout.title.text.split("<br>").length]);
  };
  const made = () => ({ RenderedPlotly: { Plotly: { react } } });
  globalThis.setTimeout = (act) => queueMicrotask(act);
  delete globalThis[WATCHED];
  globalThis._JUPYTERLAB = { "jupyterlab-plotly": { get: async () => made } };
  try {
    fitLabFigures();
    const sized = async () => {
      hear(outputs.map((target) => ({ target })));
      await new Promise((done) => setImmediate(done));
    };
    await use(sized, drawn);
  } finally {
    names.forEach((name, at) => (globalThis[name] = before[at]));
    document.getElementsByClassName = all;
  }
}

export default {
  async "a figure is drawn for the width it has, once, and anew from what it was"() {
    const [own, others] = [output(900), output(900, {})];
    await page([own, others], async (sized, drawn) => {
      await sized();
      await sized();
      assert.deepEqual(drawn, [[281, 1]]); // the title stands on one line
      own.clientWidth = 240;
      await sized();
      assert.deepEqual(drawn.at(-1), [300, 2]);
      own.clientWidth = 900;
      await sized();
      assert.deepEqual(drawn.at(-1), [281, 1]);
      assert.deepEqual(others.data, []);
      assert.equal(drawn.length, 3);
    });
  },

  async "the figure of a cell that was run again is fitted, too"() {
    const own = output(900);
    await page([own], async (sized, drawn) => {
      await sized();
      Object.assign(own, output(900), { _fullLayout: { height: 400 } });
      await sized();
      assert.deepEqual(drawn, [[281, 1], [381, 1]]);
    });
  },
};
