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
  return suggestion ? make("div", "pk-settle", words, lineNode(decided, suggestion)) : words;
}

const HEADER = SHARED.columns.join(",");

/** Show the line of a correction file that settles a doubt, ready to be copied. */
function lineNode(decided, suggestion) {
  const hint = say(`explorers.doubts.${decided ? "decided_by" : "settled_by"}`, { header: HEADER });
  const done = make("span", "pk-done");
  done.setAttribute("role", "status");
  const copy = button(say("explorers.doubts.copy"), "", async () => {
    const copied = await toClipboard(suggestion);
    done.textContent = say(`explorers.doubts.${copied ? "copied" : "not_copied"}`);
  });
  const code = make("code", "pk-csv", suggestion);
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
