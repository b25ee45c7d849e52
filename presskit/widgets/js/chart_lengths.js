// How long the answers are: the chart of charts/_answer_lengths.py for what a query leaves.

import { answeredOf, cautionsOfFiles, caveatOf, countOfExchanges, eventsOf, keyOfEvents } from "./chart_events.js";
import { axisAbove, figureWith, markSize, nothingToDraw, PLOT_PIXELS, QUIET_TEXT, rowsAxis } from "./chart_house.js";
import { jointLinks, membersOf, pointTraces, spreadOf } from "./chart_points.js";
import { rowsToDraw, sharedLabel } from "./chart_rows.js";
import { medianOf, middleHalf, MIN_GROUP, MIN_QUARTILES, quantileOf, rankedGroups } from "./chart_summaries.js";
import { escaped, inOneLine, inWords, lengthOf, listed, rounded, shortened } from "./chart_words.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";

const LENGTHS_ROW = 26;
const LENGTHS_HIGH_ROW = 44;
const MOST_ROWS = 60;
const MOST_OF_THEM = 0.95; // of all answers have room, whoever asked
const FURTHER = 2; // times the longest that has room: a longer one is not drawn
const NEAR_POINTS = 11 / PLOT_PIXELS; // of the axis: points closer than this part
const CHARACTER_PIXELS = 6.6;
const LABEL_CHARACTERS = 34;

/** Return the figure of the exchanges `items`, in the order of the table. */
export function lengthsFigure(island, items, { unit, hoverOf }) {
  const { chart } = island;
  const timed = unit === "seconds";
  const lengthOfItem = timed ? ({ x }) => chart.seconds.answer[x] : ({ a }) => a;
  const rows = timed ? items.filter((item) => lengthOfItem(item) !== null) : items;
  if (!rows.length) return nothingToDraw(say("charts.nothing.answer"), timed ? say("charts.nothing.why.times") : "");
  const ts = rows.map(({ t }) => t);
  const shown = eventsOf(ts, island);
  const table = rankedGroups(rows, ({ x }) => chart.of[x], lengthOfItem);
  const { rows: drawn, place, n } = rowsToDraw(table, chart.by, MOST_ROWS);
  const width = Math.max(1, longestOf(rows, chart, lengthOfItem)) * 1.05;
  const members = membersOf(
    rows.filter((item) => lengthOfItem(item) <= width),
    ({ x }) => chart.of[x].map((group) => place.get(group)),
    drawn.length,
  );
  const points = placedPoints(members, lengthOfItem, width);
  const traces = pointTraces(points, shown, hoverOf);
  const medians = medianBars(drawn);
  const crowded = markSize(rows.length) < markSize(1);
  const ranked = drawn.filter(({ own }) => own.ranked).length;
  const beyond = rows.filter((item) => lengthOfItem(item) > width).map(lengthOfItem);
  const labelOf = labelsOf(rows, chart, shown);
  return figureWith(
    [jointLinks(points, rows), ...(crowded ? [...traces, medians] : [medians, ...traces]), pointNames(points, chart, width)],
    lengthsTitle(rows, rows.map(lengthOfItem), unit),
    [inOneLine(say("charts.lengths.mark"), countOfExchanges(rows.length)), ...keyOfEvents(shown)],
    (ranked ? LENGTHS_HIGH_ROW : LENGTHS_ROW) * drawn.length + 8,
    {
      xaxis: axisAbove(say(`charts.answers.axis.${unit}`), { range: [0, width] }),
      yaxis: rowsAxis(drawn.map((row) => lengthsLabel(row, labelOf, chart))),
      note: [
        ...cautionsOfFiles(ts, island),
        ...lengthsCaveats(rows, table),
        ...lengthsNote(chart, rows, items, unit, { drawn, ranked, n, beyond }),
      ],
    },
  );
}

/** Return the smallest and the largest of some numbers; of many, too. */
export function rangeOf(values) {
  return [
    values.reduce((one, other) => Math.min(one, other), Infinity),
    values.reduce((one, other) => Math.max(one, other), -Infinity),
  ];
}

/** Return the longest answer to have room for; who has no name sets the scale only for most. */
function longestOf(rows, chart, lengthOfItem) {
  const lengths = rows.map(lengthOfItem);
  const most = rangeOf(lengths)[1];
  const known = rows.filter(({ x }) => chart.of[x][0] >= 0).map(lengthOfItem);
  if (!SHARED.charts.unnamed.includes(chart.by) || !known.length || known.length === rows.length) return most;
  const longest = Math.max(rangeOf(known)[1], quantileOf(lengths, MOST_OF_THEM));
  return most <= FURTHER * longest ? most : longest;
}

function lengthsTitle(rows, lengths, unit) {
  if (caveatOf(rows.length, answeredOf(rows)))
    return say("charts.answers.silent", { exchanges: countOfExchanges(rows.length) });
  const n = lengths.length;
  const [least, most] = rangeOf(lengths).map(inWords);
  if (n < MIN_GROUP) {
    const each = listed(lengths.map(inWords));
    return say(`charts.lengths.few.${unit}`, { answers: say("charts.count.answer", { n }), each });
  }
  if (n < MIN_QUARTILES) {
    const median = inWords(medianOf(lengths));
    return say(`charts.lengths.some.${unit}`, { n, least, most, median });
  }
  const half = middleHalf(lengths);
  const [low, high] = rangeOf(half).map(inWords);
  const told = { inside: half.length, n, least: low, most: high, longest: most };
  return say(`charts.lengths.many.${unit}`, told);
}

