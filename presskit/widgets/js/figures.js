// The figures of a page: drawn by plotly, which the page carries compressed.

import { themed } from "./figure_theme.js";
import { noteNode, writeNote } from "./figure_note.js";
import { fitFigure } from "./figure_room.js";
import { make } from "./nodes.js";
import { runPacked } from "./packed_script.js";
import { unfolded } from "./unpack.js";
import { say } from "./say.js";

const SETTLED = 200; // milliseconds after a window changed its size
const PAPER = 880; // pixels; page.css shrinks them to fit between the margins of A4

/** Return the figures of the page, as it carries them. */
function chartsOf() {
  return [...document.querySelectorAll("figure.chart")].map((box) => {
    const json = box.querySelector("script").textContent;
    return { box, plot: box.querySelector(".plot"), json, first: json, revision: 0 };
  });
}

/** Unpack a figure that is carried compressed. */
async function unfold(chart) {
  const text = await unfolded(chart.box.querySelector("script"));
  if (chart.json === chart.first) chart.json = text;
  chart.first = text;
}

// Explorers come first: reading plotly.js takes longer than all that they do.
function explorersAlive() {
  const page = document.documentElement;
  if (!document.querySelector("[data-presskit-explorer]")) return null;
  return new Promise((done) => {
    const look = () => page.dataset.presskit && setTimeout(done, 50); // seen first
    new MutationObserver(look).observe(page, { attributes: true });
    setTimeout(done, 1500); // whatever happens to them
    look();
  });
}

/** Draw figures one after the other, each in the colours of the page. */
async function draw(charts, isDark, width = 0) {
  const config = {
    displaylogo: false,
    showSendToCloud: false, // nothing leaves the page
    plotlyServerURL: "",
    responsive: true,
    modeBarButtonsToRemove: ["lasso2d", "select2d", "autoScale2d"],
    toImageButtonOptions: { filename: document.title.slice(0, 80), scale: 2 },
  };
  for (const chart of charts) {
    const { box, plot } = chart;
    try {
      const whole = { ...themed(chart, isDark, width), config };
      chart.seen = width || box.clientWidth;
      const spec = fitFigure(whole, chart.seen || PAPER);
      if (!chart.note && !box.closest(".presskit-chart")) box.append((chart.note = noteNode("figcaption")));
      if (chart.note) writeNote(chart.note, spec.layout);
      if (plot.style.minHeight) plot.style.minHeight = `${spec.layout.height}px`;
      await (plot.data ? Plotly.react(plot, spec) : Plotly.newPlot(plot, spec));
      box.classList.add("drawn");
      // An explorer around the figure listens to its clicks, and outlines what is read.
      box.dispatchEvent(new CustomEvent("presskit:drawn", { bubbles: true }));
      // Let the browser show this one before the next; paper does not wait.
      if (!width) await new Promise((next) => setTimeout(next));
    } catch (error) {
      explain(plot, say("pages.figure_failed", { why: error.message }));
    }
  }
}

function explain(place, message) {
  place.replaceChildren(make("p", "notice", message));
}

/** Draw all figures of the page, and again where it goes dark or onto paper. */
export async function drawFigures() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const charts = chartsOf();
  if (!charts.length) return;
  // An explorer can show another figure in the place of the first, or that one again.
  for (const chart of charts) {
    chart.box.addEventListener("presskit:figure", ({ detail }) => {
      chart.json = detail ?? chart.first;
      chart.revision += 1; // its axes are others: a zoom into the last one is none here
      const { height } = JSON.parse(chart.json).layout ?? {};
      if (height) chart.plot.style.minHeight = `${height}px`;
      if (chart.plot.data) draw([chart], dark.matches);
    });
  }
  try {
    await Promise.all(charts.map(unfold));
    await runPacked("plotly", "", explorersAlive);
  } catch {
    const message = say("pages.old_browser");
    for (const { plot } of charts) explain(plot, message);
    return;
  }
  await draw(charts, dark.matches);
  dark.addEventListener("change", () => draw(charts, dark.matches));
  let timer = 0;
  addEventListener("resize", () => {
    clearTimeout(timer);
    const turned = ({ box, seen }) => box.clientWidth && box.clientWidth !== seen;
    timer = setTimeout(() => draw(charts.filter(turned), dark.matches), SETTLED);
  });
  const root = document.documentElement.classList;
  addEventListener("beforeprint", () => {
    root.add("paper"); // before the figures read the page's colours
    draw(charts, false, PAPER);
  });
  addEventListener("afterprint", () => {
    root.remove("paper");
    draw(charts, dark.matches);
  });
}
