// What every shared page does first. Nothing here reaches for the network.

import { runPacked } from "./packed_script.js";
import { codeButton, foldContents, keepReachable } from "./page_code.js";
import { offerFiles } from "./page_files.js";
import { sortable } from "./sort_table.js";
import { cardTables } from "./table_cards.js";

codeButton();
foldContents();
keepReachable();
offerFiles(document.querySelector("main"));
for (const table of document.querySelectorAll(".shown table.dataframe")) sortable(table);
cardTables(document.querySelectorAll(".scroll"));
// A browser that cannot unpack them leaves the tables that stand in their places.
runPacked("explorers", "module").catch((error) => {
  console.warn("presskit: explorers stay tables.", error);
});
