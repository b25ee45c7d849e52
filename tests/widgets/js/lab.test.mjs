import assert from "node:assert/strict";

import lab from "../../../presskit/widgets/js/lab.js";
import { make } from "../../../presskit/widgets/js/nodes.js";

const LIST = {
  version: 3,
  total: 2,
  groups: [[0, "Talk"]],
  from: 0,
  rows: [{ id: "x1", n: "1", who: "Ann Lee", text: "Why?" }],
};

const CONTROLS = [
  { kind: "words", name: "text", label: "Search", placeholder: "a word" },
  { kind: "one of", name: "outlet", label: "Outlet", of: "exchanges", options: [["AP", "AP"], ["FT", "FT"]] },
  { kind: "shown", name: "by", label: "By", options: [["outlet", "outlet"], ["asker", "asker"]] },
];
const NOW = {
  query: { text: "", outlet: [] },
  shown: { by: "outlet" },
  counts: { outlet: [3, 0] },
  said: ["3 of 25 exchanges", "1 transcript"],
  problem: "",
  undo: false,
  redo: true,
  heard: "",
};

/** Show a model as JupyterLab does; return what it is sent. */
function shown(values = {}) {
  const held = {
    ...{ title: "Exchanges", buttons: ["undo", "redo", "clear", "table", "code"] },
    ...{ controls: CONTROLS, now: NOW, panel: {} },
    ...{ list: LIST, selected: "", page: {}, noun: "exchange", empty: "None." },
    ...values,
  };
  const [heard, sent] = [new Map(), []];
  const model = {
    get: (name) => held[name],
    set: (name, value) => (held[name] = value),
    save_changes: () => sent.push({ ...held }),
    send: (content) => sent.push(content),
    on: (name, hear) => heard.set(name, hear),
    off: (name) => heard.delete(name),
  };
  const el = make("div");
  const close = lab.render({ model, el });
  const list = el.querySelector(".pk-list");
  return { held, heard, sent, el, list, close };
}

export default {
  "what Python sends is shown"() {
    const { el, list } = shown();
    assert.equal(list.getAttribute("aria-label"), "exchanges");
    assert.equal(el.querySelector(".pk-who").textContent, "Ann Lee");
    assert.equal(el.querySelector(".pk-group").textContent, "Talk");
  },

  "a key tells Python what is read, and asks for what is not here"() {
    const { held, sent, list } = shown();
    list.dispatch("keydown", { key: "ArrowDown" });
    assert.equal(held.selected, "x1");
    assert.deepEqual(sent[0], { type: "rows", version: 3, from: 0, to: 2 });
    list.dispatch("keydown", { key: "Escape" });
    assert.deepEqual(sent.at(-1), { type: "clear" });
  },

  "rows of a list that is shown no longer are left aside"() {
    const { el, heard } = shown();
    const rows = [{ id: "x2", n: "2", who: "Bo Ek", text: "And?" }];
    const names = () => el.querySelectorAll(".pk-who").map((one) => one.textContent);
    heard.get("msg:custom")({ type: "rows", version: 2, from: 1, rows });
    assert.deepEqual(names(), ["Ann Lee"]);
    heard.get("msg:custom")({ type: "rows", version: 3, from: 1, rows });
    assert.deepEqual(names(), ["Ann Lee", "Bo Ek"]);
  },

  "the head and the controls of a page show what Python counts"() {
    const { el } = shown();
    assert.equal(el.querySelector(".presskit-title").textContent, "Exchanges");
    assert.equal(el.querySelector(".presskit-status").textContent, "3 of 25 exchanges · 1 transcript");
    assert.equal(el.querySelector(".presskit-status b").textContent, "3");
    const [by, outlet] = el.querySelectorAll("select");
    assert.deepEqual(outlet.children.map((one) => one.textContent), ["all 1", "AP (3)"]);
    assert.deepEqual([by.value, outlet.value], ["outlet", ""]);
    const [undo, redo] = el.querySelectorAll(".presskit-buttons button");
    assert.deepEqual([undo.disabled, redo.disabled], [true, false]);
  },

  "a choice is asked for, and shown when Python has answered"() {
    const { held, heard, sent, el } = shown();
    const outlet = el.querySelectorAll("select")[1];
    outlet.value = "=AP";
    outlet.dispatch("change");
    const { n, ...asked } = sent.at(-1);
    assert.deepEqual(asked, { type: "ask", fields: { outlet: ["AP"] } });
    heard.get("change:now")(); // an answer of before takes nothing away
    assert.equal(outlet.value, "=AP");
    held.now = { ...NOW, heard: n }; // it cannot be
    heard.get("change:now")();
    assert.equal(outlet.value, "");
  },

  "another way to show it, and a button, are told to Python"() {
    const { sent, el } = shown();
    const by = el.querySelectorAll("select")[0];
    by.value = "asker";
    by.dispatch("change");
    const { n, ...told } = sent.at(-1);
    assert.deepEqual([told, Boolean(n)], [{ type: "show", name: "by", value: "asker" }, true]);
    el.querySelectorAll(".presskit-buttons button")[3].click();
    assert.deepEqual(sent.at(-1), { type: "press", name: "table" });
  },

  "when it is closed nobody hears the model"() {
    const { el, heard, close } = shown();
    assert.ok(heard.size > 0);
    close();
    assert.deepEqual([heard.size, el.children.length], [0, 0]);
  },
};
