// Run the explorers' modules without a browser: print what queries leave of an explorer.
//
//   node what_is_left.mjs < {"island": {...}, "queries": [{...}]}
//
// One line of JSON a query: the words above the list, what an empty list says, what its
// button says, and the rows.
import { readFileSync } from "node:fs";

import { ENGINES } from "../../presskit/widgets/js/engines.js";

const { island, queries } = JSON.parse(readFileSync(0, "utf8"));
const engine = new ENGINES[island.mode](island);
for (const query of queries) {
  const left = engine.result({ ...island.open, ...query });
  const said = left.said.map(([strong, text, last]) => [strong, text, last ? `“${last}”` : ""]);
  const rows = left.ids.map((_, at) => left.row(at)).map(({ text, marks, meta }) => [text, marks, meta]);
  console.log(JSON.stringify([
    said.map((parts) => parts.join("")),
    left.ids.length ? "" : left.empty || island.empty,
    left.ids.length ? "" : left.elsewhere,
    rows,
    left.groups,
    left.ids.map((id) => engine.read(id, [0, 0], { ...island.open, ...query }, left)?.now ?? null),
    left.ids,
  ]));
}
