// Rows as CSV that a spreadsheet opens without running anything; as files/csv.py and
// export/_tables.py have it: tests/conformance/cells.json holds them together.

const UNSEEN =
  "\\x00-\\x20\\x7f-\\x9f\\xa0\\xad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f" +
  "\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0" +
  "\\ufff9-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}";
const FORMULA = new RegExp(`^('*(?:[${UNSEEN}]*[=+\\-@＝＋－＠]|[\\t\\r\\n]))`, "u");
const ACTS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
const A_NUMBER = /^[-−+]?[\d,.]*\d%?$/; // what a table shows right-aligned
const BYTE_ORDER_MARK = "\ufeff"; // keeps Excel from garbling accents

/** Return a cell in which nothing runs: an apostrophe goes before a formula. */
export function harmless(cell) {
  if (typeof cell !== "string" || A_NUMBER.test(cell)) return String(cell ?? "");
  return cell
    .replace(FORMULA, "'$1")
    .replace(ACTS, speltOut);
}

function speltOut(sign) {
  const code = sign.charCodeAt(0);
  const digits = code.toString(16);
  return code < 0x80 ? `\\x${digits.padStart(2, "0")}` : `\\u${digits.padStart(4, "0")}`;
}

const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Return rows of cells as the text of a file; the last line says the source. */
export function csvOf(heads, rows, notes = []) {
  const text = [heads, ...rows].map((row) => row.map(cellIn).join(",")).join("\n");
  return `${BYTE_ORDER_MARK}${text}\n${csvNotes(notes)}`;
}

const cellIn = (cell) => quoted(harmless(cell));

/** Return the last lines of a file: what was chosen, and the source. */
export const csvNotes = (notes) => notes.filter(Boolean).map((note) => `${cellIn(note)}\n`).join("");

/**
 * Return the marks of a figure as a table: those that one can point at.
 *
 * An axis that is not shown has no column: its numbers are places on the screen. Where
 * no words stand at a mark, those that it shows on hovering are its label.
 */
export function marksOf({ data = [], layout = {} }) {
  const title = (axis) => plainWords(layout[axis]?.title?.text ?? "") || axis[0];
  const seen = ["xaxis", "yaxis"].filter((axis) => layout[axis]?.visible !== false);
  const heads = ["series", "mark", ...seen.map(title), "label"];
  const rows = data
    .filter(({ hoverinfo }) => hoverinfo !== "skip")
    .flatMap((trace) => {
      const n = Math.max(valuesOf(trace.x).length, valuesOf(trace.y).length);
      return Array.from({ length: n }, (_, at) => [
        plainWords(trace.name ?? ""),
        plainWords([valuesOf(trace.customdata)[at]].flat()[0] ?? "").replace("\t", " · "),
        ...seen.map((axis) => placeOn(layout[axis], valuesOf(trace[axis[0]])[at])),
        plainWords(textAt(trace.text, at) || textAt(trace.hovertext, at)),
      ]);
    });
  return { heads, rows };
}

const textAt = (texts, at) => (Array.isArray(texts) ? texts[at] : texts) ?? "";

const valuesOf = (values) => (Array.isArray(values) || ArrayBuffer.isView(values) ? [...values] : []);

/** Return the label of a row or column where an axis has some, else the number. */
function placeOn(axis, value) {
  const at = valuesOf(axis?.tickvals).indexOf(Math.round(value));
  return axis?.ticktext?.[at] === undefined ? value : plainWords(axis.ticktext[at]);
}

/** Return a text as plotly shows it: without tags, and with the signs that are meant. */
export function plainWords(text) {
  const signs = { amp: "&", lt: "<", gt: ">", "#36": "$", quot: '"', "#39": "'", nbsp: " " };
  return String(text)
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|#36|quot|#39|nbsp);/g, (_, name) => signs[name])
    .replaceAll("\u00a0", " ")
    .trim();
}
