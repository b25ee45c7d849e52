import assert from "node:assert/strict";

import { doubtNode, linesNode } from "../../../presskit/widgets/js/doubt_node.js";

export default {
  "a line is named once"() {
    const said = (message, line) => doubtNode({ message, line }).textContent;
    assert.equal(said("no date", 3), "line 3: no date");
    assert.equal(said("Line 3 has no date", 3), "Line 3 has no date");
    assert.equal(said("no date", null), "no date");
  },

  async "the line that settles it can be copied, or else is to be selected"() {
    const node = doubtNode({ message: "no date", line: 3, suggestion: "date,talk,…" });
    assert.equal(node.querySelector("code").textContent, "date,talk,…");
    assert.match(node.querySelector(".pk-note").textContent, /^To settle it, add this line/);
    const copied = [];
    Object.defineProperty(globalThis, "navigator", {
      value: { clipboard: { writeText: async (text) => copied.push(text) } },
      configurable: true,
    });
    node.querySelector("button").click();
    await new Promise((next) => setTimeout(next));
    assert.deepEqual(copied, ["date,talk,…"]);
    assert.equal(node.querySelector(".pk-done").textContent, "Copied");
  },

  async "the lines of several are copied together, of which the first twelve are shown"() {
    const lines = Array.from({ length: 14 }, (_, n) => `speaker,talk,${n}`);
    const node = linesNode(lines);
    const shown = node.querySelector("code").textContent.split("\n");
    assert.deepEqual(shown, [...lines.slice(0, 12), "… and 2 more, which are copied too"]);
    assert.match(node.querySelector(".pk-note").textContent, /^To settle 14 of them, once each was checked/);
    assert.equal(node.querySelector("button").textContent, "Copy 14 lines");
    const copied = [];
    Object.defineProperty(globalThis, "navigator", {
      value: { clipboard: { writeText: async (text) => copied.push(text) } },
      configurable: true,
    });
    node.querySelector("button").click();
    await new Promise((next) => setTimeout(next));
    assert.deepEqual(copied, [lines.join("\n")]);
  },

  "one that is settled shows the line that did it"() {
    const node = doubtNode({ message: "settled", line: 3, suggestion: "a", decided: true });
    assert.match(node.querySelector(".pk-note").textContent, /^The line of corrections.csv/);
  },
};
