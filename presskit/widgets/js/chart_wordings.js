// Which wordings came back, of those said in some turns: the chart of charts/_wordings.py.

import { cautionsOfFiles, eventsOf } from "./chart_events.js";
import { figureWith, NARROW_CHART, nothingToDraw, rowEnds, unseenAxis } from "./chart_house.js";
import { THEME_WIDTH } from "./chart_theme_places.js";
import { wrappedText } from "./chart_theme_words.js";
import { escaped, inOneLine, lengthOf, rounded, shortened } from "./chart_words.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { number } from "./text.js";

const [WORDING_ROW, TALL_ROW] = [38, 54];
const MOST_WORDINGS = 8;
const [WITHIN, OF_ROWS] = [3, 8]; // rows, of so many, for what one transcript alone says again
const COUNT_PIXELS = 150;
// Of a row, from its middle to the quotation, to what is told below it, to the bar.
const [LINES_AT, LINES_OF_TALL] = [[-0.18, 0.24, 0], [-0.28, 0.03, 0.32]];
const [QUOTED_LETTER, BELOW_LETTER] = [8.4, 6]; // pixels of a character

const unpackedWordings = new WeakMap();

/** Return the wordings that a page holds, unpacked once. */
function wordingsOf(held) {
  if (!unpackedWordings.has(held)) {
    const lines = held.rows.map(([t, wording, n, inTurns, line, who, known, said, alone]) => ({
      ...{ t, wording, n, inTurns, line, who, alone },
      known: known.split("\n"),
      said: said.split(",").map(Number),
    }));
    unpackedWordings.set(held, lines);
  }
  return unpackedWordings.get(held);
}

/** Return the figure; `turns` are the numbers of those left, `all` says that none is left out. */
export function wordingsFigure(island, turns, all, { width = THEME_WIDTH } = {}) {
  const { apart: others, whole } = island.wordings;
  const apart = all ? others : 0;
  const known = wordingsOf(island.wordings);
  const lines = all ? known : known.filter(({ said }) => said.some((turn) => turns.has(turn)));
  if (!lines.length) {
    const why = say(`charts.nothing.why.${apart ? "courtesies" : "wording"}`);
    return nothingToDraw(say("charts.nothing.wording"), why);
  }
  const { drawn: chosen, at } = drawnOf(lines);
  const shown = eventsOf(lines.map(({ t }) => t), island);
  const drawn = chosen.map((one) => ({ ...one, told: [placeOfWording(one, shown), ...one.known] }));
  const last = at.at(-1);
  const narrow = width < NARROW_CHART;
  const [row, linesAt] = narrow ? [TALL_ROW, LINES_OF_TALL] : [WORDING_ROW, LINES_AT];
  const start = narrow ? 0 : width - COUNT_PIXELS; // there each has a line to itself
  const barsAt = at.map((one) => one + linesAt[2]);
  const of = say("charts.count.wording", { n: lines.length });
  const some = drawn.length < lines.length;
  const note = [
    ...cautionsOfFiles(lines.map(({ t }) => t), island),
    say("charts.wordings.order"),
    whole,
    ...(all ? [] : [say("charts.wordings.counted_in_all")]),
    ...(apart ? [say("charts.wordings.apart", { n: apart })] : []),
  ];
  const [{ wording, n, inTurns, alone }] = drawn;
  const told = {
    wording: escaped(shortened(wording, 70)),
    times: say("charts.count.time", { n }),
    turns: say("charts.count.turn", { n: inTurns }),
  };
  return figureWith(
    [wordingRows(drawn, at, width), wordingBars(drawn, barsAt, start, width), ...wordingTexts(drawn, at, start || width, linesAt)],
    say(`charts.wordings.${alone ? "title_within" : "title"}`, told),
    [inOneLine(say("charts.wordings.mark"), some ? say("charts.common.n_some_drawn", { of, drawn: drawn.length }) : of)],
    row * (last + 1) + 8,
    {
      barmode: "overlay",
      note,
      xaxis: unseenAxis(width),
      yaxis: { visible: false, range: [last + 0.55, -0.6] },
      width,
      bottom: 8,
    },
  );
}

