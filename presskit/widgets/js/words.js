// The words of all transcripts, and where a text is said.

import { message, translated } from "./dialect.js";
import { formsOf, partsOfKey, stemOf } from "./forms.js";
import { endOf, isClose, Parts, writtenTogether } from "./joined.js";
import { fitting, globsOf, isGlob, isQuoted } from "./patterns.js";
import { Problem } from "./query.js";
import { gapBefore, paragraphOf } from "./quotation.js";
import { RULES } from "./rules.js";
import { say } from "./say.js";
import { pointsOf, WORD } from "./text.js";

/** What a worker does: a browser cannot stop a search, but it can stop a worker. */
const SEEK = `onmessage = ({ data: [source, texts] }) => {
  const regex = new RegExp(source, "gu");
  const hits = [];
  texts.forEach((text, n) => {
    const own = [];
    for (const found of text.matchAll(regex))
      own.push([found.index, found.index + found[0].length]);
    if (own.length) hits.push([n, own]);
  });
  postMessage(hits);
};`;

/** By transcripts, what is known of their words: explorers of a page have the same. */
const INDEXES = new WeakMap();

/** Return the turns of transcripts, and what is indexed of their words until now. */
function indexOf(transcripts) {
  const turns = transcripts.flatMap((transcript, t) => transcript.turns.map((turn, at) => ({ turn, t, at })));
  turns.forEach((place, n) => Object.assign(place, { n }));
  // The codes of printed words, and of what they are found by.
  return { turns, parts: [], codes: new Map(), keys: new Map() };
}

/** The turns of all transcripts, and the places of their words. */
export class Words {
  constructor(transcripts, folds) {
    if (!INDEXES.has(transcripts)) INDEXES.set(transcripts, indexOf(transcripts));
    Object.assign(this, INDEXES.get(transcripts));
    this.folds = new Map(Object.entries(folds));
    this.found = new Map();
  }

  /** Return the text of a turn, from its first paragraph on. */
  text(place) {
    if (place.text === undefined) {
      let text = "";
      let end = place.turn.paras[0]?.[1] ?? 0;
      for (const para of place.turn.paras.map(paragraphOf)) {
        text += gapBefore(para, end) + para.text;
        end = para.start + [...para.text].length;
      }
      place.text = text;
      place.base = place.turn.paras[0]?.[1] ?? 0;
      Object.assign(place, pointsOf(text));
    }
    return place.text;
  }

  code(printed) {
    let code = this.codes.get(printed);
    if (code === undefined) {
      const key = this.folds.get(printed) ?? printed.toLowerCase();
      code = this.keys.get(key) ?? this.keys.size;
      this.keys.set(key, code);
      this.codes.set(printed, code);
    }
    return code;
  }

  /** Index some more turns; return whether there are any left. */
  index(until = Infinity) {
    while (this.parts.length < this.turns.length && performance.now() < until) {
      this.parts.push(this.indexed(this.turns[this.parts.length]));
    }
    return this.parts.length < this.turns.length;
  }

  indexed(place) {
    const text = this.text(place);
    const { base, points, turn } = place;
    const [start, end, code, sentence] = [[], [], [], []];
    const breaks = [...turn.sentences.slice(1), ...turn.skip.map(([, to]) => to)];
    breaks.sort((one, other) => one - other);
    let [current, upcoming] = [0, 0];
    for (const found of text.matchAll(WORD)) {
      const left = base + points(found.index);
      if (turn.skip.some(([from, to]) => from <= left && left < to)) continue; // a stage mark
      while (upcoming < breaks.length && breaks[upcoming] <= left) {
        upcoming += 1;
        current += 1;
      }
      start.push(left);
      end.push(base + points(found.index + found[0].length));
      code.push(this.code(found[0]));
      sentence.push(current);
    }
    return { start, end, code: Int32Array.from(code), sentence };
  }

  /** Return the hits of a text, turn by turn: lists of [start, end]. */
  find(text, regex) {
    const key = `${regex}${text}`;
    if (!regex && !this.found.has(key))
      this.keep(key, this.phrases(globsOf(text), !isQuoted(text)));
    const found = this.found.get(key);
    if (found instanceof Problem) throw found;
    return found;
  }

  keep(key, found) {
    this.found.set(key, found);
    if (this.found.size > 24) this.found.delete(this.found.keys().next().value);
  }

  /** Look for an expression, so that `find` has it; null if that need not be waited for. */
  seek(pattern) {
    const key = `true${pattern}`;
    if (this.found.has(key)) return null;
    try {
      return this.matches(translated(pattern), pattern).then((found) => found && this.keep(key, found));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.keep(key, error);
      return null;
    }
  }

  /** Return hits turn by turn; in `added` are those found by folding alone. */
  phrases(globs, fold) {
    this.index();
    const written = globs.map((glob) => this.matching(glob));
    const wanted = fold
      ? globs.map((glob, n) => this.folded(glob, written[n], globs.length === 1))
      : written;
    const joined = fold && this.joined(globs, written);
    if (joined) return joined;
    const hits = new Map();
    hits.added = new Set();
    const [first, last] = [wanted[0], wanted.length - 1];
    this.parts.forEach(({ start, end, code, sentence }, n) => {
      for (let at = 0; at + last < code.length; at += 1) {
        if (!first[code[at]] || sentence[at] !== sentence[at + last]) continue;
        let same = 1;
        while (same <= last && wanted[same][code[at + same]]) same += 1;
        if (same <= last) continue;
        if (!hits.has(n)) hits.set(n, []);
        const span = [start[at], end[at + last]];
        hits.get(n).push(span);
        if (!written.every((flags, offset) => flags[code[at + offset]])) hits.added.add(span);
      }
    });
    return hits;
  }

