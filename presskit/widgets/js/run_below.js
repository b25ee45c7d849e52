// Runs the cells below a form again, where JupyterLab lets a page do so.
//
// `presskit lab` and `make lab` start it like that.

/** Run the cells below the one that shows an element; false where nobody may. */
export function runBelow(el) {
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
