// The reader: list and pane, and the keys of the explorer around them.

import { keepFocus } from "./keep_focus.js";
import { make } from "./nodes.js";
import { Pane } from "./pane.js";
import { RowList } from "./row_list.js";
import { plain } from "./text.js";

const SEEN = 160; // pixels of the words that have to be in sight
const LINE_SEEN = 24; // and of the line that is chosen

export class Reader {
  constructor(root, asked) {
    // select, more, around, forms, noun, empty, undo, redo, clear, hurry;
    // elsewhere?, look?, link?, unfold?
    this.asked = asked;
    this.root = root;
    root.classList.add("presskit-reader");
    root.dataset.lmSuppressShortcuts = "true"; // JupyterLab would take the arrow keys
    this.live = make("div", "pk-live");
    this.live.setAttribute("aria-live", "polite");
    this.list = new RowList({
      select: asked.select,
      more: asked.more,
      enter: () => this.pane.title?.focus(),
      tapped: () => this.bring(),
      walked: () => this.peek(),
      clear: asked.clear,
      look: () => asked.look?.(),
      unfold: (id) => asked.unfold?.(id),
    });
    this.pane = new Pane({
      around: asked.around,
      forms: asked.forms,
      link: asked.link,
      go: asked.select,
      back: () => this.list.box.focus({ preventScroll: true }),
      say: (text) => this.say(text),
    });
    root.replaceChildren(make("div", "pk-reader", this.list.node, this.pane.node), this.live);
    this.paper = () => this.list.onPaper(true);
    this.screen = () => this.list.onPaper(false);
    addEventListener("beforeprint", this.paper);
    addEventListener("afterprint", this.screen);
  }

  show(list) {
    const elsewhere = this.asked.elsewhere?.() ?? "";
    this.list.show(list, this.asked.noun(), this.asked.empty(), elsewhere);
  }

  /** Show that a row is chosen; `at` tells where it is listed, as it may not be here yet. */
  select(id, at) {
    if (id !== this.list.selected) this.list.select(id, at);
  }

  /** Bring the words into view, where they stand below the list and out of sight. */
  bring() {
    const { node, near } = this.pane;
    if (node.getBoundingClientRect().top > innerHeight - SEEN) node.scrollIntoView({ block: "start" });
    else if (near?.getBoundingClientRect().top > innerHeight - LINE_SEEN) near.scrollIntoView({ block: "nearest" });
  }

  /** Bring the first of the words into view, and no more: the list below which they stand stays. */
  peek() {
    this.pane.node.querySelector(".pk-top")?.scrollIntoView({ block: "nearest" });
  }

  /** Go to the next hit, or with -1 to the one before: in what is read, then in other rows. */
  further(by) {
    if (this.asked.hurry()) return; // what is written is looked for first
    const { hits, page } = this.pane;
    // Where each hit is a row of its own, its key ends with its place.
    const oneHit = page?.now !== undefined && /@\d+$/.test(page.id);
    if (page && !oneHit && hits.step(by)) this.say(hits.said);
    else if (this.list.list.total) {
      const to = this.list.index + by;
      if (to < 0 || to >= this.list.list.total) return;
      this.wanted = oneHit ? 0 : by;
      this.list.go(to);
      this.arrive();
    }
  }

  /** Return the functions that a walk from mark to mark calls. */
  walking(current, press) {
    return { current, press, enter: () => this.pane.title?.focus(), say: (text) => this.say(text) };
  }

  /** Show a page; and its first or last hit, where one has gone on to it. */
  read(page) {
    this.pane.show(page);
    this.arrive();
  }

  arrive() {
    const { page, hits } = this.pane;
    if (!this.wanted || page?.id !== this.list.selected) return;
    hits.end(this.wanted);
    this.wanted = 0;
    if (hits.at >= 0) this.say(hits.said);
  }

  say(text) {
    clearTimeout(this.saying);
    this.saying = setTimeout(() => (this.live.textContent = plain(text)), 400); // not each key
  }

  /** Hear the keys of the whole explorer; return what stops it. */
  listen(box) {
    const hear = (event) => {
      const search = box.querySelector(".presskit-search input");
      const inSearch = search && event.target === search;
      const typing = event.target.closest(
        "input:not([type=checkbox]), textarea, select, [contenteditable=true]",
      );
      const letter = event.key.toLowerCase();
      const command = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (event.key === "/" && search && !typing && !command) {
        search.focus();
        search.select();
      } else if (event.key === "Enter" && inSearch) this.further(event.shiftKey ? -1 : 1);
      else if (event.key === "Escape" && inSearch) this.asked.clear();
      else if (event.key === "ArrowDown" && inSearch) {
        this.list.box.focus({ preventScroll: true });
        if (this.list.index < 0) this.list.go(0);
      } else if (command && letter === "z" && !typing)
        this.asked[event.shiftKey ? "redo" : "undo"]();
      else if (command && letter === "y" && !typing) this.asked.redo();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // JupyterLab would take Esc in the search box before it comes here.
    const search = box.querySelector(".presskit-search");
    if (search) search.dataset.lmSuppressShortcuts = "true";
    // On its way down: the text box of ipywidgets lets no key come up again.
    box.addEventListener("keydown", hear, true);
    const keptNoMore = keepFocus(box, () => this.list.box);
    return () => {
      box.removeEventListener("keydown", hear, true);
      keptNoMore();
    };
  }

  close() {
    clearTimeout(this.saying);
    for (const one of [this.list, this.pane]) one.sized.disconnect();
    removeEventListener("beforeprint", this.paper);
    removeEventListener("afterprint", this.screen);
    this.root.replaceChildren();
  }
}
