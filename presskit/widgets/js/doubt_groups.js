// Doubts of one kind and cause as one line of the list, which opens to each of them.

import { say } from "./say.js";
import { SHARED } from "./shared.js";

/** Return the id of the doubts of one kind and cause. */
export const groupOf = ({ severity, kind, cause }) =>
  [severity, kind, cause].filter(Boolean).join(": ");

/** Return true if a doubt has no cause, and some others of its kind have one; `caused` has these kinds. */
export const areOthers = ({ severity, kind, cause }, caused) =>
  !cause && caused.has(groupOf({ severity, kind }));

/** Return true if so many doubts of a kind stand behind one line. */
const folds = (kind, n) => n >= SHARED.alike_from && !SHARED.alone.includes(kind);

/** Return the doubts behind each line, by the id of the line; those that are alike stand together. */
export function alikeOf(rows) {
  const groups = Map.groupBy?.(rows, groupOf) ?? byHand(rows);
  return new Map([...groups].filter(([, own]) => folds(own[0].kind, own.length)));
}

function byHand(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  return groups;
}

/** Return the list as it is shown: its ids, headings and lines; `opened` are ids of lines. */
export function listedDoubts(rows, opened, { lineOf, explained, caused }) {
  const alike = alikeOf(rows);
  const [lines, groups] = [[], []];
  let above = null;
  let last = null;
  for (const row of rows) {
    if (row.severity !== above) {
      above = row.severity;
      const n = rows.filter(({ severity }) => severity === above).length;
      const what = say(`explorers.severities.heading.${above}`);
      groups.push([lines.length, say("explorers.doubts.heading", { what, n })]);
    }
    const group = groupOf(row);
    const own = alike.get(group);
    if (own && group !== last) lines.push(headOf(group, own, opened.has(group), { explained, caused }));
    last = group;
    if (!own) lines.push(lineOf(row));
    else if (opened.has(group)) lines.push({ ...lineOf(row), inside: group });
  }
  return { ids: lines.map(({ id }) => id), groups, row: (at) => lines[at] };
}

/** Return the line of the doubts of one kind and cause. */
function headOf(id, own, opens, { explained, caused }) {
  const of = areOthers(own[0], caused) ? ["others", "others_open"] : ["n", "open"];
  const [means, , , label] = explained(own[0].kind);
  return {
    id,
    n: "",
    who: label || own[0].kind,
    what: say(`explorers.doubts.alike.${of[Number(opens)]}`, { n: own.length }),
    text: own[0].cause || means,
    marks: [],
    meta: extentOf(own).join(" · "),
    opens,
  };
}

/** Return the number of transcripts of some doubts, and of words that hang on them. */
export function extentOf(rows) {
  const n = new Set(rows.map(({ t, transcript: id }) => (t < 0 ? id : t))).size;
  const sum = rows.reduce((all, { words: own }) => all + (own ?? 0), 0);
  const said = [say("explorers.doubts.alike.transcripts", { n })];
  return sum ? [...said, say("explorers.doubts.alike.words", { n: sum })] : said;
}
