import assert from "node:assert/strict";

import { goesOn, History } from "../../../presskit/widgets/js/history.js";

const step = (text, selected = "", more = {}) => ({ query: { text, ...more }, selected });

/** Go through steps; return the texts to which one can go back, the last one first. */
function kept(...steps) {
  const history = new History();
  steps.slice(1).forEach((after, n) => history.keep(steps[n], after));
  return history.past.map(({ query, selected }) => `${query.text}${selected}`).reverse();
}

export default {
  "typed letters are one step"() {
    assert.deepEqual(kept(step(""), step("f"), step("fe"), step("ferry")), [""]);
    assert.deepEqual(kept(step("a"), step("f"), step("fe"), step("fer"), step("fe")), ["a"]);
  },

  "another word, and another choice, are steps of their own"() {
    assert.deepEqual(kept(step("ferry"), step("ship"), step("sea")), ["ship", "ferry"]);
    assert.deepEqual(kept(step("a"), step("a", "", { role: ["x"] }), step("a")), ["a", "a"]);
  },

  "a walk is one step"() {
    assert.deepEqual(kept(step("a"), step("a", "1"), step("a", "2"), step("a", "3")), ["a"]);
    assert.deepEqual(kept(step(""), step("a"), step("a", "1"), step("a", "2")), ["a", ""]);
  },

  "another way to show it is a step of its own, between letters and on a walk"() {
    const shown = (text, selected, show) => ({ ...step(text, selected), way: { view: { show } } });
    const words = [shown("", "", "themes"), shown("f", "", "themes"), shown("f", "", "typical"), shown("fe", "", "typical")];
    assert.deepEqual(kept(...words), ["f", "f", ""]);
    const rows = [shown("", "1", "themes"), shown("", "2", "themes"), shown("", "2", "typical"), shown("", "3", "typical")];
    assert.deepEqual(kept(...rows), ["2", "2", "1"]);
  },

  "nothing goes on with nothing"() {
    assert.equal(goesOn(undefined, step(""), step("a")), false);
  },

  "back and forth are the same steps"() {
    const history = new History();
    history.keep(step("a"), step("b"));
    const back = history.back();
    assert.equal(back.to.query.text, "a");
    assert.equal(history.past.length, 1); // until it is taken: its hits may be waited for
    assert.equal(back.take(step("b")).query.text, "a");
    assert.deepEqual([history.past.length, history.back()], [0, null]);
    assert.equal(history.forth().take(step("a")).query.text, "b");
    assert.deepEqual([history.past.length, history.future.length], [1, 0]);
    history.back().take(step("b"));
    history.keep(step("a"), step("c"));
    assert.equal(history.forth(), null); // a new step ends the old way
  },

  "the first of very many steps is forgotten"() {
    const history = new History();
    for (let n = 0; n < 500; n += 1) history.keep(step(`${n} `), step(`${n + 1} `));
    assert.equal(history.past.length, 201);
    assert.equal(history.past.at(-1).query.text, "499 ");
  },
};
