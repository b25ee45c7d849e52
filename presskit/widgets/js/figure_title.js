// Breaks title and subtitle of a figure anew where less of its width is seen.

import { SHARED } from "./shared.js";

// The markup of charts/_house.py: a bold title, and smaller lines below it.
const HOUSE = /^<span style="font-size:18px"><b>(.*?)<\/b><\/span>(?:<br><span style="font-size:13px">(.*)<\/span>)?$/s;
const [TITLE, SUBTITLE, LINE] = [11.5, 7.5, 19.5]; // pixels of a letter, and of a line
const BETWEEN = "   "; // entries of a key to the marks
const WORDS = /(?:<[^>]*>|[^\s<])+/g; // with their tags

/** Return a layout whose title fits into so many pixels; it is as much higher as it needs. */
export function fitTitle(layout, pixels) {
  const [, title, below = ""] = HOUSE.exec(layout.title?.text ?? "") ?? [];
  if (title === undefined || layout.meta?.fits) return layout; // or drawn for a phone
  const heads = broken([title.replaceAll("<br>", " ")], pixels / TITLE);
  const lines = below ? broken(joined(below.split("<br>")), pixels / SUBTITLE) : [];
  const before = title.split("<br>").length + (below ? below.split("<br>").length : 0);
  const more = Math.round(LINE * Math.max(0, heads.length + lines.length - before));
  let text = `<span style="font-size:18px"><b>${heads.join("<br>")}</b></span>`;
  if (below) text += `<br><span style="font-size:13px">${lines.join("<br>")}</span>`;
  const { margin = {}, height } = layout;
  return {
    ...layout,
    title: { ...layout.title, text },
    margin: { ...margin, t: (margin.t ?? 0) + more },
    ...(height ? { height: height + more } : {}),
  };
}

/** Return lines as they were before charts/_house.py broke those that were too long. */
function joined(lines) {
  const whole = [];
  for (const line of lines) {
    const [word = ""] = line.match(WORDS) ?? [];
    const before = whole.at(-1)?.last;
    const room = SHARED.charts.subtitle_characters - lengthOfText(before ?? "") - 1;
    const goesOn = before !== undefined && !`${before}${line}`.includes("<") && lengthOfText(word) > room;
    if (goesOn) whole[whole.length - 1] = { text: `${whole.at(-1).text} ${line}`, last: line };
    else whole.push({ text: line, last: line });
  }
  return whole.map(({ text }) => text);
}

/** Return lines, each broken between entries of a key, or else between words. */
function broken(lines, most) {
  return lines.flatMap((line) => {
    if (lengthOfText(line) <= most) return [line];
    const parted = line.includes(BETWEEN);
    const pieces = parted ? line.split(BETWEEN) : (line.match(WORDS) ?? []);
    const result = [];
    for (const piece of pieces) {
      const longer = result.length ? result.at(-1) + (parted ? BETWEEN : " ") + piece : piece;
      if (result.length && lengthOfText(longer) <= most) result[result.length - 1] = longer;
      else if (parted && lengthOfText(piece) > most) result.push(...broken([piece.trim()], most));
      else result.push(piece);
    }
    return result;
  });
}

/** Return the number of letters that are seen of a text with tags. */
const lengthOfText = (html) => [...html.replace(/<[^>]*>/g, "").replace(/&#?\w+;/g, "&")].length;
