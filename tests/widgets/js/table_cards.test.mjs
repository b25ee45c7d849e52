import assert from "node:assert/strict";

import { cardTables, named } from "../../../presskit/widgets/js/table_cards.js";

function table(...rows) {
  const [made, head, body] = ["table", "thead", "tbody"].map((tag) => document.createElement(tag));
  const row = (tag) => (cells) => {
    const one = document.createElement("tr");
    for (const text of cells) one.append(Object.assign(document.createElement(tag), { textContent: text }));
    return one;
  };
  head.append(...rows.slice(0, 1).map(row("th")));
  body.append(...rows.slice(1).map(row("td")));
  made.append(head, body);
  return made;
}

const heads = (made) => made.querySelectorAll("td").map((cell) => cell.dataset.head ?? "");

export default {
  "each value has its heading, but the first one, which heads the card"() {
    const made = table(["outlet", "median, words", ""], ["Reuters", "145", "x"], ["AP", "234", ""]);
    assert.equal(named(made), true);
    assert.equal(made.tHead.rows[0].dataset.sort, "Sort by");
    assert.deepEqual(heads(made), ["", "median, words: ", "", "", "median, words: ", ""]);
  },

  "a table with a heading over several columns, or of two statements, stays one"() {
    const parted = table(["a", "b"], ["1", "2"]);
    parted.querySelectorAll("td")[1].colSpan = 2;
    const short = table(["a", "b"], ["1"]);
    const statements = table(["then", "now"], ["1", "2"]);
    statements.querySelectorAll("td")[0].append(document.createElement("del"));
    assert.deepEqual([parted, short, statements, null].map(named), [false, false, false, false]);
  },

  "cards are made on a phone alone, of what is wider than its box, and taken back"() {
    const boxOf = (scrollWidth) =>
      Object.assign(document.createElement("div"), { scrollWidth, clientWidth: 358, firstElementChild: table(["a", "b"], ["1", "2"]) });
    const boxes = [boxOf(358), boxOf(610)];
    const cards = () => boxes.map(({ firstElementChild: one }) => one.classList.contains("cards"));
    const before = [globalThis.matchMedia, globalThis.addEventListener];
    const phone = { matches: true };
    Object.assign(globalThis, { matchMedia: () => phone, addEventListener() {} });
    try {
      cardTables(boxes);
      assert.deepEqual(cards(), [false, true]);
      phone.matches = false;
      cardTables(boxes);
      assert.deepEqual(cards(), [false, false]);
    } finally {
      [globalThis.matchMedia, globalThis.addEventListener] = before;
    }
  },
};
