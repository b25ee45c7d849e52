// Who is called when: the chart of charts/_press_room.py for what a query leaves.

import { cautionsOfFiles, countOfExchanges, eventsOf, FEW_EVENTS, keyOfEvents, layersOf, occasionsOf } from "./chart_events.js";
import { axisAbove, figureWith, markSize, nothingToDraw, PLOT_PIXELS, rowsAxis } from "./chart_house.js";
import { rangeOf, rowLabel } from "./chart_lengths.js";
import { jointLinks, membersOf } from "./chart_points.js";
import { rowsToDraw, sharedLabel } from "./chart_rows.js";
import { capitalised, escaped, inOneLine, listed, rounded, shortened } from "./chart_words.js";
import { say } from "./say.js";

const ROOM_ROW = 24;
const ROOM_ROWS = 30;
const STACK = 5;
const BOX = 0.8;

/** Return the figure of the exchanges `items`; the rows of the selected one are drawn. */
export function roomFigure(island, items, { selected, hoverOf }) {
  const { chart } = island;
  if (!items.length) return nothingToDraw(say("charts.nothing.exchange"));
  const ts = items.map(({ t }) => t);
  const shown = eventsOf(ts, island);
  const groups = groupsByCalls(items, chart, shown.size);
  const own = items.find(({ id }) => id === selected);
  const { rows: drawn, place, n } = rowsToDraw(groups, chart.by, ROOM_ROWS, own ? chart.of[own.x] : []);
  const members = membersOf(items, ({ x }) => chart.of[x].map((group) => place.get(group)), drawn.length);
  const called = members.map(({ item }) => Number(item.n));
  const end = Math.max(1, ...[rangeOf(called)[1], 5]);
  const { points, crowded } = placedCalls(members, called, end + 0.2);
  return figureWith(
    [jointLinks(points, items), ...callTraces(points, shown, hoverOf)],
    roomTitle(island, items, shown),
    [roomLine(island, items, shown), ...roomKey(items, shown)],
    ROOM_ROW * drawn.length + 8,
    {
      xaxis: axisAbove(say("charts.room.axis"), {
        range: [0.4, end + 0.6],
        tickformat: "d",
        ...(end <= 25 ? { dtick: 1 } : {}),
      }),
      yaxis: rowsAxis(drawn.map((row) => roomLabel(row, chart))),
      note: roomNote(island, items, shown, { n, drawn, crowded }),
    },
  );
}

/** Return groups by how often they were called, then by their first call; no name is last.
 *
 * At a few occasions those called first at one, whom the title names, come first.
 */
function groupsByCalls(items, chart, n) {
  const [calls, several] = [new Map(), n > 1];
  items.forEach(({ x, n: place }, at) => {
    for (const group of chart.of[x]) {
      if (!calls.has(group)) calls.set(group, { group, n: 0, first: at, late: 1 });
      calls.get(group).n += 1;
      if (several && n <= FEW_EVENTS && Number(place) === 1) calls.get(group).late = 0;
    }
  });
  const last = ({ group }) => (group < 0 ? 1 : 0);
  return [...calls.values()]
    .sort(
      (one, other) =>
        last(one) - last(other) || one.late - other.late || (several ? other.n - one.n : 0) || one.first - other.first,
    );
}

