// What a shared page with figures does after that.

import { drawFigures } from "./figures.js";

drawFigures();
