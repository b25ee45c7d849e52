import assert from "node:assert/strict";

import { chosenInWords } from "../../../presskit/widgets/js/chosen_words.js";

const CHOICES = [
  { name: "asker", kind: "one of", fields: ["asker"], label: "Asker" },
  { name: "outlet", kind: "one of", fields: ["outlet"], label: "Outlet" },
  { name: "since", kind: "days", fields: ["since"], label: "From" },
  { name: "followups", kind: "yes", fields: ["followups"], label: "Asked again only" },
  { name: "words", kind: "numbers", fields: ["min", "max"], label: "Words answered" },
];
const nameOf = (name, value) => ({ asker: { a1: "Ann Lo" } })[name]?.[value] ?? value;
const said = (query) => chosenInWords(query, CHOICES, nameOf);

export default {
  "nothing is said where nothing is chosen"() {
    assert.equal(said({}), "");
    assert.equal(said({ asker: [], since: "", followups: false, min: null, max: null, text: " " }), "");
  },
  "opening statements are a choice without a text, other places are none"() {
    assert.equal(said({ within: "statement", outlet: ["NPR"] }), "Chosen: in opening statements; Outlet: NPR.");
    assert.equal(said({ within: "questions" }), "");
  },
  "what was chosen is said in words"() {
    const query = { asker: ["a1", "a2"], outlet: ["NPR"], text: " jets* ", within: "answers" };
    assert.equal(
      said({ ...query, since: "2023-01-01", followups: true, min: 20 }),
      "Chosen: “jets*” in answers; Asker: Ann Lo or a2; Outlet: NPR; From 2023-01-01; Asked again only; Words answered: 20 or more.",
    );
    assert.equal(said({ text: "a|b", regex: true, max: 9 }), "Chosen: /a|b/; Words answered: 9 or fewer.");
    assert.equal(said({ min: 0, max: 9 }), "Chosen: Words answered: 0 to 9.");
  },
};
