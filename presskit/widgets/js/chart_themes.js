// Which theme was asked, answered and brought up where: the chart of charts/_theme_strip.py.

import { cautionsOfFiles, eventsOf } from "./chart_events.js";
import { figureWith, MARK_COLOUR, nothingToDraw, rowEnds, unseenAxis } from "./chart_house.js";
import { atMost } from "./chart_rows.js";
import { ASKED_ANSWERED, ASKED_ONLY, BROUGHT_UP, rankedThemes, themeCounts, themeCountsByEvent, themeGrid } from "./chart_theme_grid.js";
import { fittingDays, THEME_ROW, THEME_WIDTH, themePlaces } from "./chart_theme_places.js";
import { themeInTitle, themesTitle } from "./chart_theme_title.js";
import { overThemeInEvent, overThemeInExchange, overThemes, STATE_NAMES, statementLabels, themesNote, themesSubtitle } from "./chart_theme_words.js";
import { escaped, lengthOf, rounded, shortened } from "./chart_words.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { number } from "./text.js";

const THEME_COLOUR = SHARED.charts.events[0][0];
const GRID_COLOUR = SHARED.charts.grid;
const DRAWN_STATES = [BROUGHT_UP, ASKED_ONLY, ASKED_ANSWERED];
const COUNTED_PIXELS = 30;
const NO_COLOUR = "rgba(0,0,0,0)";

/** Return the figure of some exchanges (numbers of `island.chart.columns`) and transcripts. */
export function themesFigure(island, columns, ts, { selected = "", top = 15, width = THEME_WIDTH } = {}) {
  const grid = themeGrid(island, columns, ts);
  const ranked = rankedThemes(grid);
  if (!ranked.length) {
    return nothingToDraw(say("charts.nothing.theme"), say("charts.nothing.why.theme"));
  }
  const chosen = selected.slice(selected.lastIndexOf("\t") + 1);
  const [says, head, more] = themesTitle(grid);
  const isChosen = (at) => grid.themes[at] === chosen;
  const isNamed = (at) => says.includes(themeInTitle(grid.themes[at]));
  const wanted = [...new Set([...ranked.filter(isChosen), ...ranked.filter(isNamed)])];
  const drawn = atMost(ranked, top ?? ranked.length, wanted);
  const shown = eventsOf(grid.order, island);
  const told = statementLabels(grid, shown);
  const longest = Math.max(...drawn.map((theme) => lengthOf(grid.themes[theme])));
  const where = themePlaces(grid, width, Math.max(...told.map(lengthOf)), longest);
  const marks = where.byExchange ? marksByExchange : marksByEvent;
  return figureWith(
    [
      themeRows(grid, drawn, shown, where),
      themeLines(grid, drawn, where),
      ...themeTable(grid, drawn, told, where),
      ...marks(island, grid, drawn, where, shown),
    ],
    says,
    themesSubtitle(island, grid, where),
    where.row * drawn.length + 30,
    {
      xaxis: unseenAxis(width),
      yaxis: { visible: false, range: [drawn.length - 0.4, where.top] },
      annotations: [...headsOfThemes(where), ...daysOfThemes(grid, where, shown)],
      head,
      note: [...cautionsOfFiles(ts, island), more, ...themesNote(grid, shown, drawn, where)],
      width,
      bottom: 8,
    },
  );
}

function themeRows(grid, drawn, shown, where) {
  return {
    type: "bar",
    name: "rows",
    orientation: "h",
    ...rowEnds(where.width, drawn.length),
    y: drawn.map((_, row) => row),
    width: 0.9,
    marker: { color: NO_COLOUR, line: { width: 0 } },
    customdata: drawn.map((theme) => grid.themes[theme]),
    hovertext: overThemes(grid, shown, drawn),
    hoverinfo: "text",
  };
}

/** Return a line in each row for each press conference; for all, where a column is a whole one. */
function themeLines(grid, drawn, where) {
  const used = where.byExchange ? [...new Set(grid.of)].sort((one, other) => one - other) : [null];
  const stretches = used.map((t) => {
    const known = where.x.filter((x, at) => x !== null && (t === null || grid.of[at] === t));
    return [rounded(known[0] - where.step / 2, 1), rounded(known.at(-1) + where.step / 2, 1), null];
  });
  return {
    type: "scatter",
    name: "lines",
    mode: "lines",
    x: drawn.flatMap(() => stretches.flat()),
    y: drawn.flatMap((_, row) => stretches.flatMap(() => [where.below(row), where.below(row), null])),
    line: { color: GRID_COLOUR, width: 1 },
    hoverinfo: "skip",
  };
}

function themeTable(grid, drawn, told, where) {
  const orDash = (n) => (n ? number(n) : "–");
  const columns = [
    [where.statement, told],
    [where.asked, themeCounts(grid, ASKED_ONLY).map(orDash)],
    [where.answered, themeCounts(grid, ASKED_ANSWERED).map(orDash)],
  ].filter(([x]) => x !== null);
  const text = { type: "scatter", mode: "text", hoverinfo: "skip" };
  return [
    {
      ...text,
      name: "names",
      x: drawn.map(() => 0),
      y: drawn.map((_, row) => where.above(row)),
      text: drawn.map((theme) => escaped(shortened(grid.themes[theme], where.name))),
      textposition: "middle right",
      textfont: { size: 13 },
    },
    {
      ...text,
      name: "numbers",
      x: columns.flatMap(([x]) => drawn.map(() => rounded(x, 1))),
      y: columns.flatMap(() => drawn.map((_, row) => where.above(row))),
      text: columns.flatMap(([, texts]) => drawn.map((theme) => texts[theme])),
      textposition: "middle left",
      textfont: { size: 12 },
    },
  ];
}

