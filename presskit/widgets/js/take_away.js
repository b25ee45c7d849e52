// Takes away what is shown: a chart as a picture, rows as a table, each with its source.

import { csvOf } from "./csv.js";
import { pictureOf } from "./picture.js";
import { contentOf, fileName, save } from "./saved_file.js";

const TYPES = { png: "image/png", svg: "image/svg+xml", csv: "text/csv;charset=utf-8" };
const SHARP = 2; // times the pixels of the screen

/** Save rows as a file. */
export function takeTable(about, { heads, rows }) {
  takeText(about, csvOf(heads, rows, [about.chosen, about.source]));
}

/** Save a table that is a text already. */
export function takeText(about, csv) {
  save(nameFor(about, "csv"), csv, TYPES.csv);
}

/** Save the figure that a plot shows as a file; `figure` is it without a page's colours. */
export async function takePicture(kind, about, plot, figure) {
  const size = { width: plot.clientWidth, left: plot._fullLayout?._size?.l ?? 16 };
  const { width, height, data, layout } = pictureOf(structuredClone(figure), [about.chosen, about.source], size);
  const name = nameFor(about, kind);
  const options = { format: kind, width, height, scale: kind === "png" ? SHARP : 1 };
  if (typeof Plotly !== "undefined") {
    save(name, contentOf(await Plotly.toImage({ data, layout }, options)), TYPES[kind]);
    return;
  }
  // JupyterLab keeps its Plotly to itself, but for what the plot's own button does.
  const buttons = (plot._fullLayout?._modeBar?.buttons ?? []).flat();
  const filename = name.slice(0, -kind.length - 1);
  const toImageButtonOptions = { ...options, filename };
  const click = buttons.find((one) => one.name === "toImage")?.click;
  if (!click) throw new Error("this plot has no button that makes a picture");
  click({ data, layout, _context: { ...plot._context, toImageButtonOptions } });
}

const nameFor = ({ title, chosen, source }, kind) =>
  fileName([title, aboutIn(chosen), aboutIn(source)], kind);
const aboutIn = (note) => 
  (note ?? "")
    .replace(/^(Chosen|Sources?): /, "")
    .replace(/ · made with .*$/, "")
    .replace(/ \([^()]*\)/g, ""); // names of files
