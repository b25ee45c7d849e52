import assert from "node:assert/strict";

import {
  below,
  filled,
  hundredths,
  oneLine,
  plain,
  pointsOf,
  tenths,
} from "../../../presskit/widgets/js/text.js";

export default {
  "numbers below a limit are counted"() {
    assert.deepEqual([0, 1, 2, 9].map((limit) => below([1, 1, 2, 5], limit)), [0, 0, 2, 4]);
    assert.equal(below([], 3), 0);
  },

  "a place counts characters as Python does, and back"() {
    const text = "a🚢b🧊🧊c";
    const { points, units } = pointsOf(text);
    const places = [...text].map((_, n) => [...text].slice(0, n).join("").length);
    assert.deepEqual(places.map(points), [0, 1, 2, 3, 4, 5]);
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(units), places);
    assert.equal(points(text.length), [...text].length);
  },

  "half of a pair is a character of its own"() {
    const { points } = pointsOf("\ud83d a 🚢 b");
    assert.equal(points("\ud83d a 🚢".length), 5);
  },

  "what turns the direction of text is named"() {
    assert.equal(plain("a\u202Eb\u2069"), "a⟪U+202E⟫b⟪U+2069⟫");
    assert.equal(plain(null), "");
  },

  "a decimal is Python's"() {
    const python = ["0.2", "1.2", "1.8", "2.2", "0.3", "0.1", "1000.2", "5.0"];
    assert.deepEqual([0.25, 1.25, 1.75, 2.25, 0.35, 0.05, 1000.25, 5].map(tenths), python);
  },

  "two decimals are Python's"() {
    const python = ["0.12", "0.38", "0.62", "0.88", "0.43", "0.69", "1.00"];
    assert.deepEqual([0.125, 0.375, 0.625, 0.875, 0.435, 0.695, 0.999].map(hundredths), python);
  },

  "holes are filled, and what fills them is not read again"() {
    assert.equal(filled("{a} of {b}", { a: "{b}", b: 2 }), "{b} of 2");
  },

  "white space is one space"() {
    assert.equal(oneLine(" We\n  go\t on "), "We go on");
  },
};
