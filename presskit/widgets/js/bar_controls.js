// The controls of a page's own choices, as bar.js wants them.

import { say } from "./say.js";

/** Return the controls of an engine; `units` are those in which its chart can measure. */
export function controlsOf({ island, choices, statements }, units) {
  const shown = { kind: "shown", name: "unit", label: say("explorers.bar.unit"), options: units.map((one) => [one, say(`explorers.units.${one}`)]) };
  const views = { kind: "shown", name: "show", label: say("explorers.bar.show"), options: island.shows ?? [] };
  const declared = island.choices.map((one) => controlOf(one, choices.named(one.name), statements));
  return [...declared, ...[shown, views].filter(({ options }) => options.length)];
}

function controlOf(declared, choice, statements) {
  const { kind, places, rows } = declared;
  if (kind === "place") {
    const there = ([value]) => value !== "statement" || statements.length;
    return { ...declared, places: places.filter(there) };
  }
  if (kind === "one of") return { ...declared, options: [...choice.offered] };
  if (kind === "days") {
    const days = rows.filter(Boolean).sort();
    return { ...declared, first: days[0], last: days.at(-1) };
  }
  if (kind === "numbers") {
    const end = (further) => rows.reduce((one, other) => further(one, other), rows[0] ?? 0);
    return { ...declared, least: end(Math.min), most: end(Math.max) };
  }
  return declared;
}
