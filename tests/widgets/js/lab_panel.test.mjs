import assert from "node:assert/strict";

import { labPanel } from "../../../presskit/widgets/js/lab_panel.js";

export default {
  "a table or lines of Python are shown, and both are text"() {
    const [table] = labPanel({ kind: "table", heads: ["asker"], rows: [["<b>"]], total: 1 });
    assert.equal(table.querySelector("td").textContent, "<b>");
    const [code] = labPanel({ kind: "code", text: "frame = '<script>'" });
    assert.equal(code.textContent, "frame = '<script>'");
    assert.deepEqual(labPanel({}), []);
  },
};
