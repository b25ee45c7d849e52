// Each press conference as a strip: the chart of charts/_exchange_strip.py.

import { answeredOf, cautionsOfFiles, caveatOf, countOfExchanges, eventsOf, occasionsOf, orderedEvents } from "./chart_events.js";
import { figureWith, nothingToDraw, PLOT_PIXELS, QUIET_TEXT, rowsAxis } from "./chart_house.js";
import { rangeOf } from "./chart_lengths.js";
import { atMost } from "./chart_rows.js";
import { fittingName } from "./chart_outlets.js";
import { escaped, inOneLine, percentOf, rounded, shortened } from "./chart_words.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";

const ASKED = SHARED.charts.asked;
const ANSWERED = SHARED.charts.answered;
const STATEMENT = SHARED.charts.statement;
const HIT_COLOUR = SHARED.charts.hit;
const BLOCK_GAP = 2.5;
const LETTER_PIXELS = 6.2;
const ALL_STRIPS = 12;
const SOME_STRIPS = 8;

/** Return the figure of a strip: all exchanges of the transcripts asked for.
 *
 * `items` are these exchanges, `kept` those of them that a query leaves; `listed` and
 * `withHits` the transcripts with a row in the list or a hit, `wanted` those drawn in any
 * case. If a text is looked for, `places` says where its hits stand in a layout.
 */
export function stripFigure(island, items, options) {
  const { among, kept, listed, withHits, wanted, statements, hoverOf, places } = options;
  if (!items.length) return nothingToDraw(say("charts.nothing.exchange"));
  const every = orderedEvents(items.map(({ t }) => t), island);
  const title = stripTitle(items, kept);
  const where = (n) => occasionsOf(n, island, among);
  const drawn = drawnStrips(island, { items, listed, wanted });
  const exchanges = countOfExchanges(items.length);
  let extent = say("charts.strip.all", { exchanges, occasions: where(every.length) });
  let own = items;
  if (drawn.length < every.length) {
    own = items.filter(({ t }) => drawn.includes(t));
    const which = whichStrips(island, { every, drawn, where }, holdingStrips(every, kept, drawn, withHits));
    extent = say("charts.strip.some", { which, drawn: own.length, exchanges });
  }
  const ts = own.map(({ t }) => t);
  const shown = eventsOf(ts, island);
  const order = new Map(newestStrips(island, shown.keys(), [], shown.size).map((t) => [t, shown.get(t)]));
  const layout = stripLayout(own, [...order.keys()], statements);
  const block = (name, color) => blockTrace(own, layout, { name, color, kept, hoverOf });
  const rows = order.size;
  const traces = [
    openingTrace(layout.opening),
    block("asked", ASKED),
    block("answered", ANSWERED),
    outletLabels(island, own, layout, kept),
    ...(places ? [hitTicks(places(layout))] : []),
  ];
  const scale = scaleBar(layout.most, rows);
  return figureWith(
    traces,
    title,
    [inOneLine(say("charts.strip.mark"), extent), marksOfStrip(Boolean(places), own, kept)],
    (rows <= 12 ? 60 : 48) * rows + 24,
    {
      barmode: "overlay",
      xaxis: { visible: false, range: [0, rounded(layout.width * 1.005, 1)] },
      yaxis: { ...rowsAxis([...order.values()].map(stripLabel)), range: [rows - 0.1, -0.6] },
      shapes: [scale.bar],
      annotations: [scale.label],
      bottom: 8,
      note: [...cautionsOfFiles(ts, island), caveatOf(own.length, answeredOf(own))],
    },
  );
}

/** Return the transcripts that are drawn: all, or of many the newest that hold something. */
export function drawnStrips(island, { items, listed, wanted }) {
  const every = orderedEvents(items.map(({ t }) => t), island);
  if (every.length <= ALL_STRIPS) return every;
  const some = every.filter((t) => listed.has(t) || wanted.includes(t));
  return newestStrips(island, some.length ? some : every, wanted);
}

function newestStrips({ transcripts }, among, wanted = [], top = 0) {
  const date = (t) => transcripts[t].date;
  const inOrder = [...among].sort((one, other) => one - other);
  const dated = inOrder.filter(date);
  dated.sort((one, other) => (date(one) > date(other) ? -1 : Number(date(one) < date(other))));
  const order = [...dated, ...inOrder.filter((t) => !date(t))];
  return atMost(order, top || (order.length <= ALL_STRIPS ? order.length : SOME_STRIPS), wanted);
}

/** Return the transcripts that hold an exchange shown, or a hit; all, if none does. */
function holdingStrips(every, kept, drawn, withHits) {
  const seen = new Set([...kept].map(({ t }) => t));
  const held = every.filter((t) => (seen.size ? seen.has(t) : withHits?.has(t) && drawn.includes(t)));
  return held.length ? held : every;
}

/** Return the press conferences drawn, and the number of others, in words. */
function whichStrips(island, { every, drawn, where }, held) {
  const n = drawn.length;
  if (held.length < every.length) {
    const whole = held.every((t) => drawn.includes(t));
    const [key, of] = whole ? ["held", every] : ["some_held", held];
    return say(`charts.strip.${key}`, { n, occasions: where(of.length) });
  }
  const newest = newestStrips(island, every, [], n);
  const known = drawn.every((t) => island.transcripts[t].date && newest.includes(t));
  return say(`charts.strip.${known ? "newest" : "of"}`, { n, occasions: where(every.length) });
}

