// Tables that a click on a heading sorts, by what their cells show: there is no second
// copy of the data. On pages, in explorers, and below tables for people in notebooks.

// Rows; of two one sees the order.
const SORTED_FROM = 3;
const NOTHING = /^[-–—]?$/;
const NUMBER_ALONE = /^[-+−]?[\d,]*\.?\d+ ?%?$/;
const DAY_FIRST = /^\d{1,2} [A-Z][a-z]{2} \d{4}\b/;
const BY_WORDS = new Intl.Collator("en", { numeric: true, ignorePunctuation: true });
// What is not hidden: a heading says on which side its arrow is free.
const SORTS_LOOK = `.pk-sorts { all: unset; cursor: pointer; position: relative; }
.pk-sorts:hover { text-decoration: underline dotted; text-underline-offset: 3px; }
.pk-sorts:focus-visible { border-radius: 2px; outline: 2px solid #0072b2; outline-offset: 2px; }
.pk-sorts::after { font-size: 9px; left: 100%; padding-left: 2px; position: absolute; }
[aria-sort="ascending"] > .pk-sorts::after { content: "▲"; }
[aria-sort="descending"] > .pk-sorts::after { content: "▼"; }`;

/** Let the headings of a table sort its rows: one way, the other, and as they came.
 *
 * `held` keeps how it is sorted, for the table that comes in its place.
 */
export function sortable(table, held = {}) {
  const body = table?.tBodies?.[0];
  const heads = table?.tHead?.rows.length === 1 ? [...table.tHead.rows[0].cells] : [];
  if (!heads.length || !body || body.rows.length < SORTED_FROM || table.querySelector(".pk-sorts")) return;
  const rows = [...body.rows];
  const cells = rows.map((row) => [...row.cells]);
  if ([heads, ...cells].some((row) => row.length !== heads.length || row.some(spans))) return;
  addSortsLook();
  for (const [at, head] of heads.entries()) {
    if (!head.textContent.trim()) continue;
    const press = document.createElement("button");
    press.type = "button";
    press.className = "pk-sorts";
    press.append(...head.childNodes);
    head.append(press);
    const { of, ways } = sortKeys(cells.map((row) => shownIn(row[at])));
    const sort = (way) => {
      for (const one of heads) one.removeAttribute("aria-sort");
      if (way) head.setAttribute("aria-sort", way);
      body.append(...(way ? sortedRows(rows, of, way) : rows));
    };
    press.addEventListener("click", () => {
      held.way = ways[ways.indexOf(head.getAttribute("aria-sort")) + 1];
      held.by = shownIn(head);
      sort(held.way);
    });
    if (held.way && held.by === shownIn(head)) sort(held.way);
  }
}

const spans = (cell) => cell.colSpan > 1 || cell.rowSpan > 1;

const shownIn = (cell) => cell.textContent.trim();

/** Return rows in another order: those without a value last, either way. */
function sortedRows(rows, of, way) {
  const turn = way === "descending" ? -1 : 1;
  const keys = new Map(rows.map((row, at) => [row, of[at]]));
  return [...rows].sort((one, two) => {
    const [a, b] = [keys.get(one), keys.get(two)];
    if (a === null || b === null) return (a === null) - (b === null);
    return turn * (typeof a === "string" ? BY_WORDS.compare(a, b) : a[0] - b[0] || BY_WORDS.compare(a[1], b[1]));
  });
}

/**
 * Return the values that cells are sorted by, null for an empty one, and which way comes first: of
 * numbers and days the largest, of words the first. One wording that stands for what is
 * missing does not make words of numbers.
 */
export function sortKeys(cells) {
  const some = [...new Set(cells.filter((cell) => !NOTHING.test(cell)))];
  for (const [kind, value] of [[NUMBER_ALONE, numberShown], [DAY_FIRST, dayShown]]) {
    const others = some.filter((cell) => !kind.test(cell));
    if (others.length > 1 || others.length === some.length) continue;
    const of = cells.map((cell) => (kind.test(cell) ? value(cell) : null));
    return { of, ways: ["descending", "ascending"] };
  }
  const of = cells.map((cell) => (NOTHING.test(cell) ? null : cell));
  return { of, ways: ["ascending", "descending"] };
}

const numberShown = (cell) => [Number(cell.replace("−", "-").replace(/[, %]/g, "")), ""];

/** Return the day that a cell begins with, and what else stands there. */
function dayShown(cell) {
  const [day] = DAY_FIRST.exec(cell);
  return [Date.parse(`${day} UTC`), cell.slice(day.length)];
}

function addSortsLook() {
  if (document.head.querySelector(".pk-sorts-look")) return;
  const style = document.createElement("style");
  style.className = "pk-sorts-look";
  style.textContent = SORTS_LOOK;
  document.head.append(style);
}
