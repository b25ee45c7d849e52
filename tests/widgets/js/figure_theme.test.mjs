import assert from "node:assert/strict";

import { withDefaults } from "../../../presskit/widgets/js/figure_theme.js";

export default {
  "what is given stays, at every depth"() {
    const given = { font: { size: 12 }, xaxis: { title: { text: "words" } }, none: null };
    const defaults = { font: { size: 9, color: "red" }, xaxis: { title: { standoff: 4 } }, yaxis: {} };
    assert.deepEqual(withDefaults(given, defaults), {
      font: { size: 12, color: "red" },
      xaxis: { title: { text: "words", standoff: 4 } },
      yaxis: {},
      none: null,
    });
    assert.deepEqual(given.font, { size: 12 });
  },
};
