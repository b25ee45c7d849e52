// Print the tables that a page saves: node page_tables.mjs < {"island": {...}, "cases": [{...}]}
import { readFileSync } from "node:fs";

import { ENGINES } from "../../presskit/widgets/js/engines.js";
import { rowsToTake } from "../../presskit/widgets/js/page_take.js";

const { island, cases } = JSON.parse(readFileSync(0, "utf8"));
const engine = new ENGINES[island.mode](island);
for (const query of cases) {
  const result = engine.result({ ...island.open, ...query });
  console.log(JSON.stringify(rowsToTake(engine, result)));
}
