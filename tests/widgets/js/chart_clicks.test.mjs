import assert from "node:assert/strict";

import { catchClicks, markAt } from "../../../presskit/widgets/js/chart_clicks.js";
import { make } from "../../../presskit/widgets/js/nodes.js";

/** Return a plot with points and a bar, ten pixels a unit, as plotly has drawn it. */
function drawn() {
  const plot = make("div", "js-plotly-plot");
  const axis = { _offset: 5, d2p: (value) => 10 * value };
  const trace = { visible: true, xaxis: "x", yaxis: "y" };
  plot._fullLayout = { xaxis: axis, yaxis: axis, bargap: 0.2 };
  plot._fullData = [
    { ...trace, type: "scatter", x: [1, 3, 3], y: [1, 1, 1], customdata: ["a", ["b", 7], null] },
    { ...trace, type: "scatter", x: [2], y: [1], customdata: ["words"], hoverinfo: "skip" },
    { ...trace, type: "bar", base: [2], x: [4], y: [9], customdata: ["block"] },
    { ...trace, type: "bar", base: [1], x: [9], y: [9], customdata: ["hidden"], visible: "legendonly" },
  ];
  plot.getBoundingClientRect = () => ({ left: 100, top: 200 });
  plot.calls = new Set();
  plot.on = (_, hear) => plot.calls.add(hear);
  plot.removeListener = (_, hear) => plot.calls.delete(hear);
  plot.append(make("div", "nsewdrag"));
  return plot;
}

/** Press a button on the plot and let it go, with what happens between; return what was lost. */
async function lostBy({ x = 115, y = 215, between = () => {}, button = 0, moved = 0 }) {
  const [lost, heard] = [[], {}];
  const { addEventListener: before, setTimeout } = globalThis;
  globalThis.addEventListener = (name, hear) => (heard[name] = hear);
  globalThis.setTimeout = (act) => act();
  try {
    const plot = drawn();
    const box = make("div", "", plot);
    catchClicks(box, (id) => lost.push(id));
    heard.pointerdown({ target: plot.children[0], button, clientX: x, clientY: y });
    between(plot, heard);
    heard.pointerup({ clientX: x + moved, clientY: y });
    heard.pointerup({ clientX: x, clientY: y }); // of another click, elsewhere
    assert.equal(plot.calls.size, 0);
  } finally {
    Object.assign(globalThis, { addEventListener: before, setTimeout });
  }
  return lost;
}

export default {
  "the nearest mark is meant, of bars that in which one is"() {
    const at = (x, y) => markAt(drawn(), 100 + x, 200 + y);
    assert.deepEqual([at(16, 15), at(26, 16), at(35, 40)], ["a", "b", null]);
    assert.deepEqual([at(26, 94), at(64, 98), at(66, 98), at(26, 100)], ["block", "block", null, null]);
  },
  async "a click that plotly does not hear is heard, also where it draws anew meanwhile"() {
    assert.deepEqual(await lostBy({}), ["a"]);
    const anew = (plot) => (plot._fullData = []);
    assert.deepEqual(await lostBy({ between: anew }), ["a"]);
  },
  async "a click that it hears is heard once; a zoom and another button are no clicks"() {
    const clicks = (plot) => plot.calls.forEach((hear) => hear());
    assert.deepEqual(await lostBy({ between: clicks }), []);
    assert.deepEqual(await lostBy({ button: 2 }), []);
    assert.deepEqual(await lostBy({ x: 160, y: 260 }), []);
    assert.deepEqual(await lostBy({ moved: 40 }), []);
  },
  async "a finger that scrolls, and a tap elsewhere afterwards, are no clicks"() {
    assert.deepEqual(await lostBy({ between: (_, heard) => heard.pointercancel() }), []);
    const elsewhere = { target: make("div"), button: 0, clientX: 115, clientY: 215 };
    assert.deepEqual(await lostBy({ between: (_, heard) => heard.pointerdown(elsewhere) }), []);
  },
};
