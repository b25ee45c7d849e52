// Print how many places each theme would leave.
//
//   node page_theme_counts.mjs < {"island": {...}, "query": {...}}
import { readFileSync } from "node:fs";

import { ENGINES } from "../../presskit/widgets/js/engines.js";

const { island, query } = JSON.parse(readFileSync(0, "utf8"));
const { counts } = new ENGINES[island.mode](island).result({ ...island.open, ...query });
console.log(JSON.stringify(Object.fromEntries(counts.theme)));
