import assert from "node:assert/strict";

import { fitFigure } from "../../../presskit/widgets/js/figure_room.js";

const titled = (title) => `<span style="font-size:16px"><b>${title}</b></span>`;
// Two rows of 36 pixels: the plotting area is 72 high, from -0.5 to 1.5.
const rows = (...data) => ({
  data,
  layout: {
    title: { text: titled("A") },
    height: 122,
    margin: { l: 16, r: 24, t: 40, b: 10 },
    xaxis: { range: [0, 100] },
    yaxis: { tickvals: [0, 1], ticktext: ["<b>May</b><br>Talk", "June"], range: [1.5, -0.5] },
    shapes: [{ x0: 10, x1: 20, y0: 0.75, y1: 1.25 }],
    annotations: [{ x: 5, y: 1.5, text: "scale" }],
  },
});
const bars = { type: "bar", x: [10, 20], y: [0, 1.25] };
const names = (x, y, text, textposition) => ({ type: "scatter", mode: "text", x, y, text, textposition });

export default {
  "on a phone the name of a row stands above it, in 18 pixels of its own"() {
    const figure = rows(bars);
    const { data, layout } = fitFigure(figure, 358);
    assert.deepEqual(figure, rows({ type: "bar", x: [10, 20], y: [0, 1.25] })); // to be fitted again
    const step = 1.5; // of 36
    assert.deepEqual(data[0].y, [0, step + 0.25]);
    assert.equal(data[0].width, 0.8); // as high as before
    assert.deepEqual(layout.shapes[0], { x0: 10, x1: 20, y0: step - 0.25, y1: step + 0.25 });
    assert.deepEqual(layout.annotations.map(({ y }) => y), [step + 0.5, -0.5, step - 0.5]);
    assert.deepEqual(layout.annotations.slice(1).map(({ text }) => text), ["<b>May</b> · Talk", "June"]);
    assert.deepEqual([layout.height, layout.yaxis.showticklabels], [122 + 36, false]);
    assert.deepEqual(layout.yaxis.range, [step + 0.5, -1]);
    assert.equal(layout.shapes[1].y0, 0.5); // a line between the rows
  },

  "where there is room, and of others' figures, nothing moves"() {
    for (const [figure, pixels] of [[rows(bars), 958], [rows(bars), 600], [rows({ ...bars, y: { bdata: "AA==" } }), 358]]) {
      const { data, layout } = fitFigure(figure, pixels);
      assert.deepEqual(data[0].y, figure.data[0].y);
      assert.deepEqual([layout.height, layout.yaxis], [122, figure.layout.yaxis]);
    }
    assert.deepEqual(fitFigure({ data: [], layout: {} }, 358), { data: [], layout: {} });
  },

  "words that would be cut, or stand over a mark or other words, are left out"() {
    const marks = { type: "scatter", mode: "markers", x: [20, 30, 60], y: [0, 0, 1] };
    const own = names([20, 60, 90, 0, 8], [0, 1, 1, 1, 1], ["over a mark", "Ann", "too long a name", "first", "over it"], "middle right");
    const { data } = fitFigure(rows(marks, own), 358);
    assert.deepEqual(data[1].text, ["Ann", "first"]);
    assert.deepEqual(data[1].x, [60, 0]);
    const left = names([92, 20], [1, 0], ["too long a name", "cut on the left"], ["middle left", "middle left"]);
    const held = fitFigure(rows(marks, left), 358).data[1];
    assert.deepEqual([held.text, held.textposition], [["too long a name"], ["middle left"]]);
  },

  "where two words have no room beside the next label, they stand below each other"() {
    const figure = rows(bars);
    const ticktext = [1, 2, 3].map((n) => `${n} questions<br>n = ${n}`);
    figure.layout.xaxis = { range: [0.4, 3.6], tickvals: [1, 2, 3], ticktext };
    const { layout } = fitFigure(figure, 290);
    assert.equal(layout.xaxis.ticktext[2], "3<br>questions<br>n = 3");
    assert.deepEqual(layout.xaxis.tickvals, [1, 2, 3]);
    assert.equal(layout.margin.b, 10 + 20);
  },

  "an axis has the ticks that have room, and its title in lines"() {
    const figure = rows(bars);
    figure.layout.xaxis = { range: [0, 100], domain: [0, 0.2], title: { text: "questions asked" }, side: "top" };
    figure.layout.xaxis2 = { range: [0, 100], tickvals: [0, 5, 50], ticktext: ["whole<br>file", "1", "1,000"] };
    figure.layout.xaxis3 = { range: [0, 25], dtick: 1 };
    const { layout } = fitFigure(figure, 358);
    assert.equal(layout.xaxis.title.text, "questions<br>asked");
    assert.deepEqual([layout.margin.t, layout.height], [40 + 20, 122 + 36 + 20]);
    assert.deepEqual(layout.xaxis2.ticktext, ["whole<br>file", "1,000"]);
    assert.equal(layout.xaxis3.dtick, 5);
    assert.equal(figure.layout.xaxis3.dtick, 1); // what was given stays
  },

  "a form for little room that a figure brings is taken there, and its words stay"() {
    const narrow = { data: [{ x: [3] }], layout: { height: 90, yaxis: { visible: false } } };
    const figure = {
      data: [{ ...names([9], [0], ["a name longer than the room"], "middle right"), hovertext: ["all"] }],
      layout: { height: 50, meta: { says: "A", narrow }, yaxis: { visible: false }, xaxis: { range: [0, 9] } },
    };
    const { data, layout } = fitFigure(figure, 358);
    assert.deepEqual([data[0].x, data[0].hovertext, data[0].text.length], [[3], ["all"], 1]);
    assert.deepEqual([layout.height, layout.meta], [90, { says: "A" }]);
    assert.deepEqual(fitFigure(figure, 800).data[0].x, [9]);
  },
};