/** Return the first place and speaker of a wording, in words. */
function placeOfWording({ t, line, who }, shown) {
  const place = { event: shown.get(t).label, who: who || say("explorers.unknown_speaker"), line };
  return say(`charts.wordings.told.${line ? "place_line" : "place"}`, place);
}

/** Return the wordings that are drawn, those of several transcripts first, and their rows. */
function drawnOf(lines) {
  const between = lines.filter(({ alone }) => !alone);
  const within = lines.filter(({ alone }) => alone);
  const few = Math.min(
    within.length,
    Math.max(MOST_WORDINGS - between.length, Math.floor((MOST_WORDINGS * WITHIN) / OF_ROWS)),
  );
  const first = between.slice(0, MOST_WORDINGS - few);
  const drawn = [...first, ...within.slice(0, few)];
  const headed = first.length && first.length < drawn.length; // a heading has a row, too
  return { drawn, at: drawn.map((_, row) => row + (headed ? 1 + Number(row >= first.length) : 0)) };
}

/** Return rows without colour, so that a click anywhere in one is its wording's. */
function wordingRows(drawn, at, width) {
  return {
    type: "bar",
    name: "rows",
    orientation: "h",
    ...rowEnds(width, drawn.length),
    y: at,
    width: 0.94,
    marker: { color: "rgba(0,0,0,0)", line: { width: 0 } },
    customdata: drawn.map(({ wording }) => wording),
    hovertext: drawn.map(({ wording, told }) =>
      [`<b>“${wrappedText(wording)}”</b>`, ...told.map(wrappedText)].join("<br>"),
    ),
    hoverinfo: "text",
  };
}

const headingOf = (kind) => say(`charts.wordings.${kind}`);

function wordingBars(drawn, at, start, width) {
  const most = Math.max(...drawn.map(({ n }) => n));
  return {
    type: "bar",
    name: "times",
    orientation: "h",
    base: drawn.map(() => start),
    x: drawn.map(({ n }) => rounded(((width - start - 44) * n) / most, 1)),
    y: at,
    width: start ? 0.34 : 0.22,
    marker: { color: SHARED.charts.events[0][0], line: { width: 0 } },
    text: drawn.map(({ n }) => `${number(n)}×`),
    textposition: "outside",
    textfont: { size: 12 },
    cliponaxis: false,
    hoverinfo: "skip",
  };
}

/** Return the parts on one line that have room, each whole; the first may be cut. */
function asFar([first, ...others], most) {
  let line = shortened(first, most);
  for (const part of others) {
    const longer = `${line} · ${part}`;
    if (lengthOf(longer) > most) break;
    line = longer;
  }
  return line;
}

/** Write the quotation, below it what is known of it as far as it fits, and headings. */
function wordingTexts(drawn, at, room, [ofQuoted, ofTold]) {
  const [quoted, below] = [(room - 30) / QUOTED_LETTER, (room - 16) / BELOW_LETTER].map(Math.floor);
  const text = (name, rows, texts, shift, size) => ({
    type: "scatter",
    name,
    mode: "text",
    x: rows.map(() => 0),
    y: rows.map((row) => row + shift),
    text: texts,
    textposition: "middle right",
    textfont: { size },
    hoverinfo: "skip",
  });
  const quotes = drawn.map(({ wording }) => `<b>“${escaped(shortened(wording, quoted))}”</b>`);
  const places = drawn.map(({ told }) => escaped(asFar(told, below)));
  const heads = [...Array(at.at(-1)).keys()].filter((row) => !at.includes(row));
  return [
    text("wordings", at, quotes, ofQuoted, 14),
    text("places", at, places, ofTold, 12),
    ...(at[0] ? [text("headings", heads, ["between", "within"].map(headingOf), 0.1, 12)] : []),
  ];
}
