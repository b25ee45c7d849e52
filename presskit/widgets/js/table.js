// What an explorer lists, as a table.

import { make } from "./nodes.js";
import { say } from "./say.js";
import { sortable } from "./sort_table.js";
import { number, plain } from "./text.js";

const TABLE = 500; // rows
// Letters of a cell from which on its column gets room: for two lines of a name or an
// event, or for words to read.
const LONG_NAME = 20;
const LONG_WORDS = 48;

/** Return a table of the first rows; it says how many more there are.
 *
 * `sorted` keeps by which heading it is sorted, for the next table; `name` is what it is called.
 */
export function tableOf({ heads, row }, total, sorted = {}, name = say("explorers.table.name")) {
  const shown = Array.from({ length: Math.min(total, TABLE) }, (_, at) => row(at));
  const numeric = heads.map(
    (_, n) => shown.length > 0 && shown.every((cells) => typeof cells[n] === "number"),
  );
  const most = heads.map((_, n) => Math.max(0, ...shown.map((cells) => String(cells[n]).length)));
  const cell = (tag, value, n) => {
    const text = typeof value === "number" ? number(value) : value;
    const room = most[n] > LONG_NAME ? "m" : "";
    if (most[n] <= LONG_WORDS) return make(tag, numeric[n] ? "n" : room, text);
    if (tag === "th") return make(tag, "t", text);
    // Two lines are shown; the whole is told where one points at it.
    return Object.assign(make(tag, "t", make("div", "", text)), { title: plain(String(text)) });
  };
  const head = make(
    "tr",
    "",
    ...heads.map((name, n) => Object.assign(cell("th", name, n), { scope: "col" })),
  );
  const body = shown.map((cells) =>
    make("tr", "", ...cells.map((value, n) => cell("td", value, n))),
  );
  const table = make("table", "", make("thead", "", head), make("tbody", "", ...body));
  sortable(table, sorted);
  const box = make("div", "presskit-table", table);
  box.tabIndex = 0;
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", name);
  if (total > TABLE)
    box.append(
      make("p", "", say("explorers.table.more", { n: total - TABLE })),
    );
  return box;
}
