// The head of a chart that scrolls within its room: title, key, axis and the heads of columns
// stay in sight. Plotly draws them with the rows, so that what stays is a copy of them.

import { make } from "./nodes.js";

const SVG_NODES = "http://www.w3.org/2000/svg";
const PARTS_OF_HEAD = ".infolayer, g[class^='xaxislayer']"; // words of the figure; and ticks of its axes

/** Return the node of the head that stays of the chart in a box; `draw` brings it up to date.
 *
 * The node stands behind the box, and is laid over its upper edge: in JupyterLab the box is
 * not ours to put something into.
 */
export function headThatStays(box) {
  const node = make("div", "pk-stays");
  node.setAttribute("aria-hidden", "true");
  node.hidden = true;
  node.addEventListener("wheel", ({ deltaY }) => box.scrollBy(0, deltaY), { passive: true });
  const draw = () => {
    const height = box.scrollTop > 0 ? heightOfHead(box) : 0;
    node.hidden = !height;
    if (!height) return;
    const [room, plot] = [box.getBoundingClientRect(), plotInBox(box).getBoundingClientRect()];
    const above = plot.top - room.top + box.scrollTop;
    const copy = document.createElementNS(SVG_NODES, "svg");
    const [width, high] = [plot.width, Math.ceil(height - above)];
    for (const [name, value] of Object.entries({ width, height: high })) copy.setAttribute(name, value);
    copy.style.marginLeft = `${plot.left - room.left}px`;
    copy.style.marginTop = `${above}px`;
    for (const part of plotInBox(box).querySelectorAll(PARTS_OF_HEAD)) copy.append(part.cloneNode(true));
    node.replaceChildren(copy);
    node.style.width = `${box.clientWidth}px`;
    node.style.top = `${-box.offsetHeight}px`;
  };
  return { node, draw };
}

const plotInBox = (box) => box.querySelector(".js-plotly-plot");

/** Return the pixels from the upper edge of a box to the first row of its chart, unscrolled. */
export function heightOfHead(box) {
  const plot = plotInBox(box);
  const size = plot?._fullLayout?._size;
  if (!size) return 0;
  const above = plot.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  return isInRows(plot) ? edgeOfRow(plot, above, -1) : above + size.t;
}

/** Return true for a chart of rows, which are counted from the top. */
export function isInRows(plot) {
  const axis = plot?._fullLayout?.yaxis;
  return Boolean(axis?.d2p) && axis.range[0] > axis.range[1];
}

/** Return the pixels from the upper edge of a box to the end of a row of its chart. */
export function edgeOfRow(plot, above, row) {
  const { yaxis: axis, meta } = plot._fullLayout;
  const step = meta?.row ?? 1; // names may stand above rows, see figure_room.js
  return Math.round(above + axis._offset + axis.d2p(row * step + 0.5));
}

/** Take away what plotly left standing over a mark that nobody points at any more. */
export function dropHover(box) {
  const layer = box.querySelector(".hoverlayer");
  if (layer?.firstChild) layer.replaceChildren();
}
