// Names of outlets that fit where they are written, as charts/_outlet_names.py has it.

import { lengthOf, shortened } from "./chart_words.js";

const BETWEEN_NAMES = "; ";
const NAME_PART = /[\p{L}\p{Nl}\p{No}][^\s-]*/gu;

const isUpper = (text) => text === text.toUpperCase() && text !== text.toLowerCase();

/** Return the outlets of a block as long as there is room, "" where there is none. */
export function fittingOutlets(outlet, characters) {
  const names = outlet ? outlet.split(BETWEEN_NAMES) : [];
  const whole = names.join(" · ");
  let short = names.map(initialsOf).join(" · ");
  if (lengthOf(whole) <= characters) return whole;
  const telling =
    names.length > 1 || lengthOf(short) > 2 || characters < 0.6 * lengthOf(whole);
  if (lengthOf(short) <= characters && telling) return short;
  short = telling ? short : whole;
  return characters >= 4 ? shortened(short, characters) : "";
}

/** Return a name's initials, where it has several capitalised words. */
function initialsOf(name) {
  const parts = name.match(NAME_PART) ?? [];
  if (parts.length < 2 || parts.some((part) => lengthOf(part) > 1 && isUpper(part))) return name;
  const first = parts.map((part) => [...part][0]).filter(isUpper);
  return first.join("") || name;
}
