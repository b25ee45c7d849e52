import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";

import { unpacked } from "../../../presskit/widgets/js/unpack.js";

const packed = (text) => gzipSync(text).toString("base64");

export default {
  async "what was packed is unpacked"() {
    assert.deepEqual(await unpacked(packed('{"a": "🚢"}')).json(), { a: "🚢" });
    const long = "Word by word. ".repeat(90_000);
    assert.equal(await unpacked(packed(long)).text(), long);
  },

  async "what was not is an error, not a text"() {
    await assert.rejects(unpacked(btoa("no gzip")).text());
  },
};
