// A place where files are chosen, or dropped: each is read here and told with its bytes.

import { button, make } from "./nodes.js";
import { say } from "./say.js";

const MOST = 9_500_000; // bytes of a message that a Jupyter server takes, 10 MB

/** Return the place; `tell(content, buffers)` hears of each file, and of the end of them. */
export function fileZone(label, tell) {
  const input = Object.assign(make("input"), { type: "file", multiple: true, hidden: true });
  const choose = button(label, "", () => input.click());
  const zone = make("div", "presskit-drop", choose, make("span", "", say("pages.or_drop")), input);
  const send = async (files) => {
    for (const file of files) {
      if (file.size > MOST) tell({ type: "too large", name: file.name });
      else tell({ type: "file", name: file.name }, [await file.arrayBuffer()]);
    }
    if (files.length) tell({ type: "all" });
  };
  input.addEventListener("change", async () => {
    await send([...input.files]);
    input.value = ""; // the same file can be chosen again
  });
  const over = (event, on) => {
    event.preventDefault();
    event.stopPropagation(); // else JupyterLab takes the file for a new notebook cell
    zone.classList.toggle("presskit-drop-over", on);
  };
  zone.addEventListener("dragenter", (event) => over(event, true));
  zone.addEventListener("dragover", (event) => over(event, true));
  zone.addEventListener("dragleave", (event) => over(event, false));
  zone.addEventListener("drop", (event) => {
    over(event, false);
    send([...event.dataTransfer.files]);
  });
  return zone;
}
