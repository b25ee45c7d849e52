// What every shared page does first. Nothing here reaches for the network.

import { drawFigures } from "./figures.js";
import { runPacked } from "./packed_script.js";
import { codeButton, keepReachable } from "./page_code.js";
import { offerFiles } from "./page_files.js";

codeButton();
keepReachable();
offerFiles(document.querySelector("main"));
// A browser that cannot unpack them leaves the tables that stand in their places.
runPacked("explorers", "module").catch((error) => {
  console.warn("presskit: explorers stay tables.", error);
});
drawFigures();
