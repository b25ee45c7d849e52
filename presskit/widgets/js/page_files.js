// On any page: its figures and tables can be taken away, those of explorers by themselves.

import { marksOf } from "./csv.js";
import { SaveMenu } from "./save_menu.js";
import { takePicture, takeTable } from "./take_away.js";
import { oneLine } from "./text.js";

const EXPLORER = "[data-presskit-explorer]";

/** Put a menu below each figure and each table of a page. */
export function offerFiles(root) {
  const source = root.dataset.source ?? "";
  for (const box of root.querySelectorAll("figure.chart"))
    if (!box.closest(EXPLORER)) offerFigure(box, source);
  for (const table of root.querySelectorAll(".shown table"))
    if (!table.closest(EXPLORER) && table.querySelector("tr + tr, tbody tr")) offerTable(table, source);
}

function offerFigure(box, source) {
  const plot = box.querySelector(".plot");
  const script = box.querySelector("script");
  const menu = new SaveMenu((kind) => {
    const figure = JSON.parse(script.textContent);
    const about = { title: titleOf(figure, box), source };
    return kind === "csv" ? takeTable(about, marksOf(figure)) : takePicture(kind, about, plot, figure);
  });
  box.after(menu.node);
}

const titleOf = ({ layout }, box) => layout?.meta?.says ?? box.getAttribute("aria-label") ?? "figure";

function offerTable(table, source) {
  const menu = new SaveMenu(() => takeTable({ title: headingOf(table), source }, cellsOf(table)), ["csv"]);
  (table.closest(".scroll") ?? table).after(menu.node);
}

/** Return the heading that a table stands below, or the title of the page. */
function headingOf(table) {
  const heads = [...document.querySelectorAll("main h2, main h3, main h4")];
  const before = (head) => head.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (heads.findLast(before) ?? document.querySelector("h1"))?.textContent ?? "table";
}

/** Return the cells that a table shows. */
function cellsOf(table) {
  const rows = [...table.rows].map((row) => [...row.cells].flatMap(wordsOfCell));
  const own = table.tHead ? table.tHead.rows.length : 0;
  return { heads: rows.slice(0, own).pop() ?? [], rows: rows.slice(own) };
}

const wordsOfCell = (cell) => [oneLine(cell.innerText), ...Array(Math.max(0, cell.colSpan - 1)).fill("")];
