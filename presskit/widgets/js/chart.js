// The chart above the list: it follows what is asked, and a click selects.

import { catchClicks } from "./chart_clicks.js";
import { THEME_WIDTH } from "./chart_theme_places.js";
import { figureFor, givenFigure, markOf, partOf } from "./charts.js";
import { make } from "./nodes.js";
import { selectionShapes } from "./selection.js";

const MARGINS = 40; // left and right of a chart
const RESTED = 250; // milliseconds after the last change of a size

/** What figures.js draws: this says which figure, and what is outlined in it. */
export class Chart {
  constructor(figure, engine, clicked) {
    this.figure = figure;
    this.plot = figure.querySelector(".plot") ?? figure;
    this.engine = engine;
    this.clicked = clicked;
    this.base = JSON.parse(figure.querySelector("script")?.textContent ?? "null");
    this.unit = engine.island.unit ?? "words";
    // The query that it is drawn for, with its result; null for that which it came with.
    this.drawnFor = null;
    this.notice = make("p", "pk-partial");
    this.notice.hidden = true;
    figure.before(this.notice);
    figure.addEventListener("presskit:drawn", () => this.outline());
    catchClicks(figure, clicked);
    new ResizeObserver(() => this.fit()).observe(figure);
  }

  /** The figure that is shown, in the colours that it came with: data alone, to be copied. */
  get drawn() {
    return this.spec ?? this.base;
  }

  /** Measure in another unit. */
  measure(unit) {
    this.unit = unit;
    this.result = null;
    if (this.query) this.show(this.query, ...this.last);
  }

  /** Draw anew for another room, as of a phone that is turned. */
  fit() {
    clearTimeout(this.fitting);
    this.fitting = setTimeout(() => {
      if (!this.query || this.room === this.drawnIn) return;
      this.result = null;
      this.show(this.query, ...this.last);
    }, RESTED);
  }

  /** Bring the chart to a query and a selection; a chart must never break the reader. */
  show(query, result, selected) {
    this.last = [result, selected];
    this.mark = markOf(this.engine, query, result, selected);
    const there = !this.mark || !this.engine.known.has(this.mark) || this.marks?.has(this.mark);
    const stays = this.result === result && there;
    [this.query, this.result] = [query, result];
    if (!stays) this.follow(query, result, selected);
    this.outline();
  }

  /** Draw what a query leaves; or say above the chart that it shows something else. */
  follow(query, result, selected) {
    const { island } = this.engine;
    let [made, broken] = [null, false];
    const options = { selected, unit: this.unit, width: (this.drawnIn = this.room) };
    try {
      made = figureFor(this.engine, this.base, query, result, options);
    } catch (error) {
      console.warn("presskit: the chart cannot follow the list.", error);
      broken = true;
    }
    const given = made || broken ? null : givenFigure(this.engine, query, result);
    if (!made && !given && !broken) this.restore();
    const first = given ? island.query : this.drawnFor?.query;
    this.tell(made ? "" : partOf(this.engine, query, result, first));
    if (given) made = { data: given.data, layout: { template: this.base.layout?.template, ...given.layout } };
    if (!made) return;
    const { data, layout } = made;
    // A later query may not be drawn yet, or never: what is shown keeps its name.
    this.spec = { data, layout };
    this.drawnFor = { query: given ? island.query : query, result };
    this.marks = new Set(data.flatMap(({ customdata }) => customdata ?? []));
    const detail = JSON.stringify({ data, layout });
    const fits = layout.meta?.fits; // drawn for a phone: not the figure that the page has
    const same = this.detail === undefined && !given && !fits && isFirst(island, query, selected);
    if (detail !== this.detail && !same) {
      this.figure.setAttribute("aria-label", layout.meta.says);
      this.figure.dispatchEvent(new CustomEvent("presskit:figure", { detail }));
    }
    this.detail = detail;
  }

  /** Show the figure that came with the page, where no other can be drawn for a query. */
  restore() {
    if (!this.spec) return;
    [this.spec, this.drawnFor, this.detail, this.marks] = [null, null, undefined, null];
    this.figure.setAttribute("aria-label", this.base?.layout?.meta?.says ?? "");
    this.figure.dispatchEvent(new CustomEvent("presskit:figure", { detail: null }));
  }

  /** The pixels that there are for marks; undefined where there is all the room of a chart. */
  get room() {
    const width = this.figure.clientWidth - MARGINS;
    return width > 0 && width < THEME_WIDTH ? width : undefined;
  }

  /** Say above the chart what it shows, where that is not what is listed. */
  tell(words) {
    this.notice.hidden = !words;
    this.notice.textContent = words;
  }

  /** Outline what is selected, in the figure that is drawn. */
  outline() {
    if (!this.last || !this.plot.data || typeof Plotly === "undefined") return;
    this.listen();
    try {
      Plotly.relayout(this.plot, { shapes: this.shapes(this.mark) });
    } catch (error) {
      console.warn("presskit: the chart cannot outline what is read.", error);
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

  shapes(selected) {
    const color = getComputedStyle(this.figure).getPropertyValue("--pk-accent").trim();
    const others = (this.plot.layout.shapes ?? []).filter((shape) => shape.name !== "selected");
    const traces = this.plot.data.map((trace, n) => ({ ...trace, ...this.plot._fullData?.[n] }));
    return [...selectionShapes(traces, selected, color || "#0072b2"), ...others];
  }
}

const isFirst = ({ query, selection }, asked, selected) =>
  JSON.stringify(asked) === JSON.stringify(query) && selected === (selection?.[0] ?? "");

const idOf = (data) => {
  const first = Array.isArray(data) ? data[0] : data;
  return first === undefined || first === null ? null : String(first);
};

/** Return the figure of an explorer, inside its host or right beside it. */
export function figureOf(host) {
  const beside = [host.previousElementSibling, host.nextElementSibling];
  return (
    host.querySelector("figure.chart") ??
    beside.find((node) => node?.matches("figure.chart")) ??
    null
  );
}
