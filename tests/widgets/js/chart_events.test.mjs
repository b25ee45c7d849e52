import assert from "node:assert/strict";

import { orderedEvents } from "../../../presskit/widgets/js/chart_events.js";

const JUNE = { date: "2031-06-03" };
const MAY = { date: "2031-05-03" };

export default {
  "transcripts come by their days, and those without one last"() {
    const transcripts = [JUNE, { date: "" }, MAY];
    assert.deepEqual(orderedEvents([1, 0, 1, 2], { transcripts }), [2, 0, 1]);
  },
};
