// In JupyterLab: the table or the lines of Python behind what is listed.

import { make } from "./nodes.js";
import { tableOf } from "./table.js";

/** Return the nodes that stand in the place of the chart; none where it is shown itself. */
export function labPanel({ kind, heads, rows, total, text }, sorted) {
  if (kind === "table") return [tableOf({ heads, row: (at) => rows[at] }, total, sorted)];
  if (kind !== "code") return [];
  const code = make("pre", "presskit-code", text);
  code.tabIndex = 0;
  return [code];
}
