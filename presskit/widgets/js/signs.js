// Signs that mean something and that no word holds: text/_signs.py. tests/conformance holds
// the two together.

import { SPACES } from "./patterns.js";
import { RULES } from "./rules.js";
import { say } from "./say.js";
import { WORD } from "./text.js";

const NO_WORD_SIGN = new RegExp(`[${RULES.signs}]`, "gu");
const SIGN_OR_PIECE = new RegExp(`[${RULES.signs}]|[^${RULES.signs}]+`, "gu");
const RE_ESCAPED = /[()[\]{}?*+\-|^$\\.&~#]/g; // what Python's re.escape writes with a backslash

/** Return the signs that are dropped from a pattern of words, and what is looked for; or null. */
export function droppedFrom(pattern) {
  const signs = [...new Set(pattern.match(NO_WORD_SIGN) ?? [])];
  const words = [...pattern.matchAll(WORD)].map(([word]) => word);
  if (!signs.length || !words.length) return null;
  return { signs, words: words.join(" "), expression: expressionOf(pattern) };
}

/** Return the regular expression that finds the words and signs of a pattern. */
function expressionOf(pattern) {
  const characters = [...pattern];
  const stands = (one) => !RULES.marks.includes(one);
  const first = characters.findIndex(stands);
  const inner = characters.slice(first, characters.findLastIndex(stands) + 1).join("");
  const pieces = inner.split(SPACES).flatMap((part) => part.match(SIGN_OR_PIECE) ?? []);
  const written = pieces.map((one) => one.replace(RE_ESCAPED, "\\$&").replaceAll("\\*", "\\w*"));
  const edge = (piece) => (/^[\p{L}\p{N}]/u.test(piece) ? "\\b" : "");
  return edge(pieces[0]) + written.join("\\s*") + edge(pieces.at(-1));
}

/** Return a sentence part about signs that are not looked for; [] without any. */
export function withoutSigns({ text, regex }) {
  const dropped = regex ? null : droppedFrom(text);
  if (!dropped) return [];
  const signs = dropped.signs.join(say("prose.and"));
  return [say("explorers.without_signs", { ...dropped, signs })];
}