/** Return one mark a theme and exchange. */
function marksByExchange({ chart }, grid, drawn, where, shown) {
  const row = new Map(drawn.map((theme, at) => [theme, at]));
  const size = rounded(Math.min(11, Math.max(4, where.step * 0.75)), 1);
  return DRAWN_STATES.map((state) => {
    const own = grid.cells.filter((cell) => cell.state === state && row.has(cell.theme));
    const head = ({ column }) => chart.columns[grid.columns[column]];
    return themeMarks(state, {
      x: own.map(({ column }) => where.x[column]),
      y: own.map(({ theme }) => where.below(row.get(theme))),
      size: state === BROUGHT_UP ? rounded(Math.min(5, size * 0.6), 1) : size,
      customdata: own.map((cell) => `${head(cell)[2]}\t${grid.themes[cell.theme]}`),
      hovertext: own.map((cell) => {
        const [t, exchange, , asker, outlet] = head(cell);
        const name = grid.themes[cell.theme];
        return overThemeInExchange(name, state, shown.get(t), exchange, asker, outlet, cell.more);
      }),
    });
  });
}

/** Return one mark a theme and press conference, as large as it was asked often. */
function marksByEvent({ transcripts }, grid, drawn, where, shown) {
  const asked = themeCountsByEvent(grid, ASKED_ONLY);
  const answered = themeCountsByEvent(grid, ASKED_ANSWERED);
  const brought = themeCountsByEvent(grid, BROUGHT_UP, BROUGHT_UP);
  const most = Math.max(1, ...drawn.flatMap((theme) => asked[theme]));
  const largest = Math.min(where.step, THEME_ROW) - 2;
  const stateOf = (theme, at) =>
    asked[theme][at] ? (answered[theme][at] ? ASKED_ANSWERED : ASKED_ONLY) : BROUGHT_UP;
  return DRAWN_STATES.map((state) => {
    const own = drawn.flatMap((theme, row) =>
      grid.order.flatMap((t, at) => {
        const there = asked[theme][at] + brought[theme][at] && where.x[at] !== null;
        return there && stateOf(theme, at) === state ? [{ theme, row, t, at }] : [];
      }),
    );
    const counts = own.map(({ theme, at }) => asked[theme][at]);
    const sizes = counts.map((n) => rounded(Math.max(5, largest * (n / most) ** 0.5), 1));
    const marks = themeMarks(state, {
      x: own.map(({ at }) => where.x[at]),
      y: own.map(({ row }) => where.below(row)),
      size: state === BROUGHT_UP ? Math.min(4, largest) : sizes,
      customdata: own.map(({ theme, t }) => `${transcripts[t].id}\t${grid.themes[theme]}`),
      hovertext: own.map(({ theme, t, at }) =>
        overThemeInEvent(grid.themes[theme], shown.get(t), {
          asked: asked[theme][at],
          answered: answered[theme][at],
          brought: brought[theme][at],
          pushed: grid.statement[theme][at],
        }),
      ),
    });
    if (where.step < COUNTED_PIXELS) return marks;
    return {
      ...marks,
      mode: "markers+text",
      text: counts.map((n) => (n > 1 ? ` ${number(n)}` : "")),
      textposition: "middle right",
      textfont: { size: 10 },
    };
  });
}

function themeMarks(state, { size, ...columns }) {
  const marker = { color: state === BROUGHT_UP ? MARK_COLOUR : THEME_COLOUR, size, opacity: 1 };
  if (state === ASKED_ONLY) Object.assign(marker, { symbol: "circle-open", line: { width: 1.8 } });
  return {
    type: "scatter",
    name: STATE_NAMES[state],
    mode: "markers",
    marker,
    hoverinfo: "text",
    cliponaxis: false,
    ...columns,
  };
}

const headsOfThemes = (where) =>
  ["statement", "asked", "answered"]
    .filter((name) => where[name] !== null)
    .map((name) => headOfThemes(rounded(where[name], 1), where.heads, say(`charts.themes.${name}`), "right", 1));

/** Write above the strip when each press conference was, as far as there is room. */
function daysOfThemes(grid, where, shown) {
  const labels = grid.order.flatMap((t, at) => {
    const x = where.byExchange ? where.x[grid.of.indexOf(at)] : where.x[at];
    if (x === undefined || x === null) return [];
    const { date, name } = shown.get(t);
    const cut = date.lastIndexOf(" ");
    const [day, year] = cut < 0 ? ["", date] : [date.slice(0, cut), date.slice(cut + 1)];
    return [[rounded(x - Math.min(where.step, 11) / 2, 1), day || shortened(name, 14), year]];
  });
  return fittingDays(labels, where.width + 12).map(([x, text]) =>
    headOfThemes(x, where.heads, escaped(text), "left", 0),
  );
}

const headOfThemes = (x, y, text, xanchor, xshift) => ({
  x,
  y,
  text,
  showarrow: false,
  xanchor,
  xshift,
  font: { size: 11 },
});
