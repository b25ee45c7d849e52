// The list and the reading pane of an explorer: in JupyterLab and in shared pages.
//
// In JupyterLab Python filters and sends what is shown (`render`, an anywidget). A shared
// page has no Python: there `mount` brings an engine over the data that the page carries
// (its "island"). Both show the same Reader, which takes the same shapes.
//
// Transcripts are untrusted: their text goes into text nodes, never into HTML. Positions
// count characters as Python does, also where JavaScript counts two (see `pointsOf`).

// --- words and nodes -------------------------------------------------------------------

const ODD = /([\u202A-\u202E\u2066-\u2069])/; // they turn the direction of what follows
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const EDGES = /^[.,;:!"“”()[\]]+|[.,;:!"“”()[\]]+$/g;

const codeOf = (char) => `⟪U+${char.charCodeAt(0).toString(16).toUpperCase()}⟫`;
const plain = (text) =>
  String(text ?? "")
    .split(ODD)
    .map((part) => (ODD.test(part) ? codeOf(part) : part))
    .join("");
const number = (n) => n.toLocaleString("en-US");
const counted = (n, one) => `${number(n)} ${one}${n === 1 ? "" : "s"}`;
const oneLine = (text) => text.split(/\s+/).filter(Boolean).join(" ");

/** Make an element; strings become text, in which nothing can turn the direction. */
function make(tag, name = "", ...children) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  for (const child of children) {
    if (child instanceof Node) node.append(child);
    else if (child !== null && child !== undefined) write(node, String(child));
  }
  return node;
}

/** Write text into an element; `places` learns at which character each node begins. */
function write(parent, text, at = 0, places = null, where = null) {
  for (const part of text.split(ODD)) {
    if (!part) continue;
    const odd = ODD.test(part);
    const node = document.createTextNode(odd ? codeOf(part) : part);
    if (odd) {
      const tag = document.createElement("span");
      tag.className = "pk-odd";
      tag.append(node);
      parent.append(tag);
    } else parent.append(node);
    places?.set(node, { ...where, at, length: part.length });
    at += part.length;
  }
}

function button(text, name, press) {
  const node = make("button", name, text);
  node.type = "button";
  node.addEventListener("click", press);
  return node;
}

/** Return how many of some sorted numbers are below a limit. */
function below(numbers, limit) {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Return what turns places in a text into Python's count, and back. */
function pointsOf(text) {
  const same = (at) => at;
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return { points: same, units: same };
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map((pair) => pair.index);
  const before = pairs.map((at, n) => at - n);
  return {
    points: (unit) => unit - below(pairs, unit),
    units: (point) => point + below(before, point),
  };
}

/** Write a text with some of its parts marked; spans are [start, end] in points. */
function writeMarked(parent, text, spans, wrap, places = null, where = null) {
  const { units } = pointsOf(text);
  const cuts = spans.map(([start, end, ...rest]) => [units(start), units(end), ...rest]);
  const edges = new Set([0, text.length]);
  for (const [start, end] of cuts) edges.add(start).add(end);
  const sorted = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  for (let i = 1; i < sorted.length; i += 1) {
    const [start, end] = [sorted[i - 1], sorted[i]];
    const over = cuts.filter((cut) => cut[0] <= start && end <= cut[1]);
    const inner = over.length ? wrap(parent, over, start) : parent;
    write(inner, text.slice(start, end), start, places, where);
  }
}

// --- a quotation: whole words, with all that a careful reader needs ---------------------

/** Return the sentence of a paragraph in which a place stands, as [start, end]. */
function sentenceAt(part, para, place) {
  const { points, units } = pointsOf(para.text);
  const end = para.start + points(para.text.length);
  const at = para.start + points(place);
  const starts = part.sentences.filter((start) => para.start < start && start < end);
  const edges = [para.start, ...starts, end];
  const next = Math.max(1, edges.findIndex((edge) => edge > at));
  return [edges[next - 1], edges[next]].map((edge) => units(edge - para.start));
}

/** Return a paragraph as it is sent with a whole transcript, with the names of its parts. */
function paragraphOf([line, start, text, lines = null]) {
  return { line, start, text, lines };
}

/** Return the line of the source in which a place of a paragraph stands. */
function lineAt(para, place) {
  if (!para.lines) return para.line + para.text.slice(0, place).split("\n").length - 1;
  const at = pointsOf(para.text).points(place);
  let { line } = para;
  for (const one of para.lines) {
    const [start, next] = Array.isArray(one) ? one : [one, line + 1];
    if (start > at) break;
    line = next;
  }
  return line;
}

/** Move both ends of a span outwards to whole words, and white space out of it. */
function snapped(text, start, end) {
  let holds = false;
  for (const word of text.matchAll(WORD)) {
    const [first, last] = [word.index, word.index + word[0].length];
    if (first < start && start < last) start = first;
    if (first < end && end < last) end = last;
    holds ||= first >= start && last <= end;
  }
  const words = text.slice(start, end);
  start += words.length - words.trimStart().length;
  return holds ? [start, start + words.trim().length] : null;
}

/** Fill a form: a segment is dropped when one of its placeholders has no value. */
function fill(form, segments, fields) {
  const values = form === "article" ? { ...fields, words: oneLine(fields.words) } : fields;
  const hole = /\{(\w+)\}/g;
  return segments
    .filter((segment) => [...segment.matchAll(hole)].every((found) => values[found[1]]))
    .map((segment) => segment.replace(hole, (_, name) => values[name]))
    .join("");
}

/** Return what the notes of a turn tell that meet some words, each text once. */
function told(notes, start, end) {
  const meet = notes.filter((note) => note[0] < end && note[1] > start);
  return [...new Set(meet.map((note) => note[2]))];
}

/** Return the fields of a quote; what they say is Python's, see quotes/_known.py. */
function fieldsOf({ transcript: head }, part, { words, start, end, line }, forms) {
  const stamps = told(part.stamps, start, end);
  const kinds = told(part.doubts, start, end).join(", ");
  if (kinds) stamps.push(fill("marked", forms.marked, { kinds }));
  return {
    words,
    speaker: part.speaker ?? part.who,
    office: part.office,
    outlet: part.outlet,
    event: head.event,
    date: head.date,
    day: head.day,
    source: head.source,
    line: String(line),
    url: head.url,
    sha256: head.sha256,
    span: `${start}–${end}`,
    stamp: stamps.join("; "),
  };
}

async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page from disk may have no clipboard, but it can select and copy.
    const box = make("textarea");
    box.value = text;
    box.style.position = "fixed";
    box.style.opacity = "0";
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    return done;
  }
}

// --- the list: thousands of rows, of which a few are in the document --------------------

const ROW = 96; // pixels
const GROUP = 36;
const SPARE = 5; // rows kept above and below what is seen
const AHEAD = 40; // rows asked for beyond those, so that a walk does not ask for each
const PRINTED = 200; // rows on paper
let made = 0; // lists, for ids that are unique in the document

