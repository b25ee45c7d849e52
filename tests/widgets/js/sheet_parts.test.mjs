import assert from "node:assert/strict";

import { PARTS } from "../../../presskit/widgets/js/sheet_parts.js";

const cells = (node, tag) => node.querySelectorAll(tag).map((one) => one.textContent);

export default {
  "whatever a source says is text"() {
    const said = PARTS.words({ title: "<b>", text: "<img src=x>", look: "pk-note", role: "alert" });
    assert.equal(said.textContent, "<b> <img src=x>");
    assert.deepEqual([said.className, said.getAttribute("role")], ["pk-note", "alert"]);
    assert.equal(PARTS.code({ text: "<script>" }).textContent, "<script>");
    assert.equal(PARTS.head({ title: "<i>", said: ["2 <b>"] }).textContent, "<i>2 <b>");
  },

  "numbers stand right with their thousands, and what changed is stronger"() {
    const rows = [["turns", 1200, 1200, ""], ["askers", 3, 2, "1 fewer"]];
    const table = PARTS.numbers({ heads: ["", "before", "after", ""], rows });
    assert.deepEqual(cells(table, "thead th"), ["before", "after"]); // none is empty
    assert.deepEqual(cells(table, "tbody td"), ["1,200", "1,200", "", "3", "2", "1 fewer"]);
    assert.deepEqual(cells(table, "tbody th"), ["turns", "askers"]);
    assert.deepEqual(table.querySelectorAll("tbody tr").map((one) => one.className), ["", "pk-changed"]);
  },

  "a line opens to its reasons, where there are any"() {
    const opened = PARTS.opens({ title: "Ann", text: ", asks.", heads: ["seen"], rows: [["asks"]] });
    assert.equal(opened.tagName, "DETAILS");
    assert.equal(opened.querySelector("summary").textContent, "Ann, asks.");
    const closed = PARTS.opens({ title: "Ann", text: ", asks.", heads: [], rows: [] });
    assert.deepEqual([closed.tagName, closed.textContent], ["DIV", "Ann, asks."]);
  },
};
