import assert from "node:assert/strict";

import { FIELDS } from "../../../presskit/widgets/js/sheet_fields.js";

function shown(kind, given = {}, value = "", offers = []) {
  const told = [];
  const part = { kind, name: "f", label: "What", hint: "a hint", shown: true, disabled: false, ...given };
  const field = FIELDS[kind](part, (content) => told.push(content));
  field.show(part, value, offers);
  return { field, told, part, find: (tag) => field.node.querySelector(tag) };
}

export default {
  "a line tells what is written at its end, once"() {
    const { told, find } = shown("line", {}, "before", ["Ann <b>"]);
    const input = find("input");
    assert.deepEqual([input.value, input.placeholder], ["before", "a hint"]);
    assert.equal(find("option").value, "Ann <b>");
    assert.equal(input.getAttribute("list"), find("datalist").id);
    input.value = "after";
    input.dispatch("keydown", { key: "Enter" });
    input.dispatch("change");
    assert.deepEqual(told, [{ type: "write", field: "f", value: "after" }]);
  },

  "lines without a label are called by their hint"() {
    assert.equal(shown("area", { label: "" }).find("textarea").getAttribute("aria-label"), "a hint");
  },

  "a box tells what is chosen, and shows what holds"() {
    const { field, told, part, find } = shown("box", {}, "", [["all <b>", ""], ["some", "s"]]);
    const select = find("select");
    assert.deepEqual(select.childNodes.map((one) => [one.value, one.textContent]), [["", "all <b>"], ["s", "some"]]);
    select.value = "s";
    select.dispatch("change");
    assert.deepEqual(told, [{ type: "write", field: "f", value: "s" }]);
    field.show({ ...part, shown: false }, "", [["all", ""]]);
    assert.deepEqual([select.value, field.node.hidden], ["", true]);
  },

  "a box to tick tells whether it is ticked"() {
    const { field, told, part, find } = shown("tick", {}, true);
    assert.deepEqual([find("input").checked, field.node.textContent], [true, "What"]);
    find("input").checked = false;
    find("input").dispatch("change");
    assert.deepEqual(told, [{ type: "write", field: "f", value: false }]);
    field.show({ ...part, shown: false }, true);
    assert.deepEqual([find("input").checked, field.node.hidden], [true, true]);
  },

  "a button tells that it was pressed"() {
    const { field, told, part } = shown("press", { look: "pk-first" });
    assert.deepEqual([field.node.textContent, field.node.title], ["What", "a hint"]);
    field.node.click();
    assert.deepEqual(told, [{ type: "press", field: "f" }]);
    field.show({ ...part, disabled: true });
    assert.ok(field.node.disabled);
  },

  async "files are told with the name of the field"() {
    const { field, told } = shown("files");
    const file = { name: "a.txt", size: 3, arrayBuffer: async () => new ArrayBuffer(3) };
    field.node.dispatch("drop", { dataTransfer: { files: [file] } });
    await new Promise((next) => setTimeout(next));
    assert.deepEqual(told, [{ type: "file", name: "a.txt", field: "f" }, { type: "all", field: "f" }]);
  },
};
