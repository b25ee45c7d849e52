// Runs the cells below a form again, where JupyterLab lets a page do so.
//
// `presskit lab` and `make lab` start it like that.

const MOMENT = 100; // milliseconds until JupyterLab has moved the focus

/** Run the cells below the one that shows an element; false where nobody may.
 *
 * Who has the focus there keeps it, or has that of `home()` where their control has gone.
 */
export function runBelow(el, home) {
  const app = window.jupyterapp;
  const notebook = app?.shell?.currentWidget?.content;
  const at = notebook?.widgets?.findIndex((cell) => cell.node.contains(el)) ?? -1;
  if (at < 0 || at + 1 >= notebook.widgets.length) return false;
  const held = document.activeElement;
  // JupyterLab moves the focus to the last cell: who chose goes on where they were.
  const back = () => {
    const now = document.activeElement;
    const moved = now === document.body || now?.classList.contains("jp-Cell");
    if (!moved || !el.contains(held)) return;
    const usable = !held.disabled && held.getClientRects().length;
    (usable ? held : home()).focus({ preventScroll: true });
  };
  notebook.activeCellIndex = at + 1;
  setTimeout(back, MOMENT);
  app.commands.execute("notebook:run-all-below").then(() => {
    back();
    const last = notebook.widgets[notebook.widgets.length - 1].node;
    // The words are drawn a moment after the kernel has sent them.
    setTimeout(() => last.querySelector(".pk-reader")?.scrollIntoView({ block: "end" }), 600);
  });
  return true;
}
