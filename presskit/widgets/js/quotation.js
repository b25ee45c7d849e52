// A quotation: whole words, with all that a careful reader needs.

import { oneLine, pointsOf, WORD } from "./text.js";

/** Return the sentence of a paragraph in which a place stands, as [start, end]. */
export function sentenceAt(part, para, place) {
  const { points, units } = pointsOf(para.text);
  const end = para.start + points(para.text.length);
  const at = para.start + points(place);
  const starts = part.sentences.filter((start) => para.start < start && start < end);
  const edges = [para.start, ...starts, end];
  const next = Math.max(1, edges.findIndex((edge) => edge > at));
  return [edges[next - 1], edges[next]].map((edge) => units(edge - para.start));
}

/** Return a paragraph as it is sent with a whole transcript, with the names of its parts. */
export function paragraphOf([line, start, text, lines = null, before = ""]) {
  return { line, start, text, lines, before };
}

/** Return the white space between a paragraph and the one before; of line breaks only the length is sent. */
export function gapBefore({ start, before }, end) {
  return before || "\n".repeat(Math.max(0, start - end));
}

/** Return the line of the source in which a place of a paragraph stands. */
export function lineAt(para, place) {
  if (!para.lines) return para.line + para.text.slice(0, place).split("\n").length - 1;
  const at = pointsOf(para.text).points(place);
  let { line } = para;
  for (const one of para.lines) {
    const [start, next] = Array.isArray(one) ? one : [one, line + 1];
    if (start > at) break;
    line = next;
  }
  return line;
}

/** Move both ends of a span outwards to whole words, and white space out of it. */
export function snapped(text, start, end) {
  let holds = false;
  for (const word of text.matchAll(WORD)) {
    const [first, last] = [word.index, word.index + word[0].length];
    if (first < start && start < last) start = first;
    if (first < end && end < last) end = last;
    holds ||= first >= start && last <= end;
  }
  const words = text.slice(start, end);
  start += words.length - words.trimStart().length;
  return holds ? [start, start + words.trim().length] : null;
}

/** Fill a form: a segment is dropped when one of its placeholders has no value. */
export function fill(form, segments, fields) {
  const values = form === "article" ? { ...fields, words: oneLine(fields.words) } : fields;
  const hole = /\{(\w+)\}/g;
  return segments
    .filter((segment) => [...segment.matchAll(hole)].every((found) => values[found[1]]))
    .map((segment) => segment.replace(hole, (_, name) => values[name]))
    .join("");
}

/** Return the notes of a turn that meet some words, each text once. */
function told(notes, start, end) {
  const meet = notes.filter((note) => note[0] < end && note[1] > start);
  return [...new Set(meet.map((note) => note[2]))];
}

/** Return the fields of a quote; what they say is Python's, see quotes/_known.py. */
export function fieldsOf({ transcript: head }, part, { words, start, end, line }, forms) {
  const stamps = told(part.stamps, start, end);
  const kinds = told(part.doubts, start, end).join(", ");
  if (kinds) stamps.push(fill("marked", forms.marked, { kinds }));
  return {
    words,
    speaker: part.speaker ?? part.who,
    office: part.office,
    outlet: part.outlet,
    event: head.event,
    date: head.date,
    day: head.day,
    source: head.source,
    time: part.time ?? "",
    line: String(line),
    url: head.url,
    sha256: head.sha256,
    span: `${start}–${end}`,
    stamp: stamps.join("; "),
  };
}
