import assert from "node:assert/strict";

import { make } from "../../../presskit/widgets/js/nodes.js";
import drop from "../../../presskit/widgets/js/drop.js";

function shown() {
  const sent = [];
  const heard = new Map();
  const model = {
    send: ({ type, name }, _, buffers) => sent.push([type, name, buffers?.length]),
    on: (name, hear) => heard.set(name, hear),
    off: (name) => heard.delete(name),
  };
  const el = document.body.appendChild(make("div"));
  const close = drop.render({ model, el });
  return { sent, heard, el, close, zone: el.querySelector(".presskit-drop") };
}

const file = (name, size) => ({ name, size, arrayBuffer: async () => new ArrayBuffer(size) });
const soon = () => new Promise((next) => setTimeout(next));

export default {
  async "files are sent one by one, one that is too large by its name alone"() {
    const { sent, zone } = shown();
    const files = [file("a.txt", 3), file("all.pdf", 20_000_000), file("b.md", 2)];
    zone.dispatch("drop", { dataTransfer: { files } });
    await soon();
    assert.deepEqual(sent, [
      ["file", "a.txt", 1],
      ["too large", "all.pdf", undefined],
      ["file", "b.md", 1],
      ["all", undefined, undefined],
    ]);
  },

  async "nothing is sent of nothing"() {
    const { sent, zone } = shown();
    zone.dispatch("drop", { dataTransfer: { files: [] } });
    await soon();
    assert.deepEqual(sent, []);
  },

  "what is held over it is seen to be"() {
    const { zone } = shown();
    zone.dispatch("dragover");
    assert.ok(zone.classList.contains("presskit-drop-over"));
    zone.dispatch("dragleave");
    assert.ok(!zone.classList.contains("presskit-drop-over"));
  },

  "the cells below are run, or it is said that nobody may"() {
    const { sent, heard, el, close } = shown();
    globalThis.window = {};
    heard.get("msg:custom")({ type: "run" });
    assert.deepEqual(sent.pop()[0], "cannot run");
    const ran = [];
    const notebook = { widgets: [{ node: make("p") }, { node: document.body }, { node: make("p") }] };
    const commands = { execute: (name) => (ran.push(name), { then() {} }) };
    window.jupyterapp = { shell: { currentWidget: { content: notebook } }, commands };
    assert.ok(document.body.contains(el));
    heard.get("msg:custom")({ type: "run" });
    assert.deepEqual([ran, notebook.activeCellIndex, sent], [["notebook:run-all-below"], 2, []]);
    delete globalThis.window;
    close();
    assert.equal(heard.size, 0);
  },
};
