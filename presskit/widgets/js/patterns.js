// Patterns of words: ammunition*, by the rules of presskit.text.

import { message } from "./dialect.js";
import { Problem } from "./query.js";
import { RULES } from "./rules.js";
import { EDGES, WORD } from "./text.js";

export const SPACES = new RegExp(`[${RULES.sets.s}]+`, "u"); // what Python takes for white space
const BETWEEN = /[^\p{L}\p{N}*?'’.,\-\u2010\u2011\u00ad\u2044\u0307]+/u; // as between words of a text, but a half is "1\u20442", and "İ" is "i\u0307"
const AT_ENDS = new RegExp(`^${SPACES.source}|${SPACES.source}$`, "gu");

const QUOTED = new RegExp(
  `^(?:${SPACES.source})?(?:${RULES.quoted})(?:${SPACES.source})?$`,
  "u",
);

/** Return a text without white space at its ends, as Python strips it. */
export const stripped = (text) => text.replace(AT_ENDS, "");

export const casefold = (text) =>
  Array.from(text, (char) => RULES.casefolds[char] ?? char.toLowerCase()).join("");

/** Return a text without case and width, with one kind of apostrophe and of hyphen. */
export const foldedText = (text) =>
  casefold(text.normalize("NFKC")).replaceAll("’", "'").replaceAll("\u2010", "-").replaceAll("\u00ad", "");

/** Return the key by which a word of a pattern is found; words of the sources bring their own. */
function keyOf(word) {
  if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase();
  const folded = foldedText(word).split(SPACES).join("").replace(EDGES, "");
  return folded.search(WORD) >= 0 ? folded : casefold(word);
}

/** Return the words of a pattern, `*` and `?` left in them. */
export function globsOf(pattern) {
  const words = pattern
    .normalize("NFC")
    .split(BETWEEN)
    .filter((part) => part.search(WORD) >= 0 || part.includes("*"));
  if (!words.length || pattern.search(WORD) < 0)
    throw new Problem(message("no_word", { pattern: stripped(pattern) }));
  return words.map((part) => keyOf(part.replace(EDGES, "")));
}

/** Return true if a pattern is in quotation marks: it is looked for as written. */
export const isQuoted = (pattern) => QUOTED.test(pattern);

/** Return true if a word of a pattern stands for several. */
export const isGlob = (word) => /[*?]/.test(word);

/** Return the test that a word fits a pattern; no part of it is tried twice. */
export function fitting(glob) {
  const parts = glob.split(/\*+/).map((part) =>
    part.replace(/[.+^${}()|[\]\\/]/g, "\\$&").replace(/\?/g, "."),
  );
  if (parts.length === 1) {
    const whole = new RegExp(`^${parts[0]}$`, "su");
    return (key) => whole.test(key);
  }
  const begins = new RegExp(`^${parts.shift()}`, "su");
  const ends = new RegExp(`${parts.pop()}$`, "su");
  const between = parts.map((part) => new RegExp(part, "gsu"));
  return (key) => {
    let at = begins.exec(key)?.[0].length;
    if (at === undefined) return false;
    for (const part of between) {
      part.lastIndex = at; // the first place is as good as any
      if (!part.exec(key)) return false;
      at = part.lastIndex;
    }
    return ends.test(key.slice(at));
  };
}
