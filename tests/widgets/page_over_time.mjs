// Run a chart over time without a browser: print the figure of each query.
//
//   node page_over_time.mjs < {"island": {...}, "limits": [...], "cases": [{"query", "width"}]}
//
// The first line of JSON has the limits of some counts.
import { readFileSync } from "node:fs";

import { countLimits } from "../../presskit/widgets/js/chart_interval.js";
import { figureFor } from "../../presskit/widgets/js/charts.js";
import { ENGINES } from "../../presskit/widgets/js/engines.js";

const { island, limits, cases } = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(limits.map(countLimits)));
const engine = new ENGINES[island.mode](island);
for (const { query, width } of cases) {
  const asked = { ...island.open, ...query };
  const figure = figureFor(engine, island.figure, asked, engine.result(asked), { width });
  console.log(JSON.stringify(figure));
}
