// In JupyterLab: Python filters and sends what is shown, this shows it.

import { offerLabFiles } from "./lab_files.js";
import { Reader } from "./reader.js";

/** Give the two handles of a slider the names that ipywidgets leaves out. */
function nameHandles(box) {
  for (const handle of box.querySelectorAll(".noUi-handle:not([aria-label])")) {
    const label =
      handle.closest(".jupyter-widgets")?.querySelector(".widget-label")?.textContent ?? "";
    const least = handle.classList.contains("noUi-handle-lower");
    handle.setAttribute("aria-label", `${label}, ${least ? "least" : "most"}`);
  }
}

function render({ model, el }) {
  const reader = new Reader(el, {
    select: (id) => {
      model.set("selected", id);
      model.save_changes();
    },
    more: (from, to) => model.send({ type: "rows", version: model.get("list").version, from, to }),
    around: (before, after) => model.send({ type: "around", before, after }),
    undo: () => model.send({ type: "undo" }),
    redo: () => model.send({ type: "redo" }),
    clear: () => model.send({ type: "clear" }),
    forms: () => model.get("forms") ?? {},
    noun: () => model.get("noun") ?? "",
    empty: () => model.get("empty") ?? "",
    elsewhere: () => model.get("elsewhere") ?? "",
    look: () => model.send({ type: "elsewhere" }),
  });
  const heard = {
    "change:list": () => {
      const list = model.get("list");
      if (list?.groups) reader.show(list);
    },
    "change:selected": () => {
      reader.select(model.get("selected") ?? "");
      reader.pane.wait(model.get("selected"));
    },
    "change:page": () => reader.pane.show(model.get("page")),
    "change:said": () => reader.say(model.get("said") ?? ""),
    "msg:custom": (message) => {
      const current = message?.version === model.get("list")?.version;
      if (message?.type === "rows" && current) reader.list.add(message.from, message.rows);
    },
  };
  for (const [name, hear] of Object.entries(heard)) model.on(name, hear);
  for (const name of ["change:list", "change:selected", "change:page"]) heard[name]();

  // The box around is known only once Lab has put this into the document.
  let [box, deaf, withdraw, timer] = [null, () => {}, () => {}, 0];
  const sized = new ResizeObserver(() => {
    if (!box && el.isConnected) {
      box = el.closest(".presskit-explorer") ?? el;
      deaf = reader.listen(box);
      withdraw = offerLabFiles(model, box);
      if (box !== el) sized.observe(box);
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      nameHandles(box ?? el);
      const width = Math.round(box?.clientWidth ?? 0);
      if (!width || width === model.get("width")) return;
      model.set("width", width);
      model.save_changes();
    }, 120);
  });
  sized.observe(el);
  return () => {
    for (const [name, hear] of Object.entries(heard)) model.off(name, hear);
    clearTimeout(timer);
    sized.disconnect();
    deaf();
    withdraw();
    reader.close();
  };
}

export default { render };
