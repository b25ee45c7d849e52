// Addresses of rows and passages: #q=<id>@<transcript>, for words of a turn @<start>-<end>.

/** Return the names in an address: the whole one, and the turn and span that it may hold. */
export function namedIn(hash) {
  let name;
  try {
    name = decodeURIComponent(/^#q=(.{1,2000})$/s.exec(hash)?.[1] ?? "");
  } catch {
    return { name: "" }; // no address of ours
  }
  const [, id, start, end] = /^(.*)@(\d{1,9})(?:-(\d{1,9}))?$/s.exec(name) ?? [];
  return { name, id, start: Number(start), end: end ? Number(end) : null };
}

/** Return the address of words of a turn; its span counts from the start of the turn. */
export function linkTo(engine, turn, start, end) {
  const span = [start, end].map((at) => at - engine.base(turn)).join("-");
  return `${location.href.split("#")[0]}#q=${encodeURIComponent(turn)}@${span}`;
}

/** Return the key of the row that shows what an address names; "" if there is none. */
export function rowNamed(engine, id, start, end) {
  const turn = turnNamed(engine, id);
  const row = engine.meant(id, engine.known.keys?.() ?? []);
  const known = isSpan(start, end)
    ? engine.holding(turn, start, end)
    : engine.known.has(row)
      ? row
      : engine.holding(turn, start ?? 0);
  return known && engine.known.has(known) ? known : "";
}

/** Return the place in the source that an address names; null for a row. */
export function spanNamed(engine, id, start, end) {
  if (!isSpan(start, end)) return null;
  const base = engine.base(turnNamed(engine, id));
  return [base + start, base + end];
}

const isSpan = (start, end) => start !== null && end !== null;
const turnNamed = (engine, id) => engine.meant(id, engine.turns.keys());

/** Open what a link names in an explorer of a page; return true if it is there.
 *
 * A span counts from the start of its turn.
 */
export function openIn(page, id, start, end) {
  const { engine, reader } = page;
  const known = rowNamed(engine, id, start, end);
  if (!known) return false;
  // What a link names is shown, whatever was asked before: Undo goes back.
  const listed = page.result.ids.includes(known);
  page.change(listed ? page.query : engine.open, known);
  page.passage = spanNamed(engine, id, start, end);
  if (page.passage) reader.pane.show(null); // as if opened anew, so that it scrolls there
  page.read();
  page.host.scrollIntoView();
  const box = reader.pane.node.getBoundingClientRect();
  if (box.top > innerHeight / 2) reader.root.scrollIntoView();
  return true;
}
