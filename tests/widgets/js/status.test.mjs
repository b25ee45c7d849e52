import assert from "node:assert/strict";

import { make } from "../../../presskit/widgets/js/nodes.js";
import { writeStatus } from "../../../presskit/widgets/js/status.js";

export default {
  "the line says what is left, and what is wrong"() {
    const node = make("div");
    const said = [["3", " of 25 exchanges"], ["", "4 hits for ", "fer\u202Ery"]];
    writeStatus(node, { said, problem: "" });
    assert.equal(node.textContent, "3 of 25 exchanges · 4 hits for fer⟪U+202E⟫ry");
    assert.deepEqual(node.querySelectorAll("b").map((one) => one.textContent), ["3", "fer⟪U+202E⟫ry"]);
    writeStatus(node, { said: [["25", " of 25"]], problem: "No word." }, "Searching …");
    assert.equal(node.textContent, "Searching … · 25 of 25No word.");
  },
};
