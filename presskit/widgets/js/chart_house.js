// The frame of every chart, as charts/_house.py has it: title, lines below, rows.

import { inSentences, lengthOf, linesOf, rounded } from "./chart_words.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { KEY_GAP, partedKey, wholeDates } from "./text.js";

export const QUIET_TEXT = SHARED.charts.text;
export const MARK_COLOUR = SHARED.charts.mark;
export const PLOT_PIXELS = SHARED.charts.plot_pixels;
const TITLE_CHARACTERS = SHARED.charts.title_characters;
const SUBTITLE_CHARACTERS = SHARED.charts.subtitle_characters;
export const NARROW_CHART = SHARED.charts.narrow;
const [TITLE_LETTER, SUBTITLE_LETTER] = SHARED.charts.letters;
const LINE_PIXELS = 19.5;
const UNSEEN_PIXELS = 8;
const EDGE_PIXELS = 24; // above the title, and between the lines below it and the rest
const [AXIS_PIXELS, NO_AXIS] = [26, 12]; // of an axis above its rows; and of none below them
const [ROUND, INSIDE] = [9, 7]; // pixels on both sides of all that is written
const MANY_MARKS = 1000;

export const markSize = (n) => (n <= MANY_MARKS ? 10 : n <= 5 * MANY_MARKS ? 6 : 4);

const inLines = (line, most) => linesOf(wholeDates(line), most, false);

function brokenLines(line, most) {
  if (line.includes("<") || line.includes(KEY_GAP)) {
    return partedKey(line, most).flatMap((part) => (part.includes("<") ? [part] : inLines(part, most)));
  }
  const unbroken = line.replaceAll("n = ", "n\u00a0=\u00a0").replaceAll("≥ ", "≥\u00a0");
  return inLines(unbroken, most);
}

/** Return the lines of a title, about equally long. */
function evenLines(title, most) {
  const lines = inLines(title, most);
  const longest = Math.max(...wholeDates(title).split(" ").map(lengthOf));
  for (let least = Math.max(longest, Math.ceil(lengthOf(title) / lines.length)); least < most; least += 1) {
    const evenly = inLines(title, least);
    if (evenly.length === lines.length) return evenly;
  }
  return lines;
}

/** Return a text of plotly's as people read it. */
function unescaped(text) {
  const signs = { amp: "&", lt: "<", gt: ">", "#36": "$" };
  return text.replace(/&(amp|lt|gt|#36);/g, (_, name) => signs[name]).replaceAll("\u00a0", " ");
}

/** Return a figure whose title and lines below it are never cut.
 *
 * `head` stands above it where that is less than the title, and what `note` says below it.
 */
export function figureWith(traces, title, subtitle, height, { bottom, width, head, note = [], ...layout }) {
  const narrow = width < NARROW_CHART;
  const most = narrow ? Math.floor(width / SUBTITLE_LETTER) : SUBTITLE_CHARACTERS;
  const heads = evenLines(head || title, narrow ? Math.floor(width / TITLE_LETTER) : TITLE_CHARACTERS);
  const told = unescaped(inSentences(note));
  const below = subtitle.flatMap((line) => brokenLines(line, most));
  let top = EDGE_PIXELS + rounded(LINE_PIXELS * (heads.length + below.length));
  const axis = layout.xaxis ?? {};
  if (axis.visible === false && traces.length) top -= UNSEEN_PIXELS; // rows have room of their own
  const above = axis.side === "top";
  if (above && axis.title) top += AXIS_PIXELS;
  if (above && axis.ticktext?.some((text) => text.includes("<br>"))) top += rounded(LINE_PIXELS);
  bottom ??= above ? NO_AXIS : 52;
  let text = `<span style="font-size:16px"><b>${heads.join("<br>")}</b></span>`;
  if (below.length) text += `<br><span style="font-size:13px">${below.join("<br>")}</span>`;
  return {
    data: traces,
    layout: {
      title: { text },
      meta: { says: unescaped(title), ...(told ? { note: told } : {}), ...(narrow ? { fits: width } : {}) },
      margin: { l: 16, r: 24, t: top, b: bottom },
      height: height + top + bottom,
      ...layout,
    },
  };
}

/** Return a figure that says in words that there is nothing to show. */
export function nothingToDraw(what, why = "") {
  const hidden = { visible: false };
  const line = why || say("charts.nothing.why.exchange");
  return figureWith([], what, [line], 8, { xaxis: hidden, yaxis: { ...hidden }, bottom: 8 });
}

/** Return the axis of a chart whose parts stand at pixels; it has room around them. */
export const unseenAxis = (width) => ({ visible: false, range: [-ROUND, width + ROUND] });

/** Return the ends of its rows as a trace of bars has them: outside of all words. */
export const rowEnds = (width, n) => ({
  base: Array(n).fill(-INSIDE),
  x: Array(n).fill(width + 2 * INSIDE),
});

/** Return the layout of an axis of values above the rows that they belong to. */
export const axisAbove = (title, properties) => ({
  side: "top",
  title: { text: title, standoff: 6 },
  ...properties,
});

/** Return the layout of a vertical axis with one labelled row each, from the top. */
export function rowsAxis(labels, above = 0.6) {
  return {
    tickvals: labels.map((_, row) => row),
    ticktext: labels,
    range: [labels.length - 0.4, -above],
    showgrid: false,
    ticks: "",
  };
}
