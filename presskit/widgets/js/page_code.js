// The code of a page: shown and hidden, and within reach of the keyboard.

import { say } from "./say.js";

/** Let one button show all code of the page, and hide it again. */
export function codeButton() {
  const all = document.querySelector("button.all-code");
  if (!all) return;
  const cells = [...document.querySelectorAll("details.code")];
  all.hidden = false;
  all.addEventListener("click", () => {
    const open = !cells.every((cell) => cell.open);
    for (const cell of cells) cell.open = open;
    all.textContent = say(`pages.${open ? "hide_code" : "show_code"}`);
  });
}

/** Let the keyboard reach what scrolls sideways, whenever that changes. */
export function keepReachable() {
  const reach = () => {
    for (const box of document.querySelectorAll("pre")) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  };
  addEventListener("resize", reach);
  document.addEventListener("toggle", reach, true);
  reach();
}
