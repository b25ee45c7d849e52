import assert from "node:assert/strict";

import { GROUP, ROW, RowList } from "../../../presskit/widgets/js/row_list.js";

const rowsOf = (from, to) =>
  Array.from({ length: to - from }, (_, n) => ({ id: `r${from + n}`, n: from + n, text: "a" }));

/** Return a list of some rows in two groups, of which the first 20 are there. */
function shown(total = 1000, groups = [[0, "one"], [3, "two"]]) {
  const calls = [];
  const tell = (name) => (...given) => calls.push([name, ...given]);
  const list = new RowList({
    select: tell("select"),
    more: tell("more"),
    enter: tell("enter"),
    clear: tell("clear"),
    look: tell("look"),
    unfold: tell("unfold"),
  });
  list.box.clientHeight = 5 * ROW;
  list.show({ version: 1, total, groups, from: 0, rows: rowsOf(0, Math.min(20, total)) }, "hit", "None.");
  return { list, calls };
}

const press = (list, key) => list.box.dispatch("keydown", { key });

export default {
  "a row stands below the headings of its group and of those before"() {
    const { list } = shown();
    assert.deepEqual([0, 2, 3].map((at) => list.top(at)), [GROUP, 2 * ROW + GROUP, 3 * ROW + 2 * GROUP]);
    assert.equal(list.space.style.height, `${1000 * ROW + 2 * GROUP}px`);
  },

  "the row at a height is the first that ends below it"() {
    const { list } = shown();
    for (const at of [0, 1, 2, 3, 4, 500, 999]) {
      assert.equal(list.at(list.top(at)), at);
      assert.equal(list.at(list.top(at) + ROW - 1), at);
    }
    assert.equal(list.at(list.top(999) + ROW), 1000);
  },

  "few of many rows are in the document, with their headings"() {
    const { list } = shown();
    const names = list.space.children.map((one) => one.className);
    assert.equal(names.filter((name) => name.startsWith("pk-row")).length, list.drawn.size);
    assert.ok(list.drawn.size < 20);
    assert.equal(names.filter((name) => name === "pk-group").length, 2);
  },

  "a row stays the same one while others are drawn around it"() {
    const { list } = shown();
    const before = list.drawn.get(6);
    list.box.scrollTop = list.top(4);
    list.draw();
    assert.equal(list.drawn.get(6), before);
    const numbers = list.space.children.filter((one) => one.className.startsWith("pk-row")).map((one) => Number(one.dataset.index));
    assert.deepEqual(numbers, [...numbers].sort((one, other) => one - other));
    assert.deepEqual(new Set(numbers), new Set(list.drawn.keys()));
  },

  "a row that is drawn anew while it is pressed is chosen all the same"() {
    for (const [to, expected] of [[2, [["select", "r2"]]], [3, []]]) {
      const { list, calls } = shown();
      list.box.dispatch("pointerdown", { target: list.drawn.get(2), button: 0 });
      list.draw(true);
      list.pressed.row = { isConnected: false };
      list.box.dispatch("pointerup", { target: list.drawn.get(to), button: 0 });
      assert.deepEqual(calls.filter(([name]) => name === "select"), expected);
    }
  },

  "what is scrolled to is asked for once, with some rows around it"() {
    const { list, calls } = shown();
    list.box.scrollTop = list.top(500);
    list.box.dispatch("scroll");
    list.box.dispatch("scroll");
    assert.equal(calls.length, 1);
    const [[name, from, to]] = calls;
    assert.equal(name, "more");
    assert.ok(from < 495 && to > 510);
    list.add(from, rowsOf(from, to));
    assert.equal(list.drawn.get(500).querySelector(".pk-n").textContent, "500");
  },

  "keys walk the list and stop at its ends"() {
    const { list, calls } = shown(4);
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "End", "Home"]) press(list, key);
    assert.deepEqual(calls.map(([, id]) => id), ["r0", "r1", "r0", "r0", "r3", "r0"]);
    press(list, "Enter");
    press(list, "Escape");
    assert.deepEqual(calls.slice(-2), [["enter"], ["clear"]]);
  },

  "a row that is not here yet is selected when it comes"() {
    const { list, calls } = shown();
    press(list, "End");
    assert.deepEqual(calls.filter(([name]) => name === "select"), []);
    list.add(990, rowsOf(990, 1000));
    assert.deepEqual(calls.at(-1), ["select", "r999"]);
    assert.equal(list.selected, "r999");
  },

  "the selected row is scrolled into sight with its heading, and is told to be selected"() {
    const { list } = shown();
    list.select("r12");
    assert.equal(list.box.scrollTop, list.top(11)); // a list shown anew begins with the row before
    assert.equal(list.drawn.get(12).getAttribute("aria-selected"), "true");
    assert.equal(list.box.getAttribute("aria-activedescendant"), list.drawn.get(12).id);
    list.select("r18");
    assert.equal(list.box.scrollTop, list.top(18) + ROW - 5 * ROW);
    list.select("r3");
    assert.equal(list.box.scrollTop, list.top(3) - GROUP);
  },

  "a row that is chosen elsewhere, and is not here yet, is scrolled to and is asked for"() {
    const { list, calls } = shown();
    list.select("r500", 500);
    assert.equal(list.top(499), list.box.scrollTop);
    assert.equal(list.drawn.get(500).getAttribute("aria-selected"), "true");
    const [[, from, to]] = calls;
    list.add(0, rowsOf(0, 10)); // others that were on their way
    list.add(from, rowsOf(from, to));
    press(list, "ArrowDown");
    assert.deepEqual(calls.at(-1), ["select", "r501"]);
  },

  "a row that does not stand where it is said to is not chosen there"() {
    const { list } = shown();
    list.select("x", 3);
    assert.equal(list.index, -1);
    list.select("y", 500);
    list.add(490, rowsOf(490, 510));
    assert.equal(list.index, -1);
  },

  "an empty list says why, and offers where else to look"() {
    const { list, calls } = shown();
    list.show({ version: 2, total: 0, groups: [], rows: [] }, "hit", "None.", "Look there");
    assert.equal(list.note.textContent, "None. Look there");
    assert.ok(list.node.classList.contains("pk-none"));
    list.note.querySelector(".pk-elsewhere").click();
    assert.deepEqual(calls, [["look"]]);
  },

  "paper takes rows in a column, but not thousands"() {
    const { list } = shown();
    list.onPaper(true);
    assert.equal(list.drawn.size, 200);
    list.onPaper(false);
    assert.ok(list.drawn.size < 20);
  },

  "a line that stands for several opens by a click, a second one closes it"() {
    const { list, calls } = shown();
    list.show({ version: 2, total: 1, groups: [], from: 0, rows: [{ id: "g", text: "", opens: false }] });
    const click = () => list.box.dispatch("click", { target: list.drawn.get(0) });
    click();
    assert.deepEqual(calls, [["select", "g"], ["unfold", "g"]]);
    assert.ok(list.drawn.get(0).className.includes("pk-closed"));
    list.show({ version: 3, total: 1, groups: [], from: 0, rows: [{ id: "g", text: "", opens: true }] });
    list.select("other");
    calls.length = 0;
    click();
    assert.deepEqual(calls, [["select", "g"]], "one that is open is read first");
    click();
    assert.deepEqual(calls.slice(1), [["select", "g"], ["unfold", "g"]]);
  },

  "to the right a line opens, to the left it closes; from inside one goes to it"() {
    const { list, calls } = shown();
    const rows = [
      { id: "g", text: "", opens: true },
      { id: "a", text: "", inside: "g" },
    ];
    list.show({ version: 2, total: 2, groups: [], from: 0, rows });
    list.select("a");
    press(list, "ArrowLeft");
    assert.deepEqual(calls, [["select", "g"]]);
    press(list, "ArrowRight");
    assert.equal(calls.length, 1, "it is open");
    press(list, "ArrowLeft");
    assert.deepEqual(calls[1], ["unfold", "g"]);
  },
};
