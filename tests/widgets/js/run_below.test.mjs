import assert from "node:assert/strict";

import { make } from "../../../presskit/widgets/js/nodes.js";
import { runBelow } from "../../../presskit/widgets/js/run_below.js";

export default {
  async "the cells below are run, where somebody may"() {
    const [press, other] = [make("button"), make("button")];
    press.getClientRects = () => [{}];
    const el = document.body.appendChild(make("div", "", press, other));
    const cell = document.body.appendChild(make("div", "jp-Cell"));
    globalThis.window = {};
    assert.equal(runBelow(el), false);
    const ran = [];
    const notebook = { widgets: [{ node: make("p") }, { node: document.body }, { node: make("p") }] };
    const commands = { execute: (name) => (ran.push(name), cell.focus(), { then() {} }) };
    press.focus();
    window.jupyterapp = { shell: { currentWidget: { content: notebook } }, commands };
    assert.equal(runBelow(el, () => other), true);
    assert.deepEqual([ran, notebook.activeCellIndex], [["notebook:run-all-below"], 2]);
    await new Promise((go) => setTimeout(go, 120));
    assert.equal(document.activeElement, press, "JupyterLab gave the focus to a cell");
    press.disabled = true; // by what was chosen
    runBelow(el, () => other);
    await new Promise((go) => setTimeout(go, 120));
    assert.equal(document.activeElement, other);
    notebook.widgets.pop(); // nothing stands below it
    assert.equal(runBelow(el), false);
    delete globalThis.window;
    el.remove();
    cell.remove();
  },
};
