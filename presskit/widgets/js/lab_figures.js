// In JupyterLab: figures outside explorers, in the room that there is, as on a page.
//
// Plotly's own renderer draws them there, and only makes them wider or narrower. Its plotly
// is what JupyterLab has loaded; where there is none to be had, figures stay as they are.

import { withNote } from "./figure_note.js";
import { fitFigure } from "./figure_room.js";

const WATCHED = Symbol.for("presskit.figures"); // one explorer of a page watches for all
const OUTPUT = "jp-RenderedPlotly";
const STILL = 150; // milliseconds after the last change of a size

/** Keep the figures of all notebooks of the page fitted. */
export function fitLabFigures() {
  if (globalThis[WATCHED]) return;
  globalThis[WATCHED] = true;
  const timers = new Map();
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      clearTimeout(timers.get(target));
      timers.set(target, setTimeout(() => timers.delete(target) && fitOutput(target), STILL));
    }
  });
  const watched = new WeakSet();
  const look = () => {
    for (const output of document.getElementsByClassName(OUTPUT)) {
      if (watched.has(output)) continue;
      watched.add(output);
      sizes.observe(output);
    }
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  look();
}

const fitted = new WeakMap(); // output: its figure as it came and as it is drawn, and for what

async function fitOutput(output) {
  const pixels = output.clientWidth;
  const { data, layout, _fullLayout: drawn } = output; // of plotly
  if (!pixels || !drawn || layout.meta?.says === undefined) return; // or somebody else's
  let held = fitted.get(output);
  // Data that were not put there here are those of a cell that was run again.
  if (held?.data !== data) {
    // Where its width changes, plotly forgets the height that it was given.
    held = { first: { data, layout: { ...layout, height: drawn.height } } };
    fitted.set(output, held);
  }
  if (held.pixels === pixels) return;
  const plotly = await labPlotly();
  const spec = fitFigure(held.first, pixels);
  Object.assign(held, { pixels, data: [...spec.data] });
  await plotly?.react(output, held.data, { ...withNote(spec.layout, pixels) });
}

/** Return the plotly of JupyterLab's renderer; undefined where it shows none. */
async function labPlotly() {
  const extension = globalThis._JUPYTERLAB?.["jupyterlab-plotly"];
  const made = await extension?.get("./mimeExtension").catch(() => undefined);
  return made?.().RenderedPlotly?.Plotly;
}
