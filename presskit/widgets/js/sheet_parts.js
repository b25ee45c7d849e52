// What is read in a form or a report: words, lines to copy, tables, reasons to open.

import { Head } from "./head.js";
import { make } from "./nodes.js";
import { pageLinks } from "./page_links.js";
import { tableOf } from "./table.js";
import { number } from "./text.js";

/** How a part is made, by its kind. */
export const PARTS = {
  head({ title, said }) {
    const head = new Head(title, {}, null);
    head.say({ said: said.map((words) => ["", words]) });
    return head.node;
  },

  words({ title, text, look, role }) {
    const node = make("p", look, title ? make("b", "", title) : null, title && text ? " " : null, text);
    if (role) node.setAttribute("role", role);
    return node;
  },

  caption({ text }) {
    const node = make("div", "pk-caption", text);
    node.setAttribute("role", "heading");
    node.setAttribute("aria-level", "3");
    return node;
  },

  code({ text }) {
    const node = make("pre", "presskit-code", text);
    node.tabIndex = 0;
    return node;
  },

  table: ({ label, heads, rows }, sorted) => tableOf({ heads, row: (at) => rows[at] }, rows.length, sorted, label),

  page_links: pageLinks,

  numbers: ({ heads, rows }) => smallTable(heads, rows, "pk-changed"),

  opens({ title, text, heads, rows }) {
    const said = [make("b", "", title), text];
    if (!rows.length) return make("div", "pk-opens", ...said);
    return make("details", "pk-opens", make("summary", "", ...said), smallTable(heads, rows));
  },
};

/** Return a small table; `changed` is the look of a row whose last cell says something. */
function smallTable(heads, rows, changed = "") {
  const side = (n) => (typeof rows[0]?.[n] === "number" ? "n" : "");
  const top = heads.map((name, n) => (name ? scoped("col", make("th", side(n), name)) : make("td")));
  const body = rows.map(([first, ...cells]) =>
    make("tr", cells.at(-1) ? changed : "", scoped("row", make("th", "", first)), ...cells.map(cellOf)),
  );
  const head = make("thead", "", make("tr", "", ...top));
  return make("table", "presskit-effect", head, make("tbody", "", ...body));
}

const cellOf = (value) =>
  typeof value === "number" ? make("td", "n", number(value)) : make("td", "", value);

function scoped(scope, node) {
  node.setAttribute("scope", scope);
  return node;
}
