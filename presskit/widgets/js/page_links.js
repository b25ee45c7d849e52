// Two links to a file beside the open notebook: to look at it, and to save it elsewhere.
//
// The Jupyter server hands the file out. Where the notebook lies is known where the
// page may ask JupyterLab (`presskit lab` and `make lab` start it like that); elsewhere
// nothing is shown, and the words above say where the file is.

import { make } from "./nodes.js";
import { say } from "./say.js";

/** Return the links, or nothing in their place. */
export function pageLinks({ page }) {
  const address = addressOf(page);
  if (!address) return make("div");
  return make(
    "div",
    "pk-links",
    link(say("pages.open_page"), { href: address, target: "_blank", rel: "noopener" }),
    link(say("pages.download"), { href: `${address}?download=1`, download: page }),
  );
}

/** Return the address of a file beside the open notebook; "" if unknown. */
function addressOf(name) {
  const app = window.jupyterapp;
  const path = app?.shell?.currentWidget?.context?.path;
  if (!name || !path) return "";
  const beside = [...path.replace(/^[^/]*:/, "").split("/").slice(0, -1), name];
  const base = app.serviceManager.serverSettings.baseUrl;
  return `${base}files/${beside.filter(Boolean).map(encodeURIComponent).join("/")}`;
}

function link(words, attributes) {
  const a = make("a", "", words);
  for (const [name, value] of Object.entries(attributes)) a.setAttribute(name, value);
  return a;
}
