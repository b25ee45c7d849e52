// Points that are exchanges: how they part where they would hide each other, and their
// traces; as charts/_spread.py and _point_traces.py have it.

import { layersOf } from "./chart_events.js";
import { MARK_COLOUR, markSize } from "./chart_house.js";
import { escaped, rounded } from "./chart_words.js";
import { below } from "./text.js";

const CROWD = 25;
const FEW_IN_ROW = 100;
const GOLDEN = (5 ** 0.5 - 1) / 2;

/** Return an offset for each value, so that values closer than `near` part. */
export function spreadOf(values, near) {
  const order = values.map((_, at) => at).sort((one, other) => values[one] - values[other] || one - other);
  const sorted = order.map((at) => values[at]);
  let crowd = 0;
  sorted.forEach((value, at) => (crowd = Math.max(crowd, below(sorted, value + near) - at)));
  const parted =
    values.length <= FEW_IN_ROW && crowd <= CROWD
      ? partedOffsets(sorted, near)
      : scatteredOffsets(sorted, near);
  const offsets = new Array(values.length);
  order.forEach((at, n) => (offsets[at] = parted[n]));
  return offsets;
}

/** Give each value the first level on which it has room. */
function partedOffsets(sorted, near) {
  const last = new Map();
  return sorted.map((value) => {
    let level = 0;
    while (value - (last.get(level) ?? -Infinity) < near) level = level > 0 ? -level : 1 - level;
    last.set(level, value);
    return level;
  });
}

/** Scatter values, the same at each call, as far as their neighbours are many. */
function scatteredOffsets(sorted, near) {
  return sorted.map((value, at) => {
    const crowd = upTo(sorted, value + near / 2) - below(sorted, value - near / 2);
    return rounded((((at * GOLDEN) % 1) - 0.5) * (crowd - 1), 2);
  });
}

/** Return the number of some sorted numbers that are not above a limit. */
function upTo(sorted, limit) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Return the places of rows in the rows of a chart, row by row: [row, item] pairs. */
export function membersOf(items, rowsOfItem, n) {
  const rows = Array.from({ length: n }, () => []);
  for (const item of items)
    for (const row of rowsOfItem(item)) if (row !== undefined) rows[row].push(item);
  return rows.flatMap((own, row) => own.map((item) => ({ row, item })));
}

/** Return a trace that links the marks {item, x, y} of each exchange that stands in several rows. */
export function jointLinks(points, items) {
  const marks = new Map();
  for (const point of points) marks.set(point.item, [...(marks.get(point.item) ?? []), point]);
  const joint = items.flatMap((item) => (marks.get(item)?.length > 1 ? [marks.get(item)] : []));
  const ends = joint.map((own) => [...own.sort((one, other) => one.y - other.y), { x: null, y: null }]).flat();
  const line = { color: MARK_COLOUR, width: 1 };
  const [x, y] = [ends.map((one) => one.x), ends.map((one) => one.y)];
  return { type: "scatter", name: "joint", mode: "lines", x, y, line, hoverinfo: "skip" };
}

/** Return the traces of points {item, x, y}, in the look of their transcripts. */
export function pointTraces(points, shown, hoverOf) {
  return layersOf(shown).map(([t, event]) => {
    const own = t === null ? points : points.filter(({ item }) => item.t === t);
    return {
      type: "scatter",
      name: escaped(event.label),
      mode: "markers",
      x: own.map(({ x }) => x),
      y: own.map(({ y }) => y),
      marker: {
        color: event.colour,
        symbol: event.symbol,
        size: markSize(points.length),
        opacity: event.opacity,
      },
      customdata: own.map(({ item }) => item.id),
      hovertext: own.map(({ item }) => hoverOf(item)),
      hoverinfo: "text",
      cliponaxis: false, // a mark at 0 is whole
    };
  });
}
