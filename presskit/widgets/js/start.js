// What a shared page does first: it makes its explorers alive.

import { mount, openAnchor } from "./alive.js";

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

start(document.querySelectorAll("[data-presskit-explorer]"));
