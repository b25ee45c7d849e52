// Who named which theme where, as themes/_theme_grid.py counts it.

import { orderedEvents } from "./chart_events.js";

export const BROUGHT_UP = 0;
export const ASKED_ONLY = 1;
export const ASKED_ANSWERED = 2;

/** Return the themes of some exchanges and transcripts of a page.
 *
 * `columns` are the numbers of the exchanges in `island.chart.columns`, `ts` the transcripts.
 */
export function themeGrid(island, columns, ts) {
  const { chart } = island;
  const order = orderedEvents(ts, island);
  const place = new Map(order.map((t, at) => [t, at]));
  const spoken = ([t, exchange]) => [place.get(t), exchange];
  const own = columns
    .filter((column) => place.has(chart.columns[column][0]))
    .sort((one, other) => {
      const [a, b] = [spoken(chart.columns[one]), spoken(chart.columns[other])];
      return a[0] - b[0] || a[1] - b[1];
    });
  const at = new Map(own.map((column, nth) => [column, nth]));
  const cells = chart.cells
    .filter(([, column]) => at.has(column))
    .map(([theme, column, state, ...more]) => ({ theme, column: at.get(column), state, more }));
  const statement = chart.themes.map(() => order.map(() => 0));
  for (const [theme, t, n] of chart.statement)
    if (place.has(t)) statement[theme][place.get(t)] = n;
  // Pages of before do not know who named a theme first: then it is nobody's alone.
  const unknown = !chart.others_first;
  const othersFirst = statement.map((times) => unknown || times.some(Boolean));
  for (const [theme, t] of chart.others_first ?? []) if (place.has(t)) othersFirst[theme] = true;
  return {
    themes: chart.themes,
    order,
    columns: own,
    of: own.map((column) => place.get(chart.columns[column][0])),
    cells,
    statement,
    othersFirst,
  };
}

/** Return the numbers of the exchanges to which turns belong. */
export function columnsOf({ chart }, turns) {
  const columns = new Set(turns.map(({ n }) => chart.of_turn[n]).filter((column) => column >= 0));
  return [...columns];
}

const between = (least, most) => ({ state }) => least <= state && state <= most;

/** Return the number of exchanges in which each theme has such a state. */
export function themeCounts(grid, least, most = ASKED_ANSWERED) {
  const counts = grid.themes.map(() => 0);
  for (const { theme } of grid.cells.filter(between(least, most))) counts[theme] += 1;
  return counts;
}

/** Return the same counts, theme by transcript. */
export function themeCountsByEvent(grid, least, most = ASKED_ANSWERED) {
  const counts = grid.themes.map(() => grid.order.map(() => 0));
  for (const { theme, column } of grid.cells.filter(between(least, most)))
    counts[theme][grid.of[column]] += 1;
  return counts;
}

/** Return the number of exchanges in which no theme is asked for. */
export function askedUnderNone({ columns, cells }) {
  const asked = cells.filter(({ state }) => state >= ASKED_ONLY).map(({ column }) => column);
  return columns.length - new Set(asked).size;
}

export const pushedThemes = ({ statement }) =>
  statement.map((times) => times.reduce((sum, n) => sum + n, 0));

/** Return the themes that are named: asked most, brought up, then pushed. */
export function rankedThemes(grid) {
  const asked = themeCounts(grid, ASKED_ONLY);
  const brought = themeCounts(grid, BROUGHT_UP, BROUGHT_UP);
  const pushed = pushedThemes(grid);
  return grid.themes
    .map((_, theme) => theme)
    .sort((a, b) => asked[b] - asked[a] || brought[b] - brought[a] || pushed[b] - pushed[a])
    .filter((theme) => asked[theme] + brought[theme] + pushed[theme]);
}
