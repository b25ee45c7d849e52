// What all kinds of explorers share on a page: transcripts, hits, pages to read.

import { stripped } from "./patterns.js";
import { Choices } from "./choices.js";
import { Problem } from "./query.js";
import { lineAt, paragraphOf } from "./quotation.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { labelLine } from "./sides.js";
import { below, pointsOf, WORD } from "./text.js";
import { Words } from "./words.js";


/** What all kinds of explorers share: transcripts, hits, pages. */
export class Engine {
  constructor(island) {
    this.island = island;
    this.transcripts = island.transcripts;
    this.words = new Words(this.transcripts, island.folds);
    this.turns = new Map(this.words.turns.map((place) => [place.turn.id, place]));
    const newest = (one, other) => (other.date || " ").localeCompare(one.date || " ");
    const order = [...this.transcripts].sort(newest);
    this.rank = this.transcripts.map((transcript) => order.indexOf(transcript));
    this.choices = new Choices(island.choices);
    this.open = island.open; // a query that leaves all open
    this.chapters = new Map();
  }

  /** Return the hits of a query's text and what is wrong with it; no hits without a text. */
  search({ text, regex }) {
    if (!stripped(text)) return { hits: null, problem: "" };
    try {
      return { hits: this.words.find(text, regex), problem: "" };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { hits: null, problem: `${error.message} ${say("explorers.left_out")}` };
    }
  }

  /** Promise that `search` has an answer; null if it has one. */
  seek({ text, regex }) {
    return regex && stripped(text) ? this.words.seek(text) : null;
  }

  /** Return the list that is shown of a result. */
  fold(result) {
    return result;
  }

  /** Return true if what is read is still among what is left. */
  stays({ ids }, id) {
    return ids.includes(id);
  }

  newestFirst(rows, t = (row) => row.t) {
    return rows.map((row) => row).sort((one, other) => this.rank[t(one)] - this.rank[t(other)]);
  }

  /** Return the first row and the name of each group; two may be called alike. */
  groups(rows, group, name = (t) => this.group(t)) {
    const groups = [];
    rows.forEach((row, n) => {
      if (!n || group(row) !== group(rows[n - 1])) groups.push([n, name(group(row))]);
    });
    return groups;
  }

  group(t) {
    return this.transcripts[t].group || this.transcripts[t].id;
  }

  /** Return the number of the first paragraph of each turn of a transcript. */
  chapter(t) {
    if (!this.chapters.has(t)) {
      const at = [0];
      for (const { paras } of this.transcripts[t].turns) at.push(at[at.length - 1] + paras.length);
      const starts = this.transcripts[t].turns.flatMap(({ paras }) =>
        paras.map(([, start]) => start),
      );
      this.chapters.set(t, { at, starts });
    }
    return this.chapters.get(t);
  }

  paragraph(t, position) {
    return Math.max(0, below(this.chapter(t).starts, position + 1) - 1);
  }

  /** Return paragraphs `first` up to `last` of a transcript as a page; see Pane. */
  page(id, title, meta, t, [first, last], hits) {
    const { turns, doubts, ...head } = this.transcripts[t];
    const { at } = this.chapter(t);
    const whole = at[at.length - 1];
    [first, last] = [Math.max(0, first), Math.min(whole, last)];
    const parts = [];
    let from = 0;
    turns.forEach((turn, n) => {
      const own = turn.paras.slice(Math.max(0, first - at[n]), Math.max(0, last - at[n]));
      if (!own.length) return;
      const label = own[0] === turn.paras[0] ? labelLine(turn) : {};
      if (!parts.length) from = label.label_line ?? own[0][0];
      const marks = hits(turn);
      parts.push({
        ...turn,
        ...label,
        turn_id: turn.id,
        paras: own.map((para) => this.marked(para, marks, turn.asked)),
      });
    });
    const tail = parts[parts.length - 1]?.paras.at(-1);
    const to = tail ? lineAt(tail, tail.text.length) : 0;
    const lines = from === to ? say("explorers.line", { n: from }) : say("explorers.lines", { first: from, last: to });
    return {
      id,
      title,
      meta: parts.length ? [...meta, lines] : meta,
      transcript: head,
      parts,
      doubts: doubts.filter(({ line }) => line !== null && from - 1 <= line && line <= to),
      before: first > 0,
      after: last < whole,
    };
  }

  marked(own, marks, asked) {
    const para = paragraphOf(own);
    const { start, text } = para;
    const end = start + [...text].length;
    const cut = ([a, b, n]) => [
      Math.max(0, a - start),
      Math.min(end - start, b - start),
      a >= start ? n : "",
    ];
    const here = ([a, b]) => a < end && b > start;
    return {
      ...para,
      hits: marks.filter(here).map(cut),
      asked: asked.filter(here).map(cut),
    };
  }

  spoken(turn, t) {
    const n = this.island.items?.[turn.x]?.n;
    const part = turn.section === "statement" ? say("explorers.opening_statement") : say(`explorers.roles.${turn.role}`);
    return [part, n ? say("explorers.exchange", { n }) : "", this.transcripts[t].day].filter(Boolean);
  }

  /** Return the row that holds characters of a turn, by its key: for a link. */
  holding() {
    return null;
  }

  /** Return the one of some keys that a key or a bare id means, if it is just one. */
  meant(given, keys) {
    if (given.includes("@")) return given;
    const found = [...keys].filter((key) => key.startsWith(`${given}@`));
    return found.length === 1 ? found[0] : given;
  }

  /** Return the line of the source in which a character of a turn stands. */
  line({ turn }, at) {
    const own = turn.paras.findLast((para) => para[1] <= at);
    if (!own) return turn.line;
    const para = paragraphOf(own);
    return lineAt(para, pointsOf(para.text).units(at - para.start));
  }

  /** Return the words of a hit as they are printed. */
  printed(place, span) {
    const [start, end] = span.map((at) => place.units(at - place.base));
    return this.words.text(place).slice(start, end);
  }

  /** Return the words before a hit, the hit, and the words after it, on one line. */
  beside(place, span) {
    const { beside: most, near: reach } = SHARED;
    const text = this.words.text(place);
    const [start, end] = span.map((at) => place.units(at - place.base));
    const near = Math.max(0, start - reach);
    const before = [...text.slice(near, start).matchAll(WORD)];
    const after = [...text.slice(end, end + reach).matchAll(WORD)];
    const first = before.length >= most ? near + before[before.length - most].index : near;
    const last = after[most - 1];
    const to = last ? end + last.index + last[0].length : end + reach;
    const [left, hit, right] = [
      text.slice(first, start),
      text.slice(start, end),
      text.slice(end, to),
    ].map((part) => part.replace(/\s+/g, " "));
    return [left.trimStart(), hit, right.trimEnd()];
  }

  /** Return the place in the source at which a turn begins. */
  base(turnKey) {
    return this.turns.get(turnKey)?.turn.paras[0]?.[1] ?? 0;
  }
}
