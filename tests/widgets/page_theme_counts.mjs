// Print how many places each theme would leave of queries, one line each.
//
//   node page_theme_counts.mjs < {"island": {...}, "queries": [{...}]}
import { readFileSync } from "node:fs";

import { ENGINES } from "../../presskit/widgets/js/engines.js";

const { island, queries } = JSON.parse(readFileSync(0, "utf8"));
const engine = new ENGINES[island.mode](island);
for (const query of queries) {
  const { counts } = engine.result({ ...island.open, ...query });
  console.log(JSON.stringify(Object.fromEntries(counts.theme)));
}