function lengthsCaveats(rows, table) {
  const ofAll = caveatOf(rows.length, answeredOf(rows));
  if (ofAll) return [ofAll];
  const silent = table.filter((one) => one.silent && one.n >= MIN_GROUP).length;
  return silent ? [say("charts.common.no_answer", { n: silent })] : [];
}

function lengthsNote(chart, rows, items, unit, { drawn, ranked, n, beyond }) {
  const parts = [];
  if (unit === "seconds") {
    const out = items.length - rows.length;
    if (out) parts.push(say("charts.answers.untimed", { exchanges: countOfExchanges(out) }));
    const known = new Set(chart.seconds.until);
    const until = rows.filter(({ x }) => known.has(x)).length;
    const which = until < rows.length ? "until_next" : "until_next_all";
    if (until) parts.push(say(`charts.answers.${which}`, { exchanges: countOfExchanges(until) }));
  }
  const joint = rows.some(({ x }) => chart.of[x].length > 1);
  if (chart.by === "outlet" && joint) parts.push(say("charts.common.joint_row"));
  if (ranked) parts.push(say("charts.answers.median", { least: MIN_GROUP }));
  if (!ranked) parts.push(say("charts.lengths.in_order"));
  else if (ranked < drawn.length) parts.push(say("charts.lengths.others_in_order"));
  if (drawn.length < n) parts.push(say("charts.common.drawn_rows", { drawn: drawn.length, all: n }));
  if (beyond.length) {
    const most = inWords(rangeOf(beyond)[1]);
    parts.push(say(`charts.lengths.beyond.${unit}`, { n: beyond.length, most }));
  }
  return parts;
}

/** Return the function that gives a row its label; those of transcripts depend on which are drawn. */
function labelsOf(rows, chart, shown) {
  if (chart.by !== "transcript") return (group) => rowLabel(group, chart);
  const labels = new Map(rows.map(({ x, t }) => [chart.of[x][0], shown.get(t).label]));
  return (group) => escaped(shortened(labels.get(group), LABEL_CHARACTERS));
}

function lengthsLabel({ shared, groups, own: { n, ranked, median } }, labelOf, { by }) {
  if (shared) return sharedLabel(groups.length, by);
  const label = labelOf(groups[0]);
  return ranked ? `${label}<br>${say("charts.lengths.row", { n, median: inWords(median) })}` : label;
}

/** Return the label of a row, as Python has written it. */
export const rowLabel = (group, chart) => (group < 0 ? chart.none : chart.labels[group]);

/** Give each exchange its place in each of its rows, apart from its neighbours. */
function placedPoints(members, lengthOfItem, width) {
  const points = members.map(({ row, item }) => ({ row, item, x: lengthOfItem(item), y: row }));
  for (let at = 0; at < points.length; ) {
    const own = points.slice(at).findIndex(({ row }) => row !== points[at].row);
    const end = own < 0 ? points.length : at + own;
    const offsets = spreadOf(points.slice(at, end).map(({ x }) => x), width * NEAR_POINTS);
    const [low, high] = rangeOf(offsets);
    const step = 0.4 / Math.max(2, -low, high);
    offsets.forEach((offset, n) => {
      points[at + n].y = rounded(points[at + n].row + offset * step, 3);
    });
    at = end;
  }
  return points;
}

/** Draw the median of each row that has enough exchanges, as an upright bar. */
function medianBars(drawn) {
  const [x, y] = [[], []];
  drawn.forEach(({ own: { ranked, median } }, row) => {
    if (!ranked) return;
    x.push(median, median, null);
    y.push(row - 0.42, row + 0.42, null);
  });
  return {
    type: "scatter",
    name: "median",
    mode: "lines",
    x,
    y,
    line: { color: QUIET_TEXT, width: 3 },
    hoverinfo: "skip",
  };
}

/** Name the longest and the shortest answer, where there is room beside it. */
function pointNames(points, chart, width) {
  const order = points
    .map((_, at) => at)
    .sort((a, b) => points[a].x - points[b].x || points[b].row - points[a].row || a - b);
  let ends = [points[order[0]], points[order.at(-1)]];
  if (ends[0].item === ends[1].item) ends = ends.slice(1);
  const named = [];
  for (const { item, x, y, row } of ends) {
    if (chart.beside[item.x] === null) continue;
    const name = shortened(chart.beside[item.x], 30);
    const room = ((lengthOf(name) * CHARACTER_PIXELS + 12) / PLOT_PIXELS) * width;
    const taken = points.filter((one) => one.row === row).map((one) => one.x);
    const free = ([, low, high]) =>
      low >= 0 && high <= width && taken.filter((one) => low <= one && one <= high).length === 1;
    const side = [["right", x, x + room], ["left", x - room, x]].find(free)?.[0];
    if (side) named.push({ x, y, side, name: escaped(name) });
  }
  return {
    type: "scatter",
    name: "names",
    mode: "text",
    x: named.map(({ x }) => x),
    y: named.map(({ y }) => y),
    text: named.map(({ side, name }) => (side === "right" ? `  ${name}` : `${name}  `)),
    textposition: named.map(({ side }) => (side === "right" ? "middle right" : "middle left")),
    textfont: { size: 12 },
    hoverinfo: "skip",
  };
}
