import assert from "node:assert/strict";

import { foldInto } from "../../../presskit/widgets/js/bar_fold.js";
import { make } from "../../../presskit/widgets/js/nodes.js";

/** Return a bar of some controls, and how many of them, with the button, fit on a line. */
function bar(names, room) {
  const node = make("div", "", ...names.map((name) => make("div", name)));
  const fold = foldInto(node);
  for (const one of node.children) {
    Object.defineProperty(one, "offsetTop", {
      get: () => (shown(node).indexOf(one) < room ? 0 : 40),
    });
  }
  fold.again();
  return { node, fold, more: node.children.at(-1) };
}

const shown = (node) => node.children.filter((one) => !one.hidden);
const names = (node) => shown(node).map((one) => one.className.split(" ").at(-1));

export default {
  "what has no room waits behind a button, which can show it"() {
    const { node, more } = bar(["search", "outlet", "day"], 2);
    assert.deepEqual(names(node), ["search", "pk-filters"]);
    assert.equal(more.textContent, "More filters");
    more.click();
    assert.deepEqual(names(node), ["search", "outlet", "day", "pk-filters"]);
    assert.deepEqual([more.textContent, more.getAttribute("aria-expanded")], ["Fewer filters", "true"]);
    more.click();
    assert.deepEqual(names(node), ["search", "pk-filters"]);
  },

  "what is chosen there is told"() {
    const { node, fold, more } = bar(["search", "outlet", "day"], 2);
    node.children[2].classList.add("pk-set");
    fold.again();
    assert.equal(more.textContent, "More filters · 1 set");
    assert.ok(more.classList.contains("pk-set"));
  },

  "what fits needs no button, and what has the focus stays"() {
    assert.deepEqual(names(bar(["search", "outlet"], 3).node), ["search", "outlet"]);
    const { node, fold } = bar(["search", "outlet", "day"], 2);
    node.children[2].focus();
    fold.again();
    assert.deepEqual(names(node), ["search", "day", "pk-filters"]);
    document.activeElement = null;
  },
};
