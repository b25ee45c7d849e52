// Takes away what an explorer of a page shows: its chart, or the rows that it lists.

import { chosenInWords } from "./chosen_words.js";
import { marksOf } from "./csv.js";
import { takePicture, takeTable } from "./take_away.js";

/** Save the chart as a picture, or what is listed as a table; without a list the marks. */
export function takeFromPage(kind, { engine, island, query: asked, result, chart }) {
  const query = effective(asked, result);
  const nameOf = (name, value) => engine.choices.named(name)?.offered?.get(value) ?? value;
  const about = (one) => ({
    title: island.title,
    chosen: chosenInWords(one, engine.choices.all, nameOf),
    source: island.source_line ?? "",
  });
  // A chart shows what it was drawn for; without that, what was asked for when the page was made.
  const drawnFor = chart?.drawnFor;
  const inChart = drawnFor ? effective(drawnFor.query, drawnFor.result) : { ...island.query, text: "" };
  if (kind !== "csv") return takePicture(kind, about(inChart), chart.plot, chart.drawn);
  const listed = island.mode !== "hits" || result.hits || !chart;
  return listed
    ? takeTable(about({ ...query, ...result.opened }), rowsToTake(engine, result))
    : takeTable(about(inChart), marksOf(chart.drawn));
}

/** Return a query without a text that cannot be looked for: nothing was chosen by it. */
const effective = (query, { problem }) => (problem ? { ...query, text: "", regex: false } : query);

/** Return the whole table of what is listed, with what joins it to the tables of Python.
 *
 * There a transcript goes by its id; what the page calls it is its event.
 */
export function rowsToTake({ transcripts }, { table, ids }) {
  const { heads, key, of } = table;
  const asked = heads.includes("line") || !key ? [] : ["file", "line"];
  const rows = ids.map((_, at) => {
    const item = of(at);
    const own = transcripts[item.t];
    const keys = key ? [item.id.split("@")[0]] : []; // unique within its transcript
    const place = asked.length ? placeOf(item, own) : [];
    return [...keys, own?.id ?? item.transcript, own?.date ?? "", ...table.row(at), ...place];
  });
  const shown = heads.map((head) => (head === "transcript" ? "event" : head));
  return { heads: [...(key ? [key] : []), "transcript", "date", ...shown, ...asked], rows };
}

/** Return file and line of who asks, or of who speaks first. */
function placeOf({ first, last }, { turns, source }) {
  const own = turns.slice(first, last + 1); // the call is the first of them
  return [source, (own.find(({ role }) => role === "journalist") ?? own[0])?.line ?? ""];
}
