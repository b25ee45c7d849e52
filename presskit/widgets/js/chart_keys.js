// Goes from mark to mark of a chart by the arrow keys, as clicks would.

import { say } from "./say.js";

const ROW_PIXELS = 8; // marks nearer than that to each other stand in one row
const FAINT = 0.3; // opacity up to which a mark stands for what the choices leave out
const EDGE = 32; // pixels between a mark and the edge at which it still counts as seen

/** Let the keys walk the marks in a box.
 *
 * `asked` has current(), the id of the mark that is outlined, which may draw what waits until
 * keys rest; press(id); enter(); say(text).
 */
export function walkMarks(box, asked) {
  const given = { tabindex: "0", role: "group", "data-lm-suppress-shortcuts": "true" };
  box.setAttribute("aria-label", say("explorers.chart.keys"));
  for (const [name, value] of Object.entries(given)) box.setAttribute(name, value);
  let last = null; // the id of the mark that a key went to
  const hear = (event) => {
    if (event.target !== box || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") asked.enter();
    else {
      const current = asked.current();
      const plot = box.querySelector(".js-plotly-plot");
      const marks = plot?._fullLayout ? inOrder(plot) : [];
      const at = [current, last].map((id) => marks.findIndex((one) => one.id === id));
      const to = markAfter(marks, at[0] < 0 ? at[1] : at[0], event.key);
      if (to === undefined) return;
      if (to) {
        last = to.id;
        scrollTo(plot.closest("figure.chart") ?? box, to.x);
        asked.press(to.id);
        asked.say(to.text);
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };
  box.addEventListener("keydown", hear);
  return () => box.removeEventListener("keydown", hear);
}

/** Return the mark to which a key goes; null at the end, undefined for another key. */
export function markAfter(marks, at, key) {
  const last = marks.length - 1;
  if (key === "Home") return marks[0] ?? null;
  if (key === "End") return marks[last] ?? null;
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (!step) return undefined;
  if (at < 0) return marks[step > 0 ? 0 : last] ?? null;
  const [{ row, x }, near] = [marks[at], key === "ArrowRight" || key === "ArrowLeft"];
  if (near || row === undefined) return marks[at + step] ?? null;
  const other = marks.filter((one) => one.row === row + step);
  return other.sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? null;
}

/** Return the marks of a plot as they are read: row by row, or from left to right. */
function inOrder(plot) {
  const known = new Map();
  let inRows = false;
  for (const trace of plot._fullData) {
    const axisOf = (id = "", letter = "x") => plot._fullLayout[id.replace(letter, `${letter}axis`)];
    const [across, down] = [axisOf(trace.xaxis), axisOf(trace.yaxis, "y")];
    if (trace.visible !== true || !across || !down) continue;
    if (down.tickmode === "array") inRows = true;
    const texts = trace.hovertext;
    for (const [n, data] of Object.entries(trace.customdata ?? [])) {
      const id = Array.isArray(data) ? data[0] : data;
      if (id === null || id === undefined || id === "" || known.has(String(id))) continue;
      if (trace.marker?.opacity?.[n] <= FAINT) continue;
      const from = trace.type === "bar" ? (trace.base?.[n] ?? trace.base ?? 0) : trace.x[n];
      const [x, y] = [across._offset + across.d2p(from), down.d2p(trace.y[n])];
      const text = spoken((Array.isArray(texts) ? texts[n] : texts) ?? "");
      if (Number.isFinite(x) && Number.isFinite(y)) known.set(String(id), { id: String(id), x, y, text });
    }
  }
  const marks = [...known.values()];
  if (!inRows) return marks.sort((a, b) => a.x - b.x || a.y - b.y);
  marks.sort((a, b) => a.y - b.y);
  marks.forEach((one, n) => {
    const above = marks[n - 1];
    one.row = !above ? 0 : above.row + (one.y - above.y > ROW_PIXELS ? 1 : 0);
  });
  return marks.sort((a, b) => a.row - b.row || a.x - b.x);
}

/** Return the words over a mark as a line of plain text. */
function spoken(html) {
  const lines = html.replaceAll("<br>", ", ").replace(/<[^>]*>/g, "");
  return lines.replace(/&(amp|lt|gt);/g, (_, name) => ({ amp: "&", lt: "<", gt: ">" })[name]);
}

/** Scroll a chart sideways, if need be, so that a mark is seen. */
function scrollTo(scroller, x) {
  const { scrollLeft, clientWidth } = scroller;
  if (x < scrollLeft + EDGE || x > scrollLeft + clientWidth - EDGE)
    scroller.scrollLeft = x - clientWidth / 2;
}
