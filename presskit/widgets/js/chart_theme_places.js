// Where the parts of a strip of themes stand, as charts/_theme_places.py has it.

import { NARROW_CHART } from "./chart_house.js";
import { lengthOf, rounded } from "./chart_words.js";

export const THEME_ROW = 22;
export const THEME_WIDTH = 840;
const [NAME_LETTERS, MOST_NAME_LETTERS] = [28, 44];
const ON_A_DESK = { row: THEME_ROW, lift: 0, heads: -1 };
const ON_A_PHONE = { row: 38, lift: 0.22, heads: -0.7 }; // names stand above the marks
const COLUMN_APART = 14; // pixels of a column in which marks stand apart
const NAME_LETTER_PIXELS = 7.3;
const SMALL_LETTER_PIXELS = 6.0;
const [ASKED_PIXELS, ANSWERED_PIXELS, BEFORE_STRIP] = [46, 72, 16];
const STRIP_END = 6;
const [WIDEST_COLUMN, WIDEST_EVENT] = [26, 48];
const BETWEEN_EVENTS = 1.2;
const MOST_BY_EXCHANGE = 7;
const [LEAST_COLUMN, LEAST_EVENT] = [3, 7];

/** Return the places of all, in pixels from the left; x is null where not drawn. */
export function themePlaces(grid, width, statement, longest) {
  const wide = width >= NARROW_CHART;
  const used = [...new Set(grid.of)].sort((one, other) => one - other);
  const n = grid.columns.length;
  const columns = Math.max(1, n + BETWEEN_EVENTS * Math.max(0, used.length - 1));
  const events = grid.order.length;
  const many = used.length > 1 && events > MOST_BY_EXCHANGE;
  const said = statement ? Math.max(statement, 9) * SMALL_LETTER_PIXELS + 20 : 0;
  let name = Math.min(MOST_NAME_LETTERS, Math.trunc((width - ASKED_PIXELS) / NAME_LETTER_PIXELS));
  if (wide) {
    const counts = said + ASKED_PIXELS + ANSWERED_PIXELS + BEFORE_STRIP + STRIP_END;
    const marks = (many ? events : columns) * COLUMN_APART;
    const free = Math.trunc((width - counts - marks) / NAME_LETTER_PIXELS);
    name = Math.max(NAME_LETTERS, Math.min(longest, MOST_NAME_LETTERS, free));
  }
  let edge = name * NAME_LETTER_PIXELS;
  let told = null;
  if (wide && statement) told = edge = edge + said;
  edge += ASKED_PIXELS;
  const asked = wide ? edge : width - STRIP_END;
  const answered = wide ? (edge += ANSWERED_PIXELS) : null;
  const start = wide ? edge + BEFORE_STRIP : 2 * STRIP_END;
  const room = width - start - STRIP_END;
  let step = Math.min(WIDEST_COLUMN, room / columns);
  const byEvent = many || (used.length > 1 && step < LEAST_COLUMN);
  let x;
  if (byEvent) {
    const most = Math.floor(room / LEAST_EVENT);
    step = Math.min(WIDEST_EVENT, room / Math.min(events, most));
    const first = Math.max(0, events - most); // of too many, the last ones
    x = grid.order.map((_, at) => (at >= first ? rounded(start + step * (at - first + 0.5), 1) : null));
  } else {
    x = grid.of.map((t, at) =>
      rounded(start + step * (at + 0.5 + BETWEEN_EVENTS * used.indexOf(t)), 1),
    );
  }
  const look = wide ? ON_A_DESK : ON_A_PHONE;
  const top = rounded(look.heads - (0.6 * THEME_ROW) / look.row, 2);
  const above = (row) => rounded(row - look.lift, 2);
  const below = (row) => rounded(row + look.lift, 2);
  const columnsOfStrip = { start, step, x, byExchange: !byEvent };
  return { width, name, statement: told, asked, answered, ...columnsOfStrip, ...look, top, above, below };
}

/** Return the days of columns that have room, from the left; none collide. */
export function fittingDays(labels, end, letter = 7.0, centred = false) {
  const kept = [];
  let [free, written] = [-Infinity, ""];
  for (const [x, day, year] of labels) {
    const text = year === written ? day : `${day} ${year}`;
    const pixels = lengthOf(text) * letter;
    const first = centred ? x - pixels / 2 : x;
    const until = first + pixels;
    if (first < free || until > end) continue;
    kept.push([x, text]);
    [free, written] = [until + 8, year];
  }
  return kept;
}
