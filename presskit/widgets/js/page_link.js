// Two links to a file beside the open notebook: to look at it, and to save it elsewhere.
//
// The Jupyter server hands the file out. Where the notebook lies is known where the
// page may ask JupyterLab (`presskit lab` and `make lab` start it like that); elsewhere
// nothing is shown, and the words above say where the file is.

import { make } from "./nodes.js";
import { say } from "./say.js";

function render({ model, el }) {
  const draw = () => {
    const address = addressOf(model.get("name"));
    el.replaceChildren();
    if (!address) return;
    el.style.cssText = "display:flex;gap:16px;font-size:14px;margin:4px 0";
    el.append(
      link(say("pages.open_page"), { href: address, target: "_blank", rel: "noopener" }),
      link(say("pages.download"), { href: `${address}?download=1`, download: model.get("name") }),
    );
  };
  draw();
  model.on("change:name", draw);
  return () => model.off("change:name", draw);
}

/** Return where the server hands out a file beside the open notebook; "" if unknown. */
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
  a.style.cssText = "color:var(--jp-content-link-color, #0072b2)";
  for (const [name, value] of Object.entries(attributes)) a.setAttribute(name, value);
  return a;
}

export default { render };
