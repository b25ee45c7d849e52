// The way back: which steps can be undone, and which are one step.

import { SHARED } from "./shared.js";

/** The steps before and after this one: a query, the row that is read, and the way it is shown. */
export class History {
  past = [];
  future = [];

  /** Keep the step before a change, unless the change goes on with the last one. */
  keep(before, after) {
    if (!goesOn(this.past.at(-1), before, after)) this.past = [...this.past.slice(-SHARED.steps), before];
    this.future = [];
  }

  back() {
    return move(this.past, this.future);
  }

  forth() {
    return move(this.future, this.past);
  }
}

/** Return the step that a list ends with, and what takes it: both lists then change. */
function move(from, to) {
  if (!from.length) return null;
  const take = (now) => {
    to.push(now);
    return from.pop();
  };
  return { to: from.at(-1), take };
}

/** Return true if a change goes on with the one before: typed letters, or a walk. */
export function goesOn(start, before, after) {
  if (!start) return false;
  const way = (one) => JSON.stringify(one.way);
  if (way(start) !== way(before) || way(before) !== way(after)) return false; // a step of its own
  const rest = ({ query }) => JSON.stringify({ ...query, text: "" });
  const same = (one, other) => rest(one) === rest(other);
  if (same(before, after) && before.query.text === after.query.text) {
    return same(start, before) && start.query.text === before.query.text;
  }
  const [one, two] = [before.query.text, after.query.text];
  const typed = one && two && (two.startsWith(one) || one.startsWith(two));
  return Boolean(typed && same(before, after) && same(start, before) && start.query.text !== one);
}
