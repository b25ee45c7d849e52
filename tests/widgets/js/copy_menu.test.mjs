import assert from "node:assert/strict";

import { CopyMenu } from "../../../presskit/widgets/js/copy_menu.js";

const FORMS = { article: ["“{words}”", " — {speaker}"], email: ["{words}\n{source}"] };
const FIELDS = { words: `We\n${"go ".repeat(99)}`, speaker: "Bo Ek", source: "talk.txt", line: "4", stamp: "" };

function opened(link = "#q=a") {
  const copied = [];
  Object.defineProperty(globalThis, "navigator", {
    value: { clipboard: { writeText: async (text) => copied.push(text) } },
    configurable: true,
  });
  const told = [];
  const menu = new CopyMenu({
    quoted: () => ({ fields: FIELDS, link }),
    asked: { forms: () => FORMS, say: (text) => told.push(text) },
  });
  menu.open.click();
  return { menu, copied, told, items: menu.menu.querySelectorAll("[role=menuitem]") };
}

export default {
  "it offers the forms that there are, and the link"() {
    const { items } = opened();
    const labels = items.map((one) => one.textContent);
    assert.deepEqual(labels, ["As article text", "As e-mail, with its source", "Link to this passage"]);
    assert.equal(opened(undefined).items.length, 3);
    assert.equal(opened("").items.length, 2);
  },

  "it shows the beginning of what is taken, and its line"() {
    const { menu } = opened();
    const words = menu.menu.querySelector(".pk-words").textContent;
    assert.ok(words.startsWith("“We go go") && words.endsWith("…”"));
    assert.equal(menu.menu.querySelector(".pk-note").textContent, "line 4 · Bo Ek");
  },

  async "what is chosen is copied whole, and said to be"() {
    const { menu, items, copied, told } = opened();
    items[1].click();
    await new Promise((next) => setTimeout(next));
    clearTimeout(menu.timer);
    assert.deepEqual(copied, [`${FIELDS.words}\ntalk.txt`]);
    assert.deepEqual(told, ["Copied"]);
    assert.equal(menu.menu.hidden, true);
  },

  "the arrow keys go round, and Escape closes"() {
    const { menu, items } = opened();
    const press = (key) => menu.node.dispatch("keydown", { key });
    assert.equal(document.activeElement, items[0]);
    press("ArrowUp");
    assert.equal(document.activeElement, items[2]);
    press("ArrowDown");
    press("ArrowDown");
    assert.equal(document.activeElement, items[1]);
    press("Escape");
    assert.equal(menu.menu.hidden, true);
    assert.equal(document.activeElement, menu.open);
  },
};
