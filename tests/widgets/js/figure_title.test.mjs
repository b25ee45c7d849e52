import assert from "node:assert/strict";

import { fitTitle } from "../../../presskit/widgets/js/figure_title.js";

const titled = (title, ...below) =>
  `<span style="font-size:16px"><b>${title}</b></span>` +
  (below.length ? `<br><span style="font-size:13px">${below.join("<br>")}</span>` : "");
const layoutOf = (text) => ({ title: { text }, margin: { l: 16, t: 70 }, height: 300 });

export default {
  "a title and a key are broken where they would be cut, and the chart is as much higher"() {
    const key = ['<span style="color:#000">■</span> asked', '<span style="color:#fff">■</span> answered'];
    const layout = layoutOf(titled("Most answers &amp; all", "one block, one exchange", key.join("   ")));
    const { title, margin, height } = fitTitle(layout, 130); // 13 letters of a title, 18 below it
    const heads = "Most answers<br>&amp; all";
    assert.equal(title.text, titled(heads, "one block, one", "exchange", ...key));
    assert.deepEqual([margin, height], [{ l: 16, t: 70 + 59 }, 359]);
  },

  "a line that was broken because it was long is broken anew as one"() {
    const long = "words ".repeat(15).trim(); // 89 of 91 letters: the next word had no room
    const layout = layoutOf(titled("A", long, "and more", "short", "last"));
    assert.equal(fitTitle(layout, 658).title.text, titled("A", `${long} and`, "more", "short", "last"));
    const wide = fitTitle(layout, 900); // a line less, of 19.5 pixels
    assert.equal(wide.title.text, titled("A", `${long} and more`, "short", "last"));
    assert.deepEqual([wide.margin.t, wide.height], [70 - 19, 300 - 19]);
  },

  "what fits stays, and so does what is not ours"() {
    for (const text of [titled("Short"), titled("Short", "and small"), "a title of somebody else", undefined]) {
      const layout = layoutOf(text);
      assert.deepEqual(fitTitle(layout, 200), layout);
    }
    const drawn = { ...layoutOf(titled("A title drawn for a phone")), meta: { fits: 300 } };
    assert.deepEqual(fitTitle(drawn, 100), drawn);
  },
};
