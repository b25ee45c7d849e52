import assert from "node:assert/strict";

import { Pane } from "../../../presskit/widgets/js/pane.js";

const PART = {
  turn_id: "t1@talk",
  role: "principal",
  by: "order",
  who: "Bo Ek",
  head: "Bo Ek, Minister",
  stamps: [],
  doubts: [],
  sentences: [10],
  paras: [{ line: 4, start: 10, text: "The ferry\nsails 🚢 on.", hits: [[4, 9]], asked: [[0, 9, "2"]] }],
};
const PAGE = {
  id: "x1",
  title: "Ann Lee",
  meta: ["AP", "lines 4–5"],
  transcript: { title: "Talk", day: "5 May 2031", source: "talk.txt", why: { order: "Answers first." } },
  parts: [PART],
  doubts: [],
  before: true,
  after: false,
};

function shown(changes = {}) {
  const calls = [];
  const pane = new Pane({
    around: (...given) => calls.push(["around", ...given]),
    forms: () => ({ article: ["“{words}”"], marked: [] }),
    back: () => calls.push(["back"]),
    say: (text) => calls.push(["say", text]),
    link: (turn, start, end) => `#q=${turn}@${start}-${end}`,
  });
  pane.show({ ...PAGE, ...changes });
  return { pane, calls };
}

const doubt = (message, more) => ({ message, line: null, start: null, ...more });
const texts = (node, selector) => node.querySelectorAll(selector).map((one) => one.textContent);

export default {
  "nothing to read is a hint"() {
    const pane = new Pane({});
    assert.match(pane.node.textContent, /^Choose a line of the list, or a mark of the chart\./);
    assert.deepEqual(texts(pane.node, "kbd"), ["↑ ↓", "Enter", "/", "Esc"]);
  },

  "the words stand with their speaker, their lines and their source"() {
    const { pane } = shown();
    assert.deepEqual(texts(pane.node, ".pk-title"), ["Ann Lee"]);
    assert.deepEqual(texts(pane.node, ".pk-known"), ["AP · lines 4–5 · questions look 1like this"]);
    const chosen = shown({ now: 14 }).pane; // the hit, said by another than the title names
    assert.match(texts(chosen.node, ".pk-known")[0], /^AP · lines 4–5 · words of Bo Ek · /);
    assert.deepEqual(texts(pane.node, ".pk-no"), ["4–5"]);
    assert.deepEqual(texts(pane.node, "mark"), ["ferry"]);
    assert.deepEqual(texts(pane.node, "sup"), ["1", "2"]); // of the sample, and of the words
    assert.equal(texts(pane.node, ".pk-why")[0], "Why at the podium?Answers first.");
    assert.deepEqual(texts(pane.node, ".pk-source"), ["Talk · 5 May 2031 · talk.txt"]);
  },

  "a doubt stands behind the paragraph it is about, others at the end"() {
    const doubts = [doubt("about the end"), doubt("about the words", { start: 12, line: 4 })];
    const { pane } = shown({ doubts });
    const [first] = pane.node.querySelectorAll(".pk-part .pk-doubt");
    assert.equal(first.textContent, "line 4: about the words");
    assert.deepEqual(texts(pane.node, ".pk-doubt").sort(), ["about the end", "line 4: about the words"]);
  },

  "a label on a line of its own says it, too"() {
    const { pane } = shown({ parts: [{ ...PART, label_line: 3 }] });
    assert.deepEqual(texts(pane.node, ".pk-no"), ["3", "4–5"]);
  },

  "more is shown on the side on which it is asked for"() {
    const { pane, calls } = shown();
    const [before] = pane.node.querySelectorAll(".pk-more");
    assert.equal(before.textContent, "Show what comes before");
    before.click();
    before.click();
    assert.deepEqual(calls, [["around", 3, 0], ["around", 6, 0]]);
    pane.show({ ...PAGE, id: "x2" });
    assert.deepEqual(pane.around, [0, 0]);
  },

  "a page that is no longer the selected one is busy"() {
    const { pane } = shown();
    pane.wait("x2");
    assert.equal(pane.node.getAttribute("aria-busy"), "true");
    pane.wait("x1");
    assert.equal(pane.node.getAttribute("aria-busy"), "false");
  },

  "the sentence that matters is quoted, with a link to it"() {
    const { fields, link } = shown().pane.quoted();
    assert.equal(fields.words, "The ferry\nsails 🚢 on.");
    assert.deepEqual([fields.span, link], ["10–31", "#q=t1@talk@10-31"]);
  },

  "Escape goes back to the list"() {
    const { pane, calls } = shown();
    pane.node.dispatch("keydown", { key: "Escape" });
    assert.deepEqual(calls, [["back"]]);
  },

  "several places are read together, each with what opens it, and quoted from its own source"() {
    const there = { event: "Other talk", source: "other.txt" };
    const own = { ...PART, go: "d1", place: "Other talk · line 4", note: "Words are missing.", transcript: there };
    const calls = [];
    const pane = new Pane({ forms: () => ({ marked: [] }), go: (id) => calls.push(id) });
    pane.show({ ...PAGE, transcript: {}, lead: ["What it means: so."], end: "2 more.", parts: [own] });
    assert.deepEqual(texts(pane.node, ".pk-lead"), ["What it means: so.", "2 more."]);
    assert.deepEqual(texts(pane.node, ".pk-doubt"), ["Words are missing."]);
    pane.node.querySelector(".pk-place button").dispatch("click");
    assert.deepEqual(calls, ["d1"]);
    const words = { part: own, words: "sails", start: 20, end: 25, line: 5 };
    assert.equal(pane.quote(words).fields.source, "other.txt");
  },

  "two who may be one stand above the words, each with a link to its source if it has one"() {
    const one = { who: "Ann Lee", outlet: "AP", where: "May", n: "speaks once here", said: [] };
    const said = [{ head: "Anne Lee asks", label_line: 6, line: 7, text: "Why?" }];
    const two = { ...one, who: "Anne Lee", url: "https://b.example/june", said };
    const { pane } = shown({ sides: [{ ...one, url: "javascript:alert(1)" }, two] });
    assert.deepEqual(texts(pane.node, ".pk-person .pk-who"), ["Ann Lee, AP", "Anne Lee, AP"]);
    assert.deepEqual(texts(pane.node, ".pk-begins"), ["6Anne Lee asks", "7Why?"]);
    assert.deepEqual(pane.node.querySelectorAll(".pk-person a").map(({ href }) => href), [two.url]);
  },
};
