// The explorers of a shared page: each made alive, and what an address names opened.

import { figureOf } from "./chart.js";
import { ENGINES } from "./engines.js";
import { namedIn, openIn } from "./link.js";
import { make } from "./nodes.js";
import { Page } from "./page.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { unfolded, unpacked } from "./unpack.js";

/** Return the data that one explorer carries. */
async function carried(host) {
  const island = JSON.parse(host.querySelector("script.island").textContent);
  if (!island.gz) return island;
  return unpacked(island.gz).json();
}

const unpacking = new Map(); // by host: several explorers may need what one carries

function own(host) {
  if (!unpacking.has(host)) unpacking.set(host, carried(host));
  return unpacking.get(host);
}

/** Return the data of an explorer; the transcripts may stand in that of an earlier one. */
async function islandOf(host) {
  const island = await own(host);
  if (island.like === undefined) return island;
  const first = document.querySelectorAll("[data-presskit-explorer]")[island.like];
  return { ...island, transcripts: (await own(first)).transcripts };
}

const alive = []; // the explorers of the page, in its order

/** Make one explorer of a shared page alive; without success its static form stays. */
export async function mount(host) {
  if (host.dataset.presskitExplorer === "alive") return;
  host.dataset.presskitExplorer = "alive";
  const before = [...host.childNodes];
  try {
    const island = await islandOf(host);
    if (island.v !== SHARED.explorer_data) {
      host.append(make("p", "pk-problem", say("pages.other_version")));
      return;
    }
    if (!ENGINES[island.mode]) throw new Error(`no explorer for ${island.mode}`);
    const figure = figureOf(host)?.querySelector("script");
    if (figure) await unfolded(figure); // the chart reads it at once
    host.classList.add(`presskit-${island.mode}`);
    const page = new Page(host, island);
    alive.push(page);
    await page.begin();
  } catch (error) {
    console.warn("presskit: this explorer stays a table.", error);
    host.replaceChildren(...before);
    for (const form of host.querySelectorAll(".presskit-static")) form.hidden = false;
    host.append(make("p", "pk-problem", say("pages.not_alive", { why: error.message })));
  }
}

/** Open what the address names, in the first explorer that has it. */
export function openAnchor() {
  const { name, id, start, end } = namedIn(location.hash);
  if (!name) return;
  if (alive.some((page) => openIn(page, name, null, null))) return;
  if (id) alive.some((page) => openIn(page, id, start, end));
}
