import assert from "node:assert/strict";

import { selectedWords, tellingWords, wordsBetween } from "../../../presskit/widgets/js/passage.js";

function partOf(role, start, ...texts) {
  const paras = [];
  for (const text of texts) {
    paras.push({ line: paras.length + 1, start, text, hits: [] });
    start += [...text].length + 2; // an empty line
  }
  const sentences = paras.map((para) => para.start);
  return { role, turn_id: role, sentences, paras };
}

const asked = () => partOf("journalist", 0, "Who pays?");
const said = () => partOf("principal", 20, "We do 🚢.", "All of it.");

export default {
  "words of two paragraphs are counted in the source"() {
    const part = said();
    const [first, last] = part.paras;
    const words = wordsBetween(part, { para: first, unit: 3 }, { para: last, unit: 3 });
    assert.equal(words.words, "do 🚢.\n\nAll");
    assert.deepEqual([words.start, words.end, words.line], [23, 33, 1]);
  },

  "blanks that part two paragraphs are quoted as they are"() {
    const part = said();
    const [first, last] = part.paras;
    last.before = " \t";
    const words = wordsBetween(part, { para: first, unit: 3 }, { para: last, unit: 3 });
    assert.equal(words.words, "do 🚢. \tAll");
  },

  "what a link names comes first"() {
    const parts = [asked(), said()];
    const page = { parts, passage: [30, 33], now: 0 };
    assert.equal(tellingWords(page).words, "All");
  },

  "then the place that is read, then an answer's hit, then an answer"() {
    const parts = [asked(), said()];
    assert.equal(tellingWords({ parts, now: 4 }).words, "Who pays?");
    assert.equal(tellingWords({ parts }).words, "We do 🚢.");
    parts[1].paras[1].hits = [[0, 3]];
    assert.equal(tellingWords({ parts }).words, "All of it.");
  },

  "without an answer a question is quoted, and nothing without words"() {
    assert.equal(tellingWords({ parts: [partOf("other", 0, "Hm."), asked()] }).words, "Who pays?");
    assert.equal(tellingWords({ parts: [partOf("other", 0, "–")] }), null);
  },

  "a selection ends with the turn in which it begins"() {
    const [question, answer] = [asked(), said()];
    const nodes = [question, answer].map((part) => ({ data: part.paras[0].text }));
    const places = new Map(
      [question, answer].map((part, n) => [
        nodes[n],
        { part, para: part.paras[0], at: 0, length: nodes[n].data.length },
      ]),
    );
    const range = {
      startContainer: nodes[0],
      startOffset: 5,
      endContainer: nodes[1],
      endOffset: 2,
      intersectsNode: () => true,
    };
    const before = globalThis.getSelection;
    globalThis.getSelection = () => ({ rangeCount: 1, getRangeAt: () => range });
    try {
      assert.deepEqual(selectedWords(places).words, "pays?");
    } finally {
      globalThis.getSelection = before;
    }
    assert.equal(selectedWords(places), null);
  },
};
