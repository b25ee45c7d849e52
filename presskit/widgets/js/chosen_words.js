// What was chosen, in words: it stands below a picture and at the end of a table.

const TEXT_PLACES = {
  questions: "in questions",
  answers: "in answers",
  statement: "in opening statements",
};

/** How each kind of choice is told; "" where it leaves all. */
const TOLD = {
  "one of": ({ name, label, fields: [field] }, query, nameOf) => {
    const names = (query[field] ?? []).map((value) => nameOf(name, value));
    return names.length ? `${label}: ${names.join(" or ")}` : "";
  },
  yes: ({ label, fields: [field] }, query) => (query[field] ? label : ""),
  days: ({ label, fields: [field] }, query) => (query[field] ? `${label} ${query[field]}` : ""),
  numbers: ({ label, fields: [low, high] }, query) => {
    const [least, most] = [query[low] ?? null, query[high] ?? null];
    if (least !== null && most !== null) return `${label}: ${least} to ${most}`;
    if (least !== null) return `${label}: ${least} or more`;
    return most === null ? "" : `${label}: ${most} or fewer`;
  },
};

/** Return the choices in words, "" for all; choices are declared, `nameOf(choice, value)` names one. */
export function chosenInWords(query, choices, nameOf) {
  const parts = choices.map((choice) => TOLD[choice.kind]?.(choice, query, nameOf) ?? "");
  if (query.text?.trim()) {
    const pattern = query.regex ? `/${query.text}/` : `“${query.text.trim()}”`;
    parts.unshift([pattern, TEXT_PLACES[query.within]].filter(Boolean).join(" "));
  } else if (query.within === "statement") {
    parts.unshift(TEXT_PLACES.statement); // they are listed without a text, too
  }
  const told = parts.filter(Boolean);
  return told.length ? `Chosen: ${told.join("; ")}.` : "";
}
