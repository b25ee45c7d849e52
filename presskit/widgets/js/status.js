// The line above the list that says what is left.

import { make, write } from "./nodes.js";

/** Write what a query leaves, and what is wrong with it; parts are [strong, text, strong]. */
export function writeStatus(node, { said, problem }, waiting = "") {
  node.replaceChildren();
  if (waiting) node.append(make("b", "", waiting), " · ");
  said.forEach(([strong, text, last], n) => {
    if (n) node.append(" · ");
    if (strong) node.append(make("b", "", strong));
    write(node, text);
    if (last) node.append(make("b", "", last));
  });
  if (problem) node.append(make("div", "pk-problem", problem));
}
