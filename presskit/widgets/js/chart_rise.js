// How a word moved over time, as themes/_rise.py has it.

import { asUnequal } from "./chart_interval.js";

const [LEAST_SAID, CHANCE] = [5, 0.05]; // places, of which rates are compared

/** Return the rate of a word at the earlier half of the events and at the later one; null of too little.
 *
 * `rows` are those of `overTimeRows`, `order` the transcripts in the order of time.
 */
export function riseOf(rows, order) {
  const total = (who) => rows.reduce((sum, row) => sum + (row.who === who ? row.n : 0), 0);
  const who = total("press") > total("podium") ? "press" : "podium";
  const spoken = new Map(rows.filter((row) => row.who === who && row.words).map((row) => [row.t, row]));
  const own = order.filter((t) => spoken.has(t));
  if (total(who) < LEAST_SAID || own.length < 2) return null;
  const half = Math.floor(own.length / 2);
  const ends = [own.slice(0, half), own.slice(-half)];
  const sum = (ts, name) => ts.reduce((so_far, t) => so_far + spoken.get(t)[name], 0);
  const [n, words] = ["n", "words"].map((name) => ends.map((ts) => sum(ts, name)));
  const rates = n.map((k, at) => (1000 * k) / words[at]);
  const chance = asUnequal(n[0], n[0] + n[1], words[0] / (words[0] + words[1]));
  const way = chance >= CHANCE ? "same" : rates[1] > rates[0] ? "rose" : "fell";
  return { who, way, n, rates, ends };
}
