// The engine of what is doubtful in the sources.

import { alikeOf, areOthers, extentOf, groupOf, listedDoubts } from "./doubt_groups.js";
import { Engine } from "./engine.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { sideOf } from "./sides.js";
import { sift } from "./sift.js";
import { number } from "./text.js";

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
    this.known = new Map(this.rows.map((row) => [row.id, row]));
    for (const [id, alike] of alikeOf(this.rows)) this.known.set(id, { id, alike });
    this.caused = new Set(
      this.rows.filter(({ cause }) => cause).map(({ severity, kind }) => groupOf({ severity, kind })),
    );
    this.opened = ""; // the line of which each doubt is listed
  }

  /** Return the meaning of a kind, what it can change, what to do and its label. */
  explained(kind) {
    return this.island.kinds?.[kind] ?? ["", "", "", ""];
  }

  /** List each doubt behind a line, or no longer. */
  unfold(id, selected) {
    this.opened = this.openedBy(selected).has(id) ? "" : id;
  }

  /** Return the lines that are open: one, and that of what is read. */
  openedBy(selected) {
    const read = this.known.get(selected);
    return new Set([this.opened, read && !read.alike ? groupOf(read) : ""].filter(Boolean));
  }

  /** Return the list that is shown of a result: those of one kind behind one line. */
  fold(result, selected) {
    const opened = this.openedBy(selected);
    const key = [...opened].sort().join();
    if (this.folded?.result !== result || this.folded.key !== key) {
      const lineOf = (row) => this.line(row);
      const explained = (kind) => this.explained(kind);
      this.folded = { result, key, list: listedDoubts(result.kept, opened, {
          lineOf,
          explained,
          caused: this.caused,
        }) };
    }
    return this.folded.list;
  }

  stays(result, id) {
    return super.stays(result, id) || alikeOf(result.kept).has(id);
  }

  line(row) {
    return {
      id: row.id,
      n: "",
      who: this.labelOf(row),
      what: row.line === null ? "" : say("explorers.line", { n: row.line }),
      text: row.message,
      marks: [],
      meta: this.where(row),
    };
  }

  /** Return the numbers of doubts, by severity; what is decided is none any more. */
  said(kept) {
    const open = kept.filter((row) => !row.decided);
    const n = this.rows.filter((row) => !row.decided).length;
    const said = [[number(open.length), say("explorers.doubts.of", { n })]];
    for (const one of SHARED.severities) {
      const alike = open.filter((row) => row.severity === one).length;
      if (alike) said.push(["", say(`explorers.severities.counted.${one}`, { n: alike })]);
    }
    const decided = kept.length - open.length;
    return decided ? [...said, ["", say("explorers.doubts.decided", { n: decided })]] : said;
  }

  /** Return the words for readers of a doubt; its kind is the term of the table. */
  labelOf({ kind }) {
    return this.explained(kind)[3] || kind;
  }

  /** Return the term itself, where readers know it as something else. */
  termOf(row) {
    const { kind } = row;
    return this.labelOf(row) === kind ? "" : say("explorers.doubts.term", { kind });
  }

  where(row) {
    return row.t < 0 ? row.transcript : this.group(row.t);
  }

  result(query) {
    const { tests, facets } = this.choices.sieve(query, () => ({ rank }) => [rank]);
    const { kept, counts } = sift(this.rows, tests, facets);
    return {
      problem: "",
      counts,
      said: this.said(kept),
      groups: [],
      hits: null,
      kept,
      ids: kept.map((row) => row.id),
      row: (at) => this.line(kept[at]),
      empty: this.rows.length ? "" : say("explorers.doubts.none"),
      table: {
        heads: SHARED.tables.doubts,
        of: (at) => kept[at],
        row: (at) => [
          say(`explorers.severities.name.${kept[at].severity}`),
          this.labelOf(kept[at]),
          this.where(kept[at]),
          kept[at].line ?? "",
          kept[at].message,
          kept[at].advice,
          kept[at].suggestion,
        ],
      },
    };
  }

  read(id, [before, after], _query, result) {
    const row = this.known.get(id);
    if (!row) return null;
    if (row.alike) return this.readAlike(id, alikeOf(result?.kept ?? this.rows).get(id));
    const doubt = { ...row, message: [row.message, row.advice].filter(Boolean).join(" ") };
    const severity = say(`explorers.severities.name.${row.severity}`);
    const meta = [severity, this.where(row)];
    const sides = (row.sides ?? []).map((key) => {
      const { turn, t } = this.turns.get(key);
      return sideOf({ ...this.transcripts[t], group: this.group(t) }, turn);
    });
    if (row.t < 0 || row.start === null) {
      const transcript = this.transcripts[row.t] ?? {};
      return {
        id,
        title: this.labelOf(row),
        meta,
        transcript,
        parts: [],
        doubts: [doubt],
        before: false,
        after: false,
        sides,
        end: this.termOf(row),
      };
    }
    const middle = this.paragraph(row.t, row.start);
    const around = SHARED.around_doubt;
    const shown = [middle - around - before, middle + around + 1 + after];
    const page = this.page(id, this.labelOf(row), meta, row.t, shown, () => [[row.start, row.end]]);
    return { ...page, doubts: [doubt], at: row.start, sides, end: this.termOf(row) };
  }

  /** Return the doubts of one kind: what they mean, and the words of the first ones. */
  readAlike(id, rows) {
    if (!rows) return null;
    const [{ kind, severity, cause }] = rows;
    const more = rows.length - SHARED.most_alike;
    const told = (name, values) => say(`explorers.doubts.alike.${name}`, values);
    const [means, changes, advice] = this.explained(kind);
    return {
      id,
      title: this.labelOf(rows[0]),
      meta: [
        say(`explorers.severities.name.${severity}`),
        told(areOthers(rows[0], this.caused) ? "others" : "n", { n: rows.length }),
        ...extentOf(rows),
      ],
      transcript: {},
      lead: [
        ...(cause ? [told("cause", { said: cause })] : []),
        told("means", { said: means }),
        told("changes", { said: changes }),
        told("advice", { said: advice }),
      ],
      parts: rows.slice(0, SHARED.most_alike).flatMap((row) => this.place(row)),
      end: [...(more > 0 ? [told("more", { n: more })] : []), this.termOf(rows[0])].join(" ").trim(),
      doubts: [],
      lines: rows.flatMap(({ decided, suggestion }) => (suggestion && !decided ? [suggestion] : [])),
      before: false,
      after: false,
    };
  }

  /** Return the words of one doubt among others, and where they stand. */
  place(row) {
    const line = row.line === null ? "" : ` · ${say("explorers.line", { n: row.line })}`;
    const told = { go: row.id, place: `${this.where(row)}${line}`, note: row.message };
    if (row.t < 0 || row.start === null)
      return [{ ...told, head: "", who: "", quiet: false, paras: [] }];
    const at = this.paragraph(row.t, row.start);
    const page = this.page(row.id, "", [], row.t, [at, at + 2], () => [[row.start, row.end]]);
    const paras = page.parts.flatMap((part) => part.paras.map((para) => [part, para]));
    const [part, para] = paras.find(([, { hits }]) => hits.length) ?? paras[0];
    return [{ ...part, ...told, paras: [para], transcript: page.transcript }];
  }
}
