// The engine of what is doubtful in the sources.

import { Engine } from "./engine.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { sift } from "./sift.js";
import { number } from "./text.js";

const WORST_FIRST = ["error", "warning", "note"];

/** Return the transcripts with the rank of each doubt, and the line that would settle it. */
function settled({ transcripts, settling }) {
  const whole = (doubt) => ({ ...doubt, ...settling?.[doubt.id] });
  return transcripts.map((one) => ({ ...one, doubts: one.doubts.map(whole) }));
}

/** What is doubtful in the sources. */
export class Doubts extends Engine {
  constructor(island) {
    super({ ...island, transcripts: settled(island) });
    // Doubts about files that could not be read belong to no transcript: t is -1.
    const rows = this.transcripts.flatMap(({ doubts }, t) =>
      doubts.map((doubt) => ({ ...doubt, t })),
    );
    rows.unshift(...(island.doubts ?? []).map((doubt) => ({ ...doubt, t: -1 })));
    this.rows = rows.sort((one, other) => one.rank - other.rank);
    this.known = new Map(rows.map((row) => [row.id, row]));
  }

  /** Return where doubts of one kind begin, and how many they are. */
  alike(rows) {
    const key = (row) => `${row.severity} ${row.kind}`;
    return this.groups(rows, key, (name) => name).map(([at], n, all) => {
      const several = (all[n + 1]?.[0] ?? rows.length) - at;
      const what = `${say(`explorers.severities.heading.${rows[at].severity}`)}: ${rows[at].kind}`;
      return [at, several > 1 ? say("explorers.doubts.alike", { what, n: several }) : what];
    });
  }

  /** Return how many doubts there are, by severity; what is decided is none any more. */
  said(kept) {
    const open = kept.filter((row) => !row.decided);
    const n = this.rows.filter((row) => !row.decided).length;
    const said = [[number(open.length), say("explorers.doubts.of", { n })]];
    for (const one of WORST_FIRST) {
      const alike = open.filter((row) => row.severity === one).length;
      if (alike) said.push(["", say(`explorers.severities.counted.${one}`, { n: alike })]);
    }
    const decided = kept.length - open.length;
    return decided ? [...said, ["", say("explorers.doubts.decided", { n: decided })]] : said;
  }

  where(row) {
    return row.t < 0 ? row.transcript : this.group(row.t);
  }

  result(query) {
    const { tests, facets } = this.choices.sieve(query, () => ({ rank }) => [rank]);
    const { kept, counts } = sift(this.rows, tests, facets);
    const line = (row) => (row.line === null ? "" : say("explorers.line", { n: row.line }));
    return {
      problem: "",
      counts,
      said: this.said(kept),
      groups: this.alike(kept),
      hits: null,
      ids: kept.map((row) => row.id),
      row: (at) => {
        const row = kept[at];
        return {
          id: row.id,
          n: "",
          who: row.kind,
          what: line(row),
          text: row.message,
          marks: [],
          meta: this.where(row),
        };
      },
      empty: this.rows.length ? "" : say("explorers.doubts.none"),
      table: {
        heads: SHARED.tables.doubts,
        of: (at) => kept[at],
        row: (at) => [
          kept[at].severity,
          kept[at].kind,
          this.where(kept[at]),
          kept[at].line ?? "",
          kept[at].message,
          kept[at].advice,
          kept[at].suggestion,
        ],
      },
    };
  }

  read(id, [before, after]) {
    const row = this.known.get(id);
    if (!row) return null;
    const doubt = { ...row, message: [row.message, row.advice].filter(Boolean).join(" ") };
    const meta = [row.severity, this.where(row)];
    if (row.t < 0 || row.start === null) {
      const transcript = this.transcripts[row.t] ?? {};
      return {
        id,
        title: row.kind,
        meta,
        transcript,
        parts: [],
        doubts: [doubt],
        before: false,
        after: false,
      };
    }
    const middle = this.paragraph(row.t, row.start);
    const around = SHARED.around_doubt;
    const shown = [middle - around - before, middle + around + 1 + after];
    const page = this.page(id, row.kind, meta, row.t, shown, () => [[row.start, row.end]]);
    return { ...page, doubts: [doubt], at: row.start };
  }
}
