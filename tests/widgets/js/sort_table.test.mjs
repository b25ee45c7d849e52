import assert from "node:assert/strict";

import { sortable, sortKeys } from "../../../presskit/widgets/js/sort_table.js";

const row = (tag, cells) => {
  const made = document.createElement("tr");
  for (const one of cells) {
    const cell = document.createElement(tag);
    cell.textContent = one;
    made.append(cell);
  }
  return made;
};

function table(heads, rows, held) {
  const [made, head, body] = ["table", "thead", "tbody"].map(document.createElement);
  head.append(row("th", heads));
  body.append(...rows.map((cells) => row("td", cells)));
  made.append(head, body);
  sortable(made, held);
  return made;
}

const column = (made, at) => made.tBodies[0].rows.map((one) => one.cells[at].textContent);
const press = (made, at) => made.querySelectorAll("button")[at].click();
const ways = (made) => made.querySelectorAll("th").map((one) => one.getAttribute("aria-sort"));

export default {
  "numbers: the largest first, then the smallest, then as they came; empty ones last"() {
    const made = table(["asker", "words"], [["Bo", "9"], ["Ann", "–"], ["Cy", "1,204"], ["Di", "84"]]);
    press(made, 1);
    assert.deepEqual(column(made, 1), ["1,204", "84", "9", "–"]);
    assert.deepEqual(ways(made), [null, "descending"]);
    press(made, 1);
    assert.deepEqual(column(made, 1), ["9", "84", "1,204", "–"]);
    assert.deepEqual(ways(made), [null, "ascending"]);
    press(made, 1);
    assert.deepEqual(column(made, 1), ["9", "–", "1,204", "84"]);
    assert.deepEqual(ways(made), [null, null]);
  },

  "words: from A on, whatever their case, accents and quotation marks"() {
    const made = table(["asker", "n"], [["Özil", "1"], ["“bo”", "2"], ["Ann", "3"], ["", "4"]]);
    press(made, 0);
    assert.deepEqual(column(made, 0), ["Ann", "“bo”", "Özil", ""]);
    press(made, 0);
    assert.deepEqual(column(made, 0), ["Özil", "“bo”", "Ann", ""]);
  },

  "days: the latest first, and those of a day by their event"() {
    const days = ["9 Feb 2023", "14 Feb 2023 · B", "–", "5 Apr 2022", "14 Feb 2023 · A"];
    const made = table(["day"], days.map((one) => [one]));
    press(made, 0);
    press(made, 0);
    assert.deepEqual(column(made, 0), ["5 Apr 2022", "9 Feb 2023", "14 Feb 2023 · A", "14 Feb 2023 · B", "–"]);
  },

  "one wording for what is missing makes no words of numbers, two do"() {
    assert.deepEqual(sortKeys(["84%", "no answer", "9%"]).of, [[84, ""], null, [9, ""]]);
    assert.deepEqual(sortKeys(["84", "none", "some"]).of, ["84", "none", "some"]);
    assert.deepEqual(sortKeys(["−3", "-1.5"]).of, [[-3, ""], [-1.5, ""]]);
  },

  "a click on another heading takes the first one back"() {
    const made = table(["asker", "words"], [["Bo", "9"], ["Ann", "3"], ["Cy", "5"]]);
    press(made, 1);
    press(made, 0);
    assert.deepEqual(ways(made), ["ascending", null]);
    assert.deepEqual(column(made, 0), ["Ann", "Bo", "Cy"]);
  },

  "a heading without words, two rows, or rows of several lengths are left alone"() {
    assert.equal(table(["", "n"], [["a", "1"], ["b", "2"], ["c", "3"]]).querySelectorAll("button").length, 1);
    assert.equal(table(["n"], [["1"], ["2"]]).querySelector("button"), null);
    assert.equal(table(["a", "b"], [["1", "2"], ["3"], ["4", "5"]]).querySelector("button"), null);
  },

  "the table that comes in its place is sorted as it was, by the heading of that name"() {
    const held = {};
    const rows = [["9", "Bo"], ["3", "Ann"], ["5", "Cy"]];
    press(table(["words", "asker"], rows, held), 0);
    const next = table(["asker", "words"], rows.map(([n, who]) => [who, n]), held);
    assert.deepEqual([column(next, 1), ways(next)], [["9", "5", "3"], [null, "descending"]]);
    press(next, 1);
    press(next, 1);
    assert.deepEqual(column(table(["words", "asker"], rows, held), 0), ["9", "3", "5"]);
  },

  "a table is made so once, whoever asks"() {
    const made = table(["n"], [["1"], ["2"], ["3"]]);
    sortable(made);
    assert.equal(made.querySelectorAll("button").length, 1);
    sortable(null);
  },
};
