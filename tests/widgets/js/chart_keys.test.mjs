import assert from "node:assert/strict";

import { markAfter, walkMarks } from "../../../presskit/widgets/js/chart_keys.js";
import { make } from "../../../presskit/widgets/js/nodes.js";

// a b c in the first row, d e in the second.
const ROWS = [
  ["a", 0, 10], ["b", 0, 50], ["c", 0, 90],
  ["d", 1, 20], ["e", 1, 85],
].map(([id, row, x]) => ({ id, row, x }));
const LINE = ["a", "b", "c"].map((id, n) => ({ id, x: 10 * n }));

/** Return the names of the marks to which keys go, from one mark on. */
function walk(marks, from, ...keys) {
  let at = marks.findIndex((one) => one.id === from);
  return keys.map((key) => {
    const to = markAfter(marks, at, key);
    if (to) at = marks.indexOf(to);
    return to && to.id;
  });
}

export default {
  "right and left go through all marks, up and down to the nearest of another row"() {
    assert.deepEqual(walk(ROWS, "c", "ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"), ["d", "c", "e", "c"]);
    assert.deepEqual(walk(ROWS, "e", "ArrowDown", "ArrowRight", "Home", "End"), [null, null, "a", "e"]);
  },

  "without rows every arrow is a step"() {
    assert.deepEqual(walk(LINE, "a", "ArrowDown", "ArrowRight", "ArrowUp"), ["b", "c", "b"]);
  },

  "the first key goes to the first mark or the last; other keys are none of its"() {
    assert.deepEqual(walk(LINE, "none", "ArrowRight"), ["a"]);
    assert.deepEqual(walk(LINE, "none", "ArrowLeft"), ["c"]);
    assert.equal(markAfter(LINE, 0, "x"), undefined);
    assert.equal(markAfter([], -1, "End"), null);
  },

  "a key presses the next mark of the plot, and says what stands over it"() {
    const axis = { _offset: 0, d2p: (value) => 100 * value, tickmode: "auto" };
    const points = { visible: true, type: "scatter", xaxis: "x", yaxis: "y", x: [3, 1, 2, 2], y: [0, 0, 0, 0] };
    const marker = { opacity: [1, 1, 1, 0.25] }; // the last one is left out by the choices
    const texts = { customdata: ["c", "a", null, "b"], hovertext: ["<b>AP</b><br>R&amp;D", "CNN", "", "FT"], marker };
    const plot = make("div", "js-plotly-plot");
    plot._fullLayout = { xaxis: axis, yaxis: axis };
    plot._fullData = [{ ...points, ...texts }, { ...points, ...texts, visible: false, customdata: ["no"] }];
    const [box, calls] = [make("div", "", plot), []];
    const tell = (name) => (value) => calls.push(value === undefined ? name : `${name} ${value}`);
    // What waits until keys rest is drawn when one goes on from it: only then "b" is left out.
    const whole = marker.opacity;
    marker.opacity = [];
    const current = () => ((marker.opacity = whole), "a");
    walkMarks(box, { current, press: tell("press"), enter: tell("enter"), say: tell("say") });
    for (const key of ["ArrowRight", "x", "Enter"]) box.dispatch("keydown", { key });
    assert.deepEqual(calls, ["press c", "say AP, R&D", "enter"]);
    assert.equal(box.getAttribute("tabindex"), "0");
  },
};
