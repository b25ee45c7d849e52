// What a strip of themes says in words, as charts/_theme_words.py has it.

import { occasionsOf } from "./chart_events.js";
import { ASKED_ANSWERED, ASKED_ONLY, BROUGHT_UP, askedUnderNone, rankedThemes, themeCounts } from "./chart_theme_grid.js";
import { escaped, linesOf, shortened } from "./chart_words.js";
import { counted, number } from "./text.js";

const THEME_SIGNS = { [ASKED_ANSWERED]: "●", [ASKED_ONLY]: "○", [BROUGHT_UP]: "•" };
const STATES = [ASKED_ANSWERED, ASKED_ONLY, BROUGHT_UP];
const MEANT_BY_EXCHANGE = {
  [ASKED_ANSWERED]: "asked, and named in the answer",
  [ASKED_ONLY]: "asked only: read whether it was answered",
  [BROUGHT_UP]: "brought up unasked",
};
const MEANT_BY_EVENT = {
  [ASKED_ANSWERED]: "asked, and named in an answer",
  [ASKED_ONLY]: "asked only: read the answers",
  [BROUGHT_UP]: "only brought up unasked",
};

/** Return a text escaped, broken at about 60 characters. */
export const wrappedText = (text) => linesOf(String(text), 60).map(escaped).join("<br>");

/** Return the lines below the title: what a mark is, n, what to beware of. */
export function themesSubtitle(island, grid, shown, drawn, where) {
  const meant = where.byExchange ? MEANT_BY_EXCHANGE : MEANT_BY_EVENT;
  const marks = STATES.map((state) => `${THEME_SIGNS[state]} ${meant[state]}`).join("   ");
  const ranked = rankedThemes(grid);
  const n = grid.order.length;
  let column = "one column, one exchange";
  if (!where.byExchange) {
    column = "one column, one press conference; size = times asked";
    const there = where.x.filter((x) => x !== null).length;
    const last = [...shown.values()].every(({ date }) => date) ? "newest" : "last";
    if (there < n) column += `; the ${last} ${number(there)} of ${number(n)} drawn`;
  }
  const all = String(drawn) === String(ranked);
  const some = all ? number(ranked.length) : `${number(drawn.length)} of ${number(ranked.length)}`;
  const underNone = askedUnderNone(grid);
  const parts = [
    column,
    `n = ${counted(grid.columns.length, "exchange")} at ${occasionsOf(n, island, grid.order)}`,
    underNone ? `${number(underNone)} under no theme` : "",
    ranked.length > 1 ? `${some} themes by words` : "1 theme by words",
  ];
  return [marks, parts.filter(Boolean).join("; ")];
}

/** Return for each theme in which statements it is named; empty where none names any. */
export function statementLabels(grid, shown) {
  const { order, statement } = grid;
  const times = statement.map((row) => row.filter(Boolean).length);
  if (!times.some(Boolean)) return statement.map(() => "");
  const n = order.length;
  if (n === 1) return statement.map(([own]) => (own ? `${number(own)}×` : "–"));
  if (n > 2) return times.map((own) => (own ? `${number(own)} of ${number(n)}` : "–"));
  const days = order.map((t) => shown.get(t).date.split(" ").filter(Boolean));
  let short = ["the first", "the second"];
  if (days.every((day) => day.length)) {
    const years = days.map((day) => day.at(-1));
    short = years[0] === years[1] ? days.map((day) => day.slice(0, 2).join(" ")) : years;
    if (short[0] === short[1]) short = ["the first", "the second"];
  }
  const both = short[0] === "the first" ? "both" : short.join(" · ");
  return statement.map(([one, other]) =>
    one && other ? both : one ? short[0] : other ? short[1] : "–",
  );
}

/** Return the text over the row of each theme that is drawn. */
export function overThemes(grid, shown, drawn) {
  const [asked, answered] = [themeCounts(grid, ASKED_ONLY), themeCounts(grid, ASKED_ANSWERED)];
  const brought = themeCounts(grid, BROUGHT_UP, BROUGHT_UP);
  return drawn.map((theme) => {
    const where = grid.order.flatMap((t, at) => {
      const times = grid.statement[theme][at];
      return times ? [`${escaped(shortened(shown.get(t).label, 40))}: ${number(times)}×`] : [];
    });
    const lines = [
      `<b>${wrappedText(grid.themes[theme])}</b>`,
      `asked in ${number(asked[theme])} of ${counted(grid.columns.length, "exchange")}`,
      `${number(answered[theme])} of these named in the answer`,
      `brought up unasked in ${number(brought[theme])}`,
      where.length ? `in ${counted(where.length, "statement")}` : "in no statement",
      ...where.slice(0, 3),
      ...(where.length > 3 ? [`and ${number(where.length - 3)} more`] : []),
    ];
    return lines.join("<br>");
  });
}

/** Return the text over the mark of a theme in an exchange. */
export function overThemeInExchange(theme, state, event, exchange, asker, outlet, [n, line, hit]) {
  const who = [asker, outlet].filter(Boolean).map(escaped).join("; ");
  const named = `named ${number(n)}× in the answer`;
  const said = {
    [ASKED_ANSWERED]: `asked, ${named}`,
    [ASKED_ONLY]: "asked, not named in the answer: read whether it was answered",
    [BROUGHT_UP]: `not asked, ${named}`,
  }[state];
  const at = line === null ? "" : ` · line ${number(line)}`;
  const label = escaped(shortened(event.label, 50));
  return [
    `<b>${wrappedText(theme)}</b>`,
    who || "asker unknown",
    `${label} · exchange ${number(exchange)}${at}`,
    said,
    `“${wrappedText(hit)}”`,
  ].join("<br>");
}

/** Return the text over the mark of a theme in a press conference. */
export function overThemeInEvent(theme, event, { asked, answered, brought, pushed }) {
  return [
    `<b>${wrappedText(theme)}</b>`,
    escaped(shortened(event.label, 50)),
    `asked in ${counted(asked, "exchange")}, ${number(answered)} named in the answer`,
    `brought up unasked in ${number(brought)}`,
    pushed ? `in the statement ${number(pushed)}×` : "not in the statement",
  ].join("<br>");
}
