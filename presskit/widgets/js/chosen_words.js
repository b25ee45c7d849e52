// What was chosen, in words: it stands below a picture and at the end of a table.

import { say } from "./say.js";

const TEXT_PLACES = ["questions", "answers", "statement"];
const inWordsOf = (within) =>
  TEXT_PLACES.includes(within) ? say(`explorers.chosen.in.${within}`) : "";

/** How each kind of choice is told; "" where it leaves all. */
const TOLD = {
  "one of": ({ name, label, fields: [field] }, query, nameOf) => {
    const names = (query[field] ?? []).map((value) => nameOf(name, value));
    return names.length ? `${label}: ${names.join(say("prose.or"))}` : "";
  },
  yes: ({ label, fields: [field] }, query) => (query[field] ? label : ""),
  days: ({ label, fields: [field] }, query) => (query[field] ? `${label} ${query[field]}` : ""),
  numbers: ({ label, fields: [low, high] }, query) => {
    const [least, most] = [query[low] ?? null, query[high] ?? null];
    if (least === null && most === null) return "";
    const ends = most === null ? "or_more" : least === null ? "or_fewer" : "between";
    return say(`explorers.chosen.${ends}`, { label, least, most });
  },
};

/** Return the choices in words, "" for all; choices are declared, `nameOf(choice, value)` names one. */
export function chosenInWords(query, choices, nameOf) {
  const parts = choices.map((choice) => TOLD[choice.kind]?.(choice, query, nameOf) ?? "");
  if (query.text?.trim()) {
    const pattern = query.regex ? `/${query.text}/` : `“${query.text.trim()}”`;
    parts.unshift([pattern, inWordsOf(query.within)].filter(Boolean).join(" "));
  } else if (query.within === "statement") {
    parts.unshift(inWordsOf("statement")); // they are listed without a text, too
  }
  const told = parts.filter(Boolean);
  return told.length ? say("explorers.chosen.all", { parts: told.join("; ") }) : "";
}
