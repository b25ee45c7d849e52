// Keeps a tall chart in a low room, so that the words below it are seen, too.

import { dropHover, edgeOfRow, headThatStays, heightOfHead, isInRows } from "./chart_head.js";
import { noteNode, writeNote } from "./figure_note.js";
import { button, make } from "./nodes.js";
import { say } from "./say.js";

const DRAWN = 300; // milliseconds until plotly has outlined what is read
const MARGIN = 24; // pixels around what is read
const ROWS_SEEN = 112; // pixels of rows that are seen, however long the lines above them are
const BUTTON_LINE = 36; // pixels of its line, see explorer.css
const LEFT = 100; // milliseconds until plotly has drawn what was pointed at last

/** Cap a box with a chart; `foot` stands below it: its note, and `node`, which shows all of it.
 *
 * explorer.css says in `--pk-cap` what may be as high as it is: more shares that with the button.
 */
export function capChart(box) {
  box.classList.add("pk-capped");
  const toggle = button(say("explorers.chart.all"), "pk-whole", () => {
    box.classList.toggle("pk-all");
    const whole = box.classList.contains("pk-all");
    toggle.textContent = nameOf(box, whole);
    toggle.setAttribute("aria-expanded", String(whole));
  });
  toggle.setAttribute("aria-expanded", "false");
  toggle.hidden = true;
  const [note, head] = [noteNode("p"), headThatStays(box)];
  const foot = make("div", "pk-foot");
  foot.append(head.node, note, toggle);
  const look = () => {
    const whole = box.classList.contains("pk-all");
    const cap = parseFloat(getComputedStyle(box).getPropertyValue("--pk-cap")) || 0;
    const over = box.scrollHeight + box.offsetHeight - box.clientHeight > cap + 1;
    if (!whole) box.classList.toggle("pk-over", over);
    toggle.hidden = !whole && !over;
    if (!toggle.hidden) toggle.textContent = nameOf(box, whole);
    box.style.maxHeight = over && !whole ? `${wholeRows(box, cap - BUTTON_LINE)}px` : "";
    box.style.scrollPaddingTop = over ? `${heightOfHead(box)}px` : ""; // the head lies over the rows
    writeNote(note, box.querySelector(".js-plotly-plot")?.layout);
    head.draw();
    if (!box.matches(":hover")) dropHover(box);
  };
  const scrolled = () => {
    head.draw();
    dropHover(box);
  };
  const left = () => setTimeout(() => box.matches(":hover") || dropHover(box), LEFT);
  box.addEventListener("scroll", scrolled, { passive: true });
  box.addEventListener("pointerleave", left);
  let timer = 0;
  // A chart is drawn, or drawn anew, whenever it likes.
  const sized = new ResizeObserver(look);
  const held = new MutationObserver(() => {
    for (const one of box.children) sized.observe(one);
    look();
  });
  held.observe(box, { childList: true, subtree: true });
  sized.observe(box);
  return {
    node: toggle,
    foot,
    reveal: () => {
      clearTimeout(timer);
      timer = setTimeout(() => reveal(box), DRAWN);
    },
    close: () => {
      clearTimeout(timer);
      sized.disconnect();
      held.disconnect();
      box.removeEventListener("scroll", scrolled);
      box.removeEventListener("pointerleave", left);
      foot.remove();
      for (const one of ["maxHeight", "scrollPaddingTop"]) box.style[one] = "";
      for (const one of ["pk-capped", "pk-all", "pk-over"]) box.classList.toggle(one, false);
    },
  };
}

/** Return the name of the button: how many rows there are, where some may be hidden. */
function nameOf(box, whole) {
  const n = whole ? 0 : rowsOfChart(box.querySelector(".js-plotly-plot") ?? {});
  return n ? say("explorers.chart.all_rows", { n }) : say(`explorers.chart.${whole ? "less" : "all"}`);
}

/** Return the number of rows of a chart: with a name, or to be clicked. */
function rowsOfChart({ data = [], layout = {} }) {
  const clicked = data.filter(({ name = "" }) => name.startsWith("rows"));
  const named = layout.yaxis?.range?.[0] > layout.yaxis?.range?.[1] ? (layout.yaxis.ticktext ?? []) : [];
  return Math.max(named.length, ...clicked.map(({ customdata = [] }) => customdata.length));
}

/** Return the height of a box, in so many pixels, at which no row is cut.
 *
 * It is higher where the lines above the chart leave too few of them.
 */
export function wholeRows(box, room) {
  const plot = box.querySelector(".js-plotly-plot");
  if (!isInRows(plot)) return room;
  const above = plot.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  const edgeOf = (row) => edgeOfRow(plot, above, row);
  const { yaxis: axis, meta } = plot._fullLayout;
  const step = meta?.row ?? 1;
  let row = Math.max(-1, Math.floor((axis.p2d(room - above - axis._offset) - 0.5) / step));
  while (edgeOf(row) > room) row -= 1;
  const [last, first] = [Math.ceil((axis.range[0] - 0.5) / step) - 1, edgeOf(-1)];
  while (row < last && edgeOf(row) < first + ROWS_SEEN) row += 1;
  return edgeOf(row);
}

/** Scroll within the box, and nothing else, to what is outlined in its chart.
 *
 * Who points at the chart sees where that is, or is on the way elsewhere.
 */
function reveal(box) {
  if (box.matches(":hover")) return;
  const shape = box.querySelector(".layer-above .shapelayer path");
  if (!shape || box.scrollHeight <= box.clientHeight) return;
  const [mark, room] = [shape.getBoundingClientRect(), box.getBoundingClientRect()];
  const above = mark.top - room.top - MARGIN - heightOfHead(box);
  const below = mark.bottom - room.bottom + MARGIN;
  if (above < 0) box.scrollTop += above;
  else if (below > 0) box.scrollTop += below;
}
