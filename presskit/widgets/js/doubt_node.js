// A doubt beside the words it is about, and the line that settles it.

import { toClipboard } from "./clipboard.js";
import { button, make } from "./nodes.js";
import { SHARED } from "./shared.js";

export function doubtNode({ line, decided, message, suggestion }) {
  const said =
    Number.isInteger(line) && !/^line \d/i.test(message) ? `line ${line}: ${message}` : message;
  const words = make("p", "pk-doubt", said);
  return suggestion ? make("div", "pk-settle", words, lineNode(decided, suggestion)) : words;
}

const HEADER = SHARED.columns.join(",");

/** Show the line of a correction file that settles a doubt, ready to be copied. */
function lineNode(decided, suggestion) {
  const hint =
    decided
      ? "The line of corrections.csv that says so:"
      : `To settle it, add this line to corrections.csv beside the files, below ${HEADER}:`;
  const done = make("span", "pk-done");
  done.setAttribute("role", "status");
  const copy = button("Copy line", "", async () => {
    done.textContent = (await toClipboard(suggestion)) ? "Copied" : "Select it and copy";
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
