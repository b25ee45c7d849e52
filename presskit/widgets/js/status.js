// The line above the list that says what is left.

import { make, write } from "./nodes.js";

/** Write what a query leaves, and what is wrong with it; parts are [strong, text, strong]. */
export function writeStatus(node, { said, problem }, waiting = "") {
  const line = make("div", "pk-count");
  if (waiting) line.append(make("b", "", waiting), " · ");
  said.forEach(([strong, text, last], n) => {
    if (n) line.append(" · ");
    if (strong) line.append(make("b", "", strong));
    write(line, text);
    if (last) line.append(make("b", "", last));
  });
  line.title = line.textContent; // it may be cut: what is below it must not move
  node.replaceChildren(line);
  if (problem) node.append(make("div", "pk-problem", problem));
}
