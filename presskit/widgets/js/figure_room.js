// Draws a figure in the room that there is: nothing is cut, and nobody scrolls sideways.
//
// Charts are made for a wide screen. Where less is seen, names of rows stand above their
// rows, what would be written over marks or other words is left out, and axes have fewer ticks.

import { withoutNote } from "./figure_note.js";
import { fitTitle } from "./figure_title.js";
import { SHARED } from "./shared.js";
import { lengthSeen } from "./text.js";

const { narrow: FOR_PHONES, plot_pixels: PLOT, grid: GRID } = SHARED.charts;
const MADE_FOR = 860; // pixels of a figure as charts make it
const BESIDE = 24; // pixels beside a title
const SIDES = { l: 12, r: 16 }; // margins of a figure with little room
const OF_VALUES = 84; // pixels of margins and a vertical axis of values
const LABEL = 18; // pixels of a name above its row
const LETTER = 0.56; // of the size of its font: the width of a character
const [AXIS_LETTER, TICK_LETTER, TICK_GAP, AXIS_LINE] = [6.6, 7.2, 8, 19.5];
const [AROUND_MARK, NEAR] = [6, 10]; // pixels: beside a mark; and between lines that collide

/** Return a figure {data, layout} as it is drawn in so many pixels; its note stands apart. */
export function fitFigure({ layout: given = {}, ...parts }, pixels) {
  const spec = { ...parts, layout: withoutNote(given) };
  let { layout, ...rest } = spec;
  if (layout.meta?.narrow && pixels < MADE_FOR - 100) ({ layout, ...rest } = narrowForm(spec));
  layout = fitTitle(layout, Math.min(pixels, MADE_FOR) - BESIDE);
  if (pixels >= MADE_FOR || layout.meta?.fits) return { ...rest, layout };
  const data = rest.data?.map((trace) => ({ ...trace })); // what is given stays as it is
  const made = { ...rest, data, layout: structuredClone(layout) };
  const beside = layout.yaxis?.ticktext ? MADE_FOR - PLOT : OF_VALUES;
  const plot = pixels - (labelsAbove(made, pixels) ? SIDES.l + SIDES.r : beside);
  for (const name of axesOf(made.layout, "xaxis")) fitAxis(made.layout, name, plot);
  return { ...made, data: withoutCollisions(made, plot) };
}

const axesOf = (layout, kind) => Object.keys(layout).filter((name) => name.startsWith(kind));
const shareOf = ({ domain: [from, to] = [0, 1] }) => to - from;

/** Return the form for little room that a figure brings: what is another in it. */
function narrowForm({ data = [], layout, ...rest }) {
  const { narrow, ...meta } = layout.meta;
  return {
    ...rest,
    data: data.map((trace, at) => ({ ...trace, ...narrow.data[at] })),
    layout: { ...layout, ...narrow.layout, meta: { ...meta, ...narrow.layout.meta } },
  };
}

/** Write the names of rows above them, where there is no room beside; return whether they are. */
function labelsAbove({ data = [], layout }, pixels) {
  const { yaxis: axis = {}, height, margin = {}, meta } = layout;
  const { range = [], ticktext: labels, tickvals } = axis;
  const rows = labels?.length && height && range[0] > range[1] && tickvals?.every((at, row) => at === row);
  const plain = data.every(({ y = [] }) => Array.isArray(y)); // not packed, as those of others may be
  if (!rows || !plain || pixels - BESIDE >= FOR_PHONES) return false;
  const unit = (height - (margin.t ?? 0) - (margin.b ?? 0)) / (range[0] - range[1]);
  const [step, last] = [1 + LABEL / unit, labels.length - 1];
  const rowOf = (y) => Math.min(last, Math.max(0, Math.round(y)));
  const moved = (y) => (typeof y === "number" ? rowOf(y) * step + (y - rowOf(y)) : y);
  for (const trace of data) {
    if (trace.type === "bar" && trace.width === undefined) trace.width = 1 - (layout.bargap ?? 0.2);
    trace.y = trace.y?.map(moved);
  }
  for (const shape of layout.shapes ?? [])
    if ((shape.yref ?? "y") === "y") [shape.y0, shape.y1] = [moved(shape.y0), moved(shape.y1)];
  for (const one of layout.annotations ?? []) if ((one.yref ?? "y") === "y") one.y = moved(one.y);
  const names = labels.map((text, row) => ({
    ...{ text: text.replaceAll("<br>", " · "), showarrow: false, font: { size: 12 } },
    ...{ xref: "paper", x: 0, xanchor: "left", xshift: -1 },
    ...{ yref: "y", y: row * step - 0.5, yanchor: "bottom" },
  }));
  layout.annotations = [...(layout.annotations ?? []), ...names];
  const lines = labels.slice(1).map((_, before) => {
    const y = (before + 1) * step - 0.5 - LABEL / unit;
    const ends = { xref: "paper", x0: 0, x1: 1, yref: "y", y0: y, y1: y };
    return { type: "line", layer: "below", ...ends, line: { color: GRID, width: 1 } };
  });
  layout.shapes = [...(layout.shapes ?? []), ...lines];
  layout.yaxis = { ...axis, showticklabels: false, range: [moved(range[0]), range[1] + 1 - step] };
  layout.height = height + Math.round(LABEL * labels.length);
  layout.margin = { ...margin, ...SIDES };
  layout.meta = { ...meta, row: step };
  return true;
}

