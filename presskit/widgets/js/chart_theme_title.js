// What a strip of themes says above it, as themes/_findings_of_agendas.py has it.

import { countOfExchanges } from "./chart_events.js";
import { ASKED_ONLY, askedUnderNone, BROUGHT_UP, pushedThemes, themeCounts } from "./chart_theme_grid.js";
import { escaped, listed, shortened } from "./chart_words.js";
import { say } from "./say.js";

const THEMES_TOLD = 2;
const LEAST_EXCHANGES = 3; // of which "asked most" means something
const NAMED_TWICE = 2; // named once is most often in passing

/** Return the title: what was asked most, by the press alone, by nobody; escaped. Then its parts. */
export function themesTitle(grid) {
  const totals = themeTotals(grid);
  const [n, none] = [grid.columns.length, askedUnderNone(grid)];
  if (2 * none > n && n >= LEAST_EXCHANGES && none < n) return claimsOf(...askedOfFew(totals, n, none));
  const rest = [fromPressAlone(totals), neverAsked(totals, grid.order.length === 1)].filter(Boolean);
  return claimsOf(askedMost(totals, n), rest.join("; "));
}

function claimsOf(first, more) {
  if (!more) return [withoutStop(first), withoutStop(first), ""];
  return [withoutStop(say("findings.themes.with_more", { first, more })), withoutStop(first), more];
}

/** Return a theme as a title names it; escaped. */
export const themeInTitle = (name) => `“${escaped(shortened(name, 44))}”`;

function themeTotals(grid) {
  const asked = themeCounts(grid, ASKED_ONLY);
  const brought = themeCounts(grid, BROUGHT_UP, BROUGHT_UP);
  const statement = pushedThemes(grid);
  return grid.themes.map((name, theme) => ({
    name: themeInTitle(name),
    asked: asked[theme],
    brought: brought[theme],
    statement: statement[theme],
    pushed: statement[theme] + brought[theme],
    byPress: !grid.othersFirst[theme],
  }));
}

const namesOf = (totals, most) =>
  listed(
    totals.map(({ name }) => name),
    most,
  );

/** Return the part about the themes asked most; equal ones go together. */
function askedMost(totals, n) {
  if (!n) return say("findings.themes.no_exchange");
  const exchanges = countOfExchanges(n);
  const named = totals.filter(({ asked }) => asked).sort((one, other) => other.asked - one.asked);
  if (!named.length) return say("findings.themes.none_asked", { exchanges });
  if (n < LEAST_EXCHANGES)
    return say("findings.themes.too_few", { exchanges, themes: namesOf(named, THEMES_TOLD) });
  const [equal, most] = mostAsked(totals);
  const themes = namesOf(equal, THEMES_TOLD);
  const key = most === 1 ? "once" : "most";
  return say(`findings.themes.${key}`, { n: equal.length, themes, asked: most, exchanges });
}

/** Return the headline where most exchanges are asked under no theme; and more. */
function askedOfFew(totals, n, none) {
  const [equal, most] = mostAsked(totals);
  const told = { n: equal.length, others: n - none, themes: namesOf(equal, THEMES_TOLD), asked: most };
  const exchanges = countOfExchanges(n);
  return [
    say("findings.themes.few.none", { none, exchanges }),
    say(`findings.themes.few.${most === 1 ? "once" : "most"}`, told),
  ];
}

const withoutStop = (sentence) => sentence.replace(/\.$/, "");

/** Return the themes that were asked most, and in how many exchanges each. */
function mostAsked(totals) {
  const most = Math.max(...totals.map(({ asked }) => asked));
  return [totals.filter(({ asked }) => asked === most), most];
}

function fromPressAlone(totals) {
  const alone = totals
    .filter(({ asked, pushed, byPress }) => asked >= NAMED_TWICE && !pushed && byPress)
    .sort((one, other) => other.asked - one.asked);
  return alone.length ? say("findings.themes.press_alone", { themes: namesOf(alone, 1) }) : "";
}

/** Return the part about the theme pushed most that is in no question. */
function neverAsked(totals, oneEvent) {
  const [most] = totals
    .filter(({ asked, pushed }) => !asked && pushed >= NAMED_TWICE)
    .sort((one, other) => other.pushed - one.pushed || other.brought - one.brought);
  if (!most) return "";
  const one = say(`findings.themes.${oneEvent ? "statement" : "statements"}`);
  const other = say("findings.themes.answers", { n: most.brought });
  const both = say("findings.themes.place_and", { one, other });
  const places = !most.brought ? one : most.statement ? both : other;
  return say("findings.themes.never_asked", { theme: most.name, places });
}