  /** Return the hits of a phrase with and without hyphens; null if it has one way of writing. */
  joined(globs, written) {
    const pattern = new Parts(globs);
    if (pattern.parts.length < 2) return null;
    this.parted();
    const together = writtenTogether(pattern, this.forms.pieces);
    if (!together.length && !pattern.haveWays) return null;
    const ways = this.ways(pattern, globs, together);
    const hits = new Map();
    hits.added = new Set();
    this.parts.forEach((part, n) => {
      const { start, end, code } = part;
      const close = (at) => isClose(this.gap(n, at));
      for (let at = 0; at < code.length; at += 1) {
        if (!ways[0].some(([, flags]) => flags[code[at]])) continue;
        const to = endOf(pattern, ways, part, at, close);
        if (!to) continue;
        if (!hits.has(n)) hits.set(n, []);
        const span = [start[at], end[to - 1]];
        hits.get(n).push(span);
        const same = to - at === globs.length && written.every((flags, nth) => flags[code[at + nth]]);
        if (!same) hits.added.add(span);
      }
    });
    return hits;
  }

  /** Return the ways in which words go on from each part of a pattern: to which part, which words. */
  ways(pattern, globs, together) {
    const ways = pattern.parts.map(() => new Map());
    const flagged = (from, to) => {
      if (!ways[from].has(to)) ways[from].set(to, new Uint8Array(this.keys.size));
      return ways[from].get(to);
    };
    const add = (from, to, glob) => {
      const own = flagged(from, to);
      this.folded(glob, this.matching(glob), false).forEach((flag, code) => (own[code] |= flag));
    };
    for (const [from, to, code] of together) flagged(from, to)[code] = 1;
    pattern.words.forEach(([from, to], n) => {
      add(from, to, globs[n]);
      for (let at = from; to - from > 1 && at < to; at += 1)
        if (pattern.mayPart(at) && pattern.mayPart(at + 1)) add(at, at + 1, pattern.parts[at]);
    });
    return ways.map((own) => [...own]);
  }

  /** Return the characters between a word of a turn and the one before. */
  gap(n, at) {
    const place = this.turns[n];
    const text = this.text(place);
    const { start, end } = this.parts[n];
    return text.slice(place.units(end[at - 1] - place.base), place.units(start[at] - place.base));
  }

  /** Return a list with 1 for each word that one word of a pattern stands for, else 0. */
  matching(glob) {
    const flags = new Uint8Array(this.keys.size);
    if (!isGlob(glob)) {
      const code = this.keys.get(glob);
      if (code !== undefined) flags[code] = 1;
      return flags;
    }
    const fits = fitting(glob);
    for (const [key, code] of this.keys) if (fits(key)) flags[code] = 1;
    return flags;
  }

  /** Return those flags with the words that count as the one looked for. */
  folded(glob, written, parts) {
    const fits = isGlob(glob) ? fitting(glob) : ((sought) => (form) => form === sought)(stemOf(glob));
    const flags = isGlob(glob) ? written.slice() : new Uint8Array(this.keys.size);
    const own = isGlob(glob) ? undefined : this.keys.get(stemOf(glob));
    if (own !== undefined) flags[own] = 1;
    for (const [code, forms] of this.parted())
      if (fits(forms[0]) || (parts && forms.slice(1).some(fits))) flags[code] = 1;
    return flags;
  }

  /** Return the forms of each word that has an apostrophe or a hyphen. */
  parted() {
    if (this.forms?.of !== this.keys.size) {
      const keys = [...this.keys].filter(([key]) => /['-]/.test(key));
      const pieces = keys.map(([key, code]) => [code, partsOfKey(key)]).filter(([, own]) => own.length);
      this.forms = { of: this.keys.size, held: keys.map(([key, code]) => [code, formsOf(key)]), pieces };
    }
    return this.forms.held;
  }

  /** Promise the hits of an expression, or the problem with it; null if it is stopped. */
  matches(source, pattern) {
    const { seconds } = RULES;
    return new Promise((resolve) => {
      const url = URL.createObjectURL(new Blob([SEEK], { type: "text/javascript" }));
      const worker = new Worker(url);
      const end = (found) => {
        clearTimeout(timer);
        worker.terminate();
        URL.revokeObjectURL(url);
        resolve(found);
      };
      const slow = () => end(new Problem(message("stopped", { pattern, seconds })));
      const timer = setTimeout(slow, seconds * 1000);
      worker.onmessage = ({ data }) => end(this.placed(data));
      worker.onerror = () => end(new Problem(say("explorers.refused")));
      this.stop = () => end(null);
      worker.postMessage([source, this.turns.map((place) => this.text(place))]);
    });
  }

  /** Return hits in the texts of turns as places in the sources. */
  placed(hits) {
    return new Map(
      hits.map(([n, own]) => {
        const { base, points } = this.turns[n];
        return [n, own.map((span) => span.map((at) => base + points(at)))];
      }),
    );
  }
}
