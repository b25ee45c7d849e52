// The words typical of two sides, or of one: the chart of charts/_typical_words.py.

import { cautionsOfFiles } from "./chart_events.js";
import { axisAbove, figureWith, NARROW_CHART, nothingToDraw, QUIET_TEXT } from "./chart_house.js";
import { THEME_ROW, THEME_WIDTH } from "./chart_theme_places.js";
import { wrappedText } from "./chart_theme_words.js";
import { escaped, inOneLine, inSentences, inWords, lengthOf, listed, rounded, shortened } from "./chart_words.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { hundredths } from "./text.js";

const CHANCE_G2 = SHARED.terms.least;
const NEARLY_ALL = 0.75; // of the words: if so many may be chance, the others are drawn alone
const TERM_CHARACTERS = 18;
const [TERM_LETTER, COUNT_LETTER] = [7.6, 6.6]; // pixels of a character

/** Return the figure of some sides.
 *
 * Each has its name, that of the other ("" for none), its words and those of the other (0 where they
 * are not known) and its rows. `ts` are transcripts of which files a caution may tell, `settled` is
 * over how many transcripts terms are settled, `nothing` why there may be nothing.
 */
export function typicalFigure(island, given, { ts = [], settled = 0, nothing, width = THEME_WIDTH }) {
  if (!given.some(({ rows }) => rows.length)) return nothingToDraw(say("charts.nothing.typical"), nothing);
  const coloured = given.map((side, place) => ({
    ...side,
    colour: SHARED.charts.events[given.length > 1 ? place : 0][0],
    sign: given.length > 1 && !place ? -1 : 1,
    rows: side.rows.map((row) => ({ ...row, pale: row.g2 !== null && row.g2 < CHANCE_G2 })),
  }));
  const pale = coloured.flatMap(({ rows }) => rows).filter((row) => row.pale).length;
  const all = coloured.reduce((n, { rows }) => n + rows.length, 0);
  const nChance = pale && pale >= NEARLY_ALL * all ? pale : 0;
  const sides = nChance ? coloured.map((side) => ({ ...side, rows: side.rows.filter((row) => !row.pale) })) : coloured;
  const drawn = sides.flatMap(({ rows }) => rows);
  if (!drawn.length) {
    const parts = [say("charts.typical.all_chance", { n: nChance }), sizesOf(sides)];
    return nothingToDraw(titleOfTypical(sides, nChance), inSentences(parts));
  }
  const most = Math.max(...sides.map(({ rows }) => rows.length));
  const labels = sides.map((side) => termLabels(side, width));
  const ends = endsOf(sides, labels, width);
  const hasOther = sides.every(({ other }) => other);
  return figureWith(
    [
      ...sides.map((side) => rowsOfSide(side, ends)),
      ...sides.map(barsOfSide),
      ...(hasOther ? [ticksOfOthers(sides)] : []),
      ...sides.map((side, at) => textsOfSide(side, labels[at])),
    ],
    titleOfTypical(sides, nChance),
    [typicalLine(sides, all)],
    THEME_ROW * (most + 1) + 8,
    {
      note: [...cautionsOfFiles(ts, island), ...typicalNote(sides, nChance, settled)],
      barmode: "overlay",
      xaxis: axisAbove(say("charts.typical.axis.rate"), {
        range: ends,
        ...ticksOfRates(Math.max(...drawn.map(({ rate }) => rate)), sides.length),
      }),
      yaxis: { visible: false, range: [most - 0.4, -1.6] },
      shapes: [{ type: "line", x0: 0, x1: 0, y0: -0.6, y1: most - 0.4, line: { color: QUIET_TEXT, width: 1 } }],
      annotations: sides.map((side) => headOfSide(side, sides.length)),
      width,
    },
  );
}

const shortName = (name) => escaped(shortened(name, 34));
const quotedTerms = (rows) => listed(rows.slice(0, 2).map(({ term }) => `“${escaped(term)}”`));

