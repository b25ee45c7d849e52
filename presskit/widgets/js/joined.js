// Phrases whose words are joined by hyphens, or not: both ways of writing are found.
//
// The steps are those of presskit.text._joined and _pieces; tests/conformance holds the two
// together.

import { partsOfKey, stemOf } from "./forms.js";
import { fitting, isGlob } from "./patterns.js";
import { RULES } from "./rules.js";

const LEAST = 2; // characters of a part that is looked for by itself: "A-10" is no "a 10"
const SPOKEN = /[\p{L}\p{N}]/u;
const CLOSE = new RegExp(`^(?:[${RULES.sets.s}]+|-[\n\r][${RULES.sets.s}]*)$`, "u");

/** Return true if only white space parts two words, or a hyphen at a line's end. */
export const isClose = (gap) => CLOSE.test(gap);

/** The words of a pattern, taken apart at their hyphens. */
export class Parts {
  constructor(globs) {
    this.parts = [];
    this.words = [];
    for (const glob of globs) {
      const own = partsOfKey(glob);
      this.words.push([this.parts.length, this.parts.length + (own.length || 1)]);
      this.parts.push(...(own.length ? own : [glob]));
    }
    this.edges = new Set([...this.words.map(([first]) => first), this.parts.length]);
  }

  /** Return true if a hyphen stands before a part. */
  hyphen(at) {
    return !this.edges.has(at);
  }

  /** Return true if a word may begin with a part, or end before it. */
  mayPart(at) {
    const whole = (part) => [...part].length >= LEAST && SPOKEN.test(part);
    return !this.hyphen(at) || this.parts.slice(at - 1, at + 1).every(whole);
  }

  get haveWays() {
    return this.parts.some((_, at) => this.hyphen(at) && this.mayPart(at));
  }
}

/** Return the test that a part of a word is one of a pattern; a bare * or ? is a whole word. */
function fits(part) {
  if (!isGlob(part)) return ((sought) => (own) => own === sought)(stemOf(part));
  return SPOKEN.test(part) ? fitting(part) : () => false;
}

/** Return the words that hold several parts of a pattern: [from, to, code]. */
export function writtenTogether(pattern, pieces) {
  const tests = pattern.parts.map(fits);
  const n = tests.length;
  const ways = [];
  for (const [code, own] of pieces) {
    const same = (from, at, many) => {
      for (let nth = 0; nth < many; nth += 1) if (!tests[from + nth](own[at + nth])) return false;
      return true;
    };
    for (let from = 0; from + own.length <= n; from += 1) {
      const to = from + own.length;
      if (pattern.mayPart(from) && pattern.mayPart(to) && same(from, 0, own.length)) ways.push([from, to, code]);
    }
    for (let at = 0; at + n <= own.length; at += 1) if (same(0, at, n)) ways.push([0, n, code]);
  }
  return ways;
}

/** Return the end of a hit that begins with a word, behind its last; 0 for none. */
export function endOf(pattern, ways, { code, sentence }, at, close) {
  const n = pattern.parts.length;
  const reached = Array.from({ length: n + 1 }, () => new Set());
  reached[0].add(at);
  for (let part = 0; part < n; part += 1)
    for (const here of reached[part]) {
      if (here >= code.length || sentence[here] !== sentence[at]) continue;
      if (pattern.hyphen(part) && !close(here)) continue;
      for (const [to, flags] of ways[part]) if (flags[code[here]]) reached[to].add(here + 1);
    }
  return Math.max(0, ...reached[n]);
}
