// Run the explorers' modules without a browser: print what Copy quote would take.
//
//   node copy_quote.mjs < {"pages": [...], "island": {...}}
//
// One line of JSON a paragraph: how it was shown, and the fields of the whole paragraph
// and of the sentence in its middle.
import { readFileSync } from "node:fs";

import { Engine } from "../../presskit/widgets/js/engine.js";
import { Pane } from "../../presskit/widgets/js/pane.js";
import { wordsBetween } from "../../presskit/widgets/js/passage.js";
import { sentenceAt } from "../../presskit/widgets/js/quotation.js";

const { pages, island } = JSON.parse(readFileSync(0, "utf8"));
const SHOWN = 4; // paragraphs a page

function taken(how, page) {
  const pane = Object.create(Pane.prototype);
  Object.assign(pane, { page, asked: { forms: () => island.forms } });
  for (const part of page.parts) {
    for (const para of part.paras) {
      const quote = ([start, end]) => {
        const words = wordsBetween(part, { para, unit: start }, { para, unit: end });
        return words && pane.quote(words).fields;
      };
      const middle = sentenceAt(part, para, para.text.length >> 1);
      const fields = [quote([0, para.text.length]), quote(middle)];
      console.log(JSON.stringify([how, page.transcript.id, ...fields]));
    }
  }
}

for (const page of pages) taken("lab", page);
const engine = new Engine(island);
island.transcripts.forEach((_, t) => {
  const whole = engine.chapter(t).at.at(-1);
  for (let n = 0; n < whole; n += SHOWN)
    taken("page", engine.page("", "", [], t, [n, n + SHOWN], () => []));
});
