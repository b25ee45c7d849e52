import assert from "node:assert/strict";

import {
  fieldsOf,
  fill,
  lineAt,
  sentenceAt,
  snapped,
} from "../../../presskit/widgets/js/quotation.js";

const cut = (text, span) => span && text.slice(...span);

export default {
  "both ends go out to whole words and in from white space"() {
    const text = "We don't stop at 40,000 tons 🚢.";
    const taken = (from, to) => cut(text, snapped(text, text.indexOf(from), text.indexOf(to)));
    assert.equal(taken("n't", "op"), "don't stop");
    assert.equal(taken("000", "ons"), "40,000 tons");
    assert.equal(cut(text, snapped(text, 2, 9)), "don't");
  },

  "what holds no whole word is nothing to quote"() {
    assert.equal(snapped("Yes. – No.", 4, 7), null);
    assert.equal(snapped(" Yes", 0, 1), null);
  },

  "a sentence begins and ends where Python says"() {
    const text = "🚢 We go. They stay.";
    const part = { sentences: [100, 109] };
    const para = { start: 100, text };
    const at = (word) => cut(text, sentenceAt(part, para, text.indexOf(word)));
    assert.deepEqual([at("We"), at("stay")], ["🚢 We go. ", "They stay."]);
  },

  "a place has the line on which it stands"() {
    assert.equal(lineAt({ line: 7, text: "one\ntwo\nthree" }, 9), 9);
    const joined = { line: 7, text: "one two three", lines: [0, 4, [8, 12]] };
    assert.deepEqual([0, 4, 9].map((at) => lineAt({ ...joined, line: 6 }, at)), [7, 8, 12]);
  },

  "a segment without its value is dropped"() {
    const segments = ["“{words}”", " — {speaker}", ", {office}"];
    const fields = { words: "We\n go", speaker: "Bo Ek", office: "" };
    assert.equal(fill("article", segments, fields), "“We go” — Bo Ek");
    assert.equal(fill("email", segments, fields), "“We\n go” — Bo Ek");
  },

  "a quote says what is noted of its words, and of no others"() {
    const part = {
      who: "a journalist",
      stamps: [[0, 5, "a question"], [2, 9, "a question"], [20, 30, "holds [laughter]"]],
      doubts: [[4, 8, "no outlet"], [30, 40, "no date"]],
    };
    const words = { words: "Why?", start: 3, end: 7, line: 12 };
    const fields = fieldsOf({ transcript: {} }, part, words, { marked: ["marked: {kinds}"] });
    assert.equal(fields.stamp, "a question; marked: no outlet");
    assert.deepEqual([fields.speaker, fields.span, fields.line], ["a journalist", "3–7", "12"]);
  },
};
