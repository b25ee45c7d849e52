// Do with the modules of the explorers what Python did for the files beside: one process for
// all of them. Prints a line of JSON for each kind of case that it is given.
//
//   node run.mjs < {"words": {...}, "expressions": {...}, "filters": [...]}
import { readFileSync } from "node:fs";

import { harmless } from "../../presskit/widgets/js/csv.js";
import { translated } from "../../presskit/widgets/js/dialect.js";
import { Engine } from "../../presskit/widgets/js/engine.js";
import { ENGINES } from "../../presskit/widgets/js/engines.js";
import { wordsBetween } from "../../presskit/widgets/js/passage.js";
import { Problem } from "../../presskit/widgets/js/query.js";
import { fieldsOf } from "../../presskit/widgets/js/quotation.js";
import { droppedFrom } from "../../presskit/widgets/js/signs.js";
import { pointsOf } from "../../presskit/widgets/js/text.js";
import { Words } from "../../presskit/widgets/js/words.js";

/** A worker that does its work at once; its script is all that its address holds. */
globalThis.Blob = class {
  constructor([script]) {
    this.script = script;
  }
};
globalThis.URL.createObjectURL = ({ script }) => script;
globalThis.URL.revokeObjectURL = () => {};
globalThis.Worker = class {
  constructor(script) {
    const hear = new Function("postMessage", `let onmessage; ${script} return onmessage;`);
    this.hear = hear((data) => this.onmessage({ data }));
  }
  postMessage(data) {
    this.hear({ data });
  }
  terminate() {}
};

/** Return what is found, or why nothing can be. */
function orWhy(find) {
  try {
    return find();
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

const listed = (hits) => [...hits].flatMap(([n, spans]) => spans.map((span) => [n, ...span]));

function words({ texts, folds, patterns, signs = [] }) {
  const turns = texts.map(({ text, sentences, skip }, n) => {
    return { id: `t${n}`, paras: [[1, 0, text]], sentences, skip };
  });
  const all = new Words([{ turns }], folds);
  all.index();
  const keys = [...all.keys.keys()];
  return {
    texts: all.parts.map(({ start, end, code, sentence }) => {
      const spoken = [...new Set(sentence)]; // those that have words
      return start.map((at, n) => [at, end[n], keys[code[n]], spoken.indexOf(sentence[n])]);
    }),
    patterns: patterns.map(([pattern]) => orWhy(() => listed(all.find(pattern, false)))),
    signs: signs.map(([pattern]) => {
      const dropped = droppedFrom(pattern);
      return dropped && [dropped.signs, dropped.words, dropped.expression];
    }),
  };
}

function expressions({ texts, patterns }) {
  return patterns.map(([pattern]) =>
    orWhy(() => {
      const regex = new RegExp(translated(pattern), "gu");
      return texts.flatMap((text, n) => {
        const { points } = pointsOf(text);
        const ends = ({ 0: hit, index }) => [n, points(index), points(index + hit.length)];
        return [...text.matchAll(regex)].map(ends);
      });
    }),
  );
}

/** Return characters in the order of their numbers: "41-5A 61-7A". */
function ranges(codes) {
  const found = [];
  for (const code of codes) {
    const last = found.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else found.push([code, code]);
  }
  const hex = (code) => code.toString(16).toUpperCase();
  return found.map((range) => range.map(hex).join("-")).join(" ");
}

function characters({ known }) {
  const codes = known.split(" ").flatMap((range) => {
    const [from, to] = range.split("-").map((one) => parseInt(one, 16));
    return Array.from({ length: to - from + 1 }, (_, n) => from + n);
  });
  const every = codes.map((code) => String.fromCodePoint(code));
  const taken = (pattern) => {
    const regex = new RegExp(`^${translated(pattern)}$`, "u");
    return ranges(codes.filter((_, n) => regex.test(every[n])));
  };
  const cased = every.filter((char) => char.toLowerCase() !== char || char.toUpperCase() !== char);
  const all = [...new Set([...cased, "\u0345"])].join("");
  const alike = [...all].map((char) =>
    all.match(new RegExp(translated(`\\U${char.codePointAt(0).toString(16).padStart(8, "0")}`), "gu")).join(""),
  );
  const sets = ["w", "W", "d", "D", "s", "S"].flatMap((name) => [
    [name, taken(`\\${name}`)],
    [`not ${name}`, taken(`[^\\${name}]`)],
  ]);
  return { ...Object.fromEntries(sets), alike: [...new Set(alike)] };
}

/** Return cells as they are written, and which characters do something there. */
function cells(given) {
  const every = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
  const which = (keeps) => ranges(every.filter((code) => keeps(String.fromCodePoint(code))));
  return {
    cells: given.cells.map(([cell]) => [cell, harmless(cell)]),
    before: which((char) => harmless(`${char}=1`).startsWith("'")),
    spelt: which((char) => harmless(`a${char}`) !== `a${char}`),
  };
}

/** Return what queries leave of explorers: rows, the words above them, what each choice offers. */
async function filters(given) {
  const left = [];
  for (const { island, queries } of given) {
    const engine = new ENGINES[island.mode](island);
    for (const own of queries) {
      const query = { ...island.open, ...own };
      await engine.seek(query);
      const result = engine.result(query);
      const { ids, said, problem, counts } = result;
      const { groups } = engine.fold(result, "");
      const told = said.map(([strong, text, last]) => strong + text + (last ? `“${last}”` : ""));
      const offered = Object.entries(counts).map(([name, n]) => [name, Object.fromEntries(n)]);
      left.push({ said: told, ids, groups, problem, counts: Object.fromEntries(offered) });
    }
  }
  return left;
}

/** Return the fields of quotations of words between two characters of a turn. */
function quotes(given) {
  return given.flatMap(({ island, spans }) => {
    const engine = new Engine(island);
    return spans.map(([t, turn, ...ends]) => {
      const { at } = engine.chapter(t);
      const page = engine.page("", "", [], t, [at[turn], at[turn + 1]], () => []);
      const [part] = page.parts;
      const places = ends.map((end) => {
        const para = part.paras.findLast(({ start }) => start <= end);
        const { units } = pointsOf(para.text);
        return { para, unit: Math.min(units(end - para.start), para.text.length) };
      });
      const words = wordsBetween(part, ...places);
      return words && fieldsOf(page, part, words, island.forms);
    });
  });
}

const KINDS = { words, words_folded: words, expressions, characters, cells, filters, quotes };
for (const [kind, cases] of Object.entries(JSON.parse(readFileSync(0, "utf8"))))
  console.log(JSON.stringify([kind, await KINDS[kind](cases)]));
