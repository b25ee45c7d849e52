// The engines by the mode that Python sends.

import { Doubts } from "./doubts.js";
import { Exchanges } from "./exchanges.js";
import { Hits } from "./hits.js";

export const ENGINES = { exchanges: Exchanges, hits: Hits, doubts: Doubts };
