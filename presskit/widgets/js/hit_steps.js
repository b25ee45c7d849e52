// Goes from hit to hit in what is read, as browsers do that search a page.

import { bringWords } from "./pane_scroll.js";
import { say } from "./say.js";

export class HitSteps {
  constructor(node) {
    this.node = node;
    this.forget();
  }

  /** Begin afresh: other words are read. */
  forget() {
    this.at = -1;
  }

  get all() {
    return [...this.node.querySelectorAll("mark")];
  }

  /** Scroll to the first hit, if it is out of sight. */
  bring() {
    const [first] = this.all;
    if (first) this.scroll(first);
  }

  /** Go to the next hit, or with -1 to the one before; return false where there is none. */
  step(by) {
    const hits = this.all;
    const to = this.at < 0 && by < 0 ? hits.length - 1 : this.at + by;
    if (to < 0 || to >= hits.length) return false;
    this.go(hits, to);
    return true;
  }

  /** Go to the first hit, or with -1 to the last. */
  end(by) {
    const hits = this.all;
    if (hits.length) this.go(hits, by < 0 ? hits.length - 1 : 0);
  }

  go(hits, to) {
    hits.forEach((hit, n) => hit.classList.toggle("pk-now", n === to));
    this.at = to;
    this.scroll(hits[to]);
  }

  /** Return the number of the hit, in words: "hit 2 of 5 here". */
  get said() {
    return say("explorers.pane.this_hit", { at: this.at + 1, all: this.all.length });
  }

  /** Scroll what is read, and nothing around it. */
  scroll(hit) {
    bringWords(this.node, hit);
  }
}
