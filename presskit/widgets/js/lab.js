// In JupyterLab: Python filters and sends what is shown, this shows it.

import { Bar } from "./bar.js";
import { capChart } from "./chart_cap.js";
import { catchClicks } from "./chart_clicks.js";
import { walkMarks } from "./chart_keys.js";
import { Head } from "./head.js";
import { Asks } from "./lab_asks.js";
import { fitLabFigures } from "./lab_figures.js";
import { offerLabFiles } from "./lab_files.js";
import { labPanel } from "./lab_panel.js";
import { make } from "./nodes.js";
import { Reader } from "./reader.js";
import { say } from "./say.js";

const REST = 400; // milliseconds with a row before more is worked out for it

function render({ model, el }) {
  fitLabFigures();
  const asks = new Asks(model);
  const press = (name) => () => asks.act({ type: "press", name });
  const does = Object.fromEntries((model.get("buttons") ?? []).map((name) => [name, press(name)]));
  let box = el; // all of the explorer, once it is known
  const files = offerLabFiles(model, () => box);
  const head = new Head(model.get("title") ?? "", does, files);
  const [bars, panel, root] = [make("div", "pk-controls"), make("div", "presskit-panel"), make("div")];
  el.classList.add("pk-view"); // its parts stand around the chart, which is Python's
  el.replaceChildren(head.node, bars, panel, root);
  // JupyterLab would take letters and arrow keys.
  for (const part of [head.node, bars, panel]) part.dataset.lmSuppressShortcuts = "true";
  const reader = new Reader(root, {
    select: (id) => {
      model.set("selected", id);
      model.save_changes();
    },
    more: (from, to) => model.send({ type: "rows", version: model.get("list").version, from, to }),
    around: (before, after) => model.send({ type: "around", before, after }),
    undo: press("undo"),
    redo: press("redo"),
    clear: () => {
      bar?.stop?.();
      asks.act({ type: "clear" });
    },
    hurry: () => bar?.hurry?.() || asks.busy,
    forms: () => model.get("forms") ?? {},
    noun: () => model.get("noun") ?? "",
    empty: () => model.get("empty") ?? "",
    elsewhere: () => model.get("elsewhere") ?? "",
    look: () => asks.act({ type: "elsewhere" }),
    unfold: (id) => asks.act({ type: "unfold", id }),
  });
  let bar = null;
  let cap = null; // the chart in its low room
  let clicked = false; // the chart, whose mark Python answers
  const sorted = {}; // how the table is sorted, whatever is listed
  let resting = 0; // the timer of a row with which somebody stays

  /** Make the controls, anew where other transcripts are looked at. */
  function declare() {
    bar?.fold.close();
    const otherwise = (name, value) => asks.send({ type: "show", name, value });
    bar = new Bar(model.get("controls") ?? [], (fields) => asks.ask(fields), otherwise);
    bars.replaceChildren(bar.node);
    now();
  }

  function now() {
    const { query, shown, counts, said, problem, undo, redo, heard: n } = model.get("now") ?? {};
    if (!query) return;
    asks.heard(n);
    reader.say(head.say({ said: said.map(inParts), problem }));
    head.ask(shown?.show);
    head.steps(undo, redo);
    // What was chosen or typed meanwhile must not be taken away by an answer of before.
    if (!asks.busy) bar.show(query, { counts: byValue(model.get("controls"), counts), shown });
  }

  const heard = {
    "change:controls": declare,
    "change:now": now,
    "change:panel": () => {
      const held = model.get("panel") ?? {};
      head.press(held.kind ?? "");
      panel.replaceChildren(...labPanel(held, sorted));
      box.classList.toggle("pk-instead", Boolean(held.kind));
    },
    "change:list": () => {
      const list = model.get("list");
      if (list?.groups) reader.show(list);
    },
    "change:selected": () => {
      const selected = model.get("selected") ?? "";
      reader.select(selected, model.get("place"));
      reader.pane.wait(selected);
      if (selected) cap?.reveal();
      if (clicked) reader.bring();
      clicked = false;
      clearTimeout(resting);
      if (selected && model.get("rests"))
        resting = setTimeout(() => asks.act({ type: "rest" }), REST);
    },
    "change:page": () => reader.read(model.get("page")),
    "msg:custom": (message) => {
      const current = message?.version === model.get("list")?.version;
      if (message?.type === "rows" && current) reader.list.add(message.from, message.rows);
      // An explorer that is gone does not answer, and its figure is told nothing.
      if (message?.type === "sized") model.send({ type: "sized" });
    },
  };
  for (const [name, hear] of Object.entries(heard)) model.on(name, hear);
  for (const name of ["controls", "list", "selected", "page", "panel"]) heard[`change:${name}`]();

  // The box around is known only once Lab has put this into the document.
  let [deaf, unwalk, caught, timer] = [() => {}, () => {}, () => {}, 0];
  const sized = new ResizeObserver(() => {
    if (box === el && el.isConnected) {
      box = el.closest(".presskit-explorer") ?? el;
      box.dataset.gone = say("explorers.gone"); // see explorer.css
      deaf = reader.listen(box);
      box.addEventListener("keydown", keep);
      heard["change:panel"]();
      const chart = box.querySelector(".presskit-chart");
      if (chart) {
        cap = capChart(chart);
        panel.before(cap.foot);
        const click = (id) => asks.act({ type: "mark", id });
        chart.addEventListener("click", () => (clicked = true), true);
        unwalk = walkMarks(chart, reader.walking(() => model.get("selected"), click));
        caught = catchClicks(chart, click);
      }
      if (box !== el) sized.observe(box);
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      const width = Math.round(box.clientWidth);
      if (!width || width === model.get("width")) return;
      model.set("width", width);
      model.save_changes();
    }, 120);
  });
  sized.observe(root);
  return () => {
    for (const [name, hear] of Object.entries(heard)) model.off(name, hear);
    clearTimeout(timer);
    clearTimeout(resting);
    sized.disconnect();
    bar.fold.close();
    cap?.close();
    deaf();
    box.removeEventListener("keydown", keep);
    unwalk();
    caught();
    reader.close();
    el.replaceChildren();
  };
}

/** Keep plain keys from JupyterLab: letters would make raw cells of explorers, or delete them. */
function keep(event) {
  if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}

/** Return a part of the line above, the first with its number apart. */
function inParts(words, n) {
  const number = n ? "" : /^[\d,]*/.exec(words)[0];
  return [number, words.slice(number.length)];
}

/** Return the number of rows of each value of each choice, which come without it. */
function byValue(controls, counts) {
  const own = (name) => controls.find((one) => one.name === name && one.kind !== "shown");
  const entries = Object.entries(counts).map(([name, n]) => {
    const values = own(name)?.options?.map(([value]) => value) ?? [1];
    return [name, new Map(values.map((value, at) => [value, n[at]]))];
  });
  return Object.fromEntries(entries);
}

export default { render };
