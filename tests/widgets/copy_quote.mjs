// Run the real explorer.js without a browser: print what Copy quote would take.
//
//   node copy_quote.mjs explorer.js < {"pages": [...], "island": {...}}
//
// One line of JSON a paragraph: how it was shown, and the fields of the whole paragraph
// and of the sentence in its middle.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

globalThis.document = { querySelectorAll: () => [] }; // no explorer is to be mounted

const folder = mkdtempSync(join(tmpdir(), "presskit-"));
const script = join(folder, "explorer.mjs");
const source = readFileSync(process.argv[2], "utf8");
writeFileSync(script, `${source}\nexport { Engine, Pane, sentenceAt };`);
const { Engine, Pane, sentenceAt } = await import(script);
rmSync(folder, { recursive: true });

const { pages, island } = JSON.parse(readFileSync(0, "utf8"));
const SHOWN = 4; // paragraphs a page

function taken(how, page) {
  const pane = Object.create(Pane.prototype);
  Object.assign(pane, { page, asked: { forms: () => island.forms } });
  for (const part of page.parts) {
    for (const para of part.paras) {
      const quote = ([start, end]) =>
        pane.words(part, { para, unit: start }, { para, unit: end })?.fields ?? null;
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
