// What a strip of themes says above it, as themes/_findings_of_agendas.py has it.

import { ASKED_ONLY, askedUnderNone, BROUGHT_UP, pushedThemes, themeCounts } from "./chart_theme_grid.js";
import { escaped, listed, shortened } from "./chart_words.js";
import { counted, number } from "./text.js";

const THEMES_TOLD = 2;
const LEAST_EXCHANGES = 3; // of which "asked most" means something
const NAMED_TWICE = 2; // named once is most often in passing

/** Return the title: what was asked most, by the press alone, by nobody; escaped. */
export function themesTitle(grid) {
  const totals = themeTotals(grid);
  const [n, none] = [grid.columns.length, askedUnderNone(grid)];
  if (2 * none > n && n >= LEAST_EXCHANGES && none < n) return askedOfFew(totals, n, none);
  const rest = [fromPressAlone(totals), neverAsked(totals, grid.order.length === 1)].filter(Boolean);
  const first = askedMost(totals, n);
  return (rest.length ? `${first} ${rest.join("; ")}` : first).replace(/\.$/, "");
}

function themeTotals(grid) {
  const asked = themeCounts(grid, ASKED_ONLY);
  const brought = themeCounts(grid, BROUGHT_UP, BROUGHT_UP);
  const statement = pushedThemes(grid);
  return grid.themes.map((name, theme) => ({
    name: `“${escaped(shortened(name, 44))}”`,
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
  if (!n) return "There is no exchange.";
  const of = counted(n, "exchange");
  const named = totals.filter(({ asked }) => asked).sort((one, other) => other.asked - one.asked);
  if (!named.length) return `In ${of} no theme is asked for.`;
  if (n < LEAST_EXCHANGES)
    return `${of}, too few to call one the most asked: ${namesOf(named, THEMES_TOLD)}.`;
  const [equal, most] = mostAsked(totals);
  const [was, each] = equal.length > 1 ? ["were", " each"] : ["was", ""];
  const names = namesOf(equal, THEMES_TOLD);
  if (most === 1) return `Asked once${each}, in ${of}: ${names}.`;
  return `${names} ${was} asked most, in ${number(most)} of ${of}${each}.`;
}

/** Return the title where most exchanges are asked under no theme. */
function askedOfFew(totals, n, none) {
  const [equal, most] = mostAsked(totals);
  const [was, each] = equal.length > 1 ? ["were", " each"] : ["was", ""];
  const names = namesOf(equal, THEMES_TOLD);
  const first = `In ${number(none)} of ${counted(n, "exchange")} no theme is asked for`;
  if (most === 1) return `${first}; asked once${each}: ${names}`;
  return `${first}; in the other ${number(n - none)}, ${names} ${was} asked most, in ${number(most)}${each}`;
}

/** Return the themes that were asked most, and in how many exchanges each. */
function mostAsked(totals) {
  const most = Math.max(...totals.map(({ asked }) => asked));
  return [totals.filter(({ asked }) => asked === most), most];
}

function fromPressAlone(totals) {
  const alone = totals
    .filter(({ asked, pushed, byPress }) => asked >= NAMED_TWICE && !pushed && byPress)
    .sort((one, other) => other.asked - one.asked);
  return alone.length ? `${namesOf(alone, 1)} came from the press alone` : "";
}

/** Return the part about the theme pushed most that is in no question. */
function neverAsked(totals, oneEvent) {
  const [most] = totals
    .filter(({ asked, pushed }) => !asked && pushed >= NAMED_TWICE)
    .sort((one, other) => other.pushed - one.pushed || other.brought - one.brought);
  if (!most) return "";
  const places = [
    most.statement ? (oneEvent ? "the statement" : "statements") : "",
    most.brought ? counted(most.brought, "answer") : "",
  ].filter(Boolean);
  return `${most.name} is in ${places.join(" and in ")}, and in no question`;
}
