import assert from "node:assert/strict";

import { linkTo, namedIn, rowNamed, spanNamed } from "../../../presskit/widgets/js/link.js";

const engine = {
  turns: new Map([["t1@talk", {}]]),
  known: new Map([["x1@talk", {}], ["row", {}]]),
  meant: (given, keys) => [...keys].find((key) => key.split("@")[0] === given) ?? given,
  base: (turn) => (turn === "t1@talk" ? 50 : 0),
  holding: (turn) => (turn === "t1@talk" ? "x1@talk" : null),
};

export default {
  "an address names a row, or words of a turn"() {
    assert.deepEqual(namedIn("#q=x1%40talk"), { name: "x1@talk", id: undefined, start: NaN, end: null });
    assert.deepEqual(namedIn("#q=t1@talk@3-9"), { name: "t1@talk@3-9", id: "t1@talk", start: 3, end: 9 });
    assert.deepEqual(namedIn("#q=t1@talk@3").end, null);
  },

  "other addresses name nothing"() {
    for (const hash of ["", "#", "#chapter", "#q=", "#q=%", "#q=%E0%A4%A"])
      assert.equal(namedIn(hash).name, "");
  },

  "what a link says is what its address names"() {
    globalThis.location = { href: "file:///page.html#q=old" };
    const link = linkTo(engine, "t1@talk", 53, 59);
    assert.equal(link, "file:///page.html#q=t1%40talk@3-9");
    const { id, start, end } = namedIn(new URL(link).hash);
    assert.equal(rowNamed(engine, id, start, end), "x1@talk");
    assert.deepEqual(spanNamed(engine, id, start, end), [53, 59]);
  },

  "a row may be named by its bare id; one that is not here is none"() {
    assert.equal(rowNamed(engine, "x1", null, null), "x1@talk");
    assert.equal(rowNamed(engine, "t1", null, null), "x1@talk");
    assert.equal(spanNamed(engine, "x1", null, null), null);
    assert.equal(rowNamed(engine, "x9", null, null), "");
    assert.equal(rowNamed(engine, "t9@talk", 3, 9), "");
  },
};
