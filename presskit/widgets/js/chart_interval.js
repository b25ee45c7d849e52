// Between which means a count lies: exact limits, as themes/_poisson.py has them.

const OUTSIDE = 0.025; // of the means, on each side: a level of 95 %
const HALVINGS = 200; // far more than a number has digits
const limitsKnown = new Map();
const logFactorials = [0];

function logFactorial(n) {
  for (let at = logFactorials.length; at <= n; at += 1)
    logFactorials.push(logFactorials[at - 1] + Math.log(at));
  return logFactorials[n];
}

/** Return the probability of a count of `n` or less, where the mean is `mean`. */
function atMostSoMany(n, mean) {
  if (mean <= 0) return 1;
  let term = Math.exp(n * Math.log(mean) - mean - logFactorial(n));
  let sum = 0;
  for (let at = n; at >= 0 && (term > 1e-18 * sum || at > mean); at -= 1) {
    sum += term;
    term *= at / mean;
  }
  return Math.min(1, sum);
}

/** Return the mean at which a count of `n` or less is as probable as `share`. */
function meanWhere(n, share) {
  let [low, high] = [0, n + 12 * Math.sqrt(n + 1) + 12];
  for (let at = 0; at < HALVINGS && low < high; at += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (atMostSoMany(n, middle) > share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Return the exact limits of the mean of a count, at a level of 95 %. */
export function countLimits(n) {
  if (!limitsKnown.has(n))
    limitsKnown.set(n, [n ? meanWhere(n - 1, 1 - OUTSIDE) : 0, meanWhere(n, OUTSIDE)]);
  return limitsKnown.get(n);
}

/** Return the probability that `n` counts fall so unevenly on two, `k` on the first. */
export function asUnequal(k, n, share) {
  const ofTwo = (at) =>
    Math.exp(
      logFactorial(n) - logFactorial(at) - logFactorial(n - at) + at * Math.log(share) + (n - at) * Math.log1p(-share),
    );
  const tail = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => ofTwo(from + at)).reduce((a, b) => a + b, 0);
  return Math.min(1, 2 * Math.min(tail(0, k), tail(k, n)));
}
