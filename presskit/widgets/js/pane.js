// The pane: what is read, with the lines of its source.

import { CopyMenu } from "./copy_menu.js";
import { doubtNode, linesNode } from "./doubt_node.js";
import { button, make, writeMarked } from "./nodes.js";
import { HitSteps } from "./hit_steps.js";
import { bringWords } from "./pane_scroll.js";
import { fieldsOf, lineAt } from "./quotation.js";
import { selectedWords, tellingWords } from "./passage.js";
import { say } from "./say.js";
import { sidesNode } from "./sides.js";
import { plain, pointsOf } from "./text.js";

const MORE = 3; // paragraphs that a button adds

export class Pane {
  constructor(asked) {
    this.asked = asked; // around(before, after), forms(), back(), say(text), link?(id, start, end), go?(id)
    this.node = make("article", "pk-pane");
    this.page = null;
    this.around = [0, 0];
    this.places = new Map();
    this.copy = new CopyMenu(this);
    this.hits = new HitSteps(this.node);
    this.sized = new ResizeObserver(() => {
      if (this.page && this.node.scrollTop === this.brought) this.toNear(this.page);
    });
    this.sized.observe(this.node);
    this.node.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      this.asked.back();
    });
    this.show(null);
  }

  show(page) {
    const before = this.page;
    const same = Boolean(page?.id) && page.id === before?.id;
    const scrolled = this.node.scrollTop;
    const fromEnd = this.node.scrollHeight - scrolled;
    const focused = this.node.contains(document.activeElement);
    this.page = page?.id ? page : null;
    this.places = new Map();
    [this.near, this.by] = [null, ""];
    this.copy.close();
    this.hits.forget();
    if (!same) this.around = [0, 0];
    if (!this.page) {
      const hint = make(
        "div",
        "pk-hint",
        make("p", "", say("explorers.pane.empty")),
      );
      const keys = make("p");
      for (const [name, does] of [
        ["↑ ↓", "walk"],
        ["Enter", "read"],
        ["/", "search"],
        ["Esc", "clear"],
      ]) {
        keys.append(make("kbd", "", name), ` ${say(`explorers.pane.${does}`)} `);
      }
      hint.append(keys);
      this.node.removeAttribute("aria-label");
      this.node.replaceChildren(hint);
      return;
    }
    this.node.setAttribute("aria-label", plain(page.title));
    const title = make("span", "pk-title", page.title);
    title.setAttribute("role", "heading");
    title.setAttribute("aria-level", "3");
    title.tabIndex = -1;
    this.title = title;
    this.wait(page.id);
    const known = [...page.meta];
    const facts = make("div", "pk-known");
    const top = make("div", "pk-top", title, page.parts.length ? this.copy.node : null, facts);
    const body = make("div", "pk-body");
    const doubts = [...page.doubts];
    for (const said of page.lead ?? []) body.append(make("p", "pk-lead", said));
    body.append(...sidesNode(page.sides));
    if (page.before) body.append(this.more("before", 0));
    for (const part of page.parts) this.part(body, part, doubts);
    for (const doubt of doubts) body.append(doubtNode(doubt));
    if (page.after) body.append(this.more("after", 1));
    if (page.end) body.append(make("p", "pk-lead", page.end));
    if (page.lines?.length) body.append(linesNode(page.lines));
    // Who is chosen may be another than who says the words: both stand above them.
    if (this.by && this.by !== page.title) known.push(say("explorers.pane.by", { who: this.by }));
    if (body.querySelector(".pk-asked")) known.push(sampleNode());
    facts.append(...known.map((one, n) => make("span", "", n ? make("span", "pk-dot", " · ") : null, one)));
    const { title: called, event, day, source } = page.transcript;
    const origin = [called || event, day, source].filter(Boolean).join(" · ");
    if (origin) body.append(make("p", "pk-source", origin));
    this.node.replaceChildren(top, body);
    if (same) {
      this.node.scrollTop = this.growing === 0 ? this.node.scrollHeight - fromEnd : scrolled;
    } else this.toNear(page);
    if (focused)
      (this.node.querySelector(`[data-side="${this.growing}"]`) ?? title).focus({
        preventScroll: true,
      });
    this.growing = null;
  }

  /** Scroll to what is read; whenever the pane has another size until somebody scrolls. */
  toNear(page) {
    this.node.scrollTop = this.brought = 0;
    if (page.sides?.length || !this.node.clientHeight) return; // sides stand above the words
    if (this.near) bringWords(this.node, this.near);
    else this.hits.bring();
    this.brought = this.node.scrollTop;
  }

  /** Dim a page that is no longer the one that is selected, until that one is here. */
  wait(id) {
    this.node.setAttribute("aria-busy", String(Boolean(this.page && id && id !== this.page.id)));
  }

  more(side, at) {
    const node = button(say(`explorers.pane.${side}`), "pk-more", () => {
      this.growing = at;
      this.around[at] += MORE;
      this.asked.around(...this.around);
    });
    node.dataset.side = at;
    return node;
  }

  /** Write the words of one speaker, each doubt beside the line it is about. */
  part(body, part, doubts) {
    const section = make("section", part.quiet ? "pk-part pk-quiet" : "pk-part");
    const time = part.time ? [make("span", "pk-time", part.time), " "] : [];
    if (part.place) section.append(this.place(part));
    if (!part.quiet && part.head) {
      const head = make("div", "pk-head");
      head.append(...time, part.head);
      if (part.label_line) section.append(lineNumber("pk-no pk-of-head", part.label_line));
      section.append(head, ...this.why(part));
    }
    part.paras.forEach((para, n) => {
      const lastLine = lineAt(para, para.text.length);
      const line = lineNumber("pk-no", para.line);
      if (lastLine !== para.line) line.append(make("span", "pk-to", `–${lastLine}`));
      const said = make("p", "pk-said");
      if (part.quiet && !n) said.append(...time, make("span", "pk-by", `${part.who}: `));
      if (!para.text && part.quiet) said.append(say("explorers.no_words"));
      this.paragraph(said, part, para);
      section.append(line, said);
      const end = para.start + [...para.text].length;
      for (let at = 0; at < doubts.length;) {
        const { start, line: on } = doubts[at];
        const here = Number.isInteger(start)
          ? start <= end
          : Number.isInteger(on) && on <= lastLine;
        if (here) section.append(...[doubtNode(doubts.splice(at, 1)[0])]);
        else at += 1;
      }
    });
    if (part.note) section.append(make("p", "pk-doubt", part.note));
    body.append(section);
  }

  /** Return the place of the words of a part, with a button that opens them by themselves. */
  place({ place, go }) {
    const read = say("explorers.doubts.alike.read");
    const open = button(read, "pk-more", () => this.asked.go(go));
    open.setAttribute("aria-label", `${read}: ${plain(place)}`);
    return make("div", "pk-place", make("span", "", place), open);
  }

  /** Return the reasons why the speaker is read in the role, to open. */
  why(part) {
    const said = (part.transcript ?? this.page.transcript).why?.[part.by];
    if (!said) return [];
    const box = make("details", "pk-why");
    box.append(make("summary", "", say(`explorers.why.${part.role}`)), make("div", "", said));
    return [box];
  }

  paragraph(parent, part, para) {
    const { page } = this;
    const now = page.passage ?? (page.now === undefined ? null : [page.now, page.now + 1]);
    const spans = [
      ...para.asked.map(([start, end, n]) => [start, end, "asked", n]),
      ...para.hits.map(([start, end]) => [start, end, "hit"]),
    ];
    if (page.passage) spans.push([now[0] - para.start, now[1] - para.start, "passage"]);
    const { points } = pointsOf(para.text);
    const wrap = (outer, over, start) => {
      let inner = outer;
      const asked = over.find((cut) => cut[2] === "asked");
      if (asked) {
        const even = asked[3] && Number(asked[3]) % 2 === 0; // not by colour alone: by number, too
        inner = inner.appendChild(make("span", even ? "pk-asked pk-even" : "pk-asked"));
        if (asked[3] && asked[0] === start) inner.append(make("sup", "pk-sup", asked[3]));
      }
      const hit = over.some((cut) => cut[2] === "hit");
      const passage = over.some((cut) => cut[2] === "passage");
      if (!hit && !passage) return inner;
      inner = inner.appendChild(make("mark", passage ? "pk-passage" : ""));
      const place = para.start + points(start);
      if (now && place >= now[0] && place < now[1]) {
        inner.classList.add("pk-now");
        this.near ??= inner;
      }
      if (place === page.at) this.near ??= inner; // and not only its paragraph, which may be long
      return inner;
    };
    const before = this.near;
    writeMarked(
      parent,
      para.text,
      spans.filter(([s, e]) => e > 0 && s < e),
      wrap,
      this.places,
      { part, para },
    );
    const from = page.at ?? now?.[0];
    const inside =
      Number.isInteger(from) && from >= para.start && from <= para.start + points(para.text.length);
    if (!before && inside) this.near ??= parent;
    if (!before && this.near) this.by = part.who;
  }

  /** Return the words to quote: what is selected here, or else the sentence that matters. */
  quoted() {
    const words = selectedWords(this.places) ?? tellingWords(this.page);
    return words && this.quote(words);
  }

  /** Return the fields of a quotation of some words, and the link that leads to them. */
  quote({ part, ...words }) {
    const { forms, link } = this.asked;
    const page = { transcript: part.transcript ?? this.page.transcript };
    const fields = fieldsOf(page, part, words, forms());
    return { fields, link: link?.(part.turn_id, words.start, words.end) };
  }
}

/** Return a sample of the look of questions. */
function sampleNode() {
  const look = make("span", "pk-asked", make("sup", "pk-sup", "1"), say("explorers.pane.like_this"));
  return make("span", "", say("explorers.pane.questions"), " ", look);
}

/** Return the number of a line of the source, in the margin; who hears the words needs none. */
function lineNumber(look, line) {
  const node = make("span", look, String(line));
  node.setAttribute("aria-hidden", "true");
  return node;
}
