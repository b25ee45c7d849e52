// Keeps the focus in an explorer whose control has gone, as after a step that was the last.

/** Give the focus to `home()` where the control that has it can be used no longer; return the end.
 *
 * The browser gives it to nothing then, and a key would begin at the top of the page.
 */
export function keepFocus(box, home) {
  let last = null; // what has the focus, or has lost it to nothing
  const usable = (node) => box.contains(node) && !node.disabled && node.getClientRects().length > 0;
  const came = ({ target }) => (last = target);
  // Who leaves a control that can be used wants to be elsewhere.
  const went = ({ target }) => {
    if (usable(target)) last = null;
  };
  const look = () => {
    if (!last || document.activeElement !== document.body || usable(last)) return;
    last = null;
    home().focus({ preventScroll: true });
  };
  box.addEventListener("focusin", came);
  box.addEventListener("focusout", went);
  const watch = new MutationObserver(look);
  watch.observe(box, { attributes: true, attributeFilter: ["disabled", "hidden", "style"], subtree: true });
  return () => {
    watch.disconnect();
    box.removeEventListener("focusin", came);
    box.removeEventListener("focusout", went);
  };
}
