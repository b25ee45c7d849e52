// Brings words into view in what is read: with who says them, and from the beginning of a line.

const SEEN_BELOW = 48; // pixels below words that are seen, too

/** Scroll a pane, and nothing around it, to some of its words, unless they are in sight.
 *
 * It then begins with who speaks, or else with their paragraph, or else with a line of it.
 */
export function bringWords(pane, words) {
  const from = pane.getBoundingClientRect().top + headPixels(pane);
  const room = pane.clientHeight - headPixels(pane);
  const own = words.getClientRects?.()[0] ?? words.getBoundingClientRect();
  const [top, bottom] = [own.top - from, own.bottom - from];
  if (top >= 0 && bottom + SEEN_BELOW <= room) return;
  const said = words.closest(".pk-said");
  const starts = [words.closest(".pk-part"), said].flatMap((node) =>
    node ? [node.getBoundingClientRect().top - from] : [],
  );
  const start = starts.find((one) => bottom - one + SEEN_BELOW <= room);
  if (start !== undefined) pane.scrollTop += start;
  else if (said) pane.scrollTop += lineAbove(said, (top + bottom) / 2, room / 3, from);
  else pane.scrollTop += top - room / 3;
}

/** Return the start of a line that is about so many pixels above a place. */
function lineAbove(said, place, wanted, from) {
  const first = said.getBoundingClientRect().top - from;
  const line = parseFloat(getComputedStyle(said).lineHeight);
  const lines = Math.floor((place - first) / line) - Math.floor(wanted / line);
  return first + Math.max(0, lines) * line;
}

/** Return the pixels of the head of a pane, which stays above the words. */
function headPixels(pane) {
  return pane.querySelector(".pk-top")?.offsetHeight ?? 0;
}
