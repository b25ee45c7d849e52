// The engine of places where a text is said.

import { columnsOf, rankedThemes, themeGrid } from "./chart_theme_grid.js";
import { listed } from "./chart_words.js";
import { every } from "./choices.js";
import { Engine } from "./engine.js";
import { firstMark } from "./charts.js";
import { asWritten } from "./forms.js";
import { stripped } from "./patterns.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { sift } from "./sift.js";
import { withoutSigns } from "./signs.js";
import { number, tenths } from "./text.js";

const [TYPED_LETTERS, THEME_NAMES] = [3, 2]; // typed, from which on names of themes are looked at; shown

/** Places where a text is said. */
export class Hits extends Engine {
  rowsOf = { transcripts: ({ t }) => [t], turns: ({ n }) => [n] };

  /** Return the hits of the text, or where there is none those of the themes chosen. */
  search(query) {
    const found = super.search(query);
    const words = stripped(query.text) && !found.problem;
    if (words || !query.theme?.length || !this.island.theme_spans) return found;
    return { ...found, hits: this.themed(query.theme) };
  }

  /** Return the places of themes, in the order of speaking; one of two comes once. */
  themed(names) {
    const places = new Map();
    for (const name of names) {
      const spans = this.island.theme_spans[name] ?? [];
      for (let at = 0; at < spans.length; at += 3) {
        const [n, start, end] = spans.slice(at, at + 3);
        if (!places.has(n)) places.set(n, new Map());
        places.get(n).set(`${start}-${end}`, [start, end]);
      }
    }
    const byPlace = (one, other) => one[0] - other[0] || one[1] - other[1];
    return new Map([...places].map(([n, own]) => [n, [...own.values()].sort(byPlace)]));
  }

  /** Return the choices by which places are listed where nothing is asked: a theme or words. */
  opened(query, kept) {
    const { island } = this;
    if (stripped(query.text) || query.theme?.length || !island.chart) return {};
    const words = firstMark(this, query, kept);
    if (words !== null) return words ? { text: words, regex: false } : {};
    if (island.chart.kind !== "theme_strip") return {};
    const grid = themeGrid(island, columnsOf(island, kept), [...new Set(kept.map(({ t }) => t))]);
    const theme = grid.themes[rankedThemes(grid)[0]];
    return theme ? { theme: [theme] } : {};
  }

  /** Name the theme or words that are listed while nothing is asked for. */
  openedInWords({ theme, text }) {
    if (theme) return [say("explorers.asked_most", { theme: theme[0] })];
    if (!text) return [];
    const said = [say("explorers.first_drawn", { words: text })];
    return this.island.theme_spans ? said : [...said, this.island.no_text];
  }

  /** Return the turns that a query leaves, wherever its text stands. */
  left(query) {
    const { tests } = this.choices.sieve(query, (table) => this.rowsOf[table]);
    if (!stripped(query.text)) delete tests.theme;
    return this.words.turns.filter(every(tests));
  }

  /** Return a hint where names of themes hold what is typed; empty if none does. */
  named({ text, regex }) {
    const typed = text.trim().toLowerCase();
    if (regex || typed.length < TYPED_LETTERS) return [];
    const names = (this.island.chart?.themes ?? []).filter((one) => one.toLowerCase().includes(typed));
    const themes = listed(names.map((one) => `“${one}”`), THEME_NAMES);
    return names.length ? [say("explorers.also_theme", { n: names.length, themes })] : [];
  }

  /** Tell how often some turns have what is typed in another spelling. */
  speltOtherwise({ text, regex }, kept) {
    const words = regex ? [] : text.split(/\s+/u).filter(Boolean);
    const said = [];
    words.forEach((word, at) => {
      for (const other of this.island.spellings?.[word.toLowerCase()] ?? []) {
        const form = words.map((one, nth) => (nth === at ? other : one)).join(" ");
        const { hits } = super.search({ text: form, regex });
        const n = kept.reduce((sum, turn) => sum + (hits?.get(turn.n)?.length ?? 0), 0);
        if (n) said.push(say("explorers.also_spelt", { form, n }));
      }
    });
    return said;
  }

  /** Count the places of each theme in the turns that all choices but the theme keep. */
  placesOf({ theme: _theme, ...others }) {
    const keeps = every(others);
    const kept = this.words.turns.map((row) => keeps(row));
    const counted = ([name, spans]) => [name, spans.filter((n, at) => at % 3 === 0 && kept[n]).length];
    return new Map(Object.entries(this.island.theme_spans ?? {}).map(counted));
  }

