// One explorer of a shared page, alive.

import { Bar, PAUSE } from "./bar.js";
import { controlsOf } from "./bar_controls.js";
import { Chart, figureOf } from "./chart.js";
import { capChart } from "./chart_cap.js";
import { walkMarks } from "./chart_keys.js";
import { notDrawn, viewOf, wordOf } from "./charts.js";
import { ENGINES } from "./engines.js";
import { Head } from "./head.js";
import { History } from "./history.js";
import { linkTo } from "./link.js";
import { make } from "./nodes.js";
import { takeFromPage } from "./page_take.js";
import { Reader } from "./reader.js";
import { SaveMenu } from "./save_menu.js";
import { say } from "./say.js";
import { tableOf } from "./table.js";
import { plain } from "./text.js";

export class Page {
  constructor(host, island) {
    this.host = host;
    this.island = island;
    this.engine = new ENGINES[island.mode](island);
    this.query = { ...island.query, text: "" }; // a text comes with `begin`
    this.selected = (island.selection ?? []).find((id) => this.engine.known.has(id)) ?? "";
    this.history = new History();
    this.around = [0, 0];
    this.build();
    this.update();
    this.warm();
  }

  /** Bring up what was looked for when the page was written. */
  async begin() {
    const { query } = this.island;
    if (!query.text) return;
    await this.engine.seek(query);
    this.become({ query, selected: this.selected });
  }

  build() {
    const { host, island } = this;
    host.setAttribute("role", "region");
    host.setAttribute("aria-label", plain(island.title));
    this.panel = make("div", "presskit-panel");
    const root = make("div");
    this.reader = new Reader(root, {
      select: (id) => this.select(id),
      more: (from, to) => this.reader.list.add(from, this.rows(from, to)),
      around: (before, after) => {
        this.around = [before, after];
        this.read();
      },
      ...{ undo: () => this.undo(), redo: () => this.redo(), clear: () => this.clear() },
      hurry: () => this.bar.hurry?.() || Boolean(this.wanted),
      forms: () => island.forms ?? {},
      noun: () => island.noun ?? "",
      empty: () => this.result.problem || this.result.empty || island.empty || "",
      elsewhere: () => this.result.elsewhere ?? "",
      look: () => this.ask({ within: this.query.within === "statement" ? "exchanges" : "statement" }),
      link: (turn, start, end) => linkTo(this.engine, turn, start, end),
      unfold: (id) => (this.engine.unfold(id, this.selected), this.list()),
    });
    const chart = make("div", "presskit-chart");
    const figure = figureOf(host);
    if (figure) {
      chart.append(figure);
      this.chart = new Chart(figure, this.engine, (id) => this.reader.bring(this.marked(id)));
    }
    const files = new SaveMenu((kind) => takeFromPage(kind, this), figure ? undefined : ["csv"]);
    const otherwise = (name, value) => {
      this.otherwise(name === "show" ? { view: { show: value, fixed: true } } : { [name]: value });
    };
    this.bar = new Bar(controlsOf(this.engine, figure ? (island.units ?? []) : []), (choices) => this.ask(choices), otherwise);
    for (const fallback of host.querySelectorAll(".presskit-static")) fallback.hidden = true;
    const clear = () => this.change(this.engine.open, "");
    const does = { undo: () => this.undo(), redo: () => this.redo(), clear, table: () => this.toggle() };
    this.head = new Head(island.title, does, files.node);
    host.append(this.head.node, this.bar.node, ...(figure ? [chart] : []), this.panel, root);
    if (figure) {
      this.cap = capChart(chart);
      chart.after(this.cap.foot);
      walkMarks(chart, this.reader.walking(() => this.draw(), (id) => this.marked(id)));
    }
    this.reader.listen(host);
  }

  // What is asked and read, and the way back.

  ask(choices) {
    const query = { ...(this.wanted ?? this.query), ...choices };
    this.sought(query, () => this.change(query, this.stillRead(query)));
  }

  /** Return the row that is read of those that a query leaves: the same, or the first. */
  stillRead(query) {
    const result = this.results(query);
    return this.engine.stays(result, this.selected) ? this.selected : (result.ids[0] ?? "");
  }

