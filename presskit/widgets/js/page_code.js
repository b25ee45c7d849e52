// The code and the headings of a page: shown and hidden, and within reach of the keyboard.

import { say } from "./say.js";

/** Let one button show all code of the page, and hide it again: till then, its lines
 *  do not stand between a finding and its picture. */
export function codeButton() {
  const all = document.querySelector("button.all-code");
  if (!all) return;
  const cells = [...document.querySelectorAll("details.code")];
  all.hidden = false;
  document.body.classList.add("without-code");
  all.addEventListener("click", () => {
    const open = document.body.classList.contains("without-code");
    document.body.classList.toggle("without-code", !open);
    for (const cell of cells) cell.open = open;
    all.textContent = say(`pages.${open ? "hide_code" : "show_code"}`);
  });
}

/** Fold the list of headings on a phone, so that a finding stands on its first screen. */
export function foldContents() {
  const list = document.querySelector("nav > details");
  if (list && matchMedia("(max-width: 600px)").matches) list.open = false;
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
