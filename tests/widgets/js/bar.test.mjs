import assert from "node:assert/strict";

import { Bar, PAUSE } from "../../../presskit/widgets/js/bar.js";

const SEARCH = [
  { kind: "words", name: "text", label: "Search", placeholder: "a word" },
  { kind: "way", name: "regex", label: "Regex", tip: "Read it as an expression" },
];

function shown() {
  const asked = [];
  const bar = new Bar(SEARCH, (choices) => asked.push(choices));
  const input = bar.node.querySelector("input");
  const type = (text) => {
    input.value = text;
    input.dispatch("input");
  };
  const answer = (text, regex = false) => bar.show({ text, regex }, { counts: {} });
  answer("");
  return { bar, asked, input, type, answer };
}

const pause = () => new Promise((next) => setTimeout(next, PAUSE + 10));

export default {
  "who asked comes before which press conference, and what filters in which way last"() {
    const one = (name, of) => ({ kind: "one of", name, label: name, of, options: [] });
    const controls = [SEARCH[1], one("transcript", "transcripts"), one("asker", "exchanges"), SEARCH[0]];
    const { node } = new Bar(controls, () => {});
    const names = node.querySelectorAll("label span").map((label) => label.textContent);
    assert.deepEqual(names, ["asker", "transcript"]);
  },

  async "letters are asked for when nobody types any more, all at once"() {
    const { asked, type } = shown();
    for (const text of ["f", "fe", "fer"]) type(text);
    assert.deepEqual(asked, []);
    await pause();
    assert.deepEqual(asked, [{ text: "fer" }]);
  },

  async "a late answer takes no letters away"() {
    const { asked, input, type, answer } = shown();
    type("fe");
    await pause();
    type("fer");
    answer("fe"); // what was asked for before is known only now
    assert.equal(input.value, "fer");
    await pause();
    assert.deepEqual(asked, [{ text: "fe" }, { text: "fer" }]);
    answer("ferry");
    assert.equal(input.value, "ferry"); // as when a step is taken back
  },

  async "the box is emptied even while somebody types"() {
    const { bar, asked, input, type, answer } = shown();
    type("fe");
    bar.stop();
    answer("");
    await pause();
    assert.deepEqual([input.value, asked], ["", []]);
  },

  "the switch asks for what is written, and shows what holds"() {
    const { bar, asked, type, answer } = shown();
    const regex = bar.node.querySelector(".pk-toggle");
    type("fe+");
    regex.click();
    assert.deepEqual(asked, [{ text: "fe+", regex: true }]);
    answer("fe+", true);
    assert.equal(regex.getAttribute("aria-pressed"), "true");
  },
};
