// What a written word counts as: without a possessive or an elision, and in parts.
//
// The steps are those of presskit.languages._word_forms; tests/conformance holds the two
// together.

import { foldedText } from "./patterns.js";
import { RULES } from "./rules.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { oneLine } from "./text.js";

const sets = Object.fromEntries(
  ["elisions", "possessives", "undivided", "openers"].map((name) => [name, new Set(RULES[name])]),
);
const SHORTEST = 2; // characters of a part that is a word: in "f-16" there is none

/** Return a folded word without what is written together with it. */
export function stemOf(key) {
  let word = key;
  while (word.includes("'") && !sets.undivided.has(word)) {
    const [before, behind] = [word.indexOf("'"), word.lastIndexOf("'")];
    const after = word.slice(before + 1);
    const opens = sets.openers.has([...after.normalize("NFKD")][0]);
    if (sets.elisions.has(word.slice(0, before)) && opens) word = after;
    else if (behind && sets.possessives.has(word.slice(behind + 1))) word = word.slice(0, behind);
    else break;
  }
  return word;
}

/** Return the parts of a folded word that hyphens join; [] of one word. */
export function partsOfKey(key) {
  if (!key.includes("-") || sets.undivided.has(stemOf(key))) return [];
  const parts = key.split("-").map(stemOf);
  return parts.every(Boolean) ? parts : [];
}

/** Return the words that a folded word counts as: the whole one first, then its parts. */
export function formsOf(key) {
  const words = partsOfKey(key).filter((part) => [...part].length >= SHORTEST && /\p{L}/u.test(part));
  return [...new Set([stemOf(key), ...words])];
}

/** Return a sentence part about hits that are written in other forms; [] without any. */
export function asWritten(printed) {
  const [names, counts] = [new Map(), new Map()];
  for (const form of printed.map(oneLine)) {
    const folded = foldedText(form);
    if (!names.has(folded)) names.set(folded, form.replaceAll("'", "’"));
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  const forms = [...counts].sort(([, one], [, other]) => other - one);
  const said = forms
    .slice(0, SHARED.most_forms)
    .map(([key, n]) => say("explorers.as_form", { n, form: names.get(key) }));
  const others = forms.slice(SHARED.most_forms).reduce((sum, [, n]) => sum + n, 0);
  if (others) said.push(say("explorers.in_other_forms", { n: others }));
  return said.length ? [["", say("explorers.of_these", { forms: said.join(", ") })]] : [];
}
