// How words and numbers get into a figure, as charts/_house.py and text/prose.py have it.

import { SPACES } from "./patterns.js";
import { say } from "./say.js";

const NO_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu;
const MARKUP = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "&#36;" };

export const lengthOf = (text) => [...text].length; // in characters, as Python counts
const joinedWords = (text) => String(text).split(SPACES).filter(Boolean).join(" ");

/** Return a text on one line in which plotly reads nothing. */
export const escaped = (text) =>
  joinedWords(text)
    .replace(/[&<>$]/g, (sign) => MARKUP[sign])
    .replace(NO_XML, "\ufffd");

/** Return a text cut at so many characters, with an ellipsis. */
export function shortened(text, characters) {
  const line = joinedWords(text);
  if (lengthOf(line) <= characters) return line;
  const cut = [...line].slice(0, Math.max(0, characters - 1)).join("");
  return `${cut.replace(/[ ·,;]+$/, "")}…`;
}

/** Round to so many decimals, half to even as Python does. */
export function rounded(value, decimals = 0) {
  const power = 10 ** decimals;
  const times = value * power;
  const low = Math.floor(times);
  const rest = times - low;
  const up = rest > 0.5 || (rest === 0.5 && low % 2 !== 0);
  return (low + (up ? 1 : 0)) / power;
}

/** Return a number with thousands parted and one decimal at most. */
export const inWords = (value) =>
  rounded(value, 1).toLocaleString("en-US", { maximumFractionDigits: 1 });

/** Return a share as a whole percentage that never hides a rest. */
export function percentOf(share) {
  if (share > 0 && share < 0.005) return say("prose.under_one");
  if (share > 0.995 && share < 1) return say("prose.over_99");
  return `${rounded(100 * share)}%`;
}

/** Join names as a sentence does; beyond `most` the others are counted. */
export function listed(names, most = 8) {
  const some =
    names.length > most
      ? [...names.slice(0, most), say("prose.more", { n: names.length - most })]
      : names;
  return [some.slice(0, -1).join(", "), ...some.slice(-1)].filter(Boolean).join(say("prose.and"));
}

/** Return the parts of the lines below a title as short sentences. */
export const inSentences = (parts) => parts.filter(Boolean).map((part) => `${capitalised(part.replace(/\.$/, ""))}.`).join(" ");

/** Return the parts of the one line below a title. */
export const inOneLine = (...parts) => capitalised(parts.filter(Boolean).join(" · "));

export const capitalised = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

// --- lines of a width, as Python's textwrap makes them ---------------------------------

const SIGN = "[\\p{L}\\p{N}_!\"'&.,?]";
const LETTER = "[\\p{L}\\p{Nl}\\p{No}_]";
const GAP = "[\\t\\n\\x0b\\f\\r ]";
const CHUNKS = new RegExp(
  `(${GAP}+|(?<=${SIGN})-{2,}(?=[\\p{L}\\p{N}_])|[^\\t\\n\\x0b\\f\\r ]+?(?:` +
    `-(?:(?<=${LETTER}{2}-)|(?<=${LETTER}-${SIGN}-))(?=${LETTER}-?${LETTER})` +
    `|(?=${GAP}|$)|(?<=${SIGN})(?=-{2,}[\\p{L}\\p{N}_])))`,
  "u",
);

/** Return the lines of a text, none longer than a width where words allow it.
 *
 * They end between words, and where `hyphens` says so behind a hyphen, too.
 */
export function linesOf(text, width, hyphens = true) {
  const chunks = text.replace(/[\t\n\x0b\f\r]/g, " ").split(hyphens ? CHUNKS : /( +)/).filter(Boolean).reverse();
  const lines = [];
  while (chunks.length) {
    if (lines.length && !chunks.at(-1).trim()) chunks.pop();
    const line = [];
    let taken = 0;
    while (chunks.length && taken + lengthOf(chunks.at(-1)) <= width) {
      taken += lengthOf(chunks.at(-1));
      line.push(chunks.pop());
    }
    if (chunks.length && lengthOf(chunks.at(-1)) > width) {
      const long = [...chunks.pop()];
      const left = width < 1 ? 1 : width - taken;
      const room = hyphens ? breakAt(long, left) : left;
      line.push(long.slice(0, room).join(""));
      if (room < long.length) chunks.push(long.slice(room).join(""));
    }
    if (line.length && !line.at(-1).replace(/[\t\n\x0b\f\r ]/g, "")) line.pop();
    if (line.length) lines.push(line.join(""));
  }
  return lines;
}

/** Return the place to break a word that is too long: behind a hyphen, if any. */
function breakAt(long, room) {
  if (long.length <= room) return room;
  const hyphen = long.slice(0, room).lastIndexOf("-");
  return hyphen > 0 && long.slice(0, hyphen).some((sign) => sign !== "-") ? hyphen + 1 : room;
}
