// Print what a mark of a chart of themes asks for, and which view is shown.
//
//   node page_theme_marks.mjs < {"chart": {...}, "query": {...}, "hits": true, "mark": "…"}
import { readFileSync } from "node:fs";

import { viewOf, wordOf } from "../../presskit/widgets/js/charts.js";

const { chart, query, hits, mark } = JSON.parse(readFileSync(0, "utf8"));
const engine = { island: { chart } };
const result = { hits: hits ? new Map() : null };
const word = wordOf(engine, query, result, mark);
console.log(JSON.stringify({ word, view: viewOf(engine, query, result) }));
