// Print what a page lists and reads of doubts: node page_doubts.mjs < {"island": {...}, "read": [id]}
import { readFileSync } from "node:fs";

import { Doubts } from "../../presskit/widgets/js/doubts.js";

const { island, read } = JSON.parse(readFileSync(0, "utf8"));
const engine = new Doubts(island);
const result = engine.result(island.open);
for (const id of read) {
  const list = engine.fold(result, id);
  const page = engine.read(id, [0, 0], island.open, result);
  console.log(JSON.stringify({ rows: list.ids.map((_, at) => list.row(at)), groups: list.groups, page }));
}
