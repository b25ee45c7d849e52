import assert from "node:assert/strict";

import { withNote } from "../../../presskit/widgets/js/figure_note.js";
import { pictureOf } from "../../../presskit/widgets/js/picture.js";

export default {
  "a picture holds its notes below all that it held"() {
    const bare = { height: 200, margin: { l: 16, b: 52, t: 90 }, annotations: [{ text: "own" }], meta: { note: "Few." } };
    const figure = { data: [{ x: [1] }], layout: { ...withNote(bare, 700), shapes: [{ name: "selected" }] } };
    const made = pictureOf(figure, ["Chosen: <b>.", "Source: a. ".repeat(30)], { width: 700.4, left: 120 });
    assert.equal(made.width, 700);
    assert.ok(made.layout.height > 200 + 2 * 15 && made.layout.height === made.height);
    assert.equal(made.layout.margin.b - 52, made.height - 200);
    const [own, foot] = made.layout.annotations;
    assert.equal(own.text, "own");
    assert.ok(foot.text.startsWith("Few.<br>Chosen: &#60;b&#62;.<br>Source: a."));
    assert.ok(foot.text.split("<br>").every((line) => line.length <= 130));
    assert.equal(foot.xshift, -110);
    assert.deepEqual(made.layout.shapes, []);
    assert.equal(made.layout.paper_bgcolor, "#ffffff");
    assert.equal(figure.layout.height, 226);
  },
};
