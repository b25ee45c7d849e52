import assert from "node:assert/strict";

import { pageLinks } from "../../../presskit/widgets/js/page_links.js";

function links(path, name) {
  const app = {
    shell: { currentWidget: { context: { path } } },
    serviceManager: { serverSettings: { baseUrl: "http://localhost:8888/lab7/" } },
  };
  globalThis.window = { jupyterapp: path === null ? undefined : app };
  const node = pageLinks({ page: name });
  delete globalThis.window;
  return node.querySelectorAll("a").map((a) => [a.textContent, a.getAttribute("href")]);
}

export default {
  "the page beside the notebook is opened and saved"() {
    const address = "http://localhost:8888/lab7/files/my%20work/talk%20%231.html";
    assert.deepEqual(links("RTC:my work/note.ipynb", "talk #1.html"), [
      ["Open the page", address],
      ["Download it", `${address}?download=1`],
    ]);
    assert.equal(links("note.ipynb", "a.html")[0][1], "http://localhost:8888/lab7/files/a.html");
  },

  "where nobody knows the place there is no link"() {
    assert.deepEqual(links(null, "a.html"), []);
    assert.deepEqual(links("note.ipynb", ""), []);
  },
};
