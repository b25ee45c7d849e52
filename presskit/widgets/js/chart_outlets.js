// Names of outlets and askers that fit where they are written, as charts/_outlet_names.py has it.

import { lengthOf } from "./chart_words.js";

const isUpper = (letter) => /^\p{Uppercase}$/u.test(letter);

/** Return the first form for which there is room, "" where there is for none. */
export function fittingName(forms, characters) {
  return forms.find((form) => widthOf(form) <= characters) ?? "";
}

/** Return the room that a text takes, in small letters: capitals are wider. */
const widthOf = (text) => lengthOf(text) + 0.25 * [...text].filter(isUpper).length;