  /** Go on when the hits of a query are known; until then all stays, and can be asked anew. */
  sought(query, goOn) {
    this.forget();
    const seeking = this.engine.seek(query);
    if (!seeking) return void goOn();
    this.wanted = query;
    this.say(say("explorers.searching"));
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

  showBar() {
    this.bar.show(this.query, { ...this.result, shown: this.shown() });
    this.head.ask(this.shown().show);
  }

  /** All that a step back brings again: also the view of the chart, and the unit that it measures in. */
  get now() {
    const { query, selected, engine, chart } = this;
    return { query, selected, way: { view: engine.view, unit: chart?.unit } };
  }

  /** Show in another way; where nothing is asked, a view lists what it begins with. */
  otherwise(way) {
    const { now: before, query } = this;
    this.take({ ...before.way, ...way });
    const after = { ...this.now, selected: this.stillRead(query) };
    this.history.keep(before, after);
    this.become(after);
  }

  /** Take another way to show; what is shown is brought to it later. */
  take({ view, unit }) {
    const { way } = this.now;
    if (unit !== way.unit) this.chart?.measure(unit);
    if (JSON.stringify(view) === JSON.stringify(way.view)) return;
    this.engine.view = view;
    this.result = this.key = null;
  }

  shown() {
    const show = this.island.shows && viewOf(this.engine, this.query, this.result);
    return { unit: this.chart?.unit, show };
  }

  select(id) {
    this.change(this.query, id);
  }

  /** Answer a click on a mark: it stands for a row, or is a word to look for. */
  marked(id) {
    if (this.engine.known.has(id)) this.select(id);
    else if (this.island.mode === "hits") this.word(id);
  }

  /** List where a theme or word of the chart is said, and read it; the view stays. */
  word(mark) {
    const { choices, place } = wordOf(this.engine, this.query, this.result, mark);
    const way = { ...this.now.way, view: { show: viewOf(this.engine, this.query, this.result), fixed: true } };
    const query = { ...this.query, ...choices };
    this.sought(query, () => this.change(query, this.engine.firstAt(place, this.results(query)), way));
  }

  /** Esc takes back the text, and then everything. */
  clear() {
    this.bar.stop?.();
    if ((this.wanted ?? this.query).text) this.ask({ text: "" });
    else this.change(this.engine.open, "");
  }

  change(query, selected, way = this.now.way) {
    const before = this.now;
    const asked = JSON.stringify(query) !== JSON.stringify(this.query);
    if (query !== this.query) this.forget();
    if (!asked && selected === this.selected && JSON.stringify(way) === JSON.stringify(before.way)) {
      this.showBar(); // a control may show what cannot be
      return;
    }
    this.history.keep(before, { query, selected, way });
    this.become({ query: asked ? query : this.query, selected, way });
  }

  undo() {
    this.go(this.history.back());
  }

  redo() {
    this.go(this.history.forth());
  }

  /** Go one step back or on, once its hits are known; there may be no such step. */
  go(step) {
    if (!step) return;
    this.sought(step.to.query, () => this.become(step.take(this.now)));
  }

  become({ query, selected, way = this.now.way }) {
    this.take(way);
    if (selected !== this.selected) {
      this.around = [0, 0];
      this.passage = null;
      this.cap?.reveal();
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
      this.showBar();
      this.say();
      if (this.tabled) this.table();
    }
    if (asked || this.engine.fold(this.result, this.selected) !== this.listed) this.list();
    this.reader.select(this.selected, this.listed.ids.indexOf(this.selected));
    this.read();
    this.head.steps(this.history.past.length > 0, this.history.future.length > 0);
    this.stale ||= asked;
    clearTimeout(this.drawing);
    this.drawing = setTimeout(() => this.draw(), this.stale ? 2 * PAUSE : 0);
  }

  /** Bring the chart to what is asked, as a large one waits until nobody types; return its mark. */
  draw() {
    clearTimeout(this.drawing);
    if (this.drawing) this.chart?.show(this.query, this.result, this.selected);
    [this.drawing, this.stale] = [0, false];
    return this.chart?.mark;
  }

  /** Show what is listed; of doubts those of one kind stand behind one line. */
  list() {
    const { ids, groups } = (this.listed = this.engine.fold(this.result, this.selected));
    const from = Math.max(0, ids.indexOf(this.selected) - 20);
    this.version = (this.version ?? 0) + 1;
    this.reader.list.selected = this.selected;
    this.reader.show({ version: this.version, total: ids.length, groups, from, rows: this.rows(from, from + 60) });
  }

  rows(from, to) {
    const { ids, row } = this.listed;
    return ids.slice(from, to).map((_, n) => row(from + n));
  }

  read() {
    const page =
      this.selected && this.engine.read(this.selected, this.around, this.query, this.result);
    if (page && this.passage) page.passage = this.passage;
    this.reader.read(page || null);
  }

  say(waiting = "") {
    const beyond = notDrawn(this.engine, this.query, this.result, this.selected);
    const said = [...this.result.said, ...beyond.map((part) => ["", part])];
    this.reader.say(this.head.say({ ...this.result, said }, waiting));
  }

  toggle() {
    this.tabled = !this.tabled;
    this.head.press(this.tabled ? "table" : "");
    this.panel.replaceChildren();
    if (this.tabled) this.table();
  }

  table() {
    this.panel.replaceChildren(tableOf(this.result.table, this.result.ids.length, (this.sorted ??= {})));
  }

  /** Index the words while nobody waits, so that the first search does not. */
  warm() {
    if (this.island.mode === "doubts" || !this.engine.words.index(performance.now() + 10)) return;
    setTimeout(() => this.warm(), 20);
  }
}
