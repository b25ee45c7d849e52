// Scripts that a page carries compressed, and runs once they are unpacked.

import { make } from "./nodes.js";
import { unpacked } from "./unpack.js";

/**
 * Run the script that the page carries in `script.<name>`, and take it out of the page.
 *
 * The page's policy names the digest of each script that may run, so nothing else does.
 * `ready` is awaited between unpacking and running.
 */
export async function runPacked(name, type = "", ready = undefined) {
  const packed = document.querySelector(`script.${name}`);
  if (!packed) return;
  const script = make("script");
  if (type) script.type = type;
  script.textContent = await unpacked(packed.textContent).text();
  await ready?.();
  document.head.append(script);
  script.remove();
  packed.remove();
}
