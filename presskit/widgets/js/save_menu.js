// The menu that takes a chart away as a picture, and its rows as a table.

import { menuKey } from "./menu.js";
import { button, make } from "./nodes.js";
import { say } from "./say.js";

const KINDS = ["png", "svg", "csv"];

/** A button and its menu; `take(kind)` saves, or throws why it cannot. */
export class SaveMenu {
  constructor(take, kinds = KINDS) {
    this.take = take;
    this.open = button(say("pages.save.open"), "pk-save-open", () => (this.menu.hidden ? this.show() : this.close()));
    this.open.setAttribute("aria-haspopup", "menu");
    this.open.setAttribute("aria-expanded", "false");
    this.menu = make("div", "pk-menu");
    this.menu.setAttribute("role", "menu");
    this.menu.setAttribute("aria-label", say("pages.save.name"));
    this.menu.hidden = true;
    for (const kind of KINDS) {
      if (!kinds.includes(kind)) continue;
      const item = button(say(`pages.save.${kind}`), "", () => this.run(kind));
      item.setAttribute("role", "menuitem");
      item.tabIndex = -1;
      this.menu.append(item);
    }
    this.done = make("span", "pk-done");
    this.done.setAttribute("role", "status");
    this.node = make("div", "pk-save", this.done, this.open, this.menu);
    this.node.addEventListener("keydown", (event) => {
      if (!this.menu.hidden)
        menuKey(event, [...this.menu.children], () => {
          this.open.focus();
          this.close();
        });
    });
    this.node.addEventListener("focusout", ({ relatedTarget }) => {
      if (!this.node.contains(relatedTarget)) this.close();
    });
  }

  show() {
    this.menu.hidden = false;
    this.open.setAttribute("aria-expanded", "true");
    this.menu.firstChild?.focus({ preventScroll: true });
  }

  close() {
    this.menu.hidden = true;
    this.open.setAttribute("aria-expanded", "false");
  }

  async run(kind) {
    this.open.focus({ preventScroll: true });
    this.close();
    clearTimeout(this.timer);
    try {
      await this.take(kind);
      this.done.textContent = say("pages.save.done");
    } catch (error) {
      console.warn("presskit: it could not be saved.", error);
      this.done.textContent = say("pages.save.refused");
    }
    this.timer = setTimeout(() => (this.done.textContent = ""), 3000);
  }
}
