// The note below a figure: text of its own where a page or an explorer has a place for it,
// and an annotation of the figure elsewhere, as charts/_note.py has it.

import { make } from "./nodes.js";
import { SHARED } from "./shared.js";

const [NOTE_NAME, NOTE_LETTERS, NOTE_SIZE, NOTE_LINE, NOTE_GAP] = SHARED.charts.note;
const [BESIDE_NOTE, LABEL_LETTERS] = [40, 6.8]; // pixels of margins, and of a letter of a row's label

const roomOfNote = (lines) => Math.round(NOTE_LINE * lines + NOTE_GAP);
const isNote = ({ name }) => name === NOTE_NAME;

/** Return a layout without the note that is drawn in it; `meta` still holds it. */
export function withoutNote(layout) {
  const note = layout.annotations?.find(isNote);
  if (!note) return layout;
  const less = roomOfNote(note.text.split("<br>").length);
  const { annotations, margin, height } = layout;
  return {
    ...layout,
    annotations: annotations.filter((one) => !isNote(one)),
    margin: { ...margin, b: margin.b - less },
    ...(height ? { height: height - less } : {}),
  };
}

/** Return a layout with its note drawn below it, broken for so many pixels. */
export function withNote(layout, pixels) {
  const { meta, yaxis, margin = {}, height, annotations = [] } = layout;
  if (!meta?.note) return layout;
  const labels = yaxis?.showticklabels === false ? [] : (yaxis?.ticktext ?? []);
  const words = labels.flatMap((text) => text.replace(/<(?!br)[^>]*>/g, "").split("<br>"));
  const beside = LABEL_LETTERS * Math.max(0, ...words.map((text) => text.length));
  const lines = brokenNote(meta.note, (Math.min(pixels, 860) - BESIDE_NOTE - beside) / NOTE_LETTERS);
  const more = roomOfNote(lines.length);
  const text = {
    ...{ name: NOTE_NAME, text: lines.map(safeWords).join("<br>"), showarrow: false, align: "left", font: { size: NOTE_SIZE } },
    ...{ xref: "paper", yref: "paper", x: 0, y: 0, xanchor: "left", yanchor: "top", yshift: -(margin.b ?? 0) },
  };
  return {
    ...layout,
    annotations: [...annotations, text],
    margin: { ...margin, b: (margin.b ?? 0) + more },
    ...(height ? { height: height + more } : {}),
  };
}

const safeWords = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function brokenNote(note, most) {
  const lines = [];
  for (const word of note.split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Write the note of a layout into a node, which is hidden where there is none. */
export function writeNote(node, { meta } = {}) {
  const note = meta?.note ?? "";
  if (node.textContent !== note) node.textContent = note;
  node.hidden = !note;
}

export const noteNode = (tag) => make(tag, "pk-note");
