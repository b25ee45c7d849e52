// Print the CSV that a page makes of a table: node cells.mjs < {"heads": [...], "rows": [...]}
import { readFileSync } from "node:fs";

import { csvOf } from "../../presskit/widgets/js/csv.js";

const { heads, rows } = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(csvOf(heads, rows)));
