import assert from "node:assert/strict";

import { Head } from "../../../presskit/widgets/js/head.js";
import { make } from "../../../presskit/widgets/js/nodes.js";

function head() {
  const done = [];
  const names = ["undo", "redo", "table", "code"];
  const does = Object.fromEntries(names.map((name) => [name, () => done.push(name)]));
  return { head: new Head("Exchanges", does, make("span", "files")), done };
}

export default {
  "it says what it is and how much is left"() {
    const { head: one } = head();
    assert.equal(one.say({ said: [["3", " of 25 exchanges"]], problem: "" }), "3 of 25 exchanges");
    assert.equal(one.node.querySelector(".presskit-title").textContent, "Exchanges");
    assert.equal(one.node.querySelector("b").textContent, "3");
  },

  "it asks what the view of an explorer of themes answers"() {
    const { head: one } = head();
    const asks = (view) => (one.ask(view), one.heading.textContent);
    assert.equal(asks(undefined), "Exchanges");
    assert.equal(asks("changed"), "What changed?");
    assert.equal(asks("by_role"), "Which words set two sides apart?");
    assert.equal(asks("outlet NTV"), "Which words set two sides apart?");
  },

  "each button does what it is called, and a toggle shows that it is down"() {
    const { head: one, done } = head();
    one.buttons.undo.click();
    one.buttons.code.click();
    assert.deepEqual(done, ["undo", "code"]);
    one.steps(true, false);
    assert.deepEqual([one.buttons.undo.disabled, one.buttons.redo.disabled], [false, true]);
    const down = () => ["table", "code"].map((name) => one.buttons[name].getAttribute("aria-pressed"));
    assert.deepEqual(down(), ["false", "false"]);
    one.press("code");
    assert.deepEqual(down(), ["false", "true"]);
    one.press("");
    assert.deepEqual(down(), ["false", "false"]);
  },
};
