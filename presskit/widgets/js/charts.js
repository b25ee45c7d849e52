// The chart of an explorer for what a query leaves: the one that JupyterLab draws.
//
// What a page carries for it is declared by charts/for_pages.py. Nothing here touches the
// document or plotly: a figure is plain data, which tests compare with Python's.

import { carriedFigure } from "./carried_views.js";
import { doubtsFigure } from "./chart_doubts.js";
import { hitPlaces } from "./chart_hits.js";
import { lengthsFigure } from "./chart_lengths.js";
import { roomFigure } from "./chart_room.js";
import { drawnStrips, stripFigure } from "./chart_strip.js";
import { columnsOf } from "./chart_theme_grid.js";
import { themesFigure } from "./chart_themes.js";
import { wordingsFigure } from "./chart_wordings.js";
import { overTimeFigure, overTimeRows } from "./chart_time.js";
import { comparedFigure } from "./typical_views.js";
import { say } from "./say.js";

const DRAWN_BY = {
  answer_lengths: grouped(lengthsFigure),
  press_room: grouped(roomFigure),
  exchange_strip: strip,
  doubts: ofDoubts,
  theme_strip: ofThemes,
  over_time: ofThemes,
};

/** Return the figure for a query; null where this chart cannot follow.
 *
 * `base` is the figure that came with the page: it brings the house style, and what is
 * shown over each mark. `selected` is the id of what is read, `unit` what lengths are in;
 * `width` (pixels) and `top` (rows) are for charts that can be drawn in another size.
 */
export function figureFor(engine, base, query, result, { selected = "", unit = "words", ...sizes } = {}) {
  const draw = DRAWN_BY[engine.island.chart?.kind];
  if (!draw || !base) return null;
  const hoverOf = hoversOf(base, engine.island);
  const figure = draw(engine, query, result, { selected, unit, hoverOf, ...sizes });
  if (!figure) return null;
  return { ...figure, layout: { template: base.layout?.template, ...figure.layout } };
}

/** Return the part of what is listed that a chart shows which does not follow, in words.
 *
 * `first` is the query that it was drawn for.
 */
export function partOf(engine, query, result, first = engine.island.query) {
  const { island } = engine;
  const [before, now] = [engine.result({ ...first, text: "" }), engine.result({ ...query, text: "" })];
  if (result.turns !== undefined) {
    const all = engine.choices.all.flatMap((choice) => choice.fields);
    const fields = all.filter((name) => name !== "theme"); // it is listed, and draws nothing else
    const same = fields.every((name) => String(first[name]) === String(query[name]));
    if (same) return "";
    const [drawn, listed] = [before, now].map(({ turns: n }) => say("explorers.chart.drawn_turns", { n }));
    return say("explorers.chart.drawn_from", { drawn, listed });
  }
  const shown = engine.result(first).ids;
  if (String(shown) === String(result.ids)) return "";
  const all = shown.length === rowsOf(engine).length;
  return say(`explorers.chart.${all ? "shows_all" : "shows"}`, {
    shown: say(`explorers.nouns.${island.noun}`, { n: shown.length }),
    listed: result.ids.length,
  });
}

const rowsOf = ({ island, rows }) => rows ?? island.items;

/** Return a function that makes something of an object once, however often it is asked. */
function onceFor(makes) {
  const held = new WeakMap();
  return (key, ...rest) => {
    if (!held.has(key)) held.set(key, makes(key, ...rest));
    return held.get(key);
  };
}

/** Return the function that gives the text over a mark. */
const hoversOf = onceFor((base, { chart }) => {
  const known = new Map(Object.entries(chart.hovers ?? {}));
  for (const { customdata, hovertext } of base.data ?? [])
    if (Array.isArray(customdata) && Array.isArray(hovertext))
      customdata.forEach((id, n) => known.set(id, hovertext[n]));
  return ({ id }) => known.get(id) ?? "";
});

/** Return the exchanges of a page, each with its number. */
const numbered = onceFor(({ items }) => items.map((item, x) => ({ ...item, x })));

function grouped(figure) {
  return ({ island }, query, result, options) => {
    const ids = new Set(result.ids);
    return figure(
      island,
      numbered(island).filter(({ id }) => ids.has(id)),
      options,
    );
  };
}

/** Return the rows that a strip is drawn of, and what decides which strips there are. */
function strips({ island, transcripts }, query, result, selected) {
  const chosen = ({ id }) => !query.transcript.length || query.transcript.includes(id);
  const among = transcripts.map((_, t) => t).filter((t) => chosen(transcripts[t]));
  const own = new Set(among);
  const items = numbered(island).filter(({ t }) => own.has(t));
  const listed = new Set(result.kept.map(({ t }) => t));
  const wanted = items.filter(({ id }) => id === selected).map(({ t }) => t);
  return { among, items, listed, wanted };
}

/** Return the number of rows listed that no strip drawn has, in words; none if all are. */
export function notDrawn(engine, query, result, selected) {
  if (engine.island.chart?.kind !== "exchange_strip") return [];
  const drawn = new Set(drawnStrips(engine.island, strips(engine, query, result, selected)));
  const n = result.kept.filter(({ t }) => !drawn.has(t)).length;
  return n ? [say("explorers.not_in_chart", { n })] : [];
}

