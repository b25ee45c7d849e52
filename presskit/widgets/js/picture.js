// A figure as it is taken away: on white, with its note, what was chosen and its source below.

import { withoutNote } from "./figure_note.js";

const NOTE_PIXELS = 15; // from line to line
const NOTE_LETTER = 5.4; // pixels of a character, at its 11 pixels
const NARROW = 620;

/** Return lines of words, none longer than so many characters where words allow it. */
function brokenAt(text, most) {
  const lines = [""];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last && last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

const withoutTags = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Return a figure with notes below it; `left` is where its plotting area begins.
 *
 * plotly has no place for them but an annotation, and that counts from that area.
 */
export function pictureOf({ data, layout: given = {} }, notes, { width, left }) {
  const layout = withoutNote(given); // it stands with the others
  const wide = Math.max(NARROW, Math.round(width));
  const most = Math.floor((wide - 32) / NOTE_LETTER);
  const lines = [layout.meta?.note, ...notes].filter(Boolean).flatMap((note) => brokenAt(note, most));
  const { l = 16, r = 24, t = 80, b = 52, ...margin } = layout.margin ?? {};
  const more = lines.length * NOTE_PIXELS + 12;
  const height = (layout.height ?? 450) + more;
  const foot = {
    text: lines.map(withoutTags).join("<br>"),
    align: "left",
    showarrow: false,
    font: { size: 11, color: "#5f6877" },
    xref: "paper",
    yref: "paper",
    x: 0,
    y: 0,
    xanchor: "left",
    yanchor: "top",
    xshift: 10 - left,
    yshift: -b,
  };
  const shapes = (layout.shapes ?? []).filter(({ name }) => name !== "selected");
  return {
    width: wide,
    height,
    data,
    layout: {
      ...layout,
      shapes,
      width: wide,
      height,
      autosize: false,
      paper_bgcolor: "#ffffff",
      plot_bgcolor: "#ffffff",
      margin: { ...margin, l, r, t, b: b + more },
      annotations: [...(layout.annotations ?? []), foot],
    },
  };
}
