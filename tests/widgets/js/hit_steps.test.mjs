import assert from "node:assert/strict";

import { HitSteps } from "../../../presskit/widgets/js/hit_steps.js";
import { make } from "../../../presskit/widgets/js/nodes.js";

/** Return the steps through a pane of 300 pixels, with hits at these heights. */
function steps(...tops) {
  const marks = tops.map((top) => {
    const mark = make("mark", "", "jets");
    mark.getBoundingClientRect = () => ({ top: top - node.scrollTop });
    return mark;
  });
  const node = make("article", "", ...marks);
  node.clientHeight = 300;
  const hits = new HitSteps(node);
  const now = () => marks.map((mark) => mark.classList.contains("pk-now")).indexOf(true);
  return { node, hits, now };
}

export default {
  "each step is the next hit, up to the last"() {
    const { hits, now } = steps(100, 120);
    const went = [1, 1, 1, -1, -1].map((by) => [hits.step(by), now()]);
    assert.deepEqual(went, [[true, 0], [true, 1], [false, 1], [true, 0], [false, 0]]);
    assert.equal(hits.said, "hit 1 of 2 here");
  },

  "back from the start is the last hit"() {
    const { hits, now } = steps(100, 120, 140);
    assert.deepEqual([hits.step(-1), now()], [true, 2]);
  },

  "a hit out of sight is scrolled to, one in sight is not"() {
    const { node, hits } = steps(900);
    hits.bring();
    assert.equal(node.scrollTop, 800);
    hits.step(1);
    assert.equal(node.scrollTop, 800);
  },

  "without a hit there is no step"() {
    const { node, hits } = steps();
    hits.bring();
    hits.end(1);
    assert.deepEqual([hits.step(1), hits.step(-1), node.scrollTop], [false, false, 0]);
  },
};
