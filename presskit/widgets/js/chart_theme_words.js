// What a strip of themes says in words, as charts/_theme_words.py has it.

import { countOfExchanges, occasionsOf } from "./chart_events.js";
import { ASKED_ANSWERED, ASKED_ONLY, BROUGHT_UP, askedUnderNone, rankedThemes, themeCounts } from "./chart_theme_grid.js";
import { escaped, inOneLine, lengthOf, linesOf, shortened } from "./chart_words.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { number } from "./text.js";

const [WRAPPED_CHARACTERS, WRAPPED_LINES] = [60, 5];
const THEME_SIGNS = { [ASKED_ANSWERED]: "●", [ASKED_ONLY]: "○", [BROUGHT_UP]: "•" };
const STATES = [ASKED_ANSWERED, ASKED_ONLY, BROUGHT_UP];
/** What the states are called in the keys of texts. */
export const STATE_NAMES = { [ASKED_ANSWERED]: "answered", [ASKED_ONLY]: "asked", [BROUGHT_UP]: "brought" };

/** Return a text escaped, broken at about 60 characters, cut after five lines. */
export function wrappedText(text) {
  const lines = linesOf(String(text), WRAPPED_CHARACTERS);
  if (lines.length > WRAPPED_LINES) lines.splice(WRAPPED_LINES - 1, lines.length, cutLine(lines[WRAPPED_LINES - 1]));
  return lines.map(escaped).join("<br>");
}

/** Return a line with an ellipsis behind its last word that leaves room for it. */
function cutLine(line) {
  const words = line.split(" ");
  while (words.length > 1 && lengthOf(words.join(" ")) + 2 > WRAPPED_CHARACTERS) words.pop();
  return `${words.join(" ")} …`;
}

/** Return the lines below the title: what a mark is, with n; and the key. */
export function themesSubtitle(island, grid, where) {
  const meant = where.byExchange ? "by_exchange" : "by_event";
  const colourOf = (state) => (state === BROUGHT_UP ? SHARED.charts.mark : SHARED.charts.events[0][0]);
  const glyphOf = (state) => `<span style="color:${colourOf(state)}">${THEME_SIGNS[state]}</span>`;
  const signOf = (state) => `${glyphOf(state)} ${say(`charts.themes.${meant}.${STATE_NAMES[state]}`)}`;
  const marks = STATES.map(signOf).join("   ");
  const [of, at] = [countOfExchanges(grid.columns.length), occasionsOf(grid.order.length, island, grid.order)];
  const mark = say(where.byExchange ? "charts.themes.column" : "charts.themes.column_event");
  return [inOneLine(mark, say("charts.common.n_at", { of, at })), marks];
}

/** Return the parts of the note: the themes left out, and how they are found. */
export function themesNote(grid, shown, drawn, where) {
  const ranked = rankedThemes(grid);
  const n = grid.order.length;
  const parts = [];
  const there = where.byExchange ? n : where.x.filter((x) => x !== null).length;
  const last = [...shown.values()].every(({ date }) => date) ? "newest" : "last";
  if (there < n) parts.push(say(`charts.themes.${last}`, { n: there, all: n }));
  const underNone = askedUnderNone(grid);
  if (underNone) parts.push(say("charts.themes.under_none", { n: underNone }));
  const all = String(drawn) === String(ranked) || ranked.length === 1;
  const counts = { n: ranked.length, drawn: drawn.length };
  parts.push(say(all ? "charts.themes.by_words" : "charts.themes.some_by_words", counts));
  return parts;
}

/** Return the statements in which each theme is named; empty where none names any. */
export function statementLabels(grid, shown) {
  const { order, statement } = grid;
  const times = statement.map((row) => row.filter(Boolean).length);
  if (!times.some(Boolean)) return statement.map(() => "");
  const n = order.length;
  if (n === 1) return statement.map(([own]) => (own ? `${number(own)}×` : "–"));
  if (n > 2) return times.map((own) => (own ? say("charts.themes.held", { n: own, all: n }) : "–"));
  const days = order.map((t) => shown.get(t).date.split(" ").filter(Boolean));
  let short = shortDays(days);
  const both = short.length ? short.join(" · ") : say("charts.themes.both");
  if (!short.length) short = [say("charts.themes.first"), say("charts.themes.second")];
  return statement.map(([one, other]) =>
    one && other ? both : one ? short[0] : other ? short[1] : "–",
  );
}

/** Return the years of two days, or their days in one year; none for the same. */
function shortDays(days) {
  if (!days.every((day) => day.length)) return [];
  const years = days.map((day) => day.at(-1));
  const short = years[0] === years[1] ? days.map((day) => day.slice(0, 2).join(" ")) : years;
  return short[0] === short[1] ? [] : short;
}

/** Return the text over the row of each theme that is drawn. */
export function overThemes(grid, shown, drawn) {
  const [asked, answered] = [themeCounts(grid, ASKED_ONLY), themeCounts(grid, ASKED_ANSWERED)];
  const brought = themeCounts(grid, BROUGHT_UP, BROUGHT_UP);
  return drawn.map((theme) => {
    const where = grid.order.flatMap((t, at) => {
      const times = grid.statement[theme][at];
      const event = escaped(shortened(shown.get(t).label, 40));
      return times ? [say("charts.themes.over.named", { event, n: times })] : [];
    });
    const lines = [
      `<b>${wrappedText(grid.themes[theme])}</b>`,
      say("charts.themes.over.asked", { n: asked[theme], exchanges: countOfExchanges(grid.columns.length) }),
      say("charts.themes.over.answered", { n: answered[theme] }),
      say("charts.themes.over.brought", { n: brought[theme] }),
      inStatements(where.length),
      ...where.slice(0, 3),
      ...(where.length > 3 ? [say("charts.common.more", { n: where.length - 3 })] : []),
    ];
    return lines.join("<br>");
  });
}

function inStatements(n) {
  if (!n) return say("charts.themes.over.in_no_statement");
  return say("charts.themes.over.in_statements", { statements: say("charts.count.statement", { n }) });
}

/** Return the text over the mark of a theme in an exchange. */
export function overThemeInExchange(theme, state, event, exchange, asker, outlet, [n, line, hit]) {
  const who = [asker, outlet].filter(Boolean).map(escaped).join("; ");
  const place = { event: escaped(shortened(event.label, 50)), exchange: number(exchange), line };
  return [
    `<b>${wrappedText(theme)}</b>`,
    who || say("charts.themes.over.nobody"),
    say(line === null ? "charts.over.place" : "charts.over.place_line", place),
    say(`charts.themes.over.exchange.${STATE_NAMES[state]}`, { n }),
    `“${wrappedText(hit)}”`,
  ].join("<br>");
}

/** Return the text over the mark of a theme in a press conference. */
export function overThemeInEvent(theme, event, { asked, answered, brought, pushed }) {
  return [
    `<b>${wrappedText(theme)}</b>`,
    escaped(shortened(event.label, 50)),
    say("charts.themes.over.asked_in", { exchanges: countOfExchanges(asked), answered }),
    say("charts.themes.over.brought", { n: brought }),
    say(`charts.themes.over.${pushed ? "in_statement" : "not_in_statement"}`, { n: pushed }),
  ].join("<br>");
}
