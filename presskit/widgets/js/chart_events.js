// What a chart calls each transcript, the look of its marks, and what warns of its file;
// as charts/_events.py and _cautions.py have it.

import { MARK_COLOUR } from "./chart_house.js";
import { escaped, listed, shortened } from "./chart_words.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { number } from "./text.js";

const LOOKS = SHARED.charts.events;
export const FEW_EVENTS = LOOKS.length;
const CROWD_OF_EVENTS = 100;
const VERDICTS = ["unsound", "check"];
const NAME = 28; // characters of a file's name
const FILES_TOLD = 3;

/** Return the transcripts of some rows, by date; those without one last. */
export function orderedEvents(ts, { transcripts }) {
  const seen = [...new Set(ts)];
  const day = (t) => transcripts[t]?.date;
  const older = (one, other) => (day(one) < day(other) ? -1 : Number(day(one) > day(other)));
  return [...seen.filter(day).sort(older), ...seen.filter((t) => !day(t))];
}

/** Return label, colour and symbol of each transcript of some rows, by its number. */
export function eventsOf(ts, island) {
  const order = orderedEvents(ts, island);
  const few = order.length <= FEW_EVENTS;
  const times = new Map();
  const partsOf = (t) => island.chart.events[t] ?? ["", t]; // of a file that is no transcript
  for (const t of order) {
    const [date] = partsOf(t);
    times.set(date, (times.get(date) ?? 0) + 1);
  }
  return new Map(
    order.map((t, place) => {
      const [date, name] = partsOf(t);
      const [colour, symbol, glyph] = few ? LOOKS[place] : LOOKS[0];
      const label = date && times.get(date) === 1 ? date : [date, name].filter(Boolean).join(" ");
      return [
        t,
        {
          date,
          name,
          label,
          colour: few && order.length > 1 ? colour : MARK_COLOUR,
          symbol: few ? symbol : "circle",
          glyph: few ? glyph : "●",
          opacity: few ? 0.9 : 0.5,
        },
      ];
    }),
  );
}

/** Return the point traces of a chart: one a transcript, or one (null) for all of many. */
export function layersOf(shown) {
  if (shown.size <= FEW_EVENTS) return [...shown];
  const [look] = shown.values();
  const opacity = shown.size > CROWD_OF_EVENTS ? 0.25 : look.opacity;
  return [[null, { ...look, label: say("charts.count.transcript", { n: shown.size }), opacity }]];
}

/** Return the line that says which mark is which transcript; none for one or many. */
export function keyOfEvents(shown) {
  if (shown.size < 2 || shown.size > FEW_EVENTS) return [];
  const parts = [...shown.values()].map(
    ({ colour, glyph, label }) =>
      `<span style="color:${colour}">${glyph}</span> ${escaped(shortened(label, 34))}`,
  );
  return [parts.join("   ")];
}

export const countOfExchanges = (n) => say("charts.count.exchange", { n });

/** Return "2 press conferences", or "2 transcripts" where not all are that. */
export function occasionsOf(n, { chart }, among = null) {
  const kinds = new Set(among ? among.map((t) => chart.kinds[t]) : chart.kinds);
  const [one] = kinds;
  const form = kinds.size === 1 && one !== null ? chart.nouns[one][n === 1 ? 0 : 1] : null;
  return form ? form.replace("{n}", () => number(n)) : say("charts.count.transcript", { n });
}

/** Return the line that says which files were not read well; none if all were. */
export function cautionsOfFiles(ts, { transcripts }) {
  const own = [...new Set(ts)].sort((one, other) => one - other);
  const odd = VERDICTS.map((verdict) => ({
    verdict,
    files: own.filter((t) => transcripts[t].verdict === verdict).map((t) => transcripts[t]),
  }));
  const all = odd.flatMap(({ files }) => files);
  if (all.length === 1) return [escaped(say("charts.caution.one", { file: all[0].group || all[0].id, why: all[0].verdict_why }))];
  const told = odd
    .filter(({ files }) => files.length)
    .map(({ verdict, files }) => {
      const names = files.map(({ group, id }) => shortened(group || id, NAME));
      return say(`charts.caution.${verdict}`, { files: listed(names, FILES_TOLD) });
    });
  return told.length ? [escaped(told.join(" "))] : [];
}

/** Return a warning where half of some exchanges or more have no answer, else ''. */
export function caveatOf(n, answered) {
  if (!n || 2 * answered > n) return "";
  const exchanges = countOfExchanges(n);
  return say("findings.no_answer", { silent: n - answered, exchanges });
}

export const answeredOf = (rows) => rows.filter(({ a }) => a > 0).length;