/** Return the place of each block, in words from the start of its row. */
function stripLayout(items, order, statements) {
  const opening = order.map((t) => statements.get(t) ?? 0);
  const row = new Map(order.map((t, at) => [t, at]));
  const said = opening.slice();
  for (const { t, q, a } of items) said[row.get(t)] += q + a;
  const most = rangeOf(said)[1] || 1;
  const last = rangeOf(items.map(({ n }) => Number(n)))[1];
  const perPixel = most / (PLOT_PIXELS - BLOCK_GAP * last);
  const gap = rounded(perPixel * BLOCK_GAP, 1);
  const at = opening.map((words) => words + (words ? gap : 0));
  const blocks = new Map();
  for (const item of items) {
    const own = row.get(item.t);
    const asked = rounded(at[own], 1);
    const answered = rounded(at[own] + item.q, 1);
    at[own] += item.q + item.a + gap;
    blocks.set(item, { row: own, asked, answered });
  }
  const width = items.reduce((end, item) => Math.max(end, blocks.get(item).answered + item.a), 0);
  return { opening, row, most, perPixel, width, blocks };
}

/** Return the share of answers in the exchanges that are shown, if any is. */
function stripTitle(items, kept) {
  const shown = items.filter((item) => kept.has(item));
  const own = shown.length ? shown : items;
  const answered = own.reduce((sum, { a }) => sum + a, 0);
  const words = own.reduce((sum, { q }) => sum + q, answered);
  if (!words) return say("charts.strip.silent");
  const told = { words: countOfWords(words), share: percentOf(answered / words), n: own.length };
  const key = own.length === items.length ? "title" : "of_some";
  return say(`charts.strip.${key}`, { ...told, exchanges: countOfExchanges(items.length) });
}

const countOfWords = (n) => say("charts.count.word", { n });

function openingTrace(words) {
  const statement = say("charts.strip.over_statement");
  return {
    type: "bar",
    name: "statement",
    orientation: "h",
    x: words,
    y: words.map((_, row) => row),
    width: 0.5,
    marker: { color: STATEMENT, line: { width: 0 } },
    hovertext: words.map((n) => `${statement}<br>${countOfWords(n)}`),
    hoverinfo: "text",
  };
}

function blockTrace(items, { blocks }, { name, color, kept, hoverOf }) {
  return {
    type: "bar",
    name,
    orientation: "h",
    base: items.map((item) => blocks.get(item)[name]),
    x: items.map(({ q, a }) => (name === "asked" ? q : a)),
    y: items.map((item) => blocks.get(item).row),
    width: 0.5,
    marker: {
      color,
      line: { width: 0 },
      opacity: items.map((item) => (kept.has(item) ? 1 : 0.25)),
    },
    customdata: items.map(({ id }) => id),
    hovertext: items.map(hoverOf),
    hoverinfo: "text",
  };
}

/** Write the outlet or the asker above each block that is shown, up to the next label. */
function outletLabels({ chart }, items, { blocks, perPixel, width }, kept) {
  const shown = items.filter((item) => kept.has(item));
  const found = [];
  shown.forEach((item, n) => {
    const { row, asked } = blocks.get(item);
    const after = blocks.get(shown[n + 1]);
    const room = (after?.row === row ? after.asked : width) - asked;
    const characters = Math.trunc(room / perPixel / LETTER_PIXELS - 0.5);
    const label = fittingName(chart.labels[item.x], characters);
    if (label) found.push([asked, row - 0.27, escaped(label)]);
  });
  return {
    type: "scatter",
    name: "outlets",
    mode: "text",
    x: found.map(([x]) => x),
    y: found.map(([, y]) => y),
    text: found.map(([, , label]) => label),
    textposition: "top right",
    textfont: { size: 11 },
    hoverinfo: "skip",
  };
}

/** Mark each hit where it stands among the words of its block. */
function hitTicks(places) {
  return {
    type: "scatter",
    name: "hits",
    mode: "markers",
    x: places.map(([x]) => x),
    y: places.map(([, y]) => y),
    marker: { symbol: "line-ns-open", size: 15, color: HIT_COLOUR, line: { width: 2 } },
    hoverinfo: "skip",
  };
}

/** Return the line that says what each shade is. */
function marksOfStrip(withHits, items, kept) {
  const n = items.filter((item) => kept.has(item)).length;
  const dark = n && n < items.length ? [say("charts.strip.dark")] : [];
  const parts = [
    [ASKED, "■", "asked"],
    [ANSWERED, "■", "answered"],
    [STATEMENT, "■", "statement"],
    [HIT_COLOUR, "┃", "hit"],
  ];
  const marks = parts
    .slice(0, withHits ? 4 : 3)
    .map(([colour, glyph, part]) => `<span style="color:${colour}">${glyph}</span> ${say(`charts.strip.${part}`)}`);
  return [...marks, ...dark].join("   ");
}

/** Return a bar of a round number of words, and its label. */
function scaleBar(most, rows) {
  const sizes = [0, 1, 2, 3, 4, 5].flatMap((power) => [1, 2, 5].map((step) => step * 10 ** power));
  const length = sizes.findLast((size) => size <= most / 8) ?? 1;
  const y = rows - 0.4;
  return {
    bar: { type: "line", x0: 0, x1: length, y0: y, y1: y, line: { color: QUIET_TEXT, width: 2 } },
    label: {
      x: length,
      y,
      text: ` ${countOfWords(length)}`,
      showarrow: false,
      xanchor: "left",
      font: { size: 11 },
    },
  };
}

function stripLabel({ date, name }) {
  const short = escaped(shortened(name, 26));
  if (!date) return `<b>${short}</b>`;
  return `<b>${date}</b>${short ? `<br>${short}` : ""}`;
}
