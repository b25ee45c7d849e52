// The words of the interface, by their key: wording/__init__.py does the same in Python.

import { number } from "./text.js";
import { WORDING } from "./wording.js";

/** Return a text with its holes filled; of a singular and a plural, `n` says which. */
export function say(key, values = {}) {
  const [surface, name, ...rest] = key.split(".");
  const held = WORDING[`${surface}.${name}`];
  const text = rest.length ? held[rest.join(".")] : held;
  const one = typeof text === "string" ? text : text[values.n === 1 ? 0 : 1];
  return one.replace(/\{(\w+)(:,)?\}/g, (_, hole, parted) =>
    parted ? number(values[hole]) : values[hole],
  );
}
