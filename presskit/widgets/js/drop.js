// Where files are dropped or chosen in JupyterLab; and what runs the cells below.
//
// A file is read here and sent to the kernel of the notebook, nowhere else. The kernel
// answers with `run`: then the cells below the one that shows this are run again, if
// JupyterLab lets a page do so (`presskit lab` and `make lab` start it like that).

import { button, make } from "./nodes.js";
import { say } from "./say.js";

const MOST = 9_500_000; // bytes of a message that a Jupyter server takes, 10 MB

function render({ model, el }) {
  const input = Object.assign(make("input"), { type: "file", multiple: true, hidden: true });
  const choose = button(say("pages.choose_files"), "", () => input.click());
  const zone = make(
    "div",
    "presskit-drop",
    choose,
    make("span", "", say("pages.or_drop")),
    input,
  );
  el.append(zone);

  const send = async (files) => {
    for (const file of files) {
      if (file.size > MOST) {
        model.send({ type: "too large", name: file.name });
        continue;
      }
      const bytes = await file.arrayBuffer();
      model.send({ type: "file", name: file.name }, undefined, [bytes]);
    }
    if (files.length) model.send({ type: "all" });
  };
  input.addEventListener("change", async () => {
    await send([...input.files]);
    input.value = ""; // the same file can be chosen again
  });
  const over = (event, on) => {
    event.preventDefault();
    event.stopPropagation(); // else JupyterLab takes the file for a new notebook cell
    zone.classList.toggle("presskit-drop-over", on);
  };
  zone.addEventListener("dragenter", (event) => over(event, true));
  zone.addEventListener("dragover", (event) => over(event, true));
  zone.addEventListener("dragleave", (event) => over(event, false));
  zone.addEventListener("drop", (event) => {
    over(event, false);
    send([...event.dataTransfer.files]);
  });

  const answer = (content) => {
    if (content.type === "run" && !runBelow(el)) model.send({ type: "cannot run" });
  };
  model.on("msg:custom", answer);
  return () => model.off("msg:custom", answer);
}

/** Run the cells below the one that shows an element; false where nobody may. */
function runBelow(el) {
  const app = window.jupyterapp;
  const notebook = app?.shell?.currentWidget?.content;
  const at = notebook?.widgets?.findIndex((cell) => cell.node.contains(el)) ?? -1;
  if (at < 0 || at + 1 >= notebook.widgets.length) return false;
  notebook.activeCellIndex = at + 1;
  app.commands.execute("notebook:run-all-below").then(() => {
    const last = notebook.widgets[notebook.widgets.length - 1].node;
    // The words are drawn a moment after the kernel has sent them.
    setTimeout(() => last.querySelector(".pk-reader")?.scrollIntoView({ block: "end" }), 600);
  });
  return true;
}

export default { render };
