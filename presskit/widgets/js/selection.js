// The shapes around what is selected in a chart, as charts/_selection.py has them.

const RING_PIXELS = 9.5;
const [BLOCK_HEIGHT, AROUND_BLOCK] = [0.5, 0.02]; // of a row: height of a block, and a little more

/** Return a ring for each point that is selected, one outline around all its blocks. */
export function selectionShapes(traces, selected, color) {
  const line = { color, width: 2.5 };
  const rings = [];
  let block = null;
  for (const trace of traces) {
    listOf(trace.customdata).forEach((data, n) => {
      const id = Array.isArray(data) ? data[0] : data;
      if (!selected || String(id) !== selected) return;
      const [x, y] = [trace.x[n], trace.y[n]];
      if (trace.type !== "bar") {
        rings.push(ringAround(trace, x, y, line));
        return;
      }
      const half = (Number(trace.width) || BLOCK_HEIGHT) / 2 + AROUND_BLOCK;
      const base = trace.base?.[n] ?? trace.base ?? 0;
      block ??= { type: "rect", name: "selected", x0: base, x1: base + x, y0: y - half, y1: y + half, line };
      block.x0 = Math.min(block.x0, base);
      block.x1 = Math.max(block.x1, base + x);
    });
  }
  return [...rings, ...(block ? [block] : [])];
}

function ringAround(trace, x, y, line) {
  const ends = { x0: -RING_PIXELS, x1: RING_PIXELS, y0: -RING_PIXELS, y1: RING_PIXELS };
  return {
    type: "circle",
    name: "selected",
    xanchor: x,
    yanchor: y,
    xref: trace.xaxis ?? "x",
    yref: trace.yaxis ?? "y",
    xsizemode: "pixel",
    ysizemode: "pixel",
    ...ends,
    line,
  };
}

const listOf = (data) => (Array.isArray(data) || ArrayBuffer.isView(data) ? [...data] : []);