class RowList {
  constructor(asked) {
    this.asked = asked; // select(id), more(from, to), enter(), clear()
    this.name = `pk${(made += 1)}`;
    this.space = make("div", "pk-space");
    this.box = make("div", "pk-list", this.space);
    this.box.tabIndex = 0;
    this.box.setAttribute("role", "listbox");
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
      if (row) this.go(Number(row.dataset.index));
    });
    this.sized = new ResizeObserver(() => {
      this.reveal();
      this.draw();
    });
    this.sized.observe(this.box);
  }

  show(list, noun, empty) {
    this.list = list;
    this.starts = list.groups.map(([index]) => index);
    this.rows = new Map((list.rows ?? []).map((row, n) => [(list.from ?? 0) + n, row]));
    this.wanted.clear();
    this.pending = null;
    this.drawn.clear();
    this.box.setAttribute("aria-label", noun ? `${noun}s` : "list");
    this.space.style.height = `${this.top(list.total)}px`;
    this.note.replaceChildren();
    if (!list.total) write(this.note, empty);
    this.node.classList.toggle("pk-none", !list.total);
    this.box.scrollTop = 0;
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
    this.find();
    this.draw(true);
  }

  select(id) {
    this.selected = id;
    this.find();
    this.reveal();
    this.draw(true);
  }

  find() {
    const here = this.rows.get(this.index);
    if (here && here.id === this.selected) return;
    this.index = -1;
    for (const [index, row] of this.rows) if (row.id === this.selected) this.index = index;
  }

  top(index) {
    const groups = this.starts ? below(this.starts, Math.min(index, this.list.total - 1) + 1) : 0;
    return index * ROW + groups * GROUP;
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

  /** Scroll, if need be, so that the selected row is seen with its heading. */
  reveal() {
    const [top, height] = [this.top(this.index), this.box.clientHeight];
    if (this.index < 0 || !height) return;
    const above = this.starts.includes(this.index) ? GROUP : 0;
    if (top - above < this.box.scrollTop) this.box.scrollTop = top - above;
    else if (top + ROW > this.box.scrollTop + height) this.box.scrollTop = top + ROW - height;
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
      this.space.replaceChildren(...nodes);
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
    else if (event.key === "Enter" || event.key === " ") {
      if (this.index < 0) this.go(from);
      this.asked.enter();
    } else if (event.key === "Escape") this.asked.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Show what is printed: rows in a column, without a scroll bar. */
  onPaper(paper) {
    this.paper = paper;
    this.range = "";
    this.draw(true);
  }
}

// --- the pane: what is read, with the lines of its source -------------------------------

const MORE = 3; // paragraphs that a button adds

class Pane {
  constructor(asked) {
    this.asked = asked; // around(before, after), forms(), back(), say(text), link?(id, start, end)
    this.node = make("article", "pk-pane");
    this.page = null;
    this.around = [0, 0];
    this.places = new Map();
    this.copy = new CopyMenu(this);
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
    this.near = null;
    this.copy.close();
    if (!same) this.around = [0, 0];
    if (!this.page) {
      const hint = make(
        "div",
        "pk-hint",
        make("p", "", "Choose a line of the list, or a mark of the chart."),
      );
      const keys = make("p");
      for (const [name, does] of [
        ["↑ ↓", "walk the list"],
        ["Enter", "read"],
        ["/", "search"],
        ["Esc", "clear"],
      ]) {
        keys.append(make("kbd", "", name), ` ${does} `);
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
    const meta = make("span", "pk-known");
    page.meta.forEach((known, n) => {
      if (n) meta.append(" · ");
      meta.append(make("span", "", known));
    });
    const top = make("div", "pk-top", make("div", "pk-name", title, " ", meta));
    if (page.parts.length) top.append(this.copy.node);
    const body = make("div", "pk-body");
    const doubts = [...page.doubts];
    if (page.before) body.append(this.more("before", 0));
    for (const part of page.parts) this.part(body, part, doubts);
    for (const doubt of doubts) body.append(doubtNode(doubt));
    if (page.after) body.append(this.more("after", 1));
    const { title: called, event, day, source } = page.transcript;
    const origin = [called || event, day, source].filter(Boolean).join(" · ");
    if (origin) body.append(make("p", "pk-source", origin));
    this.node.replaceChildren(top, body);
    if (same) {
      this.node.scrollTop = this.growing === 0 ? this.node.scrollHeight - fromEnd : scrolled;
    } else if (this.near) {
      const gap = this.near.getBoundingClientRect().top - this.node.getBoundingClientRect().top;
      // What is in doubt may begin further down, as long as it can be seen with its title.
      const seen = page.at !== undefined && this.node.scrollTop + gap < this.node.clientHeight - 96;
      if (seen) this.node.scrollTop = 0;
      else this.node.scrollTop += gap - this.node.clientHeight / 3;
    } else this.node.scrollTop = 0;
    if (focused)
      (this.node.querySelector(`[data-side="${this.growing}"]`) ?? title).focus({
        preventScroll: true,
      });
    this.growing = null;
  }

  /** Dim a page that is no longer the one that is selected, until that one is here. */
  wait(id) {
    this.node.setAttribute("aria-busy", String(Boolean(this.page && id && id !== this.page.id)));
  }

  more(side, at) {
    const node = button(`Show what comes ${side}`, "pk-more", () => {
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
    if (!part.quiet) section.append(make("div", "pk-head", part.head));
    part.paras.forEach((para, n) => {
      const line = make("span", "pk-no", String(para.line));
      line.setAttribute("aria-hidden", "true");
      const said = make("p", "pk-said");
      if (part.quiet && !n) said.append(make("span", "pk-by", `${part.who}: `));
      if (!para.text && part.quiet) said.append("(no words)");
      this.paragraph(said, part, para);
      section.append(line, said);
      const end = para.start + [...para.text].length;
      const lastLine = lineAt(para, para.text.length);
      for (let at = 0; at < doubts.length;) {
        const { start, line: on } = doubts[at];
        const here = Number.isInteger(start)
          ? start <= end
          : Number.isInteger(on) && on <= lastLine;
        if (here) section.append(...[doubtNode(doubts.splice(at, 1)[0])]);
        else at += 1;
      }
    });
    body.append(section);
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
  }

  /** Return the words to quote: what is selected here, or else the sentence that matters. */
  quoted() {
    return this.chosen() ?? this.telling();
  }

  chosen() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    let [first, last] = [null, null];
    for (const [node, place] of this.places) {
      if (!range.intersectsNode(node)) continue;
      const tag = node.data.length !== place.length; // a sign for one character
      const from = node === range.startContainer && !tag ? range.startOffset : 0;
      const to = node === range.endContainer && !tag ? range.endOffset : place.length;
      if (from >= to) continue;
      if (first && place.part !== first.part) break; // one turn at a time
      first ??= { ...place, unit: place.at + from };
      last = { ...place, unit: place.at + to };
    }
    return first && this.words(first.part, first, last);
  }

  telling() {
    const { page } = this;
    if (page.passage) {
      for (const part of page.parts) {
        const ends = page.passage.map((at) => placeIn(part, at));
        if (ends[0] && ends[1]) return this.words(part, ...ends);
      }
    }
    const at = page.at ?? page.now ?? null;
    const said = (role) => page.parts.filter((part) => part.role === role);
    const answers = said("principal");
    const places = [
      ...(at === null ? [] : page.parts.map((part) => [part, placeIn(part, at)])),
      ...answers.flatMap((part) =>
        part.paras
          .filter((para) => para.hits.length)
          .map((para) => [part, placeIn(part, para.start + para.hits[0][0])]),
      ),
      ...[...answers, ...said("journalist"), ...page.parts].map((part) => [
        part,
        { para: part.paras[0], unit: 0 },
      ]),
    ];
    for (const [part, place] of places) {
      if (!place?.para) continue;
      const [start, end] = sentenceAt(part, place.para, place.unit);
      const words = this.words(
        part,
        { para: place.para, unit: start },
        { para: place.para, unit: end },
      );
      if (words) return words;
    }
    return null;
  }

  /** Return words of one turn with their fields, both ends moved to whole words. */
  words(part, first, last) {
    const paras = part.paras.slice(
      part.paras.indexOf(first.para),
      part.paras.indexOf(last.para) + 1,
    );
    let text = "";
    let tail = 0;
    paras.forEach((para, n) => {
      // What stands between paragraphs is white space; only its length is known here.
      const previous = paras[n - 1];
      if (previous)
        text += "\n".repeat(Math.max(0, para.start - previous.start - [...previous.text].length));
      tail = text.length;
      text += para.text;
    });
    const span = snapped(text, first.unit, tail + last.unit);
    if (!span) return null;
    const { points } = pointsOf(text);
    const [start, end] = span.map((unit) => first.para.start + points(unit));
    const holds = paras.findLast((para) => para.start <= start);
    const before = pointsOf(holds.text).units(start - holds.start);
    const said = { words: text.slice(...span), start, end, line: lineAt(holds, before) };
    const fields = fieldsOf(this.page, part, said, this.asked.forms());
    return { fields, link: this.asked.link?.(part.turn_id, start, end) };
  }
}

function placeIn(part, at) {
  for (const para of part.paras) {
    const { points, units } = pointsOf(para.text);
    if (at >= para.start && at <= para.start + points(para.text.length)) {
      return { para, unit: units(at - para.start) };
    }
  }
  return null;
}

function doubtNode({ line, decided, message, suggestion }) {
  const said =
    Number.isInteger(line) && !/^line \d/i.test(message) ? `line ${line}: ${message}` : message;
  const words = make("p", "pk-doubt", said);
  return suggestion ? make("div", "pk-settle", words, lineNode(decided, suggestion)) : words;
}

const HEADER =
  "action,transcript,sha256,start,end,value,reason,scope,words,before,after";

/** Show the line of a correction file that settles a doubt, ready to be copied. */
function lineNode(decided, suggestion) {
  const hint =
    decided
      ? "The line of corrections.csv that says so:"
      : `To settle it, add this line to corrections.csv beside the files, below ${HEADER}:`;
  const done = make("span", "pk-done");
  done.setAttribute("role", "status");
  const copy = button("Copy line", "", async () => {
    done.textContent = (await toClipboard(suggestion)) ? "Copied" : "Select it and copy";
  });
  const code = make("code", "pk-csv", suggestion);
  code.tabIndex = 0;
  return make(
    "div",
    "pk-line",
    make("span", "pk-note", hint),
    code,
    copy,
    done,
  );
}

const ENTRIES = [
  ["article", "As article text"],
  ["email", "As e-mail, with its source"],
  ["citation", "As citation, with place and SHA-256"],
];

class CopyMenu {
  constructor(pane) {
    this.pane = pane;
    this.open = button("Copy quote ▾", "pk-copy", () =>
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
    items.setAttribute("aria-label", "Copy quote");
    const entry = (label, text) => {
      const item = button(label, "", () => this.take(text));
      item.setAttribute("role", "menuitem");
      item.tabIndex = -1;
      items.append(item);
    };
    const forms = this.pane.asked.forms();
    for (const [form, label] of ENTRIES)
      if (forms[form]) entry(label, fill(form, forms[form], fields));
    if (link) entry("Link to this passage", link);
    const words = oneLine(fields.words);
    const shown = words.length > 200 ? `${words.slice(0, 199)}…` : words;
    const notes = [`line ${fields.line}`, fields.speaker, fields.stamp].filter(Boolean);
    this.menu.replaceChildren(
      make("p", "pk-words", `“${shown}”`),
      make("p", "pk-note", notes.join(" · ")),
      items,
      make("p", "pk-note", "Select words below to quote others."),
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
    this.done.textContent = done ? "Copied" : "Not copied: this browser does not allow it";
    this.pane.asked.say(this.done.textContent);
    this.open.focus({ preventScroll: true });
    this.close();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.done.textContent = ""), 2000);
  }

  key(event) {
    if (this.menu.hidden) return;
    const items = [...this.menu.querySelectorAll("[role=menuitem]")];
    const at = items.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) items[(at + step + items.length) % items.length].focus();
    else if (event.key === "Home") items[0].focus();
    else if (event.key === "End") items[items.length - 1].focus();
    else if (event.key === "Escape") {
      this.open.focus();
      this.close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

// --- the reader: list and pane, and the keys of the explorer around them ----------------

class Reader {
  constructor(root, asked) {
    this.asked = asked; // select, more, around, forms, noun, empty, undo, redo, clear, link?
    this.root = root;
    root.classList.add("presskit-reader");
    root.dataset.lmSuppressShortcuts = "true"; // JupyterLab would take the arrow keys
    this.live = make("div", "pk-live");
    this.live.setAttribute("aria-live", "polite");
    this.list = new RowList({
      select: asked.select,
      more: asked.more,
      enter: () => this.pane.title?.focus(),
      clear: asked.clear,
    });
    this.pane = new Pane({
      around: asked.around,
      forms: asked.forms,
      link: asked.link,
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
    this.list.show(list, this.asked.noun(), this.asked.empty());
  }

  select(id) {
    if (id !== this.list.selected) this.list.select(id);
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
      } else if (event.key === "Escape" && inSearch) this.asked.clear();
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
    return () => box.removeEventListener("keydown", hear, true);
  }

  close() {
    clearTimeout(this.saying);
    this.list.sized.disconnect();
    removeEventListener("beforeprint", this.paper);
    removeEventListener("afterprint", this.screen);
    this.root.replaceChildren();
  }
}

// --- JupyterLab: Python filters, this shows ----------------------------------------------

/** Give the two handles of a slider the names that ipywidgets leaves out. */
function nameHandles(box) {
  for (const handle of box.querySelectorAll(".noUi-handle:not([aria-label])")) {
    const label =
      handle.closest(".jupyter-widgets")?.querySelector(".widget-label")?.textContent ?? "";
    const least = handle.classList.contains("noUi-handle-lower");
    handle.setAttribute("aria-label", `${label}, ${least ? "least" : "most"}`);
  }
}

function render({ model, el }) {
  const reader = new Reader(el, {
    select: (id) => {
      model.set("selected", id);
      model.save_changes();
    },
    more: (from, to) => model.send({ type: "rows", version: model.get("list").version, from, to }),
    around: (before, after) => model.send({ type: "around", before, after }),
    undo: () => model.send({ type: "undo" }),
    redo: () => model.send({ type: "redo" }),
    clear: () => model.send({ type: "clear" }),
    forms: () => model.get("forms") ?? {},
    noun: () => model.get("noun") ?? "",
    empty: () => model.get("empty") ?? "",
  });
  const heard = {
    "change:list": () => {
      const list = model.get("list");
      if (list?.groups) reader.show(list);
    },
    "change:selected": () => {
      reader.select(model.get("selected") ?? "");
      reader.pane.wait(model.get("selected"));
    },
    "change:page": () => reader.pane.show(model.get("page")),
    "change:said": () => reader.say(model.get("said") ?? ""),
    "msg:custom": (message) => {
      const current = message?.version === model.get("list")?.version;
      if (message?.type === "rows" && current) reader.list.add(message.from, message.rows);
    },
  };
  for (const [name, hear] of Object.entries(heard)) model.on(name, hear);
  for (const name of ["change:list", "change:selected", "change:page"]) heard[name]();

  // The box around is known only once Lab has put this into the document.
  let [box, deaf, timer] = [null, () => {}, 0];
  const sized = new ResizeObserver(() => {
    if (!box && el.isConnected) {
      box = el.closest(".presskit-explorer") ?? el;
      deaf = reader.listen(box);
      if (box !== el) sized.observe(box);
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      nameHandles(box ?? el);
      const width = Math.round(box?.clientWidth ?? 0);
      if (!width || width === model.get("width")) return;
      model.set("width", width);
      model.save_changes();
    }, 120);
  });
  sized.observe(el);
  return () => {
    for (const [name, hear] of Object.entries(heard)) model.off(name, hear);
    clearTimeout(timer);
    sized.disconnect();
    deaf();
    reader.close();
  };
}

// --- a shared page: words and hits, by the rules of presskit.text ------------------------

class Problem extends Error {} // what cannot be looked for, and why, for the reader

const nothing = {
  text: "",
  regex: false,
  within: "exchanges",
  since: "",
  until: "",
  followups: false,
};
const EMPTY = {
  ...nothing,
  transcript: [],
  asker: [],
  outlet: [],
  min_words: null,
  max_words: null,
  role: [],
  severity: [],
  kind: [],
};
const LEFT_OUT_OF = "It is left out of the choice.";

/** Return what a word of a pattern is found by; words of the sources bring their own. */
function keyOf(word) {
  if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase();
  const low = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ς/g, "σ")
    .replace(/’/g, "'");
  const folded = low.replace(/\s+/g, "").replace(EDGES, "");
  return folded.search(WORD) >= 0 ? folded : word.toLowerCase();
}

function globsOf(pattern) {
  const words = pattern.split(/\s+/).filter((part) => part.search(WORD) >= 0 || part.includes("*"));
  if (!words.length || pattern.search(WORD) < 0) {
    throw new Problem(
      `“${pattern.trim()}” holds no word to look for. Write whole words, with * for any ending: ammunition*.`,
    );
  }
  return words.map((part) => keyOf(part.replace(EDGES, "")));
}

/** Return what says whether a word fits a pattern; no part of it is tried twice. */
function fitting(glob) {
  const parts = glob.split(/\*+/).map((part) =>
    part.replace(/[.+^${}()|[\]\\/]/g, "\\$&").replace(/\?/g, "."),
  );
  if (parts.length === 1) {
    const whole = new RegExp(`^${parts[0]}$`, "su");
    return (key) => whole.test(key);
  }
  const begins = new RegExp(`^${parts.shift()}`, "su");
  const ends = new RegExp(`${parts.pop()}$`, "su");
  const between = parts.map((part) => new RegExp(part, "gsu"));
  return (key) => {
    let at = begins.exec(key)?.[0].length;
    if (at === undefined) return false;
    for (const part of between) {
      part.lastIndex = at; // the first place is as good as any
      if (!part.exec(key)) return false;
      at = part.lastIndex;
    }
    return ends.test(key.slice(at));
  };
}

/** Rewrite a regular expression of Python's for JavaScript, where they differ. */
function regexOf(pattern) {
  if (pattern.length > 300)
    throw new Problem("A regular expression may have 300 characters at most.");
  const letters = "\\p{L}\\p{N}_";
  const edge = `(?:(?<=[${letters}])(?![${letters}])|(?<![${letters}])(?=[${letters}]))`;
  const inner = `(?:(?<=[${letters}])(?=[${letters}])|(?<![${letters}])(?![${letters}]))`;
  let inClass = false;
  const source = pattern
    .replace(/\(\?P</g, "(?<")
    .replace(/\(\?P=(\w+)\)/g, "\\k<$1>")
    .replace(/\\([\s\S])|[[\]]/g, (all, escaped) => {
      if (all === "[") inClass = true;
      if (all === "]") inClass = false;
      if (escaped === undefined) return all;
      if (escaped === "w") return inClass ? letters : `[${letters}]`;
      if (escaped === "W" && !inClass) return `[^${letters}]`;
      if (escaped === "d") return "\\p{Nd}";
      if (escaped === "D") return "\\P{Nd}";
      if (escaped === "b" && !inClass) return edge;
      if (escaped === "B" && !inClass) return inner;
      if (escaped === "A") return "^";
      if (escaped === "Z") return "$";
      // A sign that stands for itself anyway: JavaScript wants no \ before it.
      return /[\w\s^$\\.*+?()[\]{}|/-]/.test(escaped) && (escaped !== "-" || inClass)
        ? all
        : escaped;
    });
  let made;
  try {
    made = new RegExp(source, "giu");
  } catch {
    throw new Problem(
      `“${pattern}” is not a regular expression. Write \\ before a sign that stands for itself.`,
    );
  }
  if (runsAway(pattern))
    throw new Problem(
      `“${pattern}” repeats a repeat, which may take forever. Take out one of them.`,
    );
  return made;
}

const SEARCH_SECONDS = 3; // as presskit.schema.limits has it

/** What a worker does: a browser cannot stop a search, but it can stop a worker. */
const SEEK = `onmessage = ({ data: [source, texts] }) => {
  const regex = new RegExp(source, "giu");
  if (regex.test("")) return postMessage(null);
  const hits = [];
  texts.forEach((text, n) => {
    const own = [];
    for (const found of text.matchAll(regex))
      if (found[0]) own.push([found.index, found.index + found[0].length]);
    if (own.length) hits.push([n, own]);
  });
  postMessage(hits);
};`;

/** Say whether a group that is repeated holds nothing but a repeat, as (a+)+ does. */
function runsAway(pattern) {
  const atom = String.raw`(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\\()[\]|*+?{}])`;
  const optional = new RegExp(`${atom}(?:[*?]|\\{0?,\\d*\\})[?+]?`, "g");
  const repeated = new RegExp(`${atom}(?:\\+|\\{\\d+,\\})[?+]?`, "g");
  for (const group of pattern.matchAll(
    /\((?:\?:|\?P?<\w+>)?((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[\]])*)\)(?:[*+]|\{\d*,\})/g,
  )) {
    for (const branch of group[1].split("|")) {
      const open = /[*+]|\{\d*,\}/.test(branch.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, "x"));
      if (open && !branch.replace(optional, "").replace(repeated, "")) return true;
    }
  }
  return false;
}

/** The turns of all transcripts, and the places of their words. */
class Words {
  constructor(transcripts, folds) {
    this.folds = new Map(Object.entries(folds));
    this.codes = new Map(); // of printed words
    this.keys = new Map(); // of what they are found by
    this.turns = [];
    this.parts = [];
    this.found = new Map();
    transcripts.forEach((transcript, t) => {
      transcript.turns.forEach((turn, at) =>
        this.turns.push({ turn, t, at, n: this.turns.length }),
      );
    });
  }

  /** Return the text of a turn; of the white space between paragraphs the length is known. */
  text(place) {
    if (place.text === undefined) {
      let text = "";
      let end = place.turn.paras[0]?.[1] ?? 0;
      for (const [, start, said] of place.turn.paras) {
        text += "\n".repeat(Math.max(0, start - end)) + said;
        end = start + [...said].length;
      }
      place.text = text;
      place.base = place.turn.paras[0]?.[1] ?? 0;
      Object.assign(place, pointsOf(text));
    }
    return place.text;
  }

  code(printed) {
    let code = this.codes.get(printed);
    if (code === undefined) {
      const key = this.folds.get(printed) ?? printed.toLowerCase();
      code = this.keys.get(key) ?? this.keys.size;
      this.keys.set(key, code);
      this.codes.set(printed, code);
    }
    return code;
  }

  /** Index some more turns; return whether there are any left. */
  index(until = Infinity) {
    while (this.parts.length < this.turns.length && performance.now() < until) {
      this.parts.push(this.indexed(this.turns[this.parts.length]));
    }
    return this.parts.length < this.turns.length;
  }

  indexed(place) {
    const text = this.text(place);
    const { base, points, turn } = place;
    const [start, end, code, sentence] = [[], [], [], []];
    const breaks = [...turn.sentences.slice(1), ...turn.skip.map(([, to]) => to)];
    breaks.sort((one, other) => one - other);
    let [current, upcoming] = [0, 0];
    for (const found of text.matchAll(WORD)) {
      const left = base + points(found.index);
      if (turn.skip.some(([from, to]) => from <= left && left < to)) continue; // a stage mark
      while (upcoming < breaks.length && breaks[upcoming] <= left) {
        upcoming += 1;
        current += 1;
      }
      start.push(left);
      end.push(base + points(found.index + found[0].length));
      code.push(this.code(found[0]));
      sentence.push(current);
    }
    return { start, end, code: Int32Array.from(code), sentence };
  }

  /** Return the hits of a text, turn by turn: lists of [start, end]. */
  find(text, regex) {
    const key = `${regex}${text}`;
    if (!regex && !this.found.has(key)) this.keep(key, this.phrases(globsOf(text)));
    const found = this.found.get(key);
    if (found instanceof Problem) throw found;
    return found;
  }

  keep(key, found) {
    this.found.set(key, found);
    if (this.found.size > 24) this.found.delete(this.found.keys().next().value);
  }

  /** Look for an expression, so that `find` has it; null if that need not be waited for. */
  seek(pattern) {
    const key = `true${pattern}`;
    if (this.found.has(key)) return null;
    try {
      const regex = regexOf(pattern);
      return this.matches(regex, pattern).then((found) => found && this.keep(key, found));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.keep(key, error);
      return null;
    }
  }

  phrases(globs) {
    this.index();
    const wanted = globs.map((glob) => this.matching(glob));
    const hits = new Map();
    const [first, last] = [wanted[0], wanted.length - 1];
    this.parts.forEach(({ start, end, code, sentence }, n) => {
      for (let at = 0; at + last < code.length; at += 1) {
        if (!first[code[at]] || sentence[at] !== sentence[at + last]) continue;
        let same = 1;
        while (same <= last && wanted[same][code[at + same]]) same += 1;
        if (same <= last) continue;
        if (!hits.has(n)) hits.set(n, []);
        hits.get(n).push([start[at], end[at + last]]);
      }
    });
    return hits;
  }

  /** Say of each word whether one word of a pattern stands for it. */
  matching(glob) {
    const flags = new Uint8Array(this.keys.size);
    if (!/[*?]/.test(glob)) {
      const code = this.keys.get(glob);
      if (code !== undefined) flags[code] = 1;
      return flags;
    }
    const fits = fitting(glob);
    for (const [key, code] of this.keys) if (fits(key)) flags[code] = 1;
    return flags;
  }

  /** Promise the hits of an expression, or the problem with it; null if it is stopped. */
  matches(regex, pattern) {
    const slow = `The search for “${pattern}” was stopped after ${SEARCH_SECONDS} seconds: there are too many ways to try. Say more of what must be there, or look for whole words.`;
    const empty = `“${pattern}” matches where nothing stands. Write + in place of *.`;
    const refused = "This page may not look for expressions here. Look for whole words.";
    return new Promise((resolve) => {
      const url = URL.createObjectURL(new Blob([SEEK], { type: "text/javascript" }));
      const worker = new Worker(url);
      const end = (found) => {
        clearTimeout(timer);
        worker.terminate();
        URL.revokeObjectURL(url);
        resolve(found);
      };
      const timer = setTimeout(() => end(new Problem(slow)), SEARCH_SECONDS * 1000);
      worker.onmessage = ({ data }) => end(data ? this.placed(data) : new Problem(empty));
      worker.onerror = () => end(new Problem(refused));
      this.stop = () => end(null);
      worker.postMessage([regex.source, this.turns.map((place) => this.text(place))]);
    });
  }

  /** Return hits in the texts of turns as places in the sources. */
  placed(hits) {
    return new Map(
      hits.map(([n, own]) => {
        const { base, points } = this.turns[n];
        return [n, own.map((span) => span.map((at) => base + points(at)))];
      }),
    );
  }
}

// --- a shared page: what a query leaves, and the pages to read ---------------------------

/** Return the rows that all tests keep; for each facet count what the other tests keep. */
function sift(rows, tests, facets, weigh = () => 1) {
  const names = Object.keys(tests);
  const counts = Object.fromEntries(Object.keys(facets).map((name) => [name, new Map()]));
  const kept = rows.filter((row, n) => {
    let failed = "";
    for (const name of names) {
      if (tests[name](row, n)) continue;
      if (failed) return false;
      failed = name;
    }
    const weight = weigh(row, n);
    for (const name of failed ? [failed] : Object.keys(facets)) {
      if (!facets[name] || !weight) continue;
      for (const value of facets[name](row))
        counts[name].set(value, (counts[name].get(value) ?? 0) + weight);
    }
    return !failed;
  });
  return { kept, counts };
}

const among = (chosen, value) => !chosen.length || chosen.includes(value);

/** What all kinds of explorers share: transcripts, hits, pages. */
class Engine {
  constructor(island) {
    this.island = island;
    this.transcripts = island.transcripts;
    this.words = new Words(this.transcripts, island.folds);
    this.turns = new Map(this.words.turns.map((place) => [place.turn.id, place]));
    const newest = (one, other) => (other.date || " ").localeCompare(one.date || " ");
    const order = [...this.transcripts].sort(newest);
    this.rank = this.transcripts.map((transcript) => order.indexOf(transcript));
    this.names = this.apart(this.transcripts.map(({ id, group }) => [id, group || id]));
    this.chapters = new Map();
  }

  /** Return names by id, with the id behind a name that several have. */
  apart(pairs) {
    const times = new Map();
    const names = new Map(pairs);
    for (const name of names.values()) times.set(name, (times.get(name) ?? 0) + 1);
    return new Map(
      [...names].map(([id, name]) => [id, times.get(name) > 1 ? `${name} (${id})` : name]),
    );
  }

  days({ since, until }) {
    return (t) => {
      const { date } = this.transcripts[t];
      return (!since || (date && date >= since)) && (!until || (date && date <= until));
    };
  }

  /** Return the hits of a query's text and what is wrong with it; no hits without a text. */
  search({ text, regex }) {
    if (!text.trim()) return { hits: null, problem: "" };
    try {
      return { hits: this.words.find(text.trim(), regex), problem: "" };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { hits: null, problem: `${error.message} ${LEFT_OUT_OF}` };
    }
  }

  /** Promise that `search` has an answer; null if it has one. */
  seek({ text, regex }) {
    return regex && text.trim() ? this.words.seek(text.trim()) : null;
  }

  newestFirst(rows, t = (row) => row.t) {
    return rows.map((row) => row).sort((one, other) => this.rank[t(one)] - this.rank[t(other)]);
  }

  /** Return where each group of rows begins, and its name; two may be called alike. */
  groups(rows, group, name = (t) => this.group(t)) {
    const groups = [];
    rows.forEach((row, n) => {
      if (!n || group(row) !== group(rows[n - 1])) groups.push([n, name(group(row))]);
    });
    return groups;
  }

  group(t) {
    return this.transcripts[t].group || this.transcripts[t].id;
  }

  /** Return for each turn of a transcript the number of its first paragraph. */
  chapter(t) {
    if (!this.chapters.has(t)) {
      const at = [0];
      for (const { paras } of this.transcripts[t].turns) at.push(at[at.length - 1] + paras.length);
      const starts = this.transcripts[t].turns.flatMap(({ paras }) =>
        paras.map(([, start]) => start),
      );
      this.chapters.set(t, { at, starts });
    }
    return this.chapters.get(t);
  }

  paragraph(t, position) {
    return Math.max(0, below(this.chapter(t).starts, position + 1) - 1);
  }

  /** Return paragraphs `first` up to `last` of a transcript as a page; see Pane. */
  page(id, title, meta, t, [first, last], hits) {
    const { turns, doubts, ...head } = this.transcripts[t];
    const { at } = this.chapter(t);
    const whole = at[at.length - 1];
    [first, last] = [Math.max(0, first), Math.min(whole, last)];
    const parts = [];
    let from = 0;
    turns.forEach((turn, n) => {
      const own = turn.paras.slice(Math.max(0, first - at[n]), Math.max(0, last - at[n]));
      if (!own.length) return;
      if (!parts.length) from = own[0] === turn.paras[0] ? (turn.line ?? own[0][0]) : own[0][0];
      const marks = hits(turn);
      parts.push({
        ...turn,
        turn_id: turn.id,
        paras: own.map((para) => this.marked(para, marks, turn.asked)),
      });
    });
    const tail = parts[parts.length - 1]?.paras.at(-1);
    const to = tail ? lineAt(tail, tail.text.length) : 0;
    const lines = from === to ? `line ${from}` : `lines ${from}–${to}`;
    return {
      id,
      title,
      meta: parts.length ? [...meta, lines] : meta,
      transcript: head,
      parts,
      doubts: doubts.filter(({ line }) => line !== null && from - 1 <= line && line <= to),
      before: first > 0,
      after: last < whole,
    };
  }

  marked(own, marks, asked) {
    const para = paragraphOf(own);
    const { start, text } = para;
    const end = start + [...text].length;
    const cut = ([a, b, n]) => [
      Math.max(0, a - start),
      Math.min(end - start, b - start),
      a >= start ? n : "",
    ];
    const here = ([a, b]) => a < end && b > start;
    return {
      ...para,
      hits: marks.filter(here).map(cut),
      asked: asked.filter(here).map(cut),
    };
  }

  spoken(turn, t) {
    const n = this.island.items?.[turn.x]?.n;
    const part = turn.section === "statement" ? "opening statement" : turn.role;
    return [part, n ? `exchange ${n}` : "", this.transcripts[t].day].filter(Boolean);
  }

  /** Say which row holds characters of a turn, by its key: for a link. */
  holding() {
    return null;
  }

  /** Return which of some keys a key or a bare id means, if it is just one. */
  meant(given, keys) {
    if (given.includes("@")) return given;
    const found = [...keys].filter((key) => key.startsWith(`${given}@`));
    return found.length === 1 ? found[0] : given;
  }

  /** Return the place in the source at which a turn begins. */
  base(turnKey) {
    return this.turns.get(turnKey)?.turn.paras[0]?.[1] ?? 0;
  }
}

/** Exchanges; and opening statements, where these are searched. */
class Exchanges extends Engine {
  constructor(island) {
    super(island);
    this.items = this.newestFirst(island.items);
    this.statements = this.newestFirst(island.statements ?? []);
    this.known = new Map([...this.statements, ...this.items].map((item) => [item.id, item]));
    this.place = new Map(island.items.map((item, x) => [item, x]));
    const byName = (one, other) => one[1].localeCompare(other[1], "en", { sensitivity: "base" });
    const askers = this.apart(
      island.items.filter((item) => item.asker_id).map((item) => [item.asker_id, item.who]),
    );
    const outlets = new Set(island.items.flatMap((item) => item.outlets));
    this.options = {
      transcript: this.names,
      asker: new Map([...askers].sort(byName)),
      outlet: new Map([...outlets].map((name) => [name, name]).sort(byName)),
    };
    const words = island.items.map((item) => item.a);
    this.range = words.length
      ? [words.reduce((a, b) => Math.min(a, b)), words.reduce((a, b) => Math.max(a, b))]
      : [0, 0];
  }

  result(query) {
    const { hits, problem } = this.search(query);
    const open = query.within === "statement";
    const own = new Map(); // hits of each row
    if (hits)
      for (const [n, spans] of hits) {
        const { turn } = this.words.turns[n];
        const item = open
          ? this.known.get(turn.section === "statement" ? turn.id : "")
          : this.island.items[turn.x];
        if (item && this.inside(turn, query.within))
          own.set(item, (own.get(item) ?? 0) + spans.length);
      }
    const days = this.days(query);
    const tests = {
      transcript: (item) => among(query.transcript, this.transcripts[item.t].id),
      days: (item) => days(item.t),
    };
    const facets = { transcript: (item) => [this.transcripts[item.t].id] };
    if (hits) tests.text = (item) => own.has(item);
    if (!open) {
      tests.asker = (item) => among(query.asker, item.asker_id);
      tests.outlet = (item) =>
        !query.outlet.length || item.outlets.some((name) => query.outlet.includes(name));
      tests.followups = (item) => !query.followups || item.followups > 0;
      tests.words = (item) =>
        item.a >= (query.min_words ?? 0) && item.a <= (query.max_words ?? Infinity);
      facets.asker = (item) => (item.asker_id ? [item.asker_id] : []);
      facets.outlet = (item) => item.outlets;
      facets.followups = (item) => (item.followups > 0 ? ["again"] : []);
    }
    const rows = open ? this.statements : this.items;
    const { kept, counts } = sift(rows, tests, facets);
    const groups = this.groups(kept, (item) => item.t);
    const said = open
      ? [[number(kept.length), ` of ${counted(rows.length, "turn")} of opening statements`]]
      : [[number(kept.length), ` of ${counted(rows.length, "exchange")}`]];
    said.push(["", counted(groups.length, "transcript")]);
    const n = kept.reduce((sum, item) => sum + (own.get(item) ?? 0), 0);
    if (hits) said.push(["", `${counted(n, "hit")} for `, query.text.trim()]);
    return {
      problem,
      counts,
      said,
      groups,
      hits,
      kept,
      ids: kept.map((item) => item.id),
      row: (at) => {
        const item = kept[at];
        const found = hits ? ` · ${counted(own.get(item) ?? 0, "hit")}` : "";
        return { ...item, what: item.what ?? item.outlet, marks: [], meta: item.meta + found };
      },
      table: this.table(kept, open, hits && own),
    };
  }

  inside(turn, within) {
    if (within === "statement") return turn.section === "statement";
    return (
      within === "exchanges" || turn.role === (within === "questions" ? "journalist" : "principal")
    );
  }

  table(kept, open, own) {
    const heads = open
      ? ["transcript", "speaker", "words", "begins"]
      : [
          "transcript",
          "exchange",
          "asker",
          "outlet",
          "question",
          "words asked",
          "words answered",
          "follow-ups",
        ];
    return {
      heads: own ? [...heads, "hits"] : heads,
      row: (at) => {
        const item = kept[at];
        const group = this.group(item.t);
        const cells = open
          ? [group, item.who, item.a, item.text]
          : [group, item.n, item.who, item.outlet, item.text, item.q, item.a, item.followups];
        return own ? [...cells, own.get(item) ?? 0] : cells;
      },
    };
  }

  read(id, [before, after], query, result) {
    const item = this.known.get(id);
    if (!item) return null;
    const { at } = this.chapter(item.t);
    const shown = [at[item.first] - before, at[item.last + 1] + after];
    const spans = (turn) =>
      this.inside(turn, query.within) && this.belongs(turn, query) ? this.spans(turn, result) : [];
    return this.page(id, item.title, item.page_meta, item.t, shown, spans);
  }

  belongs(turn, query) {
    return query.within === "statement" || turn.x >= 0;
  }

  spans(turn, { hits }) {
    return hits?.get(this.turns.get(turn.id).n) ?? [];
  }

  holding(turnId) {
    const place = this.turns.get(turnId);
    if (!place) return null;
    if (this.known.has(turnId)) return turnId;
    const own = this.island.items[place.turn.x];
    const around = ({ t, first, last }) => t === place.t && first <= place.at && place.at <= last;
    return (own ?? this.island.items.find(around))?.id ?? null;
  }
}

const BESIDE = 8; // words on each side of a hit
const NEAR = 400; // characters in which they are looked for
const AROUND_HIT = 3; // paragraphs
const AROUND_DOUBT = 2;

/** Places where a text is said. */
class Hits extends Engine {
  constructor(island) {
    super(island);
    const roles = new Set(this.words.turns.map(({ turn }) => turn.role));
    const known = ["principal", "moderator", "journalist", "other"];
    this.options = {
      transcript: this.names,
      role: new Map(known.filter((one) => roles.has(one)).map((one) => [one, one])),
    };
  }

  result(query) {
    const { hits, problem } = this.search(query);
    const days = this.days(query);
    const tests = {
      transcript: ({ t }) => among(query.transcript, this.transcripts[t].id),
      role: ({ turn }) => among(query.role, turn.role),
      days: ({ t }) => days(t),
    };
    const facets = {
      transcript: ({ t }) => [this.transcripts[t].id],
      role: ({ turn }) => [turn.role],
    };
    const weigh = hits ? ({ n }) => hits.get(n)?.length ?? 0 : undefined;
    const { kept, counts } = sift(this.words.turns, tests, facets, weigh);
    const found = hits ? this.newestFirst(kept.filter(({ n }) => hits.has(n))) : [];
    const rows = found.flatMap((place) => hits.get(place.n).map((span) => ({ place, span })));
    const groups = this.groups(rows, ({ place }) => place.t);
    return {
      problem,
      counts,
      said: this.said(kept, hits, rows.length, groups.length, query),
      groups,
      hits,
      ids: rows.map(({ place, span }) => this.hit(place, span)),
      row: (at) => this.row(rows[at]),
      empty: query.text.trim() ? "" : "Write a word, or click one in the chart.",
      table: {
        heads: ["transcript", "speaker", "role", "line", "left", "hit", "right"],
        row: (at) => {
          const { place, span } = rows[at];
          return [
            this.group(place.t),
            place.turn.who,
            place.turn.role,
            this.line(place, span[0]),
            ...this.beside(place, span),
          ];
        },
      },
    };
  }

  /** Say how many hits there are, and how many per 1,000 words of each section. */
  said(kept, hits, total, transcripts, query) {
    this.words.index();
    const sections = { statement: [0, 0], qa: [0, 0] };
    for (const { turn, n } of kept) {
      const counts = sections[turn.section] ?? sections.qa;
      counts[0] += hits?.get(n)?.length ?? 0;
      counts[1] += this.words.parts[n].code.length;
    }
    if (!hits)
      return [
        ["", counted(sections.statement[1] + sections.qa[1], "word")],
        ["", "no text to look for"],
      ];
    const said = [
      [
        number(total),
        ` hit${total === 1 ? "" : "s"} in ${counted(transcripts, "transcript")} for `,
        query.text.trim(),
      ],
    ];
    for (const [name, [n, words]] of [
      ["statement", sections.statement],
      ["questions and answers", sections.qa],
    ]) {
      if (words)
        said.push([
          "",
          `${name}: ${number(n)} (${((1000 * n) / words).toFixed(1)} per 1,000 words)`,
        ]);
    }
    return said;
  }

  row({ place, span }) {
    const [left, hit, right] = this.beside(place, span);
    const start = [...left].length;
    return {
      id: this.hit(place, span),
      n: "",
      who: place.turn.who,
      what: `line ${this.line(place, span[0])}`,
      text: left + hit + right,
      marks: [[start, start + [...hit].length]],
      meta: "",
    };
  }

  /** Return the key of a place in a turn, counted from the first character of the turn. */
  hit(place, [start]) {
    return `${place.turn.id}@${start - this.base(place.turn.id)}`;
  }

  line({ turn }, at) {
    const own = turn.paras.findLast((para) => para[1] <= at);
    if (!own) return turn.line;
    const para = paragraphOf(own);
    return lineAt(para, pointsOf(para.text).units(at - para.start));
  }

  /** Return the words before a hit, the hit, and the words after it, on one line. */
  beside(place, span) {
    const text = this.words.text(place);
    const [start, end] = span.map((at) => place.units(at - place.base));
    const near = Math.max(0, start - NEAR);
    const before = [...text.slice(near, start).matchAll(WORD)];
    const after = [...text.slice(end, end + NEAR).matchAll(WORD)];
    const first = before.length >= BESIDE ? near + before[before.length - BESIDE].index : near;
    const eighth = after[BESIDE - 1];
    const last = eighth ? end + eighth.index + eighth[0].length : end + NEAR;
    const [left, hit, right] = [
      text.slice(first, start),
      text.slice(start, end),
      text.slice(end, last),
    ].map((part) => part.replace(/\s+/g, " "));
    return [left.trimStart(), hit, right.trimEnd()];
  }

  known = { has: (id) => this.turns.has(/^(.*)@\d+$/s.exec(id)?.[1]) };

  read(id, [before, after], query, { hits }) {
    const [, turnId, from] = /^(.*)@(\d+)$/s.exec(id) ?? [];
    const place = this.turns.get(turnId);
    if (!place) return null;
    const now = this.base(turnId) + Number(from);
    const middle = this.paragraph(place.t, now);
    const shown = [middle - AROUND_HIT - before, middle + AROUND_HIT + 1 + after];
    const spans = (turn) => hits?.get(this.turns.get(turn.id).n) ?? [];
    const meta = this.spoken(place.turn, place.t);
    return { ...this.page(id, place.turn.who, meta, place.t, shown, spans), now };
  }

  holding(turnId, start) {
    return this.turns.has(turnId) ? `${turnId}@${start}` : null;
  }
}

/** What is doubtful in the sources. */
class Doubts extends Engine {
  constructor(island) {
    super(island);
    const severities = ["error", "warning", "note"];
    // Doubts about files that could not be read belong to no transcript: t is -1.
    const rows = this.transcripts.flatMap(({ doubts }, t) =>
      doubts.map((doubt) => ({ ...doubt, t })),
    );
    rows.unshift(...(island.doubts ?? []).map((doubt) => ({ ...doubt, t: -1 })));
    this.rows = rows.sort((one, other) => one.rank - other.rank);
    this.known = new Map(rows.map((row) => [row.id, row]));
    const kinds = [...new Set(rows.map((row) => row.kind))].sort();
    const lost = (island.doubts ?? []).map(({ transcript }) => [transcript, transcript]);
    this.options = {
      severity: new Map(severities.map((one) => [one, one])),
      kind: new Map(kinds.map((kind) => [kind, kind])),
      transcript: new Map([...this.names, ...lost]),
    };
  }

  id(row) {
    return this.transcripts[row.t]?.id ?? row.transcript;
  }

  where(row) {
    return row.t < 0 ? row.transcript : this.group(row.t);
  }

  result(query) {
    const facets = {
      severity: (row) => [row.severity],
      kind: (row) => [row.kind],
      transcript: (row) => [this.id(row)],
    };
    const tests = Object.fromEntries(
      Object.keys(facets).map((name) => [name, (row) => among(query[name], facets[name](row)[0])]),
    );
    const { kept, counts } = sift(this.rows, tests, facets);
    const titles = { error: "Errors", warning: "Warnings", note: "Notes" };
    const said = [[number(kept.length), ` of ${counted(this.rows.length, "doubt")}`]];
    for (const one of Object.keys(titles)) {
      const n = kept.filter((row) => row.severity === one).length;
      if (n) said.push(["", counted(n, one)]);
    }
    const line = (row) => (row.line === null ? "" : `line ${row.line}`);
    return {
      problem: "",
      counts,
      said,
      groups: this.groups(
        kept,
        (row) => row.severity,
        (severity) => titles[severity],
      ),
      hits: null,
      ids: kept.map((row) => row.id),
      row: (at) => {
        const row = kept[at];
        return {
          id: row.id,
          n: "",
          who: row.kind,
          what: line(row),
          text: row.message,
          marks: [],
          meta: this.where(row),
        };
      },
      empty: this.rows.length ? "" : "Nothing was found doubtful.",
      table: {
        heads: ["severity", "kind", "transcript", "line", "message", "advice", "suggestion"],
        row: (at) => [
          kept[at].severity,
          kept[at].kind,
          this.where(kept[at]),
          kept[at].line ?? "",
          kept[at].message,
          kept[at].advice,
          kept[at].suggestion,
        ],
      },
    };
  }

  read(id, [before, after]) {
    const row = this.known.get(id);
    if (!row) return null;
    const doubt = { ...row, message: [row.message, row.advice].filter(Boolean).join(" ") };
    const meta = [row.severity, this.where(row)];
    if (row.t < 0 || row.start === null) {
      const transcript = this.transcripts[row.t] ?? {};
      return {
        id,
        title: row.kind,
        meta,
        transcript,
        parts: [],
        doubts: [doubt],
        before: false,
        after: false,
      };
    }
    const middle = this.paragraph(row.t, row.start);
    const shown = [middle - AROUND_DOUBT - before, middle + AROUND_DOUBT + 1 + after];
    const page = this.page(id, row.kind, meta, row.t, shown, () => [[row.start, row.end]]);
    return { ...page, doubts: [doubt], at: row.start };
  }
}

const ENGINES = { exchanges: Exchanges, hits: Hits, doubts: Doubts };

// --- a shared page: the controls above the list -------------------------------------------

const WITHIN = [
  ["exchanges", "Questions + answers", "Look for the text in all that is said in an exchange"],
  ["questions", "Questions", "Look for the text in what journalists say"],
  ["answers", "Answers", "Look for the text in what principals say"],
  ["statement", "Statement", "Look for the text in opening statements"],
];
const CHOICES = {
  severity: "How serious",
  kind: "Kind",
  transcript: "Press conference",
  asker: "Asker",
  outlet: "Outlet",
  role: "Said by",
};
const OFFERED = 300; // options of one choice; a longer list is none to choose from
const PAUSE = 70; // milliseconds without a key before the list is drawn anew

/** The filter row: each control shows one part of the query, and asks for another. */
class Bar {
  constructor(engine, ask) {
    this.engine = engine;
    this.ask = ask;
    this.node = make("div", "presskit-bar");
    this.shows = []; // each brings one control up to date
    const { mode } = engine.island;
    if (mode !== "doubts") this.search();
    if (mode === "exchanges") this.within();
    for (const [name, label] of Object.entries(CHOICES))
      if (engine.options[name]) this.choice(name, label);
    if (mode !== "doubts" && engine.transcripts.some(({ date }) => date)) {
      this.day("since", "From");
      this.day("until", "To");
    }
    if (mode === "exchanges") {
      this.followups();
      this.lengths();
    }
  }

  show(query, result) {
    for (const show of this.shows) show(query, result);
  }

  search() {
    const input = make("input");
    input.type = "search";
    input.spellcheck = false;
    input.autocomplete = "off";
    input.placeholder =
      this.engine.island.mode === "hits"
        ? "a word, or ammunition*"
        : "ammunition*, or several words";
    input.setAttribute("aria-label", "Search");
    const hint = make("kbd", "", "/");
    hint.setAttribute("aria-hidden", "true");
    let timer;
    const now = () => {
      clearTimeout(timer);
      this.ask({ text: input.value });
    };
    // A key is shown at once, and what it finds a moment later: typing never waits.
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(now, PAUSE);
    });
    input.addEventListener("change", now);
    const regex = button("Regex", "pk-toggle", () => {
      clearTimeout(timer);
      this.ask({ text: input.value, regex: regex.getAttribute("aria-pressed") !== "true" });
    });
    regex.title = "Read the text as a regular expression instead of a word pattern";
    this.shows.push((query) => {
      if (input.value !== query.text) input.value = query.text;
      regex.setAttribute("aria-pressed", String(query.regex));
    });
    this.stop = () => clearTimeout(timer);
    this.node.append(make("div", "presskit-search", input, hint), regex);
  }

  within() {
    const box = make("div", "pk-segments");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", "Look in");
    for (const [value, label, title] of WITHIN) {
      if (value === "statement" && !this.engine.statements.length) continue;
      const part = button(label, "", () => this.ask({ within: value }));
      part.title = title;
      this.shows.push((query) => part.setAttribute("aria-pressed", String(query.within === value)));
      box.append(part);
    }
    this.node.append(box);
  }

  choice(name, label) {
    const select = make("select");
    let offered = "";
    select.addEventListener("change", () => {
      if (select.value !== "several")
        this.ask({ [name]: select.value === "" ? [] : [select.value.slice(1)] });
    });
    this.shows.push((query, { counts }) => {
      const chosen = query[name];
      const known = [...this.engine.options[name]].filter(
        ([value]) => counts[name]?.get(value) || chosen.includes(value),
      );
      const more = known.length - OFFERED;
      const shown = known.filter(([value], n) => n < OFFERED || chosen.includes(value));
      // The values begin with a sign, since '' stands for all.
      const options = [
        ["", `all ${number(known.length)}${more > 0 ? ` (${number(more)} not listed)` : ""}`],
      ];
      if (chosen.length > 1) options.push(["several", `${chosen.length} chosen`]);
      for (const [value, text] of shown)
        options.push([`=${value}`, `${plain(text)} (${number(counts[name]?.get(value) ?? 0)})`]);
      const key = JSON.stringify(options);
      if (key !== offered) {
        offered = key;
        select.replaceChildren(
          ...options.map(([value, text]) =>
            Object.assign(make("option"), { value, textContent: text }),
          ),
        );
      }
      select.value = chosen.length > 1 ? "several" : chosen.length ? `=${chosen[0]}` : "";
      select.disabled = !counts[name];
      select.parentNode.classList.toggle("pk-set", chosen.length > 0);
    });
    this.field(label, select);
  }

  day(name, label) {
    const input = make("input");
    input.type = "date";
    const dates = this.engine.transcripts
      .map(({ date }) => date)
      .filter(Boolean)
      .sort();
    [input.min, input.max] = [dates[0], dates[dates.length - 1]];
    input.addEventListener("change", () => this.ask({ [name]: input.value }));
    this.shows.push((query) => {
      if (input.value !== query[name]) input.value = query[name];
      input.parentNode.classList.toggle("pk-set", Boolean(query[name]));
    });
    this.field(label, input);
  }

  followups() {
    const input = make("input");
    input.type = "checkbox";
    input.addEventListener("change", () => this.ask({ followups: input.checked }));
    const text = make("span", "", "Asked again only");
    this.shows.push((query, { counts }) => {
      input.checked = query.followups;
      input.disabled = query.within === "statement";
      const n = counts.followups?.get("again") ?? 0;
      text.textContent = `Asked again only (${number(n)})`;
    });
    const label = make("label", "pk-check", input, text);
    this.node.append(label);
  }

  lengths() {
    const box = make("div", "pk-field");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", "Words answered");
    const ends = [
      ["min_words", "least words answered", 0],
      ["max_words", "most words answered", 1],
    ];
    const inputs = ends.map(([name, label, end]) => {
      const input = make("input");
      input.type = "number";
      input.min = 0;
      input.placeholder = String(this.engine.range[end]);
      input.setAttribute("aria-label", label);
      input.addEventListener("change", () => {
        const n = Math.round(input.valueAsNumber);
        this.ask({ [name]: Number.isFinite(n) && n >= 0 ? n : null });
      });
      this.shows.push((query) => {
        const value = query[name] === null ? "" : String(query[name]);
        if (input.value !== value) input.value = value;
        input.disabled = query.within === "statement";
        box.classList.toggle("pk-set", query.min_words !== null || query.max_words !== null);
      });
      return input;
    });
    box.append(make("span", "", "Words answered"), inputs[0], "–", inputs[1]);
    this.node.append(box);
  }

  field(label, control) {
    this.node.append(make("label", "pk-field", make("span", "", label), control));
  }
}

// --- a shared page: the chart above the list ----------------------------------------------

const FADED = 0.2;

/** What page.js has drawn: a click selects; what is filtered out fades. */
class Chart {
  constructor(figure, engine, clicked) {
    this.figure = figure;
    this.plot = figure.querySelector(".plot") ?? figure;
    this.engine = engine;
    this.clicked = clicked;
    this.shown = "";
    this.drawn = () => this.again();
    figure.addEventListener("presskit:drawn", this.drawn);
  }

  again() {
    this.shown = "";
    if (this.last) this.show(...this.last);
  }

  /** Bring the chart to a query and a selection; a chart must never break the reader. */
  show(result, selected) {
    this.last = [result, selected];
    if (!this.plot.data || typeof Plotly === "undefined") return;
    try {
      this.listen();
      const shapes = this.shapes(selected);
      if (this.shown === result) Plotly.relayout(this.plot, { shapes });
      else Plotly.update(this.plot, ...this.changes(result, shapes));
      this.shown = result;
    } catch (error) {
      console.warn("presskit: the chart cannot follow the list.", error);
    }
  }

  listen() {
    // Drawing anew may forget who listens.
    if (this.heard && this.heard === this.plot._ev) return;
    this.plot.on("plotly_click", ({ points }) => {
      const id = idOf(points?.[0]?.customdata);
      if (id !== null) this.clicked(id);
    });
    this.heard = this.plot._ev;
  }

  traces() {
    return this.plot.data.map((trace, n) => ({
      ...trace,
      ...this.plot._fullData?.[n],
      own: trace,
    }));
  }

  changes(result, shapes) {
    const kept = new Set(result.ids);
    const [traces, at, opacity, x, y] = [this.traces(), [], [], [], []];
    traces.forEach((trace, n) => {
      const ids = listOf(trace.customdata).map(idOf);
      const marks = ids.some((id) => this.engine.known.has(id));
      const ticks = trace.name === "hits" && this.engine.island.ticks;
      if (!marks && !ticks) return;
      at.push(n);
      opacity.push(marks ? ids.map((id) => (kept.has(id) ? 1 : FADED)) : undefined);
      const places = ticks ? this.ticks(result) : [];
      x.push(ticks ? places.map((place) => place[0]) : undefined);
      y.push(ticks ? places.map((place) => place[1]) : undefined);
    });
    const styles = {};
    if (opacity.some(Boolean)) styles["marker.opacity"] = opacity;
    if (x.some(Boolean)) Object.assign(styles, { x, y });
    return [styles, { shapes }, at];
  }

  /** Return where the hits stand among the words of their blocks. */
  ticks({ hits }) {
    const places = [];
    const [from, to] = this.plot._fullLayout?.xaxis?.range ?? [0, 0];
    const step = Math.abs(to - from) / 2000; // those nearer to each other are one to the eye
    let last = [];
    for (const [n, spans] of hits ?? []) {
      const { turn } = this.engine.words.turns[n];
      const [start, rate, row] = this.engine.island.ticks[turn.id] ?? [];
      if (start === undefined || !this.engine.counts(turn)) continue;
      for (const [at] of spans) {
        const x = start + (at - turn.paras[0][1]) * rate;
        if (last[1] === row && Math.abs(x - last[0]) < step) continue;
        last = [x, row];
        places.push(last);
      }
    }
    return places;
  }

  /** Return the shapes of the chart, with an outline around what is selected. */
  shapes(selected) {
    const line = {
      color: getComputedStyle(this.figure).getPropertyValue("--pk-accent").trim() || "#0072b2",
      width: 2.5,
    };
    const others = (this.plot.layout.shapes ?? []).filter((shape) => shape.name !== "selected");
    const rings = [];
    let block = null;
    for (const trace of this.traces()) {
      listOf(trace.customdata).forEach((data, n) => {
        if (!selected || idOf(data) !== selected) return;
        const [x, y] = [trace.x[n], trace.y[n]];
        if (trace.type !== "bar") {
          const ends = {
            x0: -9.5,
            x1: 9.5,
            y0: -9.5,
            y1: 9.5,
            xsizemode: "pixel",
            ysizemode: "pixel",
          };
          rings.push({
            type: "circle",
            name: "selected",
            xanchor: x,
            yanchor: y,
            xref: trace.xaxis ?? "x",
            yref: trace.yaxis ?? "y",
            ...ends,
            line,
          });
          return;
        }
        const base = trace.base?.[n] ?? trace.base ?? 0;
        block ??= {
          type: "rect",
          name: "selected",
          x0: base,
          x1: base + x,
          y0: y - 0.27,
          y1: y + 0.27,
          line,
        };
        block.x0 = Math.min(block.x0, base);
        block.x1 = Math.max(block.x1, base + x);
      });
    }
    return [...rings, ...(block ? [block] : []), ...others];
  }
}

const listOf = (data) => (Array.isArray(data) || ArrayBuffer.isView(data) ? [...data] : []);
const idOf = (data) => {
  const first = Array.isArray(data) ? data[0] : data;
  return first === undefined || first === null ? null : String(first);
};

// --- a shared page: one explorer, alive ------------------------------------------------

const TABLE = 500; // rows
const KEPT = 200; // steps that can be undone

class Page {
  constructor(host, island) {
    this.host = host;
    this.island = island;
    this.engine = new ENGINES[island.mode](island);
    this.query = { ...EMPTY, ...island.query, text: "" }; // a text comes with `begin`
    const first = (island.selection ?? []).find((id) => this.engine.known.has(id));
    this.selected = first ?? "";
    this.past = [];
    this.future = [];
    this.around = [0, 0];
    this.build();
    this.update();
    this.warm();
  }

  /** Bring up what was looked for when the page was written. */
  async begin() {
    const query = { ...EMPTY, ...this.island.query };
    if (!query.text) return;
    await this.engine.seek(query);
    this.become({ query, selected: this.selected });
  }

  build() {
    const { host, island } = this;
    host.setAttribute("role", "region");
    host.setAttribute("aria-label", plain(island.title));
    this.status = make("div", "presskit-status");
    this.buttons = {
      undo: button("↶ Undo", "", () => this.undo()),
      redo: button("↷ Redo", "", () => this.redo()),
      clear: button("Clear", "", () => this.change({ ...EMPTY }, "")),
      table: button("Table", "pk-toggle", () => this.toggle()),
    };
    this.buttons.table.setAttribute("aria-pressed", "false");
    this.bar = new Bar(this.engine, (choices) => this.ask(choices));
    this.panel = make("div", "presskit-panel");
    const root = make("div");
    this.reader = new Reader(root, {
      select: (id) => this.select(id),
      more: (from, to) => this.reader.list.add(from, this.rows(from, to)),
      around: (before, after) => {
        this.around = [before, after];
        this.read();
      },
      undo: () => this.undo(),
      redo: () => this.redo(),
      clear: () => this.clear(),
      forms: () => island.forms ?? {},
      noun: () => island.noun ?? "",
      empty: () => this.result.problem || this.result.empty || island.empty || "",
      link: (turn, start, end) => {
        const span = [start, end].map((at) => at - this.engine.base(turn)).join("-");
        return `${location.href.split("#")[0]}#q=${encodeURIComponent(turn)}@${span}`;
      },
    });
    const chart = make("div", "presskit-chart");
    const figure = figureOf(host);
    if (figure) {
      chart.append(figure);
      this.chart = new Chart(figure, this.engine, (id) => this.marked(id));
    }
    for (const fallback of host.querySelectorAll(".presskit-static")) fallback.hidden = true;
    const title = make("div", "presskit-title", island.title);
    title.setAttribute("role", "heading");
    title.setAttribute("aria-level", "2");
    const said = make("div", "presskit-said", title, this.status);
    const head = make(
      "div",
      "presskit-head",
      said,
      make("div", "presskit-buttons", ...Object.values(this.buttons)),
    );
    host.append(head, this.bar.node, ...(figure ? [chart] : []), this.panel, root);
    this.reader.listen(host);
  }

  // What is asked and read, and the way back.

  ask(choices) {
    const query = { ...(this.wanted ?? this.query), ...choices };
    this.sought(query, () => {
      const left = this.results(query).ids;
      this.change(query, left.includes(this.selected) ? this.selected : "");
    });
  }

  /** Go on when the hits of a query are known; until then all stays, and can be asked anew. */
  sought(query, goOn) {
    this.forget();
    const seeking = this.engine.seek(query);
    if (!seeking) {
      goOn();
      return;
    }
    this.wanted = query;
    this.say("Searching …");
    seeking.then(() => {
      if (this.wanted !== query) return;
      this.wanted = null;
      this.say();
      goOn();
    });
  }

  /** Look no more for what was waited for. */
  forget() {
    this.engine.words.stop?.();
    this.wanted = null;
  }

  select(id) {
    this.change(this.query, id);
  }

  /** Answer a click on a mark: it stands for a row, or is a word to look for. */
  marked(id) {
    if (this.engine.known.has(id)) this.select(id);
    else if (this.island.mode === "hits") this.ask({ text: id, regex: false });
  }

  /** Esc takes back the text, and then everything. */
  clear() {
    this.bar.stop?.();
    if ((this.wanted ?? this.query).text) this.ask({ text: "" });
    else this.change({ ...EMPTY }, "");
  }

  change(query, selected) {
    const before = { query: this.query, selected: this.selected };
    const asked = JSON.stringify(query) !== JSON.stringify(this.query);
    if (query !== this.query) this.forget();
    if (!asked && selected === this.selected) {
      this.bar.show(this.query, this.result); // a control may show what cannot be
      return;
    }
    if (!goesOn(this.past[this.past.length - 1], before, { query, selected })) {
      this.past = [...this.past.slice(-KEPT), before];
    }
    this.future = [];
    this.become({ query: asked ? query : this.query, selected });
  }

  undo() {
    this.go(this.past, this.future);
  }

  redo() {
    this.go(this.future, this.past);
  }

  /** Go one step back or on: from one of the two lists of steps to the other. */
  go(from, to) {
    if (!from.length) return;
    this.sought(from[from.length - 1].query, () => {
      to.push({ query: this.query, selected: this.selected });
      this.become(from.pop());
    });
  }

  become({ query, selected }) {
    if (selected !== this.selected) {
      this.around = [0, 0];
      this.passage = null;
    }
    const asked = query !== this.query;
    this.query = query;
    this.selected = selected;
    this.update(asked);
  }

  results(query) {
    if (this.result && this.asked === query) return this.result;
    const key = JSON.stringify(query);
    if (key !== this.key) [this.key, this.fresh] = [key, this.engine.result(query)];
    return this.fresh;
  }

  /** Bring everything on the screen to the query and the selection. */
  update(asked = true) {
    if (asked || !this.result) {
      this.result = this.results(this.query);
      this.asked = this.query;
      this.engine.counts = (turn) =>
        !this.engine.inside ||
        (this.engine.inside(turn, this.query.within) && this.engine.belongs(turn, this.query));
      this.bar.show(this.query, this.result);
      this.say();
      this.list();
      if (this.tabled) this.table();
    }
    this.reader.select(this.selected);
    this.read();
    this.buttons.undo.disabled = !this.past.length;
    this.buttons.redo.disabled = !this.future.length;
    // A large chart takes longer than the next key: it waits until nobody types.
    this.stale ||= asked;
    clearTimeout(this.drawing);
    this.drawing = setTimeout(
      () => {
        this.stale = false;
        this.chart?.show(this.result, this.selected);
      },
      this.stale ? 2 * PAUSE : 0,
    );
  }

  list() {
    const at = Math.max(0, this.result.ids.indexOf(this.selected) - 20);
    const to = Math.min(this.result.ids.length, at + 60);
    this.version = (this.version ?? 0) + 1;
    this.reader.list.selected = this.selected;
    this.reader.show({
      version: this.version,
      total: this.result.ids.length,
      groups: this.result.groups,
      from: at,
      rows: this.rows(at, to),
    });
  }

  rows(from, to) {
    const rows = [];
    for (let at = from; at < to; at += 1) rows.push(this.result.row(at));
    return rows;
  }

  read() {
    const page =
      this.selected && this.engine.read(this.selected, this.around, this.query, this.result);
    if (page && this.passage) page.passage = this.passage;
    this.reader.pane.show(page || null);
  }

  say(waiting = "") {
    this.status.replaceChildren();
    if (waiting) this.status.append(make("b", "", waiting), " · ");
    this.result.said.forEach(([strong, text, last], n) => {
      if (n) this.status.append(" · ");
      if (strong) this.status.append(make("b", "", strong));
      write(this.status, text);
      if (last) this.status.append(make("b", "", last));
    });
    if (this.result.problem) this.status.append(make("div", "pk-problem", this.result.problem));
    this.reader.say(this.status.textContent);
  }

  toggle() {
    this.tabled = !this.tabled;
    this.buttons.table.setAttribute("aria-pressed", String(this.tabled));
    this.panel.replaceChildren();
    if (this.tabled) this.table();
  }

  table() {
    const { heads, row } = this.result.table;
    const total = this.result.ids.length;
    const shown = Array.from({ length: Math.min(total, TABLE) }, (_, at) => row(at));
    const numeric = heads.map(
      (_, n) => shown.length > 0 && shown.every((cells) => typeof cells[n] === "number"),
    );
    const cell = (tag, value, n) =>
      make(tag, numeric[n] ? "n" : "", typeof value === "number" ? number(value) : value);
    const head = make(
      "tr",
      "",
      ...heads.map((name, n) => Object.assign(cell("th", name, n), { scope: "col" })),
    );
    const body = shown.map((cells) =>
      make("tr", "", ...cells.map((value, n) => cell("td", value, n))),
    );
    const table = make("table", "", make("thead", "", head), make("tbody", "", ...body));
    const box = make("div", "presskit-table", table);
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", "Table");
    if (total > TABLE)
      box.append(
        make(
          "p",
          "",
          `${number(total - TABLE)} more rows are not shown. Narrow the choice to see them.`,
        ),
      );
    this.panel.replaceChildren(box);
  }

  /** Open what a link names, its span counted from the start of the turn; say if it is here. */
  open(id, start, end) {
    const span = start !== null && end !== null;
    const turn = this.engine.meant(id, this.engine.turns.keys());
    const row = this.engine.meant(id, this.engine.known.keys?.() ?? []);
    const known = span
      ? this.engine.holding(turn, start, end)
      : this.engine.known.has(row)
        ? row
        : this.engine.holding(turn, start ?? 0);
    if (!known || !this.engine.known.has(known)) return false;
    // What a link names is shown, whatever was asked before: Undo goes back.
    const listed = this.result.ids.includes(known);
    this.change(listed ? this.query : { ...EMPTY }, known);
    const base = this.engine.base(turn);
    this.passage = span ? [base + start, base + end] : null;
    if (span) this.reader.pane.show(null); // as if opened anew, so that it scrolls there
    this.read();
    this.host.scrollIntoView();
    const box = this.reader.pane.node.getBoundingClientRect();
    if (box.top > innerHeight / 2) this.reader.root.scrollIntoView();
    return true;
  }

  /** Index the words while nobody waits, so that the first search does not. */
  warm() {
    if (this.island.mode === "doubts" || !this.engine.words.index(performance.now() + 10)) return;
    setTimeout(() => this.warm(), 20);
  }
}

/** Say whether a change goes on with the one before: typed letters, or a walk. */
function goesOn(start, before, after) {
  if (!start) return false;
  const rest = ({ query }) => JSON.stringify({ ...query, text: "" });
  const same = (one, other) => rest(one) === rest(other);
  if (same(before, after) && before.query.text === after.query.text) {
    return same(start, before) && start.query.text === before.query.text;
  }
  const [one, two] = [before.query.text, after.query.text];
  const typed = one && two && (two.startsWith(one) || one.startsWith(two));
  return Boolean(typed && same(before, after) && same(start, before) && start.query.text !== one);
}

/** Return the figure of an explorer, inside its host or right beside it. */
function figureOf(host) {
  const beside = [host.previousElementSibling, host.nextElementSibling];
  return (
    host.querySelector("figure.chart") ??
    beside.find((node) => node?.matches("figure.chart")) ??
    null
  );
}

async function islandOf(host) {
  const island = JSON.parse(host.querySelector("script.island").textContent);
  if (!island.gz) return island;
  const bytes = Uint8Array.from(atob(island.gz), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}

const VERSION = 2; // of what widgets/_explorer_data.py sends
const OTHER_VERSION =
  "This stays a table: another version of presskit made it. Run the notebook again to search it.";
const alive = []; // the explorers of the page, in its order

/** Make one explorer of a shared page alive; without success its static form stays. */
export async function mount(host) {
  if (host.dataset.presskitExplorer === "alive") return;
  host.dataset.presskitExplorer = "alive";
  try {
    const island = await islandOf(host);
    if (island.v !== VERSION) {
      host.append(make("p", "pk-note", OTHER_VERSION));
      return;
    }
    if (!ENGINES[island.mode]) throw new Error(`no explorer for ${island.mode}`);
    const page = new Page(host, island);
    alive.push(page);
    await page.begin();
  } catch (error) {
    console.warn("presskit: this explorer stays a table.", error);
  }
}

/** Open what the address names: #q=<id>@<transcript>, for words of a turn @<start>-<end>. */
function openAnchor() {
  let name;
  try {
    name = decodeURIComponent(/^#q=(.{1,2000})$/s.exec(location.hash)?.[1] ?? "");
  } catch {
    return; // no address of ours
  }
  if (!name) return;
  const [, id, start, end] = /^(.*)@(\d{1,9})(?:-(\d{1,9}))?$/s.exec(name) ?? [];
  if (alive.some((page) => page.open(name, null, null))) return;
  if (id) alive.some((page) => page.open(id, Number(start), end ? Number(end) : null));
}

async function start(hosts) {
  for (const host of hosts) await mount(host);
  openAnchor();
  addEventListener("hashchange", openAnchor);
  document.addEventListener("keydown", (event) => {
    // Where nothing has the focus, `/` goes to the first search of the page.
    if (event.key !== "/" || event.target !== document.body || event.ctrlKey || event.metaKey)
      return;
    const search = document.querySelector(".presskit-page .presskit-search input");
    if (!search) return;
    event.preventDefault();
    search.focus();
  });
  document.documentElement.dataset.presskit = "ready";
}

const hosts = document.querySelectorAll("[data-presskit-explorer]");
if (hosts.length) start(hosts); // in JupyterLab there are none

export default { render };
