// Elements, and text in them.
//
// Transcripts are untrusted: their text goes into text nodes, never into HTML.

import { codeOf, ODD, pointsOf } from "./text.js";

/** Make an element; strings become text, in which nothing can turn the direction. */
export function make(tag, name = "", ...children) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  for (const child of children) {
    if (child instanceof Node) node.append(child);
    else if (child !== null && child !== undefined) write(node, String(child));
  }
  return node;
}

/** Return an id that nothing else has in the document: each widget loads these modules anew. */
export const newId = (name) => `${name}-${Math.random().toString(36).slice(2)}`;

/** Write text into an element; `places` learns at which character each node begins. */
export function write(parent, text, at = 0, places = null, where = null) {
  for (const part of text.split(ODD)) {
    if (!part) continue;
    const odd = ODD.test(part);
    const node = document.createTextNode(odd ? codeOf(part) : part);
    if (odd) {
      const tag = document.createElement("span");
      tag.className = "pk-odd";
      tag.append(node);
      parent.append(tag);
    } else parent.append(node);
    places?.set(node, { ...where, at, length: part.length });
    at += part.length;
  }
}

export function button(text, name, press) {
  const node = make("button", name, text);
  node.type = "button";
  node.addEventListener("click", press);
  return node;
}

/** Write a text with some of its parts marked; spans are [start, end] in points. */
export function writeMarked(parent, text, spans, wrap, places = null, where = null) {
  const { units } = pointsOf(text);
  const cuts = spans.map(([start, end, ...rest]) => [units(start), units(end), ...rest]);
  const edges = new Set([0, text.length]);
  for (const [start, end] of cuts) edges.add(start).add(end);
  const sorted = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  for (let i = 1; i < sorted.length; i += 1) {
    const [start, end] = [sorted[i - 1], sorted[i]];
    const over = cuts.filter((cut) => cut[0] <= start && end <= cut[1]);
    const inner = over.length ? wrap(parent, over, start) : parent;
    write(inner, text.slice(start, end), start, places, where);
  }
}
