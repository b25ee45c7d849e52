import assert from "node:assert/strict";

import { keepFocus } from "../../../presskit/widgets/js/keep_focus.js";
import { make } from "../../../presskit/widgets/js/nodes.js";

/** Return a box with a list and two buttons, and what the browser does to them. */
function begun() {
  const before = globalThis.MutationObserver;
  let look = () => {};
  globalThis.MutationObserver = class {
    constructor(hear) {
      look = hear;
    }
    observe() {}
    disconnect() {
      look = () => {};
    }
  };
  const [list, undo, save] = ["div", "button", "button"].map((tag) => make(tag));
  for (const one of [list, undo, save]) one.getClientRects = () => [{}];
  const box = make("div", "", list, undo, save);
  const close = keepFocus(box, () => list);
  globalThis.MutationObserver = before;
  document.activeElement = document.body;
  return { list, undo, save, close, changed: (type = "attributes") => look([{ type }]) };
}

export default {
  "a control that sleeps gives the focus to the list"() {
    const { list, undo, changed } = begun();
    undo.dispatch("focusin");
    changed();
    assert.equal(document.activeElement, document.body, "it can be used still");
    undo.disabled = true;
    changed();
    assert.equal(document.activeElement, list);
  },

  "so does one that the browser lets have the focus a moment longer"() {
    const { list, undo, changed } = begun();
    undo.focus();
    undo.dispatch("focusin");
    undo.disabled = true;
    changed();
    assert.equal(document.activeElement, list);
  },

  "so does one that is taken out: the browser says first that it loses the focus"() {
    const { list, undo, changed } = begun();
    undo.dispatch("focusin");
    undo.dispatch("focusout");
    undo.remove();
    changed("childList");
    assert.equal(document.activeElement, list);
  },

  "so does one that is seen no longer"() {
    const { list, undo, changed } = begun();
    undo.dispatch("focusin");
    undo.getClientRects = () => [];
    changed();
    assert.equal(document.activeElement, list);
  },

  async "who has gone elsewhere is left there"() {
    const { undo, save, changed, close } = begun();
    undo.dispatch("focusin");
    undo.dispatch("focusout"); // a click beside the explorer
    await new Promise((go) => setTimeout(go));
    undo.disabled = true;
    changed();
    assert.equal(document.activeElement, document.body);
    save.dispatch("focusin");
    save.disabled = true;
    close();
    changed();
    assert.equal(document.activeElement, document.body);
  },
};
