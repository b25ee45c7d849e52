// The engine of exchanges; and of opening statements, where these are searched.

import { every } from "./choices.js";
import { Engine } from "./engine.js";
import { stripped } from "./patterns.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { sift } from "./sift.js";
import { withoutSigns } from "./signs.js";
import { number } from "./text.js";

/** Exchanges; and opening statements, where these are searched. */
export class Exchanges extends Engine {
  constructor(island) {
    super(island);
    this.items = this.newestFirst(island.items);
    this.statements = this.newestFirst(island.statements ?? []);
    this.known = new Map([...this.statements, ...this.items].map((item) => [item.id, item]));
    const place = new Map(island.items.map((item, x) => [item, x]));
    const turns = island.items.map(() => []);
    for (const { turn, n } of this.words.turns) turns[turn.x]?.push(n);
    this.ofItems = {
      transcripts: ({ t }) => [t],
      exchanges: (item) => [place.get(item)],
      turns: (item) => turns[place.get(item)],
    };
    this.ofTurns = {
      transcripts: ({ t }) => [t],
      turns: ({ id, turn, n }) => [turn ? n : this.turns.get(id).n],
    };
    this.places = island.choices.find(({ kind }) => kind === "place")?.places ?? [];
  }

  result(query) {
    const { hits, problem } = this.search(query);
    const open = query.within === "statement";
    const own = new Map(); // hits of each row
    if (hits)
      for (const [n, spans] of hits) {
        const { turn } = this.words.turns[n];
        const item = open
          ? this.known.get(turn.section === "statement" ? turn.id : "")
          : this.island.items[turn.x];
        if (item && this.inside(turn, query.within))
          own.set(item, (own.get(item) ?? 0) + spans.length);
      }
    const rowsOf = open ? this.ofTurns : this.ofItems;
    const { tests, facets } = this.choices.sieve(query, (table) => rowsOf[table]);
    if (hits) tests.text = (item) => own.has(item);
    const rows = open ? this.statements : this.items;
    const { kept, counts } = sift(rows, tests, facets);
    const groups = this.groups(kept, (item) => item.t);
    const said = open
      ? [[number(kept.length), say("explorers.of_statements", { n: rows.length })]]
      : [[number(kept.length), say("explorers.of_exchanges", { n: rows.length })]];
    said.push(["", say("explorers.transcripts", { n: groups.length })]);
    const n = kept.reduce((sum, item) => sum + (own.get(item) ?? 0), 0);
    if (hits) said.push(["", say("explorers.hits_for", { n }), stripped(query.text)]);
    if (hits) said.push(...withoutSigns(query).map((part) => ["", part]));
    const others = this.elsewhere(hits, query);
    said.push(...others.told.map((part) => ["", part]));
    return {
      problem,
      counts,
      said,
      groups,
      hits,
      kept,
      ids: kept.map((item) => item.id),
      empty: others.told.length
        ? say("explorers.more_elsewhere", { where: others.told.join(say("prose.and")) })
        : "",
      elsewhere: others.button,
      row: (at) => {
        const item = kept[at];
        const found = hits ? ` · ${say("explorers.hits", { n: own.get(item) ?? 0 })}` : "";
        const shown = { ...item, what: item.what ?? item.outlet, marks: [] };
        const first = open && hits ? this.around(item, hits) : {};
        return { ...shown, ...first, meta: (first.meta ?? item.meta) + found };
      },
      table: this.table(kept, open, hits && own),
    };
  }

  /** Return the words around the first hit of a statement, as its row shows them. */
  around(item, hits) {
    const place = this.turns.get(item.id);
    const span = hits.get(place?.n)?.[0];
    if (!span) return {};
    const [left, hit, right] = this.beside(place, span);
    const start = [...left].length;
    return {
      text: left + hit + right,
      marks: [[start, start + [...hit].length]],
      meta: `${item.meta} · ${say("explorers.line", { n: this.line(place, span[0]) })}`,
    };
  }

  /** Return the number of hits where a query does not look, as _elsewhere.py does. */
  elsewhere(hits, query) {
    const n = { statement: 0, exchanges: 0, outside: 0 };
    const open = query.within === "statement";
    const asked = every(this.choices.sieve(query, (table) => this.ofTurns[table]).tests);
    for (const [at, spans] of hits ?? []) {
      const place = this.words.turns[at];
      if (!asked(place)) continue;
      const inside = place.turn.x >= 0;
      if (place.turn.section === "statement") n.statement += open ? 0 : spans.length;
      if (inside) n.exchanges += open ? spans.length : 0;
      else if (place.turn.section !== "statement") n.outside += spans.length;
    }
    const told = Object.entries(n).filter(([, some]) => some);
    const place = ["statement", "exchanges"].find((one) => n[one]);
    return {
      told: told.map(([where, some]) => `${say("explorers.hits", { n: some })} ${say(`explorers.places.${where}`)}`),
      button: place ? say(`explorers.look.${place}`) : "",
    };
  }

  inside(turn, within) {
    if (within === "statement") return turn.section === "statement";
    return this.places.find(([name]) => name === within)?.[1].includes(turn.role) ?? true;
  }

  table(kept, open, own) {
    const heads = SHARED.tables[open ? "statement" : "exchanges"];
    return {
      heads: own ? [...heads, "hits"] : heads,
      key: open ? "turn_id" : "exchange_id",
      of: (at) => kept[at],
      row: (at) => {
        const item = kept[at];
        const group = this.group(item.t);
        const cells = open
          ? [group, item.who, item.a, item.text]
          : [group, item.n, item.who, item.outlet, item.text, item.q, item.a, item.followups];
        return own ? [...cells, own.get(item) ?? 0] : cells;
      },
    };
  }

  read(id, [before, after], query, result) {
    const item = this.known.get(id);
    if (!item) return null;
    const { at } = this.chapter(item.t);
    const shown = [at[item.first] - before, at[item.last + 1] + after];
    const spans = (turn) =>
      this.inside(turn, query.within) && this.belongs(turn, query) ? this.spans(turn, result) : [];
    const page = this.page(id, item.title, item.page_meta, item.t, shown, spans);
    const place = this.turns.get(id); // a statement is long: its first hit is shown
    const found = place ? spans(place.turn) : [];
    return found.length ? { ...page, now: found[0][0] } : page;
  }

  belongs(turn, query) {
    return query.within === "statement" || turn.x >= 0;
  }

  spans(turn, { hits }) {
    return hits?.get(this.turns.get(turn.id).n) ?? [];
  }

  holding(turnId) {
    const place = this.turns.get(turnId);
    if (!place) return null;
    if (this.known.has(turnId)) return turnId;
    const own = this.island.items[place.turn.x];
    const around = ({ t, first, last }) => t === place.t && first <= place.at && place.at <= last;
    return (own ?? this.island.items.find(around))?.id ?? null;
  }
}
