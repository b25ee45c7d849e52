import assert from "node:assert/strict";

import { button, make, write, writeMarked } from "../../../presskit/widgets/js/nodes.js";

const mark = (parent) => parent.appendChild(make("mark"));

export default {
  "a text is a text, whatever stands in it"() {
    const node = make("p", "pk-said", "<b>bold</b>", null, make("i", "", 2));
    assert.equal(node.textContent, "<b>bold</b>2");
    assert.deepEqual(node.children.map((one) => one.tagName), ["I"]);
  },

  "what turns the direction stands in a box of its own, as its code"() {
    const [node, places] = [make("p"), new Map()];
    write(node, "a\u202Ebc", 0, places, { part: "x" });
    assert.equal(node.textContent, "a⟪U+202E⟫bc");
    assert.equal(node.querySelector(".pk-odd").textContent, "⟪U+202E⟫");
    assert.deepEqual(
      [...places.values()].map(({ part, at, length }) => [part, at, length]),
      [["x", 0, 1], ["x", 1, 1], ["x", 2, 2]],
    );
  },

  "marks count characters, may overlap and are cut to the text"() {
    const node = make("p");
    writeMarked(node, "🚢 sails on", [[2, 7], [4, 99]], mark);
    assert.equal(node.textContent, "🚢 sails on");
    assert.deepEqual(
      node.querySelectorAll("mark").map((one) => one.textContent),
      ["sa", "ils", " on"],
    );
  },

  "a button is pressed"() {
    let pressed = 0;
    const node = button("Go", "pk-go", () => (pressed += 1));
    node.click();
    assert.deepEqual([node.type, node.className, pressed], ["button", "pk-go", 1]);
  },
};
