// A place where files are chosen, or dropped: each is read here and told with its bytes.

import { button, make } from "./nodes.js";
import { say } from "./say.js";

const MOST = 9_500_000; // bytes of a message that a Jupyter server takes, 10 MB

/** Return the place; `tell(content, buffers)` hears of each file, and of the end of them. */
export function fileZone(label, tell) {
  const input = Object.assign(make("input"), { type: "file", multiple: true, hidden: true });
  const choose = button(label, "", () => input.click());
  const told = make("span", "", say("pages.or_drop"));
  told.setAttribute("role", "status");
  const zone = make("div", "presskit-drop", choose, told, input);
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
  zone.addEventListener("drop", async (event) => {
    over(event, false);
    const files = await droppedFiles(event.dataTransfer);
    told.textContent = say(files.length ? "pages.or_drop" : "pages.drop_empty");
    send(files);
  });
  return zone;
}

/** Return the files that were dropped, those in a folder as well; hidden ones are nobody's. */
async function droppedFiles({ files, items = [] }) {
  // All at once: the browser empties the list when this waits for the first time.
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...files];
  const found = await Promise.all(entries.map(filesIn));
  return found.flat();
}

async function filesIn(entry) {
  const given = (ask) => new Promise((done, failed) => ask(done, failed)).catch(() => []);
  if (entry.name.startsWith(".")) return [];
  if (!entry.isDirectory) return [await given((done, failed) => entry.file(done, failed))].flat();
  const reader = entry.createReader();
  const all = [];
  for (let some = [0]; some.length; all.push(...some)) // a browser gives a hundred at a time
    some = await given((done, failed) => reader.readEntries(done, failed));
  all.sort((one, two) => (one.name < two.name ? -1 : 1));
  const found = await Promise.all(all.map(filesIn));
  return found.flat();
}
