// The fields of a form: each shows what it holds, and tells what somebody writes or chooses.

import { fileZone } from "./file_zone.js";
import { button, make, newId } from "./nodes.js";
import { plain } from "./text.js";

/** How a field is made, by its kind: its node, and `show`, which brings it up to date. */
export const FIELDS = {
  line: (part, told) => written(make("input"), part, told),
  area: (part, told) => written(make("textarea"), part, told),
  box,
  tick,
  press,
  files: ({ name, label }, told) => shownOrNot(fileZone(label, (content, buffers) => told({ ...content, field: name }, buffers))),
};

/** Make a field in which somebody writes. */
function written(input, { name, kind }, told) {
  if (kind === "line") input.type = "text";
  input.autocomplete = "off";
  input.spellcheck = false;
  const offered = make("datalist");
  const label = labelOf(input);
  offered.id = `${input.id}-offered`;
  const node = make("div", `pk-field pk-${kind}`, label, input, offered);
  let [held, known] = ["", ""];
  const now = () => {
    if (input.value !== held) told({ type: "write", field: name, value: (held = input.value) });
  };
  input.addEventListener("change", now);
  // JupyterLab keeps Enter from being a change.
  if (kind === "line") input.addEventListener("keydown", ({ key }) => key === "Enter" && now());
  return {
    node,
    show(part, value = "", offers = []) {
      common(node, label, input, part);
      input.placeholder = part.hint;
      // What is being written is not taken away by what was known before.
      if (value !== held) held = input.value = value;
      const list = JSON.stringify(offers);
      if (list === known) return;
      known = list;
      offered.replaceChildren(...offers.map((one) => Object.assign(make("option"), { value: one })));
      if (offers.length) input.setAttribute("list", offered.id);
      else input.removeAttribute("list");
    },
  };
}

/** Make a box from which one of several values is chosen. */
function box({ name }, told) {
  const select = make("select");
  const label = labelOf(select);
  const node = make("div", "pk-field pk-box", label, select);
  let known = "";
  select.addEventListener("change", () => told({ type: "write", field: name, value: select.value }));
  return {
    node,
    show(part, value = "", offers = []) {
      common(node, label, select, part);
      const list = JSON.stringify(offers);
      if (list !== known) {
        known = list;
        const option = ([text, own]) => Object.assign(make("option"), { value: own, textContent: plain(text) });
        select.replaceChildren(...offers.map(option));
      }
      if (select.value !== value) select.value = value;
    },
  };
}

/** Make a box to tick. */
function tick({ name }, told) {
  const input = Object.assign(make("input"), { type: "checkbox" });
  const label = make("span");
  const node = make("label", "pk-check", input, label);
  input.addEventListener("change", () => told({ type: "write", field: name, value: input.checked }));
  return {
    node,
    show(part, value = false) {
      node.hidden = !part.shown;
      input.disabled = part.disabled;
      label.textContent = plain(part.label);
      input.checked = value;
    },
  };
}

function press({ name, look }, told) {
  const node = button("", look, () => told({ type: "press", field: name }));
  return {
    node,
    show(part) {
      node.textContent = part.label;
      node.title = part.hint;
      node.hidden = !part.shown;
      node.disabled = part.disabled;
    },
  };
}

const shownOrNot = (node) => ({ node, show: ({ shown }) => (node.hidden = !shown) });

/** Return the label of a control, which stands beside it: its options are no part of its name. */
function labelOf(control) {
  control.id = newId("pk-field");
  const label = make("label");
  label.setAttribute("for", control.id);
  return label;
}

function common(node, label, control, part) {
  node.hidden = !part.shown;
  control.disabled = part.disabled;
  label.textContent = plain(part.label);
  label.hidden = !part.label;
  if (!part.label) control.setAttribute("aria-label", part.hint);
}
