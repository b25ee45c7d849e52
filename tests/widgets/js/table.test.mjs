import assert from "node:assert/strict";

import { tableOf } from "../../../presskit/widgets/js/table.js";

const cells = (node, tag) => node.querySelectorAll(tag).map((one) => [one.className, one.textContent]);

export default {
  "columns of numbers are numbers, with their thousands"() {
    const rows = [["Ann <b>", 1200], ["Bo", 3]];
    const box = tableOf({ heads: ["asker", "words"], row: (at) => rows[at] }, 2);
    assert.deepEqual(cells(box, "th"), [["", "asker"], ["n", "words"]]);
    assert.deepEqual(cells(box, "td"), [["", "Ann <b>"], ["n", "1,200"], ["", "Bo"], ["n", "3"]]);
    assert.equal(box.querySelector("p"), null);
  },

  "words to read have room, two lines of it, and are told as a whole"() {
    const words = "Do you believe that this is the beginning of the offensive?";
    const box = tableOf({ heads: ["asker", "question"], row: () => ["Ann", words] }, 1);
    assert.deepEqual(cells(box, "td"), [["", "Ann"], ["t", words]]);
    assert.equal(box.querySelectorAll("td")[1].title, words);
  },

  "a long table says how many rows are not shown"() {
    const box = tableOf({ heads: ["n"], row: (at) => [at] }, 1700);
    assert.equal(box.querySelectorAll("td").length, 500);
    assert.match(box.querySelector("p").textContent, /^1,200 more rows are not shown\./);
  },
};
