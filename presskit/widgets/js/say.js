// The words of the interface, by their key: wording/__init__.py does the same in Python.

import { number } from "./text.js";
import { WORDING } from "./wording.js";

/** Return a text with its holes filled; of a singular and a plural, `n` says which. */
export function say(key, values = {}) {
  const text = WORDING[key];
  const one = typeof text === "string" ? text : text[values.n === 1 ? 0 : 1];
  return one.replace(/\{(\w+)(:,)?\}/g, (_, name, parted) =>
    parted ? number(values[name]) : values[name],
  );
}
