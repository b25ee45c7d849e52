// A doubt beside the words it is about, and the line that settles it.

import { toClipboard } from "./clipboard.js";
import { button, make } from "./nodes.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";

export function doubtNode({ line, decided, message, suggestion }) {
  const said =
    Number.isInteger(line) && !/^line \d/i.test(message)
      ? say("explorers.doubts.at_line", { n: line, message })
      : message;
  const words = make("p", "pk-doubt", said);
  return suggestion ? make("div", "pk-settle", words, linesNode([suggestion], decided)) : words;
}

const HEADER = SHARED.columns.join(",");

/** Show the lines of a correction file that settle doubts, ready to be copied; of many the first. */
export function linesNode(lines, decided = false) {
  const one = decided ? "decided_by" : "settled_by";
  const hint =
    lines.length > 1
      ? say("explorers.doubts.alike.settled_by", { n: lines.length, header: HEADER })
      : say(`explorers.doubts.${one}`, { header: HEADER });
  const done = make("span", "pk-done");
  done.setAttribute("role", "status");
  const copy = button(say("explorers.doubts.copy", { n: lines.length }), "", async () => {
    const copied = await toClipboard(lines.join("\n"));
    done.textContent = say(`explorers.doubts.${copied ? "copied" : "not_copied"}`);
  });
  const more = lines.length - SHARED.most_alike;
  const first = lines.slice(0, SHARED.most_alike).join("\n");
  const cut = more > 0 ? `\n${say("explorers.doubts.alike.lines_more", { n: more })}` : "";
  const code = make("code", "pk-csv", first + cut);
  code.tabIndex = 0;
  return make(
    "div",
    "pk-line",
    make("span", "pk-note", hint),
    code,
    copy,
    done,
  );
}
