import assert from "node:assert/strict";

import { make } from "../../../presskit/widgets/js/nodes.js";
import { bringWords } from "../../../presskit/widgets/js/pane_scroll.js";

/** Return a pane of 400 pixels below a head of 60, with a mark in lines of 20 pixels.
 *
 * `part`, `said` and `mark` are where they begin, in pixels of what is scrolled.
 */
function paneWith({ part, said, mark }) {
  const found = make("mark", "", "jets");
  const words = make("p", "pk-said", found);
  const section = make("section", "pk-part", words);
  const head = make("div", "pk-top");
  const pane = make("article", "pk-pane", head, section);
  [head.offsetHeight, pane.clientHeight] = [60, 460];
  globalThis.getComputedStyle = () => ({ lineHeight: "20px" });
  const at = (node, top) => {
    node.getBoundingClientRect = () => ({ top: 60 + top - pane.scrollTop, bottom: 60 + top + 16 - pane.scrollTop });
  };
  [[section, part], [words, said], [found, mark]].forEach((one) => at(...one));
  pane.getBoundingClientRect = () => ({ top: 0 });
  return { pane, found };
}

export default {
  "words in sight stay where they are"() {
    const { pane, found } = paneWith({ part: 0, said: 40, mark: 322 }); // 400 - 48 - 16 are in sight
    bringWords(pane, found);
    assert.equal(pane.scrollTop, 0);
  },

  "the view begins with who speaks, where the words are seen with that"() {
    const { pane, found } = paneWith({ part: 500, said: 540, mark: 702 });
    bringWords(pane, found);
    assert.equal(pane.scrollTop, 500);
  },

  "or else with their paragraph"() {
    const { pane, found } = paneWith({ part: 100, said: 540, mark: 702 });
    bringWords(pane, found);
    assert.equal(pane.scrollTop, 540);
  },

  "or else with a line of it, which is not cut"() {
    const { pane, found } = paneWith({ part: 100, said: 140, mark: 902 });
    bringWords(pane, found); // line 38 of the paragraph, 6 lines below where the view begins
    assert.equal(pane.scrollTop, 140 + 32 * 20);
  },
};
