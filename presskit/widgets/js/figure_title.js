// Breaks title and subtitle of a figure anew where less of its width is seen.

import { SHARED } from "./shared.js";
import { lengthSeen, partedKey } from "./text.js";

// The markup of charts/_house.py: a bold title, and smaller lines below it.
const HOUSE = /^<span style="font-size:16px"><b>(.*?)<\/b><\/span>(?:<br><span style="font-size:13px">(.*)<\/span>)?$/s;
const [TITLE, SUBTITLE] = SHARED.charts.letters;
const TITLE_LINE = 19.5; // pixels
const WORDS_MARKED = /(?:<[^>]*>|[^ <])+/g; // with their tags

/** Return a layout whose title fits into so many pixels; it is as high as that needs. */
export function fitTitle(layout, pixels) {
  const [, title, below = ""] = HOUSE.exec(layout.title?.text ?? "") ?? [];
  if (title === undefined || layout.meta?.fits) return layout; // or drawn for a phone
  const heads = evenly(whole(title), pixels / TITLE);
  const lines = below ? broken(joined(below.split("<br>")), pixels / SUBTITLE) : [];
  const before = title.split("<br>").length + (below ? below.split("<br>").length : 0);
  const more = Math.round(TITLE_LINE * (heads.length + lines.length - before));
  let text = `<span style="font-size:16px"><b>${heads.join("<br>")}</b></span>`;
  if (below) text += `<br><span style="font-size:13px">${lines.join("<br>")}</span>`;
  const { margin = {}, height } = layout;
  return {
    ...layout,
    title: { ...layout.title, text },
    margin: { ...margin, t: (margin.t ?? 0) + more },
    ...(height ? { height: height + more } : {}),
  };
}

const whole = (title) => title.replaceAll("<br>", " ").replaceAll("n = ", "n\u00a0=\u00a0");

/** Return the lines of a title, about equally long. */
function evenly(title, most) {
  const lines = broken([title], most);
  for (let least = Math.ceil(lengthSeen(title) / lines.length); least < most; least += 1) {
    const even = broken([title], least);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** Return lines as they were before charts/_house.py broke those that were too long. */
function joined(lines) {
  const found = [];
  for (const line of lines) {
    const [word = ""] = line.match(WORDS_MARKED) ?? [];
    const before = found.at(-1)?.last;
    const room = SHARED.charts.subtitle_characters - lengthSeen(before ?? "") - 1;
    const goesOn = before !== undefined && !`${before}${line}`.includes("<") && lengthSeen(word) > room;
    if (goesOn) found[found.length - 1] = { text: `${found.at(-1).text} ${line}`, last: line };
    else found.push({ text: line, last: line });
  }
  return found.map(({ text }) => text);
}

/** Return lines, each broken between entries of a key, or else between words. */
function broken(lines, most) {
  return lines.flatMap((line) => {
    if (lengthSeen(line) <= most) return [line];
    const parts = partedKey(line, most);
    if (parts.length > 1) return parts.flatMap((part) => broken([part.trim()], most));
    const result = [];
    for (const word of line.match(WORDS_MARKED) ?? []) {
      const longer = result.length ? `${result.at(-1)} ${word}` : word;
      if (result.length && lengthSeen(longer) <= most) result[result.length - 1] = longer;
      else result.push(word);
    }
    return result;
  });
}
