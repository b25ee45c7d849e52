import assert from "node:assert/strict";

import { fileZone } from "../../../presskit/widgets/js/file_zone.js";

function shown() {
  const sent = [];
  const zone = fileZone("Choose", ({ type, name }, buffers) => sent.push([type, name, buffers?.length]));
  return { sent, zone };
}

const file = (name, size) => ({ name, size, arrayBuffer: async () => new ArrayBuffer(size) });
const soon = () => new Promise((next) => setTimeout(next));

export default {
  async "files are sent one by one, one that is too large by its name alone"() {
    const { sent, zone } = shown();
    const files = [file("a.txt", 3), file("all.pdf", 20_000_000), file("b.md", 2)];
    zone.dispatch("drop", { dataTransfer: { files } });
    await soon();
    assert.deepEqual(sent, [
      ["file", "a.txt", 1],
      ["too large", "all.pdf", undefined],
      ["file", "b.md", 1],
      ["all", undefined, undefined],
    ]);
  },

  async "nothing is sent of nothing"() {
    const { sent, zone } = shown();
    zone.dispatch("drop", { dataTransfer: { files: [] } });
    await soon();
    assert.deepEqual(sent, []);
  },

  "what is held over it is seen to be"() {
    const { zone } = shown();
    zone.dispatch("dragover");
    assert.ok(zone.classList.contains("presskit-drop-over"));
    zone.dispatch("dragleave");
    assert.ok(!zone.classList.contains("presskit-drop-over"));
  },
};
