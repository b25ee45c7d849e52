// The list: thousands of rows, of which a few are in the document.

import { button, make, newId, write, writeMarked } from "./nodes.js";
import { say } from "./say.js";
import { below } from "./text.js";

export const ROW = 96; // pixels
export const GROUP = 36;
const SPARE = 5; // rows kept above and below what is seen
const AHEAD = 40; // rows asked for beyond those, so that a walk does not ask for each
const PRINTED = 200; // rows on paper

export class RowList {
  constructor(asked) {
    this.asked = asked; // select(id), more(from, to), enter(), clear(), look(); tapped?, walked?, unfold?(id)
    this.name = newId("pk");
    this.space = make("div", "pk-space");
    this.box = make("div", "pk-list", this.space);
    this.box.tabIndex = 0;
    this.box.setAttribute("role", "listbox");
    this.box.setAttribute("aria-label", "list"); // until it is shown
    this.note = make("p", "pk-empty");
    this.node = make("div", "pk-side", this.box, this.note);
    this.list = { version: -1, total: 0, groups: [] };
    this.rows = new Map();
    this.drawn = new Map();
    this.wanted = new Set();
    this.selected = "";
    this.index = -1; // of the selected row; -1 if it is not known to be listed
    this.box.addEventListener("scroll", () => this.draw());
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.box.addEventListener("click", (event) => {
      const row = event.target.closest("[role=option]");
      if (row) this.click(Number(row.dataset.index));
    });
    // A row that is drawn anew between pressing and letting go gets no click.
    this.box.addEventListener("pointerdown", (event) => {
      const row = event.target.closest("[role=option]");
      this.pressed = row && event.button === 0 ? { row, id: this.idOf(row) } : null;
    });
    this.box.addEventListener("pointerup", (event) => {
      const row = event.target.closest("[role=option]");
      const anew = row && this.pressed && !this.pressed.row.isConnected;
      if (anew && this.idOf(row) === this.pressed.id) this.click(Number(row.dataset.index));
      this.pressed = null;
    });
    this.sized = new ResizeObserver(() => {
      this.reveal();
      this.draw();
    });
    this.sized.observe(this.box);
  }

  idOf(row) {
    return this.rows.get(Number(row.dataset.index))?.id;
  }

  click(index) {
    const { id, opens } = this.rows.get(index) ?? {};
    const turns = opens !== undefined && (!opens || id === this.selected);
    this.go(index);
    if (turns) this.asked.unfold?.(id);
    this.asked.tapped?.();
  }

  show(list, noun, empty, elsewhere = "") {
    this.list = list;
    this.starts = list.groups.map(([index]) => index);
    this.rows = new Map((list.rows ?? []).map((row, n) => [(list.from ?? 0) + n, row]));
    this.wanted.clear();
    this.pending = null;
    this.drawn.clear();
    this.box.setAttribute("aria-label", say(`explorers.list.${noun || "row"}`));
    this.note.replaceChildren();
    if (!list.total) write(this.note, empty);
    if (!list.total && elsewhere) {
      this.note.append(" ", button(elsewhere, "pk-elsewhere", () => this.asked.look()));
    }
    this.node.classList.toggle("pk-none", !list.total);
    this.box.tabIndex = list.total ? 0 : -1; // of nothing, no stop on the way of the keys
    this.box.scrollTop = 0;
    this.begins = true;
    this.find();
    this.reveal();
    this.draw();
  }

  add(from, rows) {
    rows.forEach((row, n) => this.rows.set(from + n, row));
    for (const [index] of this.drawn) {
      if (index >= from && index < from + rows.length) this.drawn.delete(index);
    }
    const index = this.pending;
    if (Number.isInteger(index) && this.rows.has(index)) this.go(index);
    this.find(this.index);
    this.draw(true);
  }

  select(id, at = -1) {
    this.selected = id;
    this.find(at);
    this.reveal();
    this.draw(true);
  }

  /** Find the selected row among those that are here; else it is where it is said to stand. */
  find(said = -1) {
    const here = this.rows.get(this.index);
    if (here && here.id === this.selected) return;
    this.index = said >= 0 && !this.rows.has(said) ? said : -1;
    for (const [index, row] of this.rows) if (row.id === this.selected) this.index = index;
  }

  top(index) {
    const groups = this.starts ? below(this.starts, Math.min(index, this.list.total - 1) + 1) : 0;
    return index * ROW + groups * GROUP;
  }

  /** Return the place where a row begins, or the heading that stands above it. */
  edge(index) {
    return this.top(index) - (this.starts?.includes(index) ? GROUP : 0);
  }

  /** Return the first place to scroll to, from so many pixels on, that cuts no row at the top. */
  whole(pixels) {
    const row = this.at(Math.max(0, pixels));
    return this.edge(row) < pixels ? this.edge(row + 1) : this.edge(row);
  }

  at(pixels) {
    let [low, high] = [0, this.list.total];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.top(middle) + ROW <= pixels) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Scroll, if need be, so that the selected row is seen with its heading.
   *
   * A list shown anew begins with the row before: the end of the list may lie below the screen.
   */
  reveal() {
    const height = this.box.clientHeight;
    const [all, ends] = [this.top(this.list.total), this.top(this.index) + ROW];
    // Room below the last row, so that the first one that is then seen is whole.
    this.space.style.height = `${height && all > height ? this.whole(all - height) + height : all}px`;
    if (this.index < 0 || !height) return;
    const edge = this.edge(this.index);
    if (this.begins && edge > ROW) this.box.scrollTop = this.edge(this.index - 1);
    this.begins = false;
    if (edge < this.box.scrollTop) this.box.scrollTop = edge;
    else if (ends > this.box.scrollTop + height) this.box.scrollTop = Math.min(edge, this.whole(ends - height));
  }

