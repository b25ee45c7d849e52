// In JupyterLab: a chart of plotly, whose script comes once to a page, not with each chart.
//
// It comes in a model of its own (`_script`). A chart waits for it without keeping its own
// model waiting: anywidget gives up after 2 s, and drops all that it is told from then on.

import { say } from "./say.js";
import { unpacked } from "./unpack.js";

const MODULES = Symbol.for("presskit.plotly"); // by version: notebooks of one page share it
const PATIENCE = 60_000; // milliseconds; a model may come late where all cores are busy
const AGAIN = 100; // milliseconds

function chart() {
  let drawing; // a promise of plotly's own widget
  return {
    initialize({ model }) {
      drawing = started(model);
      drawing.catch(() => {}); // whoever draws says so
    },
    async render({ model, el, signal }) {
      const made = await drawing.catch((error) => {
        console.error(error);
        el.textContent = say("explorers.chart.script");
      });
      if (!made || signal?.aborted) return undefined;
      const before = made.hears.length;
      const close = made.drawn.render({ model, el });
      const own = made.hears.slice(before);
      // plotly lets a view that is closed hear on: it fails then, and no other one hears.
      return () => {
        own.forEach(made.deaf);
        close?.();
      };
    },
  };
}

/** Return plotly's own widget, which has heard all that the model was told meanwhile.
 *
 * `hears` has each name that it or a view of it waits for, with what then is called; one of
 * them is given to `deaf`, since anywidget lets a view take back only what it asked for itself.
 */
async function started(model) {
  const [early, hears] = [[], []];
  const keep = (all) => {
    const changed = all.changedAttributes() || {};
    if ("_widget_data" in changed) early.length = 0; // a whole figure: what was told is in it
    else early.push(changed);
  };
  let past = {}; // what is told anew
  const told = {
    get: (name) => (name in past ? past[name] : model.get(name)),
    set: (name, value) => model.set(name, value),
    save_changes: () => model.save_changes(),
    on(name, hear) {
      hears.push([name, hear]);
      model.on(name, hear);
    },
  };
  model.on("change", keep);
  try {
    const drawn = (await plotly(model)).default();
    await drawn.initialize({ model: told });
    const tell = (changed) => hears.forEach(([name, hear]) => name === `change:${changed}` && hear());
    for (past of early) Object.keys(past).forEach(tell);
    return { drawn, hears, deaf: ([name, hear]) => model.off(name, hear) };
  } finally {
    past = {};
    model.off("change", keep);
  }
}

/** Return the module of plotly's script, which is run once, for the chart that has it first. */
async function plotly(model) {
  const modules = (globalThis[MODULES] ??= new Map());
  const version = model.get("_version");
  const id = model.get("_script").replace("IPY_MODEL_", "");
  for (const end = Date.now() + PATIENCE; !modules.has(version); ) {
    const script = await model.widget_manager.get_model(id).catch(() => undefined);
    const packed = script?.get("packed");
    if (modules.has(version)) break;
    if (packed) {
      modules.set(version, imported(packed));
      modules.get(version).catch(() => modules.delete(version)); // the next chart tries again
    } else if (Date.now() > end) throw new Error(say("explorers.chart.script"));
    else await new Promise((done) => setTimeout(done, AGAIN));
  }
  return modules.get(version);
}

/** Return a module that came packed. */
async function imported(packed) {
  const text = await unpacked(packed).text();
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  try {
    return await import(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

export default chart;
