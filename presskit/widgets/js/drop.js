// Where files are dropped or chosen in JupyterLab; and what runs the cells below.
//
// A file is read here and sent to the kernel of the notebook, nowhere else. The kernel
// answers with `run`: then the cells below the one that shows this are run again, if
// JupyterLab lets a page do so (`presskit lab` and `make lab` start it like that).

import { fileZone } from "./file_zone.js";
import { say } from "./say.js";

function render({ model, el }) {
  const tell = (content, buffers) => model.send(content, undefined, buffers);
  el.append(fileZone(say("pages.choose_files"), tell));

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
