// Regular expressions as Python's re has them, written for RegExp.
//
// What may stand in them, how it is written here, and in which words the rest is refused:
// all that is data, which Python reads, too (text/_dialect.toml). text/_dialect.py takes the
// same steps; tests/conformance holds the two together.

import { Problem } from "./query.js";
import { RULES } from "./rules.js";
import { number } from "./text.js";

/** Return a message of Python's with its holes filled. */
export function message(name, holes, messages = RULES.messages) {
  const values = { way_out: messages.way_out, ...holes };
  return messages[name].replace(/\{(\w+)\}/g, (_, hole) =>
    typeof values[hole] === "number" ? number(values[hole]) : values[hole],
  );
}

const hex = (code) => `\\u{${code.toString(16)}}`;
const small = (code) => String.fromCodePoint(code).toLowerCase().codePointAt(0);
const LAST_CASED = 0x1ffff; // no letter beyond has small and capital forms

/** Return all characters that are alike without case, by each that has others. */
function likenesses() {
  const first = new Map(); // of characters alike, by each of them
  for (const group of RULES.alike) {
    const codes = [...group].map((char) => char.codePointAt(0));
    for (const code of codes) first.set(code, codes[0]);
  }
  const groups = new Map();
  for (let code = 0; code <= LAST_CASED; code += 1) {
    const low = small(code);
    const key = first.get(low) ?? low;
    if (code === key && !first.has(code)) continue; // it comes in with its capital
    if (!groups.has(key)) groups.set(key, new Set([key]));
    groups.get(key).add(code);
  }
  const like = new Map();
  for (const codes of groups.values()) {
    const all = [...codes].sort((one, other) => one - other);
    if (all.length > 1) for (const code of all) like.set(code, all);
  }
  return like;
}

const tokensOf = (name) =>
  RULES[name].map((token) => ({ ...token, regex: new RegExp(token.pattern, "yu") }));
let rules = null; // worked out when the first expression is read

function readRules() {
  const [token, member] = [tokensOf("token"), tokensOf("member")];
  return { tables: { token: [...token, ...member], member }, like: likenesses() };
}

const AN_EDGE = { least: 0, most: 0, loose: null, repeat: "", edge: true };
const aChar = (js) => ({ least: 1, most: 1, loose: false, repeat: "", edge: false, js });

/** Reads an expression from left to right, and writes it for RegExp. */
class Dialect {
  constructor(pattern) {
    this.pattern = pattern;
    this.at = 0;
    this.names = new Set();
    Object.assign(this, (rules ??= readRules())); // tables, like
  }

  refused(name, holes = {}) {
    return new Problem(message(name, { pattern: this.pattern, ...holes }));
  }

  wrong(why, holes = {}) {
    return this.refused("wrong", { why: message(why, holes, RULES.wrong) });
  }

  sees(sign) {
    return this.pattern.startsWith(sign, this.at);
  }

  /** Return the next token with its text; refuse some. */
  next(table) {
    for (const token of this.tables[table]) {
      token.regex.lastIndex = this.at;
      const found = token.regex.exec(this.pattern);
      if (!found) continue;
      const sign = found[0];
      if (token.wrong) throw this.wrong(token.wrong, { sign });
      if (token.what) throw this.refused("other", { sign, what: token.what });
      this.at = token.regex.lastIndex;
      return { ...token, sign };
    }
    throw new Error("the last token fits everything");
  }

  /** Read what stands between | up to a ) or the end. */
  branches() {
    const each = [this.sequence()];
    while (this.sees("|")) {
      this.at += 1;
      each.push(this.sequence());
    }
    return {
      ...aChar(each.map(({ js }) => js).join("|")),
      least: Math.min(...each.map(({ least }) => least)),
      most: Math.max(...each.map(({ most }) => most)),
      loose: each.some(({ loose }) => loose),
    };
  }

  /** Read what stands one behind the other. */
  sequence() {
    const parts = [];
    while (this.at < this.pattern.length && !this.sees("|") && !this.sees(")")) {
      const token = this.next("token");
      if (token.kind === "repeat") parts.push(this.repeated(parts.pop() ?? AN_EDGE, token.sign));
      else if (token.kind !== "nothing") parts.push(this.part(token));
    }
    const sum = (name) => parts.reduce((so, part) => so + part[name], 0);
    const counted = parts.map(({ loose }) => loose);
    return {
      ...aChar(parts.map(({ js }) => js).join("")),
      least: sum("least"),
      most: sum("most"),
      loose: !counted.includes(false) && counted.includes(true),
    };
  }