function strip(engine, query, result, { selected, hoverOf }) {
  const { island, words } = engine;
  const { items, ...where } = strips(engine, query, result, selected);
  const ids = new Set(result.ids);
  const counts = (turn) => engine.inside(turn, query.within) && engine.belongs(turn, query);
  const hits = result.hits && [...result.hits];
  const withHits = hits?.filter(([n]) => counts(words.turns[n].turn)).map(([n]) => words.turns[n].t);
  const statements = new Map();
  for (const { t, a } of island.statements) statements.set(t, (statements.get(t) ?? 0) + a);
  return stripFigure(island, items, {
    ...where,
    kept: new Set(items.filter(({ id }) => ids.has(id))),
    withHits: hits && new Set(withHits),
    statements,
    hoverOf,
    places: hits && ((layout) => hitPlaces(engine, hits, counts, layout)),
  });
}

/** Doubts about files that could not be read belong to no transcript, but have a row. */
function ofDoubts({ island, rows }, query, result, options) {
  const ids = new Set(result.ids);
  const own = rows.filter(({ id }) => ids.has(id));
  return doubtsFigure(island, own.map((row) => (row.t < 0 ? { ...row, t: row.transcript } : row)), options);
}

/** Return the turns in which charts of themes count: all that other choices leave. */
function turnsCounted(engine, query, { turnsKept }) {
  const { open } = engine.island;
  const asked = ["text", "regex", "within", "theme"].filter((name) => name in query);
  if (asked.every((name) => String(query[name]) === String(open[name]))) return turnsKept;
  const fields = Object.fromEntries(asked.map((name) => [name, open[name]]));
  return engine.left({ ...query, ...fields });
}

/** Return the turns in which they would count, whichever transcripts were chosen. */
function turnsAmong(engine, query) {
  const { open } = engine.island;
  const fields = ["text", "regex", "within", "theme", "transcript", "since", "until"];
  const opened = fields.filter((name) => name in query).map((name) => [name, open[name]]);
  return engine.left({ ...query, ...Object.fromEntries(opened) });
}

/** Return the view of an explorer of themes: a text is shown over time, until one is chosen. */
function themeView({ island }, query, hits) {
  const { kind, show = kind === "over_time" ? kind : "themes", fixed = false } = island.chart;
  return hits && query.text.trim() && !query.regex && !fixed ? "over_time" : show;
}

/** Return the view that an explorer of themes shows. */
export const viewOf = (engine, query, { hits }) => themeView(engine, query, hits);

/** Return the figure of a view that came with the page as it is; null for others. */
export function givenFigure(engine, query, { hits }) {
  const { views, chart } = engine.island;
  return (views && chart && views[themeView(engine, query, hits)]) ?? null;
}

/** Return the choices that a mark of themes or words asks for, and its place. */
export function wordOf(engine, query, { hits }, mark) {
  const { themes = [] } = engine.island.chart ?? {};
  const tab = mark.lastIndexOf("\t");
  const [place, word] = [mark.slice(0, Math.max(0, tab)), mark.slice(tab + 1)];
  const view = themeView(engine, query, hits);
  const themed = view === "themes" || (view === "over_time" && !query.text.trim());
  const named = themed && themes.includes(word);
  const choices = named ? { text: "", theme: [word] } : { text: word, theme: [] };
  return { choices: { ...choices, regex: false }, place };
}

/** Themes, or the text over time, in the turns that the filters leave; null for other views. */
function ofThemes(engine, query, result, options) {
  const { hits } = result;
  const view = themeView(engine, query, hits);
  const kept = turnsCounted(engine, query, result);
  if (view === "over_time") {
    const one = query.theme?.length === 1 ? query.theme[0] : "";
    const word = query.text.trim() || one;
    return hits && word && overTimeFigure(engine.island, word, overTimeRows(engine, kept, hits), options);
  }
  if (view === "wordings" && engine.island.wordings) {
    const numbers = new Set(kept.map(({ n }) => n));
    return wordingsFigure(engine.island, numbers, numbers.size === engine.words.turns.length, options);
  }
  if (view !== "themes") {
    const given = [engine, view, kept, turnsAmong(engine, query), options];
    return comparedFigure(...given) ?? carriedFigure(...given);
  }
  const columns = columnsOf(engine.island, kept);
  const ts = [...new Set(kept.map(({ t }) => t))];
  const selected = query.theme?.[0] ?? result.opened.theme?.[0];
  return themesFigure(engine.island, columns, ts, { ...options, selected });
}

/** Return the words of the first mark of the chart, where a row of it stands for words; else null. */
export function firstMark(engine, query, kept) {
  const view = themeView(engine, query, null);
  if (view === "themes" || view === "over_time") return null;
  const given = engine.island.views?.[view];
  const figure = ofThemes(engine, query, { hits: null, turnsKept: kept, opened: {} }, {}) ?? given;
  const [first = ""] = figure?.data.flatMap(({ customdata }) => customdata ?? []) ?? [];
  return first.slice(first.lastIndexOf("\t") + 1);
}

/** Return the mark of the chart that stands for what is asked or read; a row's by its id. */
export function markOf(engine, query, { hits, opened }, selected) {
  const { kind } = engine.island.chart ?? {};
  if (kind !== "theme_strip" && kind !== "over_time") return selected;
  const view = themeView(engine, query, hits);
  if (view === "themes") return query.theme?.[0] ?? (query.text || (opened.theme?.[0] ?? ""));
  if (view !== "over_time") return query.theme?.[0] ?? (query.text || (opened.text ?? ""));
  const place = engine.turns.get(selected.slice(0, selected.lastIndexOf("@")));
  const word = query.text.trim() || (query.theme?.[0] ?? "");
  return place ? `${engine.transcripts[place.t].id}\t${word}` : "";
}