/** Return the texts beside the bars, not escaped: word and counts. */
function termLabels({ rows }, width) {
  return rows.map(({ term, n, nTurns, nSpeakers }) => {
    const said = [`${inWords(n)}×`];
    if (width >= NARROW_CHART) said.push(say("charts.count.turn", { n: nTurns }));
    if (width >= NARROW_CHART && nSpeakers === 1) said.push(say("charts.count.speaker", { n: 1 }));
    return [shortened(term, TERM_CHARACTERS), said.join(" · ")];
  });
}

const reachOf = ({ rows }) => rows.map(({ rate, rateRest }) => Math.max(rate, rateRest ?? 0));

/** Return the ends of the axis, so that each label has room beside its bar. */
function endsOf(sides, labels, width) {
  const half = width / sides.length;
  let end = 0;
  sides.forEach((side, at) =>
    reachOf(side).forEach((value, row) => {
      const [term, said] = labels[at][row];
      const pixels = lengthOf(term) * TERM_LETTER + lengthOf(said) * COUNT_LETTER + 18;
      end = Math.max(end, (value * half) / Math.max(40, half - pixels));
    }),
  );
  return [sides.length > 1 ? -rounded(end, 3) : 0, rounded(end, 3)];
}

/** Return ticks that tell lengths, also to the left of 0. */
function ticksOfRates(most, sides) {
  const steps = [-2, -1, 0, 1, 2, 3, 4, 5].flatMap((power) => [1, 2, 5].map((size) => size * 10 ** power));
  const step = steps.findLast((one) => one <= most) ?? most;
  const last = Math.round((most - (most % step)) / step);
  const values = [];
  for (let at = sides > 1 ? -last : 0; at <= last; at += 1) values.push(rounded(step * at, 4));
  const text = (value) => Math.abs(value).toLocaleString("en-US", { maximumSignificantDigits: 6 });
  return { tickvals: values, ticktext: values.map(text) };
}

const barOf = (rows, properties) => ({
  type: "bar",
  orientation: "h",
  base: rows.map(() => 0),
  y: rows.map((_, row) => row),
  customdata: rows.map(({ term }) => term),
  hoverinfo: "text",
  ...properties,
});

function rowsOfSide(side, ends) {
  const { name, rows, sign } = side;
  return barOf(rows, {
    name: `rows: ${escaped(name)}`,
    x: rows.map(() => sign * ends[1]),
    width: 0.9,
    marker: { color: "rgba(0,0,0,0)", line: { width: 0 } },
    hovertext: rows.map((row) => overTerm(row, side)),
  });
}

function barsOfSide(side) {
  const { name, rows, sign, colour } = side;
  return barOf(rows, {
    name: escaped(name),
    x: rows.map(({ rate }) => rounded(sign * rate, 3)),
    width: 0.62,
    marker: { color: colour, line: { width: 0 }, opacity: rows.map(({ pale }) => (pale ? 0.4 : 1)) },
    hovertext: rows.map((row) => overTerm(row, side)),
  });
}

/** Mark on each bar how often the other side says the word. */
const ticksOfOthers = (sides) => ({
  type: "scatter",
  name: "other",
  mode: "markers",
  x: sides.flatMap(({ rows, sign }) => rows.map(({ rateRest }) => (rateRest === null ? null : rounded(sign * rateRest, 3)))),
  y: sides.flatMap(({ rows }) => rows.map((_, row) => row)),
  marker: { symbol: "line-ns-open", size: 14, color: QUIET_TEXT, line: { width: 2 } },
  hoverinfo: "skip",
});

function textsOfSide(side, labels) {
  const { name, rows, sign } = side;
  return {
    type: "scatter",
    name: `words: ${escaped(name)}`,
    mode: "text",
    x: reachOf(side).map((value) => rounded(sign * value, 3)),
    y: rows.map((_, row) => row),
    text: labels.map(([term, said]) => ` <b>${escaped(term)}</b>  ${said} `),
    textposition: sign > 0 ? "middle right" : "middle left",
    textfont: { size: 12 },
    cliponaxis: false,
    hoverinfo: "skip",
  };
}

