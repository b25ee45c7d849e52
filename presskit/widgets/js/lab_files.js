// In JupyterLab: takes away the chart of an explorer, and the rows that Python gives.

import { chosenInWords } from "./chosen_words.js";
import { csvNotes, marksOf } from "./csv.js";
import { SaveMenu } from "./save_menu.js";
import { takePicture, takeTable, takeText } from "./take_away.js";

const WAIT = 60_000; // milliseconds for rows to come

/** Return the menu of an explorer; `boxOf` gives the box that holds its chart. */
export function offerLabFiles(model, boxOf) {
  return new SaveMenu((kind) => takeFromLab(kind, model, boxOf())).node;
}

async function takeFromLab(kind, model, box) {
  const told = await asked(model, kind);
  const nameOf = (name, value) => told.names[name]?.[value] ?? value;
  // The chart of words is drawn from all that is said, whatever word is looked for.
  const ofChart = kind !== "csv" || told.csv === null;
  const query = ofChart && told.mode === "hits" ? { ...told.query, text: "" } : told.query;
  const about = { ...told, chosen: chosenInWords(query, told.choices, nameOf) };
  const plot = box.querySelector(".presskit-chart .js-plotly-plot");
  if (kind !== "csv") await takePicture(kind, about, plot, { data: plot.data, layout: plot.layout });
  else if (told.csv === null) takeTable(about, marksOf(plot));
  else takeText(about, `${told.csv}${csvNotes([about.chosen, about.source])}`);
}

/** Promise what Python tells: query and source, and for a table its rows. */
function asked(model, kind) {
  return new Promise((resolve, reject) => {
    const end = (settle, value) => {
      clearTimeout(timer);
      model.off("msg:custom", hear);
      settle(value);
    };
    const hear = (message) => message?.type === "taken" && end(resolve, message);
    const timer = setTimeout(() => end(reject, new Error("Python does not answer")), WAIT);
    model.on("msg:custom", hear);
    model.send({ type: "take", what: kind });
  });
}
