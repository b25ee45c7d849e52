// How often a word is said at each event, by press and podium: charts/_over_time.py.

import { cautionsOfFiles, eventsOf, occasionsOf } from "./chart_events.js";
import { figureWith, NARROW_CHART, nothingToDraw } from "./chart_house.js";
import { countLimits } from "./chart_interval.js";
import { riseOf } from "./chart_rise.js";
import { fittingDays, THEME_WIDTH } from "./chart_theme_places.js";
import { wrappedText } from "./chart_theme_words.js";
import { escaped, inOneLine, inWords, rounded, shortened } from "./chart_words.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";

const SIDES = [["podium", "principal", 0], ["press", "journalist", 1]];
const LINE_COLOUR = SHARED.charts.grid;
const LOOK = SHARED.charts.events;
const TIME_PIXELS = 140;
const [RATE_ROOM, MOST_ROOM, NONE_SAID] = [1.5, 4, 1]; // as charts/_over_time.py has them
const TIME_ROOM = 0.06; // of the time shown, on a phone, to each side
const TIME_DODGE = 0.003; // of the time shown, to each side
const DAY_LENGTH = 86_400_000; // milliseconds
const FEW_TIMES = 40;

/** Return the number of hits of each side at each event: one row each.
 *
 * `kept` are the places of turns that count, `hits` those of the word, by turn.
 */
export function overTimeRows(engine, kept, hits) {
  engine.words.index();
  const rows = new Map();
  for (const { turn, t, n, at } of kept) {
    if (!rows.has(t)) rows.set(t, SIDES.map(([who]) => ({ t, who, n: 0, words: 0, first: Infinity })));
    const side = SIDES.findIndex(([, role]) => role === turn.role);
    if (side < 0) continue;
    const row = rows.get(t)[side];
    row.words += engine.words.parts[n].code.length;
    const said = hits.get(n)?.length ?? 0;
    row.n += said;
    if (said) row.first = Math.min(row.first, at);
  }
  return [...rows.values()].flat();
}

/** Return the figure of a word: `rows` as `overTimeRows` counts them. */
export function overTimeFigure(island, term, rows, { width = THEME_WIDTH } = {}) {
  if (!rows.length) return nothingToDraw(say("charts.nothing.over_time"), say("charts.nothing.why.event"));
  const dayOf = (t) => island.transcripts[t].date;
  const dated = rows.some(({ t }) => dayOf(t));
  const drawn = dated ? rows.filter(({ t }) => dayOf(t)) : rows;
  const time = placesInTime(island, [...new Set(drawn.map(({ t }) => t))], dated);
  const own = drawn.map((row) => ({ ...row, ...ratesOf(row) }));
  const spoken = own.filter(({ words }) => words);
  const most = (values, least) => values.reduce((one, other) => Math.max(one, other), least);
  const rates = spoken.map(({ rate }) => rate);
  const [highest, further] = [most(rates, 0), most(spoken.map(({ high }) => high), 0)];
  const reach = Math.max(further, RATE_ROOM * highest, NONE_SAID);
  const end = rounded(highest ? Math.min(reach, MOST_ROOM * highest) : reach, 3);
  const sides = SIDES.map(([who, , look]) => {
    const side = time.order.flatMap((t) => spoken.filter((row) => row.t === t && row.who === who));
    const shift = who === "press" ? time.dodge : -time.dodge;
    const x = side.map(({ t }) => rounded(time.at.get(t) + shift, 1));
    return { who, look, side, x };
  });
  const left = new Set(rows.map(({ t }) => t)).size - time.order.length;
  const [title, ...more] = timeTitles(island, term, own, time, dated);
  return figureWith(
    [
      ...sides.map((one) => intervalLines(one, time)),
      ...sides.map((one) => timeMarks(one, term, time, island)),
    ],
    title,
    [timeLine(island, own, time), timeKey()],
    TIME_PIXELS,
    {
      note: [
        ...more,
        ...cautionsOfFiles(time.order, island),
        ...timeNote(left, further > end + 0.001 ? further : 0),
      ],
      xaxis: timeAxis(time, width),
      yaxis: {
        range: [0, end],
        rangemode: "tozero",
        zeroline: true,
        zerolinecolor: LINE_COLOUR,
        nticks: 5,
        domain: [0, 1],
        title: { text: say("charts.common.per_1000") },
      },
      width,
      bottom: 40,
    },
  );
}

function ratesOf({ n, words }) {
  const [low, high] = countLimits(n).map((limit) => (1000 * limit) / words);
  return { rate: (1000 * n) / words, low, high };
}

/** Return the places of events, in milliseconds; without days one after the other. */
function placesInTime(island, ts, dated) {
  const labels = eventsOf(ts, island);
  const order = [...labels.keys()];
  const placeOf = (t, nth) => (dated ? Date.parse(island.transcripts[t].date) : nth);
  const at = new Map(order.map((t, nth) => [t, placeOf(t, nth)]));
  const places = [...at.values()];
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const span = dated ? high - low || 30 * DAY_LENGTH : Math.max(1, order.length - 1);
  const pad = high > low ? 0.04 * span : span / 2;
  return { labels, order, at, dodge: TIME_DODGE * span, ends: [low - pad, high + pad] };
}

