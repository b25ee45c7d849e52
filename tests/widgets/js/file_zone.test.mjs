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

  async "of a folder its files are sent, those in folders as well and no hidden ones"() {
    const { sent, zone } = shown();
    const entryOf = (name, size) => ({ name, file: (done) => done(file(name, size)) });
    const lost = { name: "lost.txt", file: (_, failed) => failed(new Error("gone")) };
    const folder = (name, ...inside) => {
      const parts = [inside.slice(0, 2), inside.slice(2)].filter((some) => some.length);
      const createReader = () => ({ readEntries: (done) => done(parts.shift() ?? []) });
      return { name, isDirectory: true, createReader };
    };
    const may = folder("may", entryOf("b.txt", 2), entryOf(".DS_Store", 1), folder("day", entryOf("c.txt", 1)), lost, entryOf("a.txt", 1));
    const items = [may, entryOf("z.txt", 1)].map((entry) => ({ webkitGetAsEntry: () => entry }));
    zone.dispatch("drop", { dataTransfer: { files: [file("may", 0)], items } });
    await soon();
    const names = ["a.txt", "b.txt", "c.txt", "z.txt"];
    assert.deepEqual(sent, [...names.map((name) => ["file", name, 1]), ["all", undefined, undefined]]);
  },

  async "of a folder without files nothing is sent, and it is said"() {
    const { sent, zone } = shown();
    const createReader = () => ({ readEntries: (done) => done([]) });
    const empty = { name: "may", isDirectory: true, createReader };
    zone.dispatch("drop", { dataTransfer: { files: [file("may", 0)], items: [{ webkitGetAsEntry: () => empty }] } });
    await soon();
    assert.deepEqual(sent, []);
    const told = () => zone.querySelector("[role=status]").textContent;
    assert.equal(told(), "there is no file in it: drop another");
    zone.dispatch("drop", { dataTransfer: { files: [file("a.txt", 3)] } });
    await soon();
    assert.equal(told(), "or drop transcripts here");
  },

  "what is held over it is seen to be"() {
    const { zone } = shown();
    zone.dispatch("dragover");
    assert.ok(zone.classList.contains("presskit-drop-over"));
    zone.dispatch("dragleave");
    assert.ok(!zone.classList.contains("presskit-drop-over"));
  },
};
