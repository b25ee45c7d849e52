// Keeps the controls above the list on one line: what has no room waits behind a button.

import { button } from "./nodes.js";
import { say } from "./say.js";

const LINE = 24; // pixels by which a control has to stand lower to be on the next line

/** Put a button behind the controls of a bar that shows those which have no room. */
export function foldInto(bar) {
  const controls = [...bar.children];
  let [open, width, height] = [false, 0, 0];
  const more = button(say("explorers.bar.more_filters"), "pk-toggle pk-filters", () => {
    open = !open;
    again();
  });
  bar.append(more);

  /** Hide what stands on a second line; what has the focus stays. */
  function again() {
    for (const one of controls) one.hidden = false;
    more.hidden = false;
    const top = controls[0]?.offsetTop ?? 0;
    const lower = (one) => one.offsetTop > top + LINE;
    const folds = controls.some(lower);
    more.hidden = !folds;
    if (folds && !open) {
      for (let at = controls.length - 1; at > 0 && lower(more); at -= 1)
        controls[at].hidden = !controls[at].contains(document.activeElement);
    }
    const set = controls.filter((one) => one.hidden && isSet(one)).length;
    const now = open ? "fewer_filters" : set ? "more_filters_set" : "more_filters";
    more.textContent = say(`explorers.bar.${now}`, { n: set });
    more.classList.toggle("pk-set", set > 0);
    more.setAttribute("aria-expanded", String(open));
    [width, height] = [bar.clientWidth, bar.clientHeight];
  }

  const sized = new ResizeObserver(() => {
    // What was done here is known; another theme of JupyterLab makes it higher, too.
    if (bar.clientWidth !== width || bar.clientHeight !== height) requestAnimationFrame(again);
  });
  sized.observe(bar);
  return { again, close: () => sized.disconnect() };
}

const isSet = (one) =>
  one.classList.contains("pk-set") || one.getAttribute("aria-pressed") === "true";
