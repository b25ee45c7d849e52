import assert from "node:assert/strict";

import { Asks } from "../../../presskit/widgets/js/lab_asks.js";

/** Return an asker, what it sent, and how Python answers the last of it. */
function asker() {
  const sent = [];
  const asks = new Asks({ send: ({ n, ...content }) => sent.push([content, n]) });
  return { asks, sent, answer: () => asks.heard(sent.findLast(([, n]) => n)[1]) };
}

const contents = (sent) => sent.map(([content]) => content);

export default {
  "what is asked meanwhile is asked all at once when the answer is here"() {
    const { asks, sent, answer } = asker();
    asks.ask({ text: "f" });
    asks.ask({ text: "fe" });
    asks.ask({ text: "fer", regex: true });
    assert.deepEqual(contents(sent), [{ type: "ask", fields: { text: "f" } }]);
    answer();
    assert.deepEqual(contents(sent)[1], { type: "ask", fields: { text: "fer", regex: true } });
    assert.equal(asks.busy, true);
    answer();
    assert.deepEqual([sent.length, asks.busy], [2, false]);
  },

  "a step back comes behind what was asked before it"() {
    const { asks, sent, answer } = asker();
    asks.ask({ text: "f" });
    asks.ask({ text: "fe" });
    asks.act({ type: "press", name: "undo" });
    assert.deepEqual(contents(sent).slice(1), [
      { type: "ask", fields: { text: "fe" } },
      { type: "press", name: "undo" },
    ]);
    answer();
    assert.deepEqual([sent.length, asks.busy], [3, false]);
  },

  "the answer to something older is not waited for"() {
    const { asks, sent } = asker();
    asks.ask({ text: "f" });
    asks.send({ type: "show", name: "by", value: "asker" });
    asks.heard(sent[0][1]);
    assert.equal(asks.busy, true);
    asks.heard("of another view");
    assert.equal(asks.busy, true);
    asks.heard(sent[1][1]);
    assert.equal(asks.busy, false);
  },
};
