// The words of the interface, filled as Python fills them.

import assert from "node:assert/strict";
import { say } from "../../../presskit/widgets/js/say.js";

export default {
  "numbers are parted where the text says so, and places in a source are not"() {
    assert.equal(say("explorers.hits", { n: 1204 }), "1,204 hits");
    assert.equal(say("explorers.line", { n: 1204 }), "line 1204");
  },
  "one has its own words"() {
    assert.deepEqual([0, 1, 2].map((n) => say("explorers.hits", { n })), ["0 hits", "1 hit", "2 hits"]);
  },
  "a text without holes needs no values"() {
    assert.equal(say("explorers.copy.done"), "Copied");
  },
};
