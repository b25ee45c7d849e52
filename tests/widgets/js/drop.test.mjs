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
  return { sent, heard, el, close };
}

export default {
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
