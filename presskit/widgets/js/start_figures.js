// What every shared page does first. Nothing here reaches for the network.

import { drawFigures } from "./figures.js";
import { codeButton, keepReachable } from "./page_code.js";
import { offerFiles } from "./page_files.js";

codeButton();
keepReachable();
offerFiles(document.querySelector("main"));
drawFigures();
