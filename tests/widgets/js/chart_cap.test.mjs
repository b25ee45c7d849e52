import assert from "node:assert/strict";

import { capChart, wholeRows } from "../../../presskit/widgets/js/chart_cap.js";
import { make } from "../../../presskit/widgets/js/nodes.js";

/** Return a box of some heights, capped at 300 pixels, once it was looked at. */
function sized(heights) {
  const [before, style] = [globalThis.ResizeObserver, globalThis.getComputedStyle];
  let look = () => {};
  globalThis.ResizeObserver = class {
    constructor(hear) {
      look = hear;
    }
    observe() {}
    disconnect() {}
  };
  globalThis.getComputedStyle = () => ({ getPropertyValue: () => " 300px" });
  const box = Object.assign(make("div", "presskit-chart"), heights);
  const cap = capChart(box);
  look();
  [globalThis.ResizeObserver, globalThis.getComputedStyle] = [before, style];
  return { box, cap };
}

export default {
  "a chart that is as high as its place is whole, and a higher one leaves room for the button"() {
    const fits = sized({ scrollHeight: 300, clientHeight: 300, offsetHeight: 300 });
    assert.equal(fits.cap.node.hidden, true);
    assert.ok(!fits.box.classList.contains("pk-over"));
    const high = sized({ scrollHeight: 302, clientHeight: 300, offsetHeight: 300 });
    assert.equal(high.cap.node.hidden, false);
    assert.deepEqual([fits.box.style.maxHeight, high.box.style.maxHeight], ["", "264px"]);
    assert.ok(high.box.classList.contains("pk-over"));
    // A scroll bar of 12 pixels below takes from what is seen.
    const barred = sized({ scrollHeight: 292, clientHeight: 288, offsetHeight: 300 });
    assert.equal(barred.cap.node.hidden, false);
  },

  "no row of a chart is cut, in whatever room"() {
    const box = make("div", "presskit-chart");
    box.scrollTop = 0;
    box.getBoundingClientRect = () => ({ top: 50 });
    const yaxis = { _offset: 100, range: [9.6, -0.6], d2p: (row) => 24 * (row + 0.6), p2d: (y) => y / 24 - 0.6 };
    const plot = { _fullLayout: { yaxis }, getBoundingClientRect: () => ({ top: 54 }) };
    box.querySelector = () => plot;
    // Rows end at 4 + 100 + 24 * 1.1, which is 130.4, and every 24 pixels from there.
    assert.deepEqual([260, 251, 250].map((room) => wholeRows(box, room)), [250, 250, 226]);
    assert.equal(wholeRows(box, 160), 226, "five rows are seen in any case");
    yaxis.range[0] = 2.6;
    assert.equal(wholeRows(box, 140), 178, "or all, if they are three");
    yaxis.range.reverse(); // a chart of heights
    assert.equal(wholeRows(box, 260), 260);
    box.querySelector = () => null;
    assert.equal(wholeRows(box, 260), 260);
  },

  "the button says how many rows there are"() {
    const named = { name: "rows", customdata: ["a", "b", "c"] };
    const rows = { range: [1.6, -0.6], ticktext: ["May", "June"] };
    const plots = [{ data: [named] }, { data: [], layout: { yaxis: rows } }, { data: [{ name: "asked" }], layout: {} }];
    const heights = { scrollHeight: 400, clientHeight: 300, offsetHeight: 300 };
    const told = plots.map((plot) => {
      const querySelector = (sought) => (sought === ".js-plotly-plot" ? plot : null);
      return sized({ ...heights, querySelector }).cap.node.textContent;
    });
    assert.deepEqual(told, ["Show all 3", "Show all 2", "Show the whole chart"]);
  },

  "a button shows all of a chart, and less of it again"() {
    const box = make("div", "presskit-chart");
    const cap = capChart(box);
    assert.equal(cap.node.hidden, true, "nothing is known of its height yet");
    assert.ok(box.classList.contains("pk-capped"));
    cap.node.click();
    assert.ok(box.classList.contains("pk-all"));
    assert.equal(cap.node.getAttribute("aria-expanded"), "true");
    assert.equal(cap.node.textContent, "Show less of the chart");
    cap.node.click();
    assert.ok(!box.classList.contains("pk-all"));
    cap.close();
    assert.equal(box.className, "presskit-chart");
  },
};
