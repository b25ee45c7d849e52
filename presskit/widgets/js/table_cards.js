// Tables of a page on a phone: where columns have no room beside each other, a row is a
// card, in which each value stands behind the heading of its column.

import { say } from "./say.js";

const PHONE = "(max-width: 600px)"; // as page.css has it
const QUIET = 200; // milliseconds after a window changed its size

/** Make cards of the rows of tables that are wider than their boxes, now and later. */
export function cardTables(boxes) {
  const phone = matchMedia(PHONE);
  const tables = [...boxes].filter(({ firstElementChild: table }) => named(table));
  const fit = () => {
    for (const box of tables) {
      const { classList } = box.firstElementChild;
      classList.toggle("cards", false); // or it fits in any case
      classList.toggle("cards", phone.matches && box.scrollWidth > box.clientWidth);
    }
  };
  let timer = 0;
  addEventListener("resize", () => {
    clearTimeout(timer);
    timer = setTimeout(fit, QUIET);
  });
  fit();
}

/** Write into each cell what it is headed; return false where not all have one heading. */
export function named(table) {
  const heads = table?.tHead?.rows.length === 1 ? [...table.tHead.rows[0].cells] : [];
  const rows = [...(table?.tBodies?.[0]?.rows ?? [])].map((row) => [...row.cells]);
  const parted = ({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1;
  const whole = rows.every((row) => row.length === heads.length && !row.some(parted));
  // Two statements beside each other have a form of their own.
  if (!heads.length || !whole || table.querySelector("ins") || table.querySelector("del")) return false;
  table.tHead.rows[0].dataset.sort = say("pages.sort_by");
  for (const row of rows)
    row.forEach((cell, at) => {
      const head = heads[at].textContent.trim();
      if (head && at) cell.dataset.head = `${head}: `;
    });
  return true;
}
