import assert from "node:assert/strict";

import { csvOf, harmless, marksOf, plainWords } from "../../../presskit/widgets/js/csv.js";

export default {
  "a table is quoted where needed and ends with its source"() {
    const rows = [["Ann “Q” Lo", 1200, null], ['says "no", twice', "two\nlines", 0.5]];
    assert.equal(
      csvOf(["asker", "words", "share"], rows, ["", "Source: a, b.txt"]),
      '\ufeffasker,words,share\nAnn “Q” Lo,1200,\n"says ""no"", twice","two\nlines",0.5\n"Source: a, b.txt"\n',
    );
  },
  "numbers that a table shows stay numbers"() {
    for (const cell of ["-1", "−3.5", "1,204", "+7", "84%"]) assert.equal(harmless(cell), cell);
    for (const cell of ["-1+2", "+A1", "=1", "@x", "-"]) assert.equal(harmless(cell), `'${cell}`);
  },
  "marks stand with the names of their rows, and lines that nobody points at are none"() {
    const made = marksOf({
      data: [
        { name: "median", hoverinfo: "skip", x: [1, 2], y: [0, 1] },
        { name: "5 May", customdata: ["x1", ["x2", 3]], x: [10, 20], y: [0.12, 1.98], text: [" 4", ""] },
      ],
      layout: {
        xaxis: { title: { text: "words <i>answered</i>" } },
        yaxis: { tickvals: [0, 1, 2], ticktext: ["A&amp;B", "NPR", "ZDF<br>n = 5"] },
      },
    });
    assert.deepEqual(made.heads, ["series", "mark", "words answered", "y", "label"]);
    assert.deepEqual(made.rows, [
      ["5 May", "x1", 10, "A&B", "4"],
      ["5 May", "x2", 20, "ZDF n = 5", ""],
    ]);
  },
  "an axis that is not shown has no column, and a mark without words says what it shows"() {
    const made = marksOf({
      data: [{ name: "asked", customdata: ["x1\tJets"], x: [520], y: [3], hovertext: ["Jets<br>asked"] }],
      layout: { xaxis: { visible: false }, yaxis: { visible: false } },
    });
    assert.deepEqual(made.heads, ["series", "mark", "label"]);
    assert.deepEqual(made.rows, [["asked", "x1 · Jets", "Jets asked"]]);
  },
  "a figure of anybody's has marks, or none"() {
    assert.deepEqual(marksOf({ data: [{ x: ["a"], y: [1] }] }).rows, [["", "", "a", 1, ""]]);
    assert.deepEqual(marksOf({}).rows, []);
  },
  "words are those that plotly shows"() {
    assert.equal(plainWords("<b>Who</b><br>A &amp; B &lt;i&gt;\u00a0&#36;5"), "Who A & B <i> $5");
  },
};
