import assert from "node:assert/strict";

import { withNote, withoutNote, writeNote } from "../../../presskit/widgets/js/figure_note.js";
import { make } from "../../../presskit/widgets/js/nodes.js";

const NOTE = "It leaves out <2> answers.";
const layout = { height: 200, margin: { b: 12 }, meta: { note: NOTE }, annotations: [{ text: "head" }] };

export default {
  "a note is drawn below a figure, which has room for it, and is taken out again"() {
    const drawn = withNote(layout, 160); // 18 letters of 6.4 pixels, beside margins of 40
    const [head, note] = drawn.annotations;
    assert.equal(head.text, "head");
    assert.deepEqual([note.text, note.yshift], ["It leaves out &#60;2&#62;<br>answers.", -12]);
    const more = Math.round(2 * 15.6 + 10);
    assert.deepEqual([drawn.height, drawn.margin.b], [200 + more, 12 + more]);
    assert.deepEqual(withoutNote(drawn), layout);
    assert.equal(withoutNote(layout), layout);
    assert.equal(withNote({ height: 90 }, 160).height, 90);
  },

  "beside names of rows a note has less room"() {
    const named = { ...layout, yaxis: { ticktext: ["<b>five5</b><br>of"] } };
    assert.equal(withNote(named, 194).annotations[1].text, "It leaves out &#60;2&#62;<br>answers.");
  },

  "a page writes it as words, and hides the place of none"() {
    const node = make("p");
    writeNote(node, layout);
    assert.deepEqual([node.textContent, node.hidden], [NOTE, false]);
    writeNote(node, { meta: {} });
    assert.deepEqual([node.textContent, node.hidden], ["", true]);
  },
};