/** Break the title of an axis, and leave out what would be written over the tick before. */
function fitAxis(layout, name, plot) {
  const axis = layout[name];
  const pixels = plot * shareOf(axis);
  const title = axis.title?.text ?? "";
  const lines = titleLines(title, pixels / AXIS_LETTER);
  if (lines.length > 1 && !title.includes("<br>")) {
    axis.title.text = lines.join("<br>");
    const side = axis.side === "top" ? "t" : "b";
    const more = Math.round(AXIS_LINE * (lines.length - 1));
    layout.margin = { ...layout.margin, [side]: (layout.margin?.[side] ?? 0) + more };
    if (layout.height) layout.height += more;
  }
  const [from, to] = axis.range ?? [];
  if (!(to > from)) return;
  const each = pixels / (to - from);
  if (axis.dtick === 1 && each < LABEL) axis.dtick = 5;
  if (!axis.tickvals || axis.ticktext?.length !== axis.tickvals.length) return;
  const [beside, below] = [axis.ticktext, axis.ticktext.map(twoWordsBelow)];
  const all = (texts) => roomFor(axis.tickvals, texts, each).length === texts.length;
  if (!all(beside) && all(below)) {
    axis.ticktext = below;
    layout.margin = { ...layout.margin, b: (layout.margin?.b ?? 0) + Math.round(AXIS_LINE) };
    if (layout.height) layout.height += Math.round(AXIS_LINE);
  }
  const kept = roomFor(axis.tickvals, axis.ticktext, each);
  for (const held of ["tickvals", "ticktext"]) axis[held] = kept.map((at) => axis[held][at]);
}

/** Return the label of a tick, whose lines of two words are two lines. */
const twoWordsBelow = (text) => text.replace(/(?<=^|<br>)([^ <]+) ([^ <]+)(?=$|<br>)/g, "$1<br>$2");

/** Return the places of the ticks whose labels have room, from the first one on. */
function roomFor(values, texts, each) {
  const wide = texts.map((text) => Math.max(...text.split("<br>").map(lengthSeen)) * TICK_LETTER);
  let free = -Infinity;
  return values.flatMap((value, at) => {
    if (value * each - wide[at] / 2 < free) return [];
    free = value * each + wide[at] / 2 + TICK_GAP;
    return [at];
  });
}

function titleLines(text, most) {
  const lines = [];
  for (const word of text.replaceAll(" = ", "\u00a0=\u00a0").split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Return traces without words that would be cut, or stand over marks or other words. */
function withoutCollisions({ data = [], layout }, plot) {
  const { yaxis: { range = [], visible } = {}, height = 0, margin = {} } = layout;
  if (visible === false) return data; // all has a place of its own, and maybe a form for little room
  const unit = (height - (margin.t ?? 0) - (margin.b ?? 0)) / Math.abs(range[0] - range[1]);
  if (!unit) return data;
  const placeOf = ({ xaxis = "x" }) => {
    const { range: [from, to] = [], ...axis } = layout[xaxis.replace("x", "xaxis")] ?? {};
    const pixels = plot * shareOf(axis);
    return to > from ? { at: (x) => ((x - from) / (to - from)) * pixels, end: pixels } : null;
  };
  const marks = data.filter(({ mode = "", type }) => type === "scatter" && mode.includes("markers"));
  const taken = []; // by words that are kept
  return data.map((trace) => {
    const place = trace.mode === "text" && Array.isArray(trace.x) && placeOf(trace);
    if (!place) return trace;
    const { x, y, text, textposition: side = "", textfont: { size = 12 } = {} } = trace;
    const sides = [].concat(side);
    const others = marks.filter(({ xaxis }) => xaxis === trace.xaxis);
    const kept = x.flatMap((value, at) => {
      const letters = lengthSeen(text[at].trim()) * size * LETTER;
      const start = place.at(value) - ((sides[at] ?? side).includes("left") ? letters + AROUND_MARK : 0);
      const own = { start, end: start + letters + AROUND_MARK, y: y[at] * unit, axis: trace.xaxis };
      const over = ({ start, end, y: line, axis }) =>
        axis === own.axis && Math.abs(line - own.y) < NEAR && start < own.end && own.start < end;
      const marked = ({ x: xs, y: ys }) =>
        Array.from(xs).some((mark, n) => {
          const seen = place.at(mark);
          const inside = own.start + AROUND_MARK < seen && seen < own.end;
          return mark !== value && inside && Math.abs(ys[n] * unit - own.y) < NEAR;
        });
      // Words are cut at the edge of the plotting area, unless a trace lets them go beyond.
      const { l, r } = trace.cliponaxis === false ? SIDES : { l: 0, r: 0 };
      const cut = own.start < -l || own.end > place.end + r;
      if (cut || taken.some(over) || others.some(marked)) return [];
      taken.push(own);
      return [at];
    });
    const held = (values) => kept.map((at) => values[at]);
    return {
      ...trace,
      ...{ x: held(x), y: held(y), text: held(text) },
      ...(Array.isArray(side) ? { textposition: held(side) } : {}),
    };
  });
}
