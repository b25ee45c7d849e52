// A form, or a report: parts that Python declares, drawn anew only where they differ.
//
// So a field keeps its focus and what is being written, and a table its place, while other
// parts come and go.

import { keepFocus } from "./keep_focus.js";
import { make } from "./nodes.js";
import { runBelow } from "./run_below.js";
import { say } from "./say.js";
import { FIELDS } from "./sheet_fields.js";
import { PARTS } from "./sheet_parts.js";

export class Sheet {
  /** `told(content, buffers)` hears what is written, chosen or pressed. */
  constructor(root, told) {
    this.root = root;
    this.told = told;
    this.held = new Map(); // by the node around: what is drawn in it, by name
  }

  show(parts, values, offers) {
    [this.values, this.offers] = [values, offers];
    this.arrange(this.root, parts);
  }

  arrange(parent, parts) {
    const [before, now, nth] = [this.held.get(parent) ?? new Map(), new Map(), {}];
    for (const part of parts) {
      const sort = `${part.kind} ${part.look ?? ""}`;
      nth[sort] = (nth[sort] ?? 0) + 1;
      const key = part.name ?? `${sort} ${nth[sort]}`;
      now.set(key, this.made(part, before.get(key)));
    }
    this.held.set(parent, now);
    place(parent, [...now.values()].map(({ node }) => node));
  }

  /** Return the node of a part, and what it says: that of before, where it says the same. */
  made(part, old) {
    if (part.kind === "group") return this.group(part, old ?? { node: make("div", part.look) });
    if (FIELDS[part.kind]) {
      const field = old ?? FIELDS[part.kind](part, this.told);
      field.show(part, this.values[part.name], this.offers[part.name]);
      return field;
    }
    const told = JSON.stringify(part);
    if (old?.told === told) return old;
    const sorted = old?.sorted ?? {};
    return { told, sorted, node: PARTS[part.kind](part, sorted) };
  }

  group({ role, parts }, own) {
    if (role) own.node.setAttribute("role", role);
    this.arrange(own.node, parts);
    return own;
  }
}

/** Put nodes into another in their order; what stands there already is not moved. */
function place(parent, nodes) {
  const kept = new Set(nodes);
  for (const one of [...parent.childNodes]) if (!kept.has(one)) one.remove();
  nodes.forEach((one, at) => {
    const there = parent.childNodes[at] ?? null;
    if (there !== one) parent.insertBefore(one, there);
  });
}

function render({ model, el }) {
  const sheet = new Sheet(el, (content, buffers) => model.send(content, undefined, buffers));
  const show = () => sheet.show(model.get("parts"), model.get("values"), model.get("offers"));
  el.classList.add("pk-sheet");
  el.dataset.lmSuppressShortcuts = "true"; // JupyterLab would take letters and arrow keys
  // On its way up: the explorer around may want the key.
  const keep = (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
  };
  el.addEventListener("keydown", keep);
  const home = () => el.querySelector(':is(button, select, input:not([type="file"])):enabled');
  const hear = (content) => {
    if (content.type === "run" && !runBelow(el, home)) model.send({ type: "cannot run" });
  };
  model.on("change", show);
  model.on("msg:custom", hear);
  show();
  // An explorer keeps the focus of the form in it. `el` gets its classes later than this.
  const alone = (model.get("_dom_classes") ?? []).includes("pk-alone");
  // Around others a box of ipywidgets looks so; anywidget lets its own views hear nothing of it.
  const live = async () => {
    const own = await model.widget_manager.get_model(model.get("own_id"));
    el.classList.toggle("jupyter-widgets-disconnected", !own.comm_live); // see explorer.css
  };
  if (alone) {
    el.dataset.gone = say("explorers.gone");
    model.on("comm_live_update", live);
  }
  const keptNoMore = alone ? keepFocus(el, home) : () => {};
  return () => {
    model.off("change", show);
    model.off("comm_live_update", live);
    model.off("msg:custom", hear);
    el.removeEventListener("keydown", keep);
    keptNoMore();
    el.replaceChildren();
  };
}

export default { render };
