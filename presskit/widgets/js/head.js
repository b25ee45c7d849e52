// The line above an explorer: what it is, how much is shown, and what can be done.

import { button, make } from "./nodes.js";
import { say } from "./say.js";
import { writeStatus } from "./status.js";

const COMPARED = /^(by_|outlet )/; // two sides, as widgets/_theme_sides.py names them
const TOGGLES = ["table", "code"];

export class Head {
  /** `does` has what each button does, by its name; `files` is the menu behind them. */
  constructor(title, does, files) {
    this.status = make("div", "presskit-status");
    this.buttons = {};
    for (const [name, press] of Object.entries(does)) {
      const [label, tip] = ["label", "tip"].map((one) => say(`explorers.buttons.${name}.${one}`));
      const toggle = TOGGLES.includes(name);
      const made = Object.assign(button(label, toggle ? "pk-toggle" : "", press), { title: tip });
      if (toggle) made.setAttribute("aria-pressed", "false");
      this.buttons[name] = made;
    }
    const heading = (this.heading = make("div", "presskit-title", title));
    heading.setAttribute("role", "heading");
    heading.setAttribute("aria-level", "2");
    this.node = make(
      "div",
      "presskit-head",
      heading,
      make("div", "presskit-buttons", ...Object.values(this.buttons), files),
      this.status,
    );
  }

  /** Write how much is left and what is wrong, as `result` has them; return the line. */
  say(result, waiting = "") {
    writeStatus(this.status, result, waiting);
    return this.status.textContent;
  }

  /** Write the question that a view of an explorer of themes answers; others have none. */
  ask(view) {
    if (!view) return;
    const name = COMPARED.test(view) ? "compared" : view;
    this.heading.textContent = say(`explorers.view_titles.${name}`);
  }

  /** Show which steps there are. */
  steps(undo, redo) {
    this.buttons.undo.disabled = !undo;
    this.buttons.redo.disabled = !redo;
  }

  /** Show which toggle is down; '' for none. */
  press(name) {
    for (const one of TOGGLES) this.buttons[one]?.setAttribute("aria-pressed", String(one === name));
  }
}
