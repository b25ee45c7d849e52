// The choices among the rows of an explorer, as widgets/_choices_data.py declares them.
//
// Each is told by its kind how to keep rows; what a row has comes with the page. So a new
// choice is no new script.

/** How each kind of choice keeps a row, given what it has and what a query asks for. */
const KEEPS = {
  "one of": ({ fields: [name] }, query) => {
    const chosen = new Set(query[name]);
    return chosen.size ? (values) => values.some((one) => chosen.has(one)) : null;
  },
  yes: ({ fields: [name] }, query) => (query[name] ? ([is]) => is === 1 : null),
  days: ({ fields: [name] }, query) => {
    const end = query[name];
    if (!end) return null;
    return ([day]) => Boolean(day) && (name === "since" ? day >= end : day <= end);
  },
  numbers: ({ fields: [least, most] }, query) => {
    const [low, high] = [query[least] ?? -Infinity, query[most] ?? Infinity];
    return low === -Infinity && high === Infinity ? null : ([n]) => n >= low && n <= high;
  },
};
const TRUE = [1];
const optionKey = ([, name, key]) => key ?? name;
const byOptionKey = (one, other) => optionKey(one).localeCompare(optionKey(other), "en", { sensitivity: "base" });

/** One choice among rows: what each row of its table has, and what is offered. */
class Choice {
  constructor(declared) {
    Object.assign(this, declared);
    const { options } = declared;
    if (!options) {
      this.held = declared.rows.map((one) => [one]);
      return;
    }
    const values = (one) => (one === -1 ? [] : [one].flat().map((code) => options[code][0]));
    this.held = declared.rows.map(values);
    this.offered = new Map(this.ranked ? options : [...options].sort(byOptionKey));
    this.meant = this.held.map((own) => [...own]); // with names that are not offered
    for (const [name, rows] of Object.entries(declared.more ?? {}))
      for (const row of rows) this.meant[row].push(name);
  }

  /** Return the test that keeps a row; null where nothing is chosen. */
  test(query) {
    const keeps = KEEPS[this.kind](this, query);
    const held = this.meant ?? this.held;
    return keeps && ((rows) => rows.some((row) => keeps(held[row])));
  }

  /** Return the function that gives the values by which a row is counted; null if it is not. */
  facet() {
    if (this.offered) return (rows) => (rows.length === 1 ? this.held[rows[0]] : this.union(rows));
    return this.kind === "yes" ? (rows) => (rows.some((row) => this.held[row][0]) ? TRUE : []) : null;
  }

  union(rows) {
    return [...new Set(rows.flatMap((row) => this.held[row]))];
  }
}

/** The choices of an explorer. */
export class Choices {
  constructor(declared = []) {
    this.all = declared.filter(({ of }) => of).map((one) => new Choice(one));
  }

  named(name) {
    return this.all.find((one) => one.name === name);
  }

  /** Return tests and facets of rows; `rowsOf` gives the rows of a table that one belongs to.
   *
   * A choice among a table of which `rowsOf` knows nothing (null) chooses nothing.
   */
  sieve(query, rowsOf) {
    const [tests, facets] = [{}, {}];
    for (const choice of this.all) {
      const rows = rowsOf(choice.of);
      if (!rows) continue;
      const [test, facet] = [choice.test(query), choice.facet()];
      if (test) tests[choice.name] = (row) => test(rows(row));
      if (facet) facets[choice.name] = (row) => facet(rows(row));
    }
    return { tests, facets };
  }
}

/** Return the test that all tests together make. */
export function every(tests) {
  const all = Object.values(tests);
  return (row) => all.every((test) => test(row));
}
