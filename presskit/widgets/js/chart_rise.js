// How a word moved over time, as themes/_rise.py has it.

import { asUnequal } from "./chart_interval.js";

const [LEAST_SAID, CHANCE] = [5, 0.05]; // places, of which rates are compared
const [NORMAL, EVENTS_OF_SPREAD] = [1.96, 4];

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
  const [share, all] = [words[0] / (words[0] + words[1]), n[0] + n[1]];
  const differs = Math.abs(n[0] - all * share) / (all * share * (1 - share)) ** 0.5;
  const chance = asUnequal(n[0], all, share) >= CHANCE || differs <= errorsNeeded(own.map((t) => spoken.get(t)));
  const way = chance ? "same" : rates[1] > rates[0] ? "rose" : "fell";
  return { who, way, n, rates, ends };
}

/** Return the number of standard errors that a difference needs: events differ, too. */
function errorsNeeded(rows) {
  if (rows.length < EVENTS_OF_SPREAD) return 0;
  const sum = (values) => values.reduce((so_far, value) => so_far + value, 0);
  const rate = sum(rows.map(({ n }) => n)) / sum(rows.map(({ words }) => words));
  const parts = rows.map(({ n, words }) => (n - rate * words) ** 2 / (rate * words));
  return NORMAL * Math.max(1, sum(parts) / (rows.length - 1)) ** 0.5;
}
