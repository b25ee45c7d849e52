// What a query leaves of some rows, and what each choice would leave.

/** Return the rows that all tests keep; for each facet count what the other tests keep. */
export function sift(rows, tests, facets, weigh = () => 1) {
  const names = Object.keys(tests);
  const counts = Object.fromEntries(Object.keys(facets).map((name) => [name, new Map()]));
  const kept = rows.filter((row, n) => {
    let failed = "";
    for (const name of names) {
      if (tests[name](row, n)) continue;
      if (failed) return false;
      failed = name;
    }
    const weight = weigh(row, n);
    for (const name of failed ? [failed] : Object.keys(facets)) {
      if (!facets[name] || !weight) continue;
      for (const value of facets[name](row))
        counts[name].set(value, (counts[name].get(value) ?? 0) + weight);
    }
    return !failed;
  });
  return { kept, counts };
}
