import assert from "node:assert/strict";

import { capChart } from "../../../presskit/widgets/js/chart_cap.js";
import { make } from "../../../presskit/widgets/js/nodes.js";

globalThis.MutationObserver ??= class {
  observe() {}
  disconnect() {}
};

export default {
  "a button shows all of a chart, and less of it again"() {
    const box = make("div", "presskit-chart");
    const cap = capChart(box);
    assert.equal(cap.node.hidden, true, "nothing is known of its height yet");
    assert.ok(box.classList.contains("pk-capped"));
    cap.node.click();
    assert.ok(box.classList.contains("pk-all"));
    assert.equal(cap.node.getAttribute("aria-expanded"), "true");
    assert.equal(cap.node.textContent, "Show less of the chart");
    cap.node.click();
    assert.ok(!box.classList.contains("pk-all"));
    cap.close();
    assert.equal(box.className, "presskit-chart");
  },
};
