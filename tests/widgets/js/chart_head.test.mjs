import assert from "node:assert/strict";

import { dropHover, heightOfHead } from "../../../presskit/widgets/js/chart_head.js";
import { make } from "../../../presskit/widgets/js/nodes.js";

/** Return a box that is scrolled by 30 pixels, with a plot that begins 4 below its edge. */
function boxWith(yaxis) {
  const _fullLayout = { _size: { t: 80 }, yaxis };
  const plot = { _fullLayout, getBoundingClientRect: () => ({ top: 50 + 4 - 30 }) };
  return { scrollTop: 30, getBoundingClientRect: () => ({ top: 50 }), querySelector: () => plot };
}

export default {
  "what stays of a chart ends where its first row begins"() {
    const rows = { _offset: 100, range: [9.6, -1.6], d2p: (row) => 20 * (row + 1.6) };
    assert.equal(heightOfHead(boxWith(rows)), 4 + 100 + 20 * 1.1); // heads of columns stay, too
    const heights = { ...rows, range: [0, 6] };
    assert.equal(heightOfHead(boxWith(heights)), 4 + 80); // title and key
    assert.equal(heightOfHead({ querySelector: () => null }), 0);
  },

  "what is left over a mark is taken away"() {
    const [box, layer] = [make("div"), make("g", "hoverlayer")];
    Object.defineProperty(layer, "firstChild", { get: () => layer.childNodes[0] });
    layer.append(make("g", "hovertext"));
    box.append(layer);
    dropHover(box);
    assert.equal(layer.childNodes.length, 0);
  },
};
