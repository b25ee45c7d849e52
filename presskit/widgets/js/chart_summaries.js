// Medians and quartiles of groups, as measures/_group.py and _spread.py have them.

import { SHARED } from "./shared.js";

export const MIN_GROUP = SHARED.charts.min_group;
export const MIN_QUARTILES = SHARED.charts.min_quartiles;

const ascending = (values) => [...values].sort((one, other) => one - other);

/** Return a quantile of type 7 (Hyndman & Fan, 1996). */
export function quantileOf(values, share) {
  const sorted = ascending(values);
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const [under, above] = [sorted[low], sorted[Math.min(low + 1, sorted.length - 1)]];
  return under + (above - under) * (place - low);
}

export const medianOf = (values) => quantileOf(values, 0.5);

/** Return the values from the lower to the upper quartile, both included. */
export function middleHalf(values) {
  const [low, high] = [quantileOf(values, 0.25), quantileOf(values, 0.75)];
  return values.filter((value) => low <= value && value <= high);
}

/** Return the groups of rows, those large enough to rank first by their median, as tables have them.
 *
 * `groupsOf` gives the groups of a row, numbered in the order of their names, -1 for none;
 * `lengthOfRow` what is summed up. A group of which half have no answer is not ranked.
 */
export function rankedGroups(rows, groupsOf, lengthOfRow) {
  const found = new Map();
  for (const row of rows)
    for (const group of groupsOf(row)) {
      if (!found.has(group)) found.set(group, []);
      found.get(group).push(lengthOfRow(row));
    }
  const table = [...found].map(([group, lengths]) => {
    const silent = 2 * lengths.filter((length) => length > 0).length <= lengths.length;
    const n = lengths.length;
    const ranked = n >= MIN_GROUP && group >= 0 && !silent;
    return { group, n, median: medianOf(lengths), ranked, silent };
  });
  const first = table.filter(({ ranked }) => ranked);
  first.sort((one, other) => other.median - one.median || one.group - other.group);
  return [...first, ...table.filter(({ ranked }) => !ranked)];
}
