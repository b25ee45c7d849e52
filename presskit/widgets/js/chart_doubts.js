// Where the doubts are: the chart of charts/_doubts.py for what a query leaves.

import { eventsOf } from "./chart_events.js";
import { axisAbove, figureWith, nothingToDraw, PLOT_PIXELS, rowsAxis } from "./chart_house.js";
import { rangeOf } from "./chart_lengths.js";
import { spreadOf } from "./chart_points.js";
import { atMost } from "./chart_rows.js";
import { escaped, inOneLine, listed, rounded, shortened } from "./chart_words.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { number } from "./text.js";

const DOUBT_ROW = 34;
const DOUBT_ROWS = 30;
const DOUBTS_APART = 0.3;
const FILE_MARGIN = 0.05;
const SEVERITIES = SHARED.charts.severities;

/** Return the figure of the doubts `rows`, the worst first. */
export function doubtsFigure(island, rows, { selected, hoverOf }) {
  if (!rows.length) return nothingToDraw(say("charts.doubts.none"), say("charts.doubts.none_left"));
  const shown = eventsOf(rows.map(({ t }) => t), island);
  const date = (t) => island.transcripts[t]?.date;
  const dated = [...shown.keys()].filter(date);
  dated.sort((one, other) => (date(one) > date(other) ? -1 : Number(date(one) < date(other))));
  const order = [...new Set([...dated, ...shown.keys()])];
  const wanted = rows.filter(({ id }) => id === selected).map(({ t }) => t);
  const among = atMost(order, DOUBT_ROWS, wanted);
  const place = new Map(among.map((t, row) => [t, row]));
  const drawn = rows.filter(({ t }) => place.has(t));
  const ends = among.map((t) => lastLine(island.transcripts[t]));
  const most = Math.max(1, rangeOf(drawn.map(({ line }) => line ?? 1))[1], rangeOf(ends)[1]);
  const ticks = lineTicks(most);
  const whole = drawn.some(({ line }) => line === null); // of a file, not of a line
  const aside = whole ? [[-FILE_MARGIN * most], [say("charts.doubts.whole_file").replace(" ", "<br>")]] : [[], []];
  return figureWith(
    [talkLines(ends), ...doubtTraces(placedDoubts(drawn, place, most), hoverOf)],
    doubtsTitle(rows),
    [inOneLine(say("charts.doubts.mark")), keyOfDoubts(rows)],
    DOUBT_ROW * among.length + 8,
    {
      xaxis: axisAbove(say("charts.doubts.axis"), {
        range: [(whole ? -1.8 : -0.3) * FILE_MARGIN * most, most * 1.02],
        tickvals: [...aside[0], ...ticks],
        ticktext: [...aside[1], ...ticks.map(number)],
      }),
      yaxis: rowsAxis(among.map((t) => escaped(shortened(shown.get(t).label, 34)))),
      note: noteOfDoubts(island, rows, { drawn, order, among }),
    },
  );
}

const lastLine = (transcript) =>
  (transcript?.turns ?? []).reduce((end, { line }) => Math.max(end, line ?? 0), 0);

/** Give each doubt its place, apart from its neighbours. */
function placedDoubts(drawn, place, most) {
  const points = drawn.map((doubt) => {
    const row = place.get(doubt.t);
    return { doubt, row, x: doubt.line ?? -FILE_MARGIN * most, y: row };
  });
  for (const row of place.values()) {
    const own = points.filter((point) => point.row === row);
    const offsets = spreadOf(own.map(({ x }) => x), (most * 13) / PLOT_PIXELS);
    const [low, high] = rangeOf(offsets);
    const step = DOUBTS_APART / Math.max(1, -low, high);
    own.forEach((point, n) => (point.y = rounded(row + offsets[n] * step, 3)));
  }
  return points;
}

function doubtTraces(points, hoverOf) {
  // The last one is drawn on top: no note may hide a warning.
  return Object.entries(SEVERITIES)
    .reverse()
    .map(([severity, [color, symbol, , size]]) => {
      const own = points.filter(({ doubt }) => doubt.severity === severity);
      return {
        type: "scatter",
        name: severity,
        mode: "markers",
        x: own.map(({ x }) => x),
        y: own.map(({ y }) => y),
        marker: { color, symbol, size, opacity: 0.9 },
        customdata: own.map(({ doubt }) => doubt.id),
        hovertext: own.map(({ doubt }) => hoverOf(doubt)),
        hoverinfo: "text",
      };
    })
    .filter(({ x }) => x.length);
}

/** Draw each source as a line from its first line to its last turn. */
function talkLines(ends) {
  const [x, y] = [[], []];
  ends.forEach((end, row) => {
    if (!end) return;
    x.push(1, end, null);
    y.push(row, row, null);
  });
  const line = { color: "rgba(128,128,128,0.22)", width: 3 };
  return { type: "scatter", name: "talk", mode: "lines", x, y, line, hoverinfo: "skip" };
}

/** Return line 1 and up to seven round numbers of lines after it. */
function lineTicks(most) {
  const sizes = [0, 1, 2, 3, 4, 5].flatMap((power) => [1, 2, 5].map((step) => step * 10 ** power));
  const step = sizes.find((size) => size * 7 >= most) ?? most;
  const ticks = step > 1 ? [1] : [];
  for (let tick = step; tick <= most; tick += step) ticks.push(tick);
  return ticks;
}

const countOf = (rows, severity) => rows.filter((row) => row.severity === severity).length;

function doubtsTitle(rows) {
  const names = Object.keys(SEVERITIES).filter((severity) => countOf(rows, severity));
  const each = listed(names.map((severity) => say(`explorers.severities.counted.${severity}`, { n: countOf(rows, severity) })));
  const places = new Set(rows.map(({ t }) => t)).size;
  const where = say("charts.doubts.transcripts", { n: places });
  if (names.length === 1) return say("charts.doubts.title_of_one", { each, transcripts: where });
  const doubts = say("explorers.nouns.doubt", { n: rows.length });
  return say("charts.doubts.title", { doubts, transcripts: where, each });
}

function noteOfDoubts({ transcripts }, rows, { drawn, order, among }) {
  const parts = [];
  const clean = transcripts.length - order.filter((t) => transcripts[t]).length;
  if (clean)
    parts.push(
      say("charts.doubts.clean", {
        clean,
        transcripts: say("charts.count.transcript", { n: transcripts.length }),
      }),
    );
  if (among.length < order.length)
    parts.push(
      say("charts.doubts.drawn", {
        rows: among.length,
        transcripts: order.length,
        drawn: drawn.length,
        doubts: say("explorers.nouns.doubt", { n: rows.length }),
      }),
    );
  return parts;
}

function keyOfDoubts(rows) {
  const marks = Object.entries(SEVERITIES)
    .filter(([severity]) => countOf(rows, severity))
    .map(([severity, [colour, , glyph]]) => {
      const name = say(`explorers.severities.name.${severity}`);
      return `<span style="color:${colour}">${glyph}</span> ${name}`;
    });
  return marks.join("   ");
}
