// Run the charts of themes without a browser: print the figure of each case.
//
//   node page_themes.mjs < {"island": {...}, "cases": [{"columns", "ts", "options"}]}
import { readFileSync } from "node:fs";

import { themesFigure } from "../../presskit/widgets/js/chart_themes.js";

const { island, cases } = JSON.parse(readFileSync(0, "utf8"));
for (const { columns, ts, options } of cases)
  console.log(JSON.stringify(themesFigure(island, columns, ts, options)));