function headOfSide({ name, other, sign }, sides) {
  const side = escaped(shortened(name, 40));
  const against = sides === 1 && other;
  const text = against
    ? say("charts.typical.head_against", { side, other: escaped(shortened(other, 30)) })
    : say("charts.typical.head", { side });
  return { x: 0, y: -1.1, text, showarrow: false, xanchor: sign > 0 ? "left" : "right", xshift: 5 * sign, font: { size: 12 } };
}

function overTerm({ term, n, nRest, rate, rateRest, nTurns, nSpeakers, dp, pale }, { name, other, sizes }) {
  const parts = [
    `<b>${wrappedText(term)}</b>`,
    rateInWords(name, n, sizes[0], rate),
    say("charts.typical.spoken", {
      turns: say("charts.count.turn", { n: nTurns }),
      speakers: say("charts.count.known_speaker", { n: nSpeakers }),
    }),
  ];
  if (dp !== null) parts.push(say("charts.typical.spread", { spread: hundredths(dp) }));
  if (other) parts.push(rateInWords(other, nRest, sizes[1], rateRest));
  if (pale) parts.push(say("charts.typical.may_be_chance"));
  return parts.join("<br>");
}

function rateInWords(name, n, size, rate) {
  const side = escaped(shortened(name, 40));
  const words = say("charts.count.word", { n: size });
  return say(`charts.typical.${size ? "rate_of" : "rate"}`, { side, n, words, rate: inWords(rate) });
}

/** Return the first words of each side; those that may be chance are not named. */
function titleOfTypical(sides, nChance) {
  const sure = sides.map((side) => ({ ...side, rows: side.rows.filter(({ pale }) => !pale) }));
  const told = sure.filter(({ rows }) => rows.length);
  if (!told.length || nChance) {
    const other = sides.length > 1 || !sides[0].other ? [] : [sides[0].other];
    const whom = listed([...sides.map(({ name }) => name), ...other].map(shortName));
    if (!told.length) return say("charts.typical.chance", { sides: whom });
    const n = told.reduce((sum, { rows }) => sum + rows.length, 0);
    const words = listed(told.map(({ name, rows }) => `${quotedTerms(rows)} (${shortName(name)})`));
    return say("charts.typical.few", { n, sides: whom, words });
  }
  const parts = told.map(({ name, other, rows }, at) => {
    const known = { side: shortName(name), words: quotedTerms(rows), other: shortName(other) };
    return say(`charts.typical.${!at && other ? "of_against" : "of"}`, known);
  });
  return say("charts.typical.title", { each: parts.join("; ") });
}

/** Return the words of both sides, as far as they are known. */
function sizesOf([{ name, other, sizes }]) {
  const [n, m] = sizes;
  const known = { side: shortName(name), other: shortName(other), n, m };
  if (n && m && other) return say("charts.typical.sizes", known);
  return n ? say("charts.typical.size", known) : "";
}

function typicalLine(sides, all) {
  const drawn = sides.reduce((n, { rows }) => n + rows.length, 0);
  const of = say("charts.count.typical_word", { n: all });
  const both = sides.every(({ other }) => other);
  const bar = say(`charts.typical.${both ? "bar_both" : "bar"}`, { measure: say("charts.typical.axis.rate") });
  return inOneLine(bar, drawn < all ? say("charts.common.n_first_drawn", { of, drawn }) : of);
}

function typicalNote(sides, nChance, settled) {
  return [
    sizesOf(sides),
    nChance ? say("charts.typical.left_out", { n: nChance }) : "",
    sides.some(({ rows }) => rows.some(({ pale }) => pale)) ? say("charts.typical.pale") : "",
    settled ? say("charts.typical.settled", { n: settled }) : "",
    say("charts.typical.beware"),
  ];
}
