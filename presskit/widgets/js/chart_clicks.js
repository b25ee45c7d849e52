// Clicks on the marks of a chart that plotly loses.
//
// It looks for the mark when the button is let go, and finds none where the pointer moved
// just before, or where the figure was drawn anew meanwhile.

const REACH = 20; // pixels around a point that count as on it, as on hovering
const UNMOVED = 8; // pixels that a hand moves while it clicks; more is a zoom
const LATE = 30; // milliseconds in which plotly hears what it hears

/** Let the clicks on marks in a box that plotly does not hear be heard: `lost(id)`. */
export function catchClicks(box, lost) {
  let pressed = null;
  const end = () => {
    pressed?.forget();
    pressed = null;
  };
  const down = ({ target, button, clientX: x, clientY: y }) => {
    end();
    const plot = box.contains(target) && target.closest(".nsewdrag") && target.closest(".js-plotly-plot");
    const id = plot && !button ? markAt(plot, x, y) : null;
    if (id === null) return;
    const hear = () => end();
    pressed = { id, x, y, forget: () => plot.removeListener("plotly_click", hear) };
    plot.on("plotly_click", hear);
  };
  const up = ({ clientX, clientY }) => {
    const own = pressed;
    if (own && Math.hypot(clientX - own.x, clientY - own.y) >= UNMOVED) return end();
    setTimeout(() => {
      if (!own || own !== pressed) return; // plotly has heard it, or another one began
      end();
      lost(own.id);
    }, LATE);
  };
  // On the window: plotly lays something over the figure, and what begins or ends elsewhere,
  // or becomes a finger that scrolls, is no click here.
  const heard = Object.entries({ pointerdown: down, pointerup: up, pointercancel: end });
  for (const [name, hear] of heard) addEventListener(name, hear, true);
  return () => {
    end();
    for (const [name, hear] of heard) removeEventListener(name, hear, true);
  };
}

/** Return the name of the mark nearest to a place of the screen; null where there is none. */
export function markAt(plot, clientX, clientY) {
  const { left, top } = plot.getBoundingClientRect();
  let [least, found] = [REACH, null];
  for (const { id, near } of marksIn(plot)) {
    const away = near(clientX - left, clientY - top);
    if (away < least) [least, found] = [away, id];
  }
  return found;
}

/** Yield what each mark of a plot stands for, and how far a place is from it. */
function* marksIn({ _fullData: traces = [], _fullLayout: layout = {} }) {
  for (const trace of traces) {
    const axisOf = (letter) => layout[(trace[`${letter}axis`] ?? letter).replace(letter, `${letter}axis`)];
    const [across, down] = [axisOf("x"), axisOf("y")];
    if (trace.visible !== true || trace.hoverinfo === "skip" || !across || !down) continue;
    const x = (value) => across._offset + across.d2p(value);
    const y = (value) => down._offset + down.d2p(value);
    for (const [n, data] of Object.entries(trace.customdata ?? [])) {
      const id = Array.isArray(data) ? data[0] : data;
      if (id === null || id === undefined || id === "") continue;
      const near = trace.type === "bar" ? awayFromBar(trace, n, x, y, layout) : awayFromPoint(trace, n, x, y);
      yield { id: String(id), near };
    }
  }
}

const nth = (values, n) => (Array.isArray(values) || ArrayBuffer.isView(values) ? values[n] : values);

/** Return a function that gives the distance of a place from the middle of a point. */
function awayFromPoint(trace, n, x, y) {
  const [middle, height] = [x(trace.x[n]), y(trace.y[n])];
  return (left, top) => Math.hypot(left - middle, top - height);
}

/** Return a function that gives 0 for a place on a lying bar, and for others infinity. */
function awayFromBar(trace, n, x, y, { bargap = 0 }) {
  const [base, width] = [nth(trace.base, n) ?? 0, nth(trace.width, n) ?? 1 - bargap];
  const inside = (at, ...ends) => Math.min(...ends) <= at && at <= Math.max(...ends);
  const ends = [x(base), x(base + trace.x[n])];
  const sides = [y(trace.y[n] - width / 2), y(trace.y[n] + width / 2)];
  return (left, top) => (inside(left, ...ends) && inside(top, ...sides) ? 0 : Infinity);
}