  part(token) {
    const { kind, sign, js } = token;
    if (kind === "edge") return { ...AN_EDGE, js };
    if (kind === "any") return aChar(js);
    if (kind === "class") return aChar(`${sign}${this.members()}]`);
    if (kind === "set") return aChar(`[${RULES.sets[sign[1]]}]`);
    if (!["open", "ahead", "behind"].includes(kind))
      return aChar(`[${this.range(this.code(token))}]`);
    const name = /<(\w+)>/.exec(sign)?.[1];
    if (this.names.has(name)) throw this.wrong("name", { sign: name });
    if (name) this.names.add(name);
    const inner = this.branches();
    if (!this.sees(")")) throw this.wrong("open");
    this.at += 1;
    if (kind === "open") return { ...inner, js: `(?:${inner.js})` };
    if (kind === "behind" && inner.least !== inner.most) throw this.refused("behind", { sign });
    return { ...aChar(`${sign}${inner.js})`), least: 0, most: 0 };
  }

  repeated(part, sign) {
    if (part.edge) throw this.wrong("repeat", { sign });
    if (part.repeat) throw this.wrong("again", { sign, before: part.repeat });
    const [least, most] = timesOf(sign);
    const { most_times: limit, many_times: many } = RULES;
    if (least > most) throw this.wrong("backwards", { sign });
    if (Math.max(least, most < Infinity ? most : 0) > limit)
      throw this.refused("times", { sign, most: limit });
    if (most > many && part.loose) throw this.refused("runs_away");
    if (!part.least) throw this.refused("empty", { sign });
    const lazy = sign.length > 1 && sign.endsWith("?") ? "?" : "";
    return {
      least: least * part.least,
      most: most ? most * part.most : 0,
      loose: most > many || part.loose ? true : null,
      repeat: sign,
      edge: false,
      js: `${part.js}{${least},${most < Infinity ? most : ""}}${lazy}`,
    };
  }

  /** Read what stands in [ ], and the ] behind it; a first ] stands for itself. */
  members() {
    const first = this.at;
    let js = "";
    while (this.at === first || !this.sees("]")) {
      const left = this.member();
      const ranges = this.sees("-") && !this.sees("-]") && this.at + 1 < this.pattern.length;
      if (ranges) this.at += 1;
      const right = ranges ? this.member() : left;
      if (!ranges && left.code === null) js += RULES.sets[left.sign[1]];
      else if (left.code === null || right.code === null || left.code > right.code)
        throw this.wrong("range", { sign: `${left.sign}-${right.sign}` });
      else js += this.range(left.code, right.code);
    }
    this.at += 1;
    return js;
  }

  /** Read one character of [ ]; its code is null if it is a set of them. */
  member() {
    if (this.at >= this.pattern.length) throw this.wrong("class");
    const token = this.next("member");
    return { sign: token.sign, code: this.code(token) };
  }

  code({ kind, sign }) {
    if (kind === "set") return null;
    if (kind === "number") return parseInt(sign.slice(2), 16);
    if (kind === "control") return RULES.controls[sign[1]];
    return [...sign].at(-1).codePointAt(0);
  }

  /** Return characters as members of [ ], with those that are the same without case. */
  range(from, to = from) {
    const parts = [from === to ? hex(from) : `${hex(from)}-${hex(to)}`];
    const cased = from === to ? [from] : this.like.keys();
    const more = new Set();
    for (const code of cased)
      if (from <= code && code <= to)
        for (const other of this.like.get(code) ?? [])
          if (other < from || other > to) more.add(other);
    return [...parts, ...[...more].map(hex)].join("");
  }
}

/** Return the number of times that a repeat takes its part, least and most. */
function timesOf(sign) {
  const fixed = { "*": [0, Infinity], "+": [1, Infinity], "?": [0, 1] }[sign[0]];
  if (fixed) return fixed;
  const [least, most] = sign.replace(/[{}?]/g, "").split(",");
  return [Number(least), most === undefined ? Number(least) : most ? Number(most) : Infinity];
}

/** Return an expression as one of RegExp's with the flags "gu", or throw a Problem. */
export function translated(pattern) {
  const n = [...pattern].length;
  const most = RULES.most_characters;
  if (n > most) throw new Problem(message("long", { n, most }));
  const reader = new Dialect(pattern);
  const whole = reader.branches();
  if (reader.at < pattern.length) throw reader.wrong("close");
  if (!whole.least) throw reader.refused("nothing");
  return whole.js;
}
