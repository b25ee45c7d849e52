import assert from "node:assert/strict";

import { make } from "../../../presskit/widgets/js/nodes.js";
import view, { Sheet } from "../../../presskit/widgets/js/sheet.js";

const line = (name, given) => ({ kind: "line", name, label: name, hint: "", shown: true, disabled: false, ...given });
const words = (text, given) => ({ kind: "words", text, title: "", look: "", ...given });

function shown() {
  const told = [];
  const root = make("div");
  const sheet = new Sheet(root, (content) => told.push(content));
  const show = (parts, values = {}, offers = {}) => sheet.show(parts, values, offers);
  return { root, show, told };
}

export default {
  "what says the same stays where it is, with what is being written"() {
    const { root, show, told } = shown();
    const group = (...parts) => ({ kind: "group", look: "g", parts });
    show([words("one"), group(line("reason"))], { reason: "" });
    const input = root.querySelector("input");
    const [first] = root.childNodes;
    input.value = "as I he";
    show([words("two"), words("three"), group(line("reason", { disabled: false }))], { reason: "" });
    assert.equal(root.querySelector("input"), input);
    assert.equal(input.value, "as I he");
    assert.notEqual(root.childNodes[0], first);
    assert.deepEqual(root.childNodes.map((one) => one.textContent), ["two", "three", "reason"]);
    input.dispatch("change");
    assert.deepEqual(told, [{ type: "write", field: "reason", value: "as I he" }]);
    show([group(line("reason"))], { reason: "as I heard" });
    assert.equal(input.value, "as I heard"); // what Python holds is shown
    assert.equal(root.childNodes.length, 1);
  },

  "a group of another look is another, however many stood before it"() {
    const { root, show } = shown();
    const group = (look, ...parts) => ({ kind: "group", look, parts });
    show([group("ask", words("a")), group("ask", words("b")), group("keep", words("k"))]);
    const keep = root.childNodes[2];
    show([group("ask", words("a")), group("keep", words("k")), group("told", words("t"))]);
    assert.deepEqual(root.childNodes.map((one) => one.className), ["ask", "keep", "told"]);
    assert.equal(root.childNodes[1], keep);
  },

  "a table stays sorted where its rows change"() {
    const { root, show } = shown();
    const table = (rows) => ({ kind: "table", name: "table t", label: "t", heads: ["n"], rows });
    show([table([[1], [3], [2]])]);
    root.querySelector(".pk-sorts").click();
    show([table([[4], [6], [5]])]);
    assert.deepEqual(root.querySelectorAll("td").map((one) => one.textContent), ["6", "5", "4"]);
  },

  "Python is told where nobody may run the cells below"() {
    const [heard, sent] = [new Map(), []];
    const held = { parts: [], values: {}, offers: {} };
    const model = {
      get: (name) => held[name],
      send: (content) => sent.push(content),
      on: (name, hear) => heard.set(name, hear),
      off: (name) => heard.delete(name),
    };
    globalThis.window = {};
    const close = view.render({ model, el: make("div") });
    heard.get("msg:custom")({ type: "run" });
    delete globalThis.window;
    assert.deepEqual(sent, [{ type: "cannot run" }]);
    close();
    assert.equal(heard.size, 0);
  },

  "a form that stands alone keeps the focus, though its element has no classes yet"() {
    const before = globalThis.MutationObserver;
    let look = null;
    globalThis.MutationObserver = class {
      constructor(hear) {
        look = hear;
      }
      observe() {}
      disconnect() {}
    };
    const model = { get: (name) => (["values", "offers"].includes(name) ? {} : []), on() {}, off() {}, send() {} };
    view.render({ model, el: make("div") });
    assert.equal(look, null, "an explorer around does it");
    const get = (name) => (name === "_dom_classes" ? ["pk-alone"] : model.get(name));
    view.render({ model: { ...model, get }, el: make("div") });
    assert.notEqual(look, null);
    globalThis.MutationObserver = before;
  },

  async "one that stands alone says that its kernel has ended, and no more when it is back"() {
    const [heard, own, el] = [new Map(), { comm_live: true }, make("div")];
    const held = { _dom_classes: ["pk-alone"], own_id: "7", parts: [], values: {}, offers: {} };
    const widget_manager = { get_model: async (id) => (id === "7" ? own : undefined) };
    const model = { get: (name) => held[name], on: (name, hear) => heard.set(name, hear), off() {}, send() {}, widget_manager };
    view.render({ model, el });
    assert.match(el.dataset.gone, /^Python was restarted/);
    const looks = [];
    for (own.comm_live of [false, false, true]) {
      await heard.get("comm_live_update")();
      looks.push(el.classList.contains("jupyter-widgets-disconnected"));
    }
    assert.deepEqual(looks, [true, true, false]);
  },
};
