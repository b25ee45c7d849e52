// Terms counted on two sides, and those typical of one, as themes/_settled_terms.py has it.

import { SHARED } from "./shared.js";

const RULES_OF_TERMS = SHARED.terms;
const DECIMALS_OF_WEIGHT = 1e9;

const indexes = new WeakMap();

/** Return the terms of a page, unpacked once: each with its turns and how often it is said there. */
function termsOf(held) {
  if (!indexes.has(held)) indexes.set(held, unpackedTerms(held));
  return indexes.get(held);
}

function unpackedTerms({ terms, said, used, named, apart, turns, speakers, listed }) {
  const names = new Set(named);
  const shares = used.split(",").map(Number);
  const each = terms.map((term, at) => {
    const words = said[at] ?? term.toLowerCase();
    const nWords = words.split(" ").length;
    return { term, said: words, nWords, named: names.has(at), used: shares[at], apart: apart[at] ?? [], ...placesOfTerm(turns[at]) };
  });
  return { each, listed, speakers: speakers.split(",").map(Number) };
}

function placesOfTerm(steps) {
  let turn = 0;
  const pairs = steps.split(",").map((step) => {
    const [ahead, n = 1] = step.split("*").map(Number);
    turn += ahead;
    return [turn, n];
  });
  return { turns: Int32Array.from(pairs, ([at]) => at), n: Int32Array.from(pairs, ([, n]) => n) };
}

/** Return the terms typical of some turns against others, the first ones; with the words of both.
 *
 * `turns` are those of the page, with the words of each in `size`; `target` and `rest` flag theirs.
 */
export function typicalTerms(held, turns, size, target, rest, top) {
  const { each, listed, speakers } = termsOf(held);
  const sum = (side) => size.reduce((words, own, at) => words + (side[at] ? own : 0), 0);
  const sizes = [sum(target), sum(rest)];
  if (!sizes[0]) return { sizes, rows: [] };
  const here = new Set(turns.flatMap(({ t }, at) => (target[at] ? [t] : [])));
  const there = new Set(turns.flatMap(({ t }, at) => (rest[at] && !here.has(t) ? [t] : [])));
  const asks = Uint8Array.from(turns, ({ turn }) => Number(turn.role === "journalist"));
  const weighed = [];
  for (const one of each) {
    const made = countsOf(one, target, rest, asks);
    if (made.nTurns < RULES_OF_TERMS.min_turns) continue;
    let weight = weightOf(one, made, sizes, listed);
    if (!weight) continue; // as most terms: the rest takes longer
    weight *= silenceOf(one, turns, there) * (made.byBoth ? RULES_OF_TERMS.both : 1);
    const rounded = Math.round(weight * DECIMALS_OF_WEIGHT) / DECIMALS_OF_WEIGHT;
    if (rounded > 0) weighed.push({ ...made, one, weight: rounded });
  }
  weighed.sort((one, other) => other.weight - one.weight);
  const rows = [];
  const seen = new Map();
  for (const made of weighed) {
    if (rows.length === top) break;
    if (made.one.apart.some((t) => here.has(t)) || isFormOfOne(made.one.said, seen)) continue;
    rows.push(rowOfTerm(made, sizes, { target, size, speakers }));
  }
  return { sizes, rows };
}

function countsOf({ turns, n }, target, rest, asks) {
  let [a, b, nTurns, press] = [0, 0, 0, 0];
  for (let at = 0; at < turns.length; at += 1) {
    const turn = turns[at];
    if (rest[turn]) b += n[at];
    if (!target[turn]) continue;
    a += n[at];
    nTurns += 1;
    press += asks[turn];
  }
  return { a, b, nTurns, byBoth: press > 0 && press < nTurns };
}

/** Return the weight of a term by its counts; 0 if it is not typical. */
function weightOf({ named, nWords, used }, { a, b }, [c, d], listed) {
  const rules = RULES_OF_TERMS;
  if (a < (named && nWords > 1 ? rules.smallest : rules.min_count)) return 0;
  if (d && Math.log2((a || 0.5) / c) - Math.log2((b || 0.5) / d) < rules.higher) return 0;
  let mean = d ? Math.max(g2Of(a, b, c, d), 0) : 0;
  let bits = 1;
  if (listed) {
    const known = g2Of(a, used * rules.listed, c, rules.listed);
    if (known < rules.least) return 0;
    mean = d ? Math.sqrt(mean * Math.max(known, 0)) : Math.max(known, 0);
    bits = Math.max(-Math.log2(used * Math.min(nWords, 2)) - rules.tells, 0);
  }
  return mean * bits * (named ? rules.names : 1);
}

/** Return the log-likelihood ratio of all four cells, negative for the reference. */
function g2Of(a, b, c, d) {
  const [total, word] = [c + d, a + b];
  const rest = total - word;
  const cells = [
    [a, (c * word) / total],
    [b, (d * word) / total],
    [c - a, (c * rest) / total],
    [d - b, (d * rest) / total],
  ];
  const value = 2 * cells.reduce((sum, [seen, share]) => sum + (seen > 0 ? seen * Math.log(seen / share) : 0), 0);
  return a / c >= b / d ? Math.max(value, 0) : -Math.max(value, 0);
}

/** Return the share of the other transcripts that do not say a term. */
function silenceOf(one, turns, others) {
  if (!others.size) return 1;
  const said = new Set(Array.from(one.turns, (at) => turns[at].t).filter((t) => others.has(t)));
  return (others.size - said.size + 1) / (others.size + 1);
}

function rowOfTerm({ one, a, b, nTurns }, [c, d], { target, size, speakers }) {
  const inside = Array.from(one.turns, (turn, at) => [turn, one.n[at]]).filter(([turn]) => target[turn]);
  const who = new Set(inside.map(([turn]) => speakers[turn]).filter((code) => code >= 0));
  return {
    term: one.term,
    n: a,
    nRest: b,
    rate: (1000 * a) / c,
    rateRest: d ? (1000 * b) / d : null,
    nTurns,
    nSpeakers: who.size,
    g2: d ? g2Of(a, b, c, d) : null,
    dp: dpOf(inside, a, target, size),
  };
}

/** Return the spread of a term over the turns of its side; null of one turn. */
function dpOf(inside, a, target, size) {
  const parts = size.filter((words, at) => target[at] && words > 0);
  if (parts.length < 2) return null;
  const all = parts.reduce((sum, words) => sum + words, 0);
  const gaps = inside.map(([turn, n]) => Math.abs(n / a - size[turn] / all) - size[turn] / all);
  return (1 + gaps.reduce((sum, gap) => sum + gap, 0)) / 2 / (1 - Math.min(...parts) / all);
}

// --- forms of one word, as themes/_kinds_of_words.py tells them ---

function isFormOfOne(term, seen) {
  const start = [...term].slice(0, RULES_OF_TERMS.stem).join("");
  const listed = seen.get(start) ?? [];
  const made = listed.some((other) => isForm(term, other));
  seen.set(start, [...listed, term]);
  return made;
}

function isForm(one, other) {
  const { other_words: otherWords, short: few, weak, ending: most, stem } = RULES_OF_TERMS;
  const [short, long] = [[...one], [...other]].sort((a, b) => a.length - b.length);
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  const isShort = short.length <= few;
  if (isShort && shared === short.length && otherWords.includes(long.slice(shared).join(""))) return false;
  const rest = [short.length - shared, long.length - shared];
  if (isShort && rest[0] && !weak.includes(bareLetter(short.at(-1)))) return false;
  return shared >= stem && rest[0] <= 1 && rest[1] <= most;
}

const bareLetter = (letter) => letter.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "") || " ";
