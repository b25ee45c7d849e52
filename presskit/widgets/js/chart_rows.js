// Which rows a chart draws, as charts/_shared_row.py and _row_limit.py have it.

import { say } from "./say.js";
import { SHARED } from "./shared.js";

/** Return the first `top` rows; what is wanted, first of all, is among them. */
export function atMost(rows, top, wanted) {
  const own = wanted.filter((row) => rows.includes(row)).slice(0, top);
  const others = rows.filter((row) => !wanted.includes(row)).slice(0, top - own.length);
  return rows.filter((row) => own.includes(row) || others.includes(row));
}

/**
 * Return the rows {groups, shared, own} to draw, where each stands by group, and how many there are.
 *
 * `table` has {group, n}, in the order to draw; a group below 0 is none. Of many groups
 * with one exchange each, one row has all; who has no name stands last.
 */
export function rowsToDraw(table, by, top, wanted = []) {
  const { few_single, unnamed } = SHARED.charts;
  const parted = unnamed.includes(by);
  const nameless = table.filter(({ group }) => parted && group < 0);
  const single = table.filter(({ group, n }) => parted && group >= 0 && n === 1);
  const share = single.length > few_single;
  const alone = table.filter((one) => !nameless.includes(one) && !(share && one.n === 1));
  const below = nameless.length + (share ? 1 : 0);
  const chosen = alone.filter(({ group }) => wanted.includes(group));
  const rows = atMost(alone, Math.max(1, top - below), chosen).map((own) => ({ own, groups: [own.group] }));
  if (share) rows.push({ shared: true, own: {}, groups: single.map(({ group }) => group) });
  rows.push(...nameless.map((own) => ({ own, groups: [own.group] })));
  const place = new Map(rows.flatMap(({ groups }, row) => groups.map((group) => [group, row])));
  return { rows, place, n: alone.length + below };
}

/** Return the label of a row that several groups share. */
export const sharedLabel = (n, by) =>
  say("charts.shared_row.label", { n, groups: say(`charts.by.${by}`, { n }) });
