// The words of a page that are to be quoted: what is selected, or what matters most.

import { gapBefore, lineAt, sentenceAt, snapped } from "./quotation.js";
import { pointsOf } from "./text.js";

/** Return words of one turn and where they stand, both ends moved to whole words. */
export function wordsBetween(part, first, last) {
  const paras = part.paras.slice(part.paras.indexOf(first.para), part.paras.indexOf(last.para) + 1);
  let text = "";
  let tail = 0;
  paras.forEach((para, n) => {
    const previous = paras[n - 1];
    if (previous) text += gapBefore(para, previous.start + [...previous.text].length);
    tail = text.length;
    text += para.text;
  });
  const span = snapped(text, first.unit, tail + last.unit);
  if (!span) return null;
  const { points } = pointsOf(text);
  const [start, end] = span.map((unit) => first.para.start + points(unit));
  const holds = paras.findLast((para) => para.start <= start);
  const before = pointsOf(holds.text).units(start - holds.start);
  return { part, words: text.slice(...span), start, end, line: lineAt(holds, before) };
}

/** Return the words that are selected; `places` tells where each text node begins. */
export function selectedWords(places) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  let [first, last] = [null, null];
  for (const [node, place] of places) {
    if (!range.intersectsNode(node)) continue;
    const tag = node.data.length !== place.length; // a sign for one character
    const from = node === range.startContainer && !tag ? range.startOffset : 0;
    const to = node === range.endContainer && !tag ? range.endOffset : place.length;
    if (from >= to) continue;
    if (first && place.part !== first.part) break; // one turn at a time
    first ??= { ...place, unit: place.at + from };
    last = { ...place, unit: place.at + to };
  }
  return first && wordsBetween(first.part, first, last);
}

/** Return the words that matter most: what a link names, or the sentence of a hit. */
export function tellingWords(page) {
  if (page.passage) {
    for (const part of page.parts) {
      const ends = page.passage.map((at) => placeIn(part, at));
      if (ends[0] && ends[1]) return wordsBetween(part, ...ends);
    }
  }
  for (const [part, place] of tellingPlaces(page)) {
    if (!place?.para) continue;
    const [start, end] = sentenceAt(part, place.para, place.unit);
    const words = wordsBetween(
      part,
      { para: place.para, unit: start },
      { para: place.para, unit: end },
    );
    if (words) return words;
  }
  return null;
}

function tellingPlaces(page) {
  const at = page.at ?? page.now ?? null;
  const said = (role) => page.parts.filter((part) => part.role === role);
  const answers = said("principal");
  return [
    ...(at === null ? [] : page.parts.map((part) => [part, placeIn(part, at)])),
    ...answers.flatMap((part) =>
      part.paras
        .filter((para) => para.hits.length)
        .map((para) => [part, placeIn(part, para.start + para.hits[0][0])]),
    ),
    ...[...answers, ...said("journalist"), ...page.parts].map((part) => [
      part,
      { para: part.paras[0], unit: 0 },
    ]),
  ];
}

function placeIn(part, at) {
  for (const para of part.paras) {
    const { points, units } = pointsOf(para.text);
    if (at >= para.start && at <= para.start + points(para.text.length)) {
      return { para, unit: units(at - para.start) };
    }
  }
  return null;
}