/** Return the places of marks, those of one row and place moved apart. */
function placedCalls(members, called, width) {
  const cells = new Map();
  const nth = members.map(({ row }, at) => {
    const cell = `${row} ${called[at]}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
    return cells.get(cell) - 1;
  });
  const n = members.map(({ row }, at) => cells.get(`${row} ${called[at]}`));
  const most = Math.max(1, rangeOf(n)[1]);
  if (most <= STACK) {
    const step = (0.38 * 2) / Math.max(4, most);
    const y = (at) => rounded(members[at].row + (nth[at] - (n[at] - 1) / 2) * step, 3);
    const points = members.map(({ item }, at) => ({ item, x: called[at], y: y(at) }));
    return { points, crowded: false };
  }
  const shape = PLOT_PIXELS / width / ROOM_ROW; // times a place is wider than high
  const across = n.map((own) => Math.ceil(Math.sqrt(own * shape)));
  const down = n.map((own, at) => Math.ceil(own / across[at]));
  const [wide, high] = [rangeOf(across)[1], rangeOf(down)[1]];
  const points = members.map(({ row, item }, at) => {
    const [column, line] = [nth[at] % across[at], Math.floor(nth[at] / across[at])];
    return {
      item,
      x: rounded(called[at] + (column - (across[at] - 1) / 2) * (BOX / wide), 3),
      y: rounded(row + (line - (down[at] - 1) / 2) * (BOX / high), 3),
    };
  });
  return { points, crowded: true };
}

function callTraces(points, shown, hoverOf) {
  return layersOf(shown).flatMap(([t, event]) => {
    const of = t === null ? points : points.filter(({ item }) => item.t === t);
    const name = escaped(event.label);
    return [
      [({ followups }) => !followups, event.symbol, name],
      [({ followups }) => followups > 0, `${event.symbol}-open-dot`, `${name} again`],
    ].map(([belongs, symbol, label]) => {
      const own = of.filter(({ item }) => belongs(item));
      return {
        type: "scatter",
        name: label,
        mode: "markers",
        x: own.map(({ x }) => x),
        y: own.map(({ y }) => y),
        marker: {
          color: event.colour,
          symbol,
          size: markSize(points.length),
          opacity: event.opacity,
          line: { color: event.colour, width: 1.5 },
        },
        customdata: own.map(({ item }) => item.id),
        hovertext: own.map(({ item }) => hoverOf(item)),
        hoverinfo: "text",
        cliponaxis: false, // the first is whole, beside many, too
      };
    });
  });
}

/** Return the first called, in words, where the first call is among these. */
function roomTitle(island, items, shown) {
  const { chart } = island;
  const opening = items.filter(({ n }) => Number(n) === 1);
  if (new Set(opening.map(({ t }) => t)).size < shown.size) {
    const [low, high] = rangeOf(items.map(({ n }) => Number(n)));
    const exchanges = countOfExchanges(items.length);
    if (low === high) return say("charts.room.at_place", { exchanges, place: low });
    return say("charts.room.at_places", { exchanges, first: low, last: high });
  }
  if (shown.size > FEW_EVENTS) {
    const who = differentCalled(opening, chart);
    return say("charts.room.many", { occasions: occasionsOf(shown.size, island), who });
  }
  const names = new Map(opening.map((item) => [item.t, nameCalled(item, chart)]));
  if (shown.size === 1)
    return escaped(say("charts.room.one", { who: capitalised([...names.values()][0]) }));
  const where = [...shown].map(([t, { label, date }]) =>
    say(`charts.room.${label === date ? "on_day" : "at_event"}`, {
      who: escaped(names.get(t)),
      event: escaped(label).replaceAll(" ", "\u00a0"),
    }),
  );
  return say("charts.room.each", { each: listed(where) });
}

const groupNamed = ({ by }) => (by === "outlet" ? "outlet" : "other");

function nameCalled({ t }, chart) {
  const name = chart.called[t];
  return name === null ? say(`charts.room.nobody.${groupNamed(chart)}`) : shortened(name, 60);
}

/** Count those who were called first; who has no name may be anybody. */
function differentCalled(opening, chart) {
  const known = opening.filter(({ t }) => chart.called[t] !== null);
  const n = new Set(known.flatMap(({ x }) => chart.of[x])).size;
  const rest = opening.length - known.length;
  const who = say("charts.room.different", { n, groups: say(`charts.by.${chart.by}`, { n }) });
  if (!rest) return who;
  const [calls, a] = [say("charts.count.first_call", { n: rest }), say(`charts.room.a.${groupNamed(chart)}`)];
  return say("charts.room.different_rest", { who, calls, a });
}

const orderOf = (n) => (n === 1 ? "in_order" : n <= FEW_EVENTS ? "called_first" : "most_first");

const roomLabel = ({ shared, groups }, chart) =>
  shared ? sharedLabel(groups.length, chart.by) : rowLabel(groups[0], chart);

/** Return the fewest and the most exchanges of an event; null where they do not differ. */
function roomSizes({ chart }, shown) {
  if (shown.size < 2) return null;
  const [few, most] = rangeOf([...shown.keys()].map((t) => chart.exchanges[t]));
  return few < most ? { few, most } : null;
}

function roomLine(island, items, shown) {
  const of = countOfExchanges(items.length);
  const counts = say("charts.common.n_at", { of, at: occasionsOf(shown.size, island) });
  const sizes = roomSizes(island, shown);
  return inOneLine(say("charts.room.mark"), sizes ? say("charts.room.sizes", { n: counts, ...sizes }) : counts);
}

function roomKey(items, shown) {
  const again = items.some(({ followups }) => followups > 0);
  const marks = [...keyOfEvents(shown), ...(again ? [say("charts.room.hollow")] : [])];
  return marks.length ? [marks.join("   ")] : [];
}

function roomNote(island, items, shown, { n: all, drawn, crowded }) {
  const { chart } = island;
  const parts = cautionsOfFiles(items.map(({ t }) => t), island);
  const sizes = roomSizes(island, shown);
  if (sizes?.most >= 2 * sizes?.few) parts.push(say("charts.room.sizes_apart"));
  const joint = items.some(({ x }) => chart.of[x].length > 1);
  if (chart.by === "outlet" && joint) parts.push(say("charts.common.joint_row"));
  parts.push(say(`charts.room.${orderOf(shown.size)}`));
  if (drawn.length < all) parts.push(say("charts.common.drawn_rows", { drawn: drawn.length, all }));
  if (crowded) parts.push(say("charts.room.block"));
  return parts;
}
