// Days as people write them, and as a query has them: 2022-04-05.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
// A year, with a month or a day: 2022, 2022-04, 2022-04-05.
const NUMBERS = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
// The same in words: April 2022, 5 Apr 2022.
const WORDS = /^(?:(\d{1,2})\.? +)?([a-z]{3,9})\.? +(\d{4})$/i;

/** Return the day that is meant, the first of a month or a year or its last; null for none. */
export function dayMeant(written, last = false) {
  const text = written.trim();
  if (!text) return "";
  const [year, month, day] = partsOf(text);
  if (!year || month === 0) return null;
  const m = month ?? (last ? 12 : 1);
  const d = day ?? (last ? new Date(Date.UTC(year, m, 0)).getUTCDate() : 1);
  const meant = new Date(Date.UTC(year, m - 1, d));
  const real = meant.getUTCMonth() === m - 1 && meant.getUTCDate() === d;
  return real ? meant.toISOString().slice(0, 10) : null;
}

/** Return the numbers of year, month and day; undefined for what is not written. */
function partsOf(text) {
  const numbers = NUMBERS.exec(text);
  if (numbers) return numbers.slice(1).map((one) => (one === undefined ? one : Number(one)));
  const [, day, name, year] = WORDS.exec(text) ?? [];
  if (!name) return [];
  const month = 1 + MONTHS.findIndex((one) => one.toLowerCase() === name.slice(0, 3).toLowerCase());
  return [Number(year), month, day === undefined ? day : Number(day)];
}

/** Return a day as it is shown: 5 Apr 2022, which nobody takes for 4 May. */
export function dayInWords(day) {
  const [year, month, date] = day.split("-").map(Number);
  return date ? `${date} ${MONTHS[month - 1]} ${year}` : day;
}