  /** Have these nodes alone, in this order; what is there already stays where it is. */
  put(nodes) {
    const kept = new Set(nodes);
    for (const node of [...this.space.children]) if (!kept.has(node)) node.remove();
    nodes.forEach((node, at) => {
      const there = this.space.children[at];
      if (there !== node) this.space.insertBefore(node, there ?? null);
    });
  }

  /** Put the rows that are seen into the document, and take out those that are not. */
  draw(anew = false) {
    const { total, groups } = this.list;
    const seen = this.box.scrollTop;
    let first = Math.max(0, this.at(seen) - SPARE);
    let last = Math.min(total, this.at(seen + this.box.clientHeight) + 1 + SPARE);
    if (this.paper) [first, last] = [0, Math.min(total, PRINTED)];
    const key = `${first}-${last}`;
    if (key !== this.range || anew || !this.drawn.size) {
      this.range = key;
      const nodes = [];
      const drawn = new Map();
      let group = below(this.starts ?? [], first);
      for (let index = first; index < last; index += 1) {
        if (groups[group]?.[0] === index) {
          const heading = make("div", "pk-group", groups[group][1]);
          heading.setAttribute("role", "presentation");
          heading.style.top = `${this.top(index) - GROUP}px`;
          nodes.push(heading);
          group += 1;
        }
        const node = this.drawn.get(index) ?? this.row(index);
        drawn.set(index, node);
        nodes.push(node);
      }
      this.drawn = drawn;
      this.put(nodes);
      this.ask(first, last);
    }
    for (const [index, node] of this.drawn) {
      node.setAttribute("aria-selected", String(index === this.index));
    }
    const chosen = this.drawn.get(this.index);
    if (chosen) this.box.setAttribute("aria-activedescendant", chosen.id);
    else this.box.removeAttribute("aria-activedescendant");
  }

  ask(first, last) {
    const missing = [];
    for (let index = first; index < last; index += 1) {
      if (!this.rows.has(index) && !this.wanted.has(index)) missing.push(index);
    }
    if (!missing.length) return;
    const from = Math.max(0, missing[0] - AHEAD);
    const to = Math.min(this.list.total, missing[missing.length - 1] + 1 + AHEAD);
    for (let index = from; index < to; index += 1) this.wanted.add(index);
    this.asked.more(from, to);
  }

  row(index) {
    const node = make("div", "pk-row");
    node.id = `${this.name}-${index}`;
    node.dataset.index = index;
    node.setAttribute("role", "option");
    node.setAttribute("aria-posinset", index + 1);
    node.setAttribute("aria-setsize", this.list.total);
    node.style.top = `${this.top(index)}px`;
    const row = this.rows.get(index);
    if (!row) {
      node.append(make("div", "pk-meta", "…"));
      return node;
    }
    const text = make("div", "pk-text");
    writeMarked(text, row.text, row.marks ?? [], (parent) => parent.appendChild(make("mark")));
    node.append(
      make("span", "pk-n", row.n),
      make("div", "pk-names", make("span", "pk-who", row.who), make("span", "pk-what", row.what)),
      text,
      make("div", "pk-meta", row.meta),
    );
    node.classList.toggle("pk-bare", !row.n);
    node.classList.toggle("pk-inside", Boolean(row.inside));
    if (row.opens !== undefined) node.classList.add(row.opens ? "pk-opened" : "pk-closed");
    return node;
  }

  go(index) {
    if (!this.list.total) return;
    index = Math.max(0, Math.min(this.list.total - 1, index));
    const row = this.rows.get(index);
    this.pending = row ? null : index;
    if (!row) {
      this.index = index;
      this.reveal();
      this.draw();
      return;
    }
    this.index = index;
    this.select(row.id);
    this.asked.select(row.id);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(this.box.clientHeight / ROW) - 1);
    const from = this.index < 0 ? this.at(this.box.scrollTop) : this.index;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key];
    if (step) this.go(this.index < 0 ? from : from + step);
    else if (event.key === "Home") this.go(0);
    else if (event.key === "End") this.go(this.list.total - 1);
    else if (["ArrowRight", "ArrowLeft"].includes(event.key)) this.turn(event.key === "ArrowRight");
    else if (event.key === "Enter" || event.key === " ") {
      if (this.index < 0) this.go(from);
      this.asked.enter();
    } else if (event.key === "Escape") this.asked.clear();
    else return;
    if (step || event.key === "Home" || event.key === "End") this.asked.walked?.();
    event.preventDefault();
    event.stopPropagation();
  }

  /** Open the line that stands for several, or close it; to the left one leaves what is inside. */
  turn(open) {
    const { id, opens, inside } = this.rows.get(this.index) ?? {};
    if (opens === !open) this.asked.unfold?.(id);
    else if (inside && !open) {
      const head = [...this.rows].find(([, row]) => row.id === inside);
      if (head) this.go(head[0]);
    }
  }

  /** Show what is printed: rows in a column, without a scroll bar. */
  onPaper(paper) {
    this.paper = paper;
    this.range = "";
    this.draw(true);
  }
}
