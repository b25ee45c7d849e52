// Keeps the focus in an explorer whose control has gone, as after a step that was the last.

/** Give the focus to `home()` where the control that has it can be used no longer; return the end.
 *
 * The browser gives it to nothing then, and a key would begin at the top of the page.
 */
export function keepFocus(box, home) {
  let last = null; // what has the focus, or has lost it to nothing
  const usable = (node) => box.contains(node) && !node.disabled && node.getClientRects().length > 0;
  const came = ({ target }) => (last = target);
  // Who leaves a control that can be used wants to be elsewhere, unless it is being taken out.
  const went = ({ target }) =>
    setTimeout(() => {
      if (last === target && usable(target)) last = null;
    });
  const look = (changes) => {
    const held = document.activeElement;
    // What is taken out has lost it at once. What sleeps or hides has it until the next picture.
    const may = held === last && changes.some(({ type }) => type === "attributes");
    if (!last || (held !== document.body && !may) || usable(last)) return;
    last = null;
    home().focus({ preventScroll: true });
  };
  box.addEventListener("focusin", came);
  box.addEventListener("focusout", went);
  const watch = new MutationObserver(look);
  const attributeFilter = ["disabled", "hidden", "style"];
  watch.observe(box, { attributes: true, attributeFilter, childList: true, subtree: true });
  return () => {
    watch.disconnect();
    box.removeEventListener("focusin", came);
    box.removeEventListener("focusout", went);
  };
}
