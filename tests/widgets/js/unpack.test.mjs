import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";

import { unfolded, unpacked } from "../../../presskit/widgets/js/unpack.js";

const packed = (text) => gzipSync(text).toString("base64");

export default {
  async "what was packed is unpacked"() {
    assert.deepEqual(await unpacked(packed('{"a": "🚢"}')).json(), { a: "🚢" });
    const long = "Word by word. ".repeat(90_000);
    assert.equal(await unpacked(packed(long)).text(), long);
  },

  async "a script's JSON is unpacked in its place, once"() {
    const script = { textContent: JSON.stringify({ gz: packed('{"data":[]}') }) };
    assert.equal(await unfolded(script), '{"data":[]}');
    assert.equal(script.textContent, '{"data":[]}');
    assert.equal(await unfolded(script), '{"data":[]}');
  },

  async "what was not is an error, not a text"() {
    await assert.rejects(unpacked(btoa("no gzip")).text());
  },
};
