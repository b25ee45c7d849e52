// Run the explorers' modules without a browser: print the charts that a page draws.
//
//   node page_charts.mjs < {"island": {...}, "cases": [{"query", "selected", "unit"}]}
//
// One line of JSON a case: the figure, what the line above the list adds about it, and what
// stands above a chart that cannot follow.
import { readFileSync } from "node:fs";

import { figureFor, notDrawn, partOf } from "../../presskit/widgets/js/charts.js";
import { ENGINES } from "../../presskit/widgets/js/engines.js";

const { island, cases } = JSON.parse(readFileSync(0, "utf8"));
const engine = new ENGINES[island.mode](island);
for (const { query, selected = "", unit } of cases) {
  const asked = { ...island.open, ...query };
  const result = engine.result(asked);
  const figure = figureFor(engine, island.figure, asked, result, { selected, unit });
  const beyond = notDrawn(engine, asked, result, selected);
  console.log(JSON.stringify([figure, beyond, partOf(engine, asked, result)]));
}
