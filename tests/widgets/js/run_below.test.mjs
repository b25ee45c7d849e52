import assert from "node:assert/strict";

import { make } from "../../../presskit/widgets/js/nodes.js";
import { runBelow } from "../../../presskit/widgets/js/run_below.js";

export default {
  "the cells below are run, where somebody may"() {
    const el = document.body.appendChild(make("div"));
    globalThis.window = {};
    assert.equal(runBelow(el), false);
    const ran = [];
    const notebook = { widgets: [{ node: make("p") }, { node: document.body }, { node: make("p") }] };
    const commands = { execute: (name) => (ran.push(name), { then() {} }) };
    window.jupyterapp = { shell: { currentWidget: { content: notebook } }, commands };
    assert.equal(runBelow(el), true);
    assert.deepEqual([ran, notebook.activeCellIndex], [["notebook:run-all-below"], 2]);
    notebook.widgets.pop(); // nothing stands below it
    assert.equal(runBelow(el), false);
    delete globalThis.window;
    el.remove();
  },
};
