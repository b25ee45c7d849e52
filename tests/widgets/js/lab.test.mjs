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

/** Show a model as JupyterLab does; return what it is sent. */
function shown(values = {}) {
  const held = { list: LIST, selected: "", page: {}, noun: "exchange", empty: "None.", ...values };
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

  "when it is closed nobody hears the model"() {
    const { el, heard, close } = shown();
    assert.ok(heard.size > 0);
    close();
    assert.deepEqual([heard.size, el.children.length], [0, 0]);
  },
};
