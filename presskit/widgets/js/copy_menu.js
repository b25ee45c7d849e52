// The menu that copies a quote with its source.

import { toClipboard } from "./clipboard.js";
import { menuKey } from "./menu.js";
import { button, make } from "./nodes.js";
import { fill } from "./quotation.js";
import { say } from "./say.js";
import { oneLine } from "./text.js";

const ENTRIES = ["article", "email", "citation"];

export class CopyMenu {
  constructor(pane) {
    this.pane = pane;
    this.open = button(say("explorers.copy.open"), "pk-copy", () =>
      this.menu.hidden ? this.show() : this.close(),
    );
    this.open.setAttribute("aria-haspopup", "menu");
    this.open.addEventListener("pointerdown", (event) => event.preventDefault()); // keeps what is selected
    this.open.addEventListener("mousedown", (event) => event.preventDefault());
    this.done = make("span", "pk-done");
    this.menu = make("div", "pk-menu");
    this.menu.hidden = true;
    this.node = make("div", "pk-quote", this.done, this.open, this.menu);
    this.node.addEventListener("keydown", (event) => this.key(event));
    this.node.addEventListener("focusout", (event) => {
      if (!this.node.contains(event.relatedTarget)) this.close();
    });
    this.open.setAttribute("aria-expanded", "false");
  }

  show() {
    const quoted = this.pane.quoted();
    if (!quoted) return;
    const { fields, link } = quoted;
    const items = make("div");
    items.setAttribute("role", "menu");
    items.setAttribute("aria-label", say("explorers.copy.name"));
    const entry = (label, text) => {
      const item = button(label, "", () => this.take(text));
      item.setAttribute("role", "menuitem");
      item.tabIndex = -1;
      items.append(item);
    };
    const forms = this.pane.asked.forms();
    for (const form of ENTRIES)
      if (forms[form]) entry(say(`explorers.copy.${form}`), fill(form, forms[form], fields));
    if (link) entry(say("explorers.copy.link"), link);
    const words = oneLine(fields.words);
    const shown = words.length > 200 ? `${words.slice(0, 199)}…` : words;
    const notes = [say("explorers.line", { n: fields.line }), fields.speaker, fields.stamp].filter(Boolean);
    this.menu.replaceChildren(
      make("p", "pk-words", `“${shown}”`),
      make("p", "pk-note", notes.join(" · ")),
      items,
      make("p", "pk-note", say("explorers.copy.others")),
    );
    this.menu.hidden = false;
    this.open.setAttribute("aria-expanded", "true");
    // Focus without a selection change would be kept by no browser: the menu takes it.
    items.firstChild?.focus({ preventScroll: true });
  }

  close() {
    this.menu.hidden = true;
    this.open.setAttribute("aria-expanded", "false");
  }

  async take(text) {
    const done = await toClipboard(text);
    this.done.textContent = say(`explorers.copy.${done ? "done" : "refused"}`);
    this.pane.asked.say(this.done.textContent);
    this.open.focus({ preventScroll: true });
    this.close();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.done.textContent = ""), 2000);
  }

  key(event) {
    if (this.menu.hidden) return;
    menuKey(event, [...this.menu.querySelectorAll("[role=menuitem]")], () => {
      this.open.focus();
      this.close();
    });
  }
}
