// Two speakers side by side, of whom it is open whether they are one person.

import { make } from "./nodes.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { oneLine } from "./text.js";

/** Return the line of a label that stands on another one than the first words. */
export function labelLine({ line, paras }) {
  return Number.isInteger(line) && paras.length && line !== paras[0][0] ? { label_line: line } : {};
}

/** Return a speaker as shown beside another: name, place, and the first words said. */
export function sideOf({ turns, url, ...head }, turn) {
  const own = turn.by === undefined ? [turn] : turns.filter(({ by }) => by === turn.by);
  return {
    who: turn.who,
    outlet: turn.outlet,
    where: head.group,
    url,
    n: say("explorers.doubts.side.turns", { n: own.length }),
    said: own.slice(0, SHARED.most_said).map((one) => ({
      head: one.head,
      ...labelLine(one),
      line: one.paras[0]?.[0] ?? one.line, // as the words that are read have it
      text: beginsOf(one),
    })),
  };
}

function beginsOf({ paras }) {
  const text = [...oneLine(paras[0]?.[2] ?? "")];
  return text.length <= SHARED.said ? text.join("") : `${text.slice(0, SHARED.said).join("").trimEnd()}…`;
}

/** Return both speakers beside each other; nothing where there are none. */
export function sidesNode(sides) {
  if (!sides?.length) return [];
  return [make("div", "pk-sides", ...sides.map(sideNode))];
}

function sideNode({ who, outlet, where, url, n, said }) {
  const place = make("div", "pk-meta", [where, n].filter(Boolean).join(" · "));
  if (/^https?:\/\//.test(url ?? "")) {
    const link = make("a", "", say("explorers.doubts.side.source"));
    Object.assign(link, { href: url, target: "_blank", rel: "noopener" });
    place.append(" · ", link);
  }
  const words = said.flatMap(({ head, label_line: label, line, text }) => [
    make("div", "pk-begins pk-head", make("span", "pk-no", String(label ?? "")), make("span", "", head)),
    make("div", "pk-begins", make("span", "pk-no", String(line ?? "")), make("span", "", text)),
  ]);
  const name = make("div", "pk-who", [who, outlet].filter(Boolean).join(", "));
  return make("section", "pk-person", name, place, ...words);
}
