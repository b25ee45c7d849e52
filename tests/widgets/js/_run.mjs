// Run every test of this folder in one process: a line of JSON for each.
//
//   node _run.mjs
//
// A file exports its tests by their names; a test that fails throws.
import { readdirSync } from "node:fs";

import "./_dom.mjs";

const files = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".test.mjs"));
for (const file of files.sort()) {
  const { default: tests } = await import(`./${file}`);
  for (const [name, test] of Object.entries(tests)) {
    let problem = "";
    try {
      await test();
    } catch (error) {
      problem = error.stack;
    }
    console.log(JSON.stringify([file, name, problem]));
  }
}
