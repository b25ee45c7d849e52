// Words, numbers and places in a text.
//
// Positions count characters as Python does, also where JavaScript counts two (see `pointsOf`).

export const ODD = /([\u202A-\u202E\u2066-\u2069])/; // they turn the direction of what follows
export const WORD = /[\p{L}\p{N}]+(?:['’.,\-\u2010\u2011\u00ad][\p{L}\p{N}]+)*/gu;
export const EDGES = /^[.,;:!"“”()[\]]+|[.,;:!"“”()[\]]+$/g;

export const codeOf = (char) => `⟪U+${char.charCodeAt(0).toString(16).toUpperCase()}⟫`;
export const plain = (text) =>
  String(text ?? "")
    .split(ODD)
    .map((part) => (ODD.test(part) ? codeOf(part) : part))
    .join("");
export const number = (n) => n.toLocaleString("en-US");
/** Return a number with one decimal, as Python rounds: 1.25, a tie, goes to the even 1.2. */
export const tenths = (x) => (x % 1 === 0.25 ? x - 0.05 : x).toFixed(1);
/** Return a number with two decimals, as Python rounds: 0.125, a tie, goes to the even 0.12. */
export const hundredths = (x) => ((x * 8) % 4 === 1 ? x - 0.005 : x).toFixed(2);
export const oneLine = (text) => text.split(/\s+/).filter(Boolean).join(" ");

/** Return a text with its {holes} filled, all of them. */
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

export const KEY_GAP = "   "; // between entries of a key to the marks

/** Return a line in which no date is broken. */
export const wholeDates = (line) =>
  line.replace(/(?<=\d) (?=[A-Z]\w\w \d{4})|(?<=\d [A-Z]\w\w) (?=\d{4})/g, "\u00a0");

/** Return the number of letters that are seen of a text with tags. */
export const lengthSeen = (html) => [...html.replace(/<[^>]*>/g, "").replace(/&#?\w+;/g, "&")].length;

/** Break a line with tags between entries of a key. */
export function partedKey(line, most) {
  const lines = [];
  for (const entry of line.split(KEY_GAP)) {
    const longer = lines.length ? lines.at(-1) + KEY_GAP + entry : entry;
    if (lines.length && lengthSeen(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines;
}

/** Return the number of some sorted numbers that are below a limit. */
export function below(numbers, limit) {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Return the functions that turn places in a text into Python's count, and back. */
export function pointsOf(text) {
  const same = (at) => at;
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return { points: same, units: same };
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map((pair) => pair.index);
  const before = pairs.map((at, n) => at - n);
  return {
    points: (unit) => unit - below(pairs, unit),
    units: (point) => point + below(before, point),
  };
}