  result(query) {
    const { tests, facets } = this.choices.sieve(query, (table) => this.rowsOf[table]);
    const opened = this.opened(query, this.words.turns.filter(every(tests)));
    const { hits, problem } = this.search({ ...query, ...opened });
    // A theme keeps turns where a text is looked for in them; alone it is the hits.
    const alone = !stripped(query.text) || problem;
    if (alone) delete tests.theme;
    const weigh = hits && !opened.text ? ({ n }) => hits.get(n)?.length ?? 0 : undefined;
    const { kept, counts } = sift(this.words.turns, tests, facets, weigh);
    if (counts.theme && alone) counts.theme = this.placesOf(tests);
    const found = hits ? this.newestFirst(kept.filter(({ n }) => hits.has(n))) : [];
    const rows = found.flatMap((place) => hits.get(place.n).map((span) => ({ place, span })));
    const groups = this.groups(rows, ({ place }) => place.t);
    return {
      problem,
      counts,
      said: this.said(kept, hits, rows, groups.length, [
        ...withoutSigns(query),
        ...this.openedInWords(opened),
        ...this.named(query),
        ...this.speltOtherwise(query, kept),
      ]),
      groups,
      hits,
      opened,
      turns: kept.length,
      turnsKept: kept,
      ids: rows.map(({ place, span }) => this.hit(place, span)),
      row: (at) => this.row(rows[at]),
      placeOf: (at) => rows[at].place,
      empty: hits ? "" : say("explorers.write_a_word"),
      table: {
        heads: SHARED.tables.hits,
        key: "turn_id",
        of: (at) => ({ id: rows[at].place.turn.id, t: rows[at].place.t }),
        row: (at) => {
          const { place, span } = rows[at];
          return [
            this.group(place.t),
            place.turn.who,
            say(`explorers.roles.${place.turn.role}`),
            this.line(place, span[0]),
            ...this.beside(place, span),
          ];
        },
      },
    };
  }

  /** Return the number of hits, and that per 1,000 words of each section. */
  said(kept, hits, rows, transcripts, ofThemes) {
    this.words.index();
    const sections = { statement: [0, 0], qa: [0, 0] };
    for (const { turn, n } of kept) {
      const counts = sections[turn.section] ?? sections.qa;
      counts[0] += hits?.get(n)?.length ?? 0;
      counts[1] += this.words.parts[n].code.length;
    }
    if (!hits)
      return [
        ["", say("explorers.words", { n: sections.statement[1] + sections.qa[1] })],
        ["", this.island.no_text],
      ];
    const total = rows.length;
    const added = rows.filter(({ span }) => hits.added?.has(span));
    const said = [
      [
        number(total),
        say("explorers.hits_in", { n: total, transcripts: say("explorers.transcripts", { n: transcripts }) }),
      ],
      ...asWritten(added.map(({ place, span }) => this.printed(place, span))),
      ...ofThemes.map((part) => ["", part]),
    ];
    for (const name of SHARED.sections) {
      const [n, words] = sections[name];
      const rate = tenths((1000 * n) / words);
      if (words) said.push(["", say("explorers.per_1000", { section: say(`explorers.sections.${name}`), hits: n, rate })]);
    }
    return said;
  }

  /** The view of the chart, and whether it stays whatever is typed; it can be set. */
  get view() {
    const { show, fixed = false } = this.island.chart ?? {};
    return { show, fixed };
  }

  set view(view) {
    if (this.island.chart) Object.assign(this.island.chart, view);
  }

  /** Return the first hit in an exchange or transcript, or of all; "" for none. */
  firstAt(place, { ids, placeOf }) {
    const { of_turn: columnOf = [], columns = [] } = this.island.chart ?? {};
    const within = ({ n, t }) => this.transcripts[t].id === place || columns[columnOf[n]]?.[2] === place;
    return (place ? ids.find((_, at) => within(placeOf(at))) : ids[0]) ?? "";
  }

  row({ place, span }) {
    const [left, hit, right] = this.beside(place, span);
    const start = [...left].length;
    return {
      id: this.hit(place, span),
      n: "",
      who: place.turn.who,
      what: say("explorers.line", { n: this.line(place, span[0]) }),
      text: left + hit + right,
      marks: [[start, start + [...hit].length]],
      meta: this.outletOf(place),
    };
  }

  /** Return the outlet of a turn of which the speaker is who asks there, or "". */
  outletOf({ n, turn }) {
    const { of_turn: columnOf = [], columns = [] } = this.island.chart ?? {};
    const [, , , asker, outlet] = columns[columnOf[n]] ?? [];
    return turn.who && asker === turn.who ? outlet : "";
  }

  /** Return the key of a place in a turn, counted from the first character of the turn. */
  hit(place, [start]) {
    return `${place.turn.id}@${start - this.base(place.turn.id)}`;
  }

  known = { has: (id) => this.turns.has(/^(.*)@\d+$/s.exec(id)?.[1]) };

  read(id, [before, after], query, { hits }) {
    const [, turnId, from] = /^(.*)@(\d+)$/s.exec(id) ?? [];
    const place = this.turns.get(turnId);
    if (!place) return null;
    const now = this.base(turnId) + Number(from);
    const middle = this.paragraph(place.t, now);
    const around = SHARED.around_hit;
    const shown = [middle - around - before, middle + around + 1 + after];
    const spans = (turn) => hits?.get(this.turns.get(turn.id).n) ?? [];
    const meta = this.spoken(place.turn, place.t);
    return { ...this.page(id, place.turn.who, meta, place.t, shown, spans), now };
  }

  holding(turnId, start) {
    return this.turns.has(turnId) ? `${turnId}@${start}` : null;
  }
}