function timeAxis({ labels, order, at, ends }, width) {
  const room = width < NARROW_CHART ? TIME_ROOM * (ends[1] - ends[0]) : 0; // half a day beside the last mark
  const [low, high] = [ends[0] - room, ends[1] + room];
  const place = new Map();
  const days = order.map((t) => {
    const { date, name, label } = labels.get(t);
    const cut = date.lastIndexOf(" ");
    const [day, year] = cut < 0 ? [shortened(name || label, 14), ""] : [date.slice(0, cut), date.slice(cut + 1)];
    const pixel = ((at.get(t) - low) / (high - low)) * width;
    place.set(pixel, at.get(t));
    return [pixel, day, year];
  });
  const kept = fittingDays(days, width + 60, 7.4, true);
  return {
    range: [rounded(low, 1), rounded(high, 1)],
    tickvals: kept.map(([pixel]) => place.get(pixel)),
    ticktext: kept.map(([, text]) => escaped(text)),
    tickangle: 0,
    ticklabelstandoff: 8,
    showgrid: false,
    anchor: "y",
  };
}

const intervalLines = ({ who, look, side, x }, { order }) => ({
  type: "scatter",
  name: `interval ${who}`,
  mode: "lines",
  x: x.flatMap((at) => [at, at, null]),
  y: side.flatMap(({ low, high }) => [rounded(low, 3), rounded(high, 3), null]),
  line: { color: LOOK[look][0], width: 1 },
  opacity: order.length <= FEW_TIMES ? 0.7 : 0.35,
  hoverinfo: "skip",
});

function timeMarks({ who, look, side, x }, term, { order, labels }, { transcripts }) {
  const [color, symbol] = LOOK[look];
  return {
    type: "scatter",
    name: who,
    mode: "markers",
    x,
    y: side.map(({ rate }) => rounded(rate, 3)),
    marker: {
      color,
      symbol: side.map(({ n }) => (n ? symbol : `${symbol}-open`)),
      size: order.length <= FEW_TIMES ? 9 : 6,
      opacity: 1,
      line: { width: 1.5, color },
    },
    cliponaxis: false,
    customdata: side.map(({ t }) => `${transcripts[t].id}\t${term}`),
    hovertext: side.map((row) => overTimeMark(row, term, labels.get(row.t))),
    hoverinfo: "text",
  };
}

function overTimeMark({ who, n, words, rate, low, high }, term, { label, name }) {
  const event = name && !label.includes(name) ? [escaped(shortened(name, 50))] : [];
  return [
    `<b>${wrappedText(term)}</b>`,
    `${escaped(shortened(label, 50))} · ${say(`charts.time.who.${who}`)}`,
    ...event,
    say("charts.time.over", { n, words: say("charts.count.word", { n: words }), rate: inWords(rate) }),
    say("charts.time.interval", { low: inWords(low), high: inWords(high) }),
  ].join("<br>");
}

/** Return the course of the rate of a word, if known; and where it is said. */
function timeTitles(island, term, rows, time, dated) {
  const word = `“${escaped(shortened(term, 50))}”`;
  const { order, labels } = time;
  const told = timeTitle(island, word, rows, time, dated);
  const moved = dated && riseOf(rows, order);
  return moved ? [movedTitle(word, moved, labels, order.length, occasionsOf(order.length, island, order)), told] : [told];
}

/** Return the title: at how many events a word is said, and who said it first. */
function timeTitle(island, word, rows, { order, labels }, dated) {
  const n = order.length;
  const whole = occasionsOf(n, island, order);
  const said = rows.filter((row) => row.n);
  const at = order.filter((t) => said.some((row) => row.t === t));
  if (!at.length) return say(n > 1 ? "charts.time.unsaid" : "charts.time.unsaid_one", { word, occasions: whole });
  const times = say("charts.count.time", { n: said.reduce((sum, row) => sum + row.n, 0) });
  const first = say("charts.time.at_event", { word, where: whereSaid(at.length, n, whole), times });
  if (n === 1 || !dated) return first;
  const opening = said.filter(({ t }) => t === at[0]);
  const { who } = opening.reduce((one, other) => (other.first < one.first ? other : one));
  const day = labels.get(at[0]).date.replaceAll(" ", "\u00a0");
  return say(`charts.time.first.${who}`, { said: first, day });
}

/** Return the rates between which a word moved, in words. */
function movedTitle(word, { who, way, n, rates, ends }, labels, events, occasions) {
  const [low, high] = rates.map(inWords);
  const known = { before: n[0], after: n[1] };
  const [first, last] = ends.map(([t]) => labels.get(t).date.replaceAll(" ", "\u00a0"));
  const when =
    events === 2
      ? say("charts.time.moved.both", { first, last, ...known })
      : say("charts.time.moved.halves", { n: ends[0].length, occasions, ...known });
  return say(`charts.time.moved.${way}`, { word, who: say(`charts.time.side.${who}`), low, high, when });
}

/** Return the number of events at which a word is said, in words. */
function whereSaid(k, n, whole) {
  const noun = whole.slice(whole.indexOf(" ") + 1);
  if (n === 1) return say("charts.time.one_of", { occasion: noun });
  if (k === n && n === 2) return say("charts.time.both", { occasions: noun });
  return say(k === n ? "charts.time.all_of" : "charts.time.some_of", { k, occasions: whole });
}

function timeKey() {
  const looks = SIDES.map(
    ([who, , look]) => `<span style="color:${LOOK[look][0]}">${LOOK[look][2]}</span> ${say(`charts.time.side.${who}`)}`,
  ).join("   ");
  return `${looks}   ${say("charts.time.key")}`;
}

function timeLine(island, rows, { order }) {
  const uses = rows.reduce((sum, { n }) => sum + n, 0);
  const [of, at] = [say("charts.count.use", { n: uses }), occasionsOf(order.length, island, order)];
  return inOneLine(say("charts.time.mark", { event: say("charts.time.event") }), say("charts.common.n_at", { of, at }));
}

function timeNote(left, further) {
  const parts = [say("charts.time.intervals")];
  if (further) parts.push(say("charts.time.further", { most: inWords(further) }));
  if (left) parts.push(say("charts.time.no_day", { events: say("charts.count.event", { n: left }) }));
  return parts;
}
