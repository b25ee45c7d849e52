import assert from "node:assert/strict";

import { takeFromPage } from "../../../presskit/widgets/js/page_take.js";

const TURNS = [{ role: "moderator", line: 3 }, { role: "journalist", line: 5 }];
const TABLE = {
  heads: ["transcript", "asker"],
  key: "exchange_id",
  of: () => ({ id: "x1@may", t: 0, first: 0, last: 1 }),
  row: () => ["3 May 2031 Ferry", "Ann Lo"],
};
const HEADS = "exchange_id,transcript,date,event,asker,file,line";
const ROW = "x1,may,2031-05-03,3 May 2031 Ferry,Ann Lo,may.txt,5";

const page = {
  engine: { choices: { all: [], named: () => undefined }, transcripts: [{ id: "may", date: "2031-05-03", source: "may.txt", turns: TURNS }] },
  island: { mode: "exchanges", title: "Answers", source_line: "Source: Ferry" },
  query: { text: "(a+)+b", regex: true },
  result: { problem: "", ids: ["x1"], table: TABLE },
};

/** Return the name and the words of the file that is taken away. */
async function taken(given) {
  const { append } = document.body;
  const { setTimeout } = globalThis;
  globalThis.setTimeout = () => {}; // the address is forgotten later: no test waits for that
  let [name, text] = ["", null];
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => ((text = blob.text()), "blob:1");
  document.body.append = (link) => {
    name = link.download;
    link.click = () => {};
  };
  try {
    await takeFromPage("csv", { ...page, ...given });
  } finally {
    globalThis.setTimeout = setTimeout;
    URL.createObjectURL = createObjectURL;
    document.body.append = append;
  }
  return [name, await text];
}

export default {
  async "a file says what was looked for"() {
    const [name, text] = await taken({ query: { text: "a+b", regex: true } });
    assert.equal(name, "answers_a-b_ferry.csv");
    assert.equal(text.trim(), `${HEADS}\n${ROW}\nChosen: /a+b/.\nSource: Ferry`);
  },
  async "nothing is chosen by an expression that is refused"() {
    const [name, text] = await taken({ result: { ...page.result, problem: "It repeats a repeat." } });
    assert.equal(name, "answers_ferry.csv");
    assert.equal(text.trim(), `${HEADS}\n${ROW}\nSource: Ferry`);
  },
  async "words that are drawn are taken where an expression is refused"() {
    const island = { ...page.island, mode: "hits", query: {} };
    const drawn = { data: [{ name: "May", x: [1], y: [2], customdata: ["jets"] }] };
    const result = { ...page.result, ids: [], problem: "It repeats a repeat." };
    const [, text] = await taken({ island, result, chart: { drawn, drawnFor: null } });
    assert.match(text, /^.?series,mark,x,y,label\nMay,jets,1,2,\nSource: Ferry\n$/);
  },
  async "hits that a view begins with are taken, and the file says of which theme"() {
    const theme = { name: "theme", kind: "one of", label: "Theme", fields: ["theme"] };
    const engine = { ...page.engine, choices: { all: [theme], named: () => undefined } };
    const result = { ...page.result, hits: new Map(), opened: { theme: ["Ferries"] } };
    const given = { engine, island: { ...page.island, mode: "hits" }, query: { text: "", theme: [] }, chart: { drawn: {}, drawnFor: null } };
    const [, text] = await taken({ ...given, result });
    assert.match(text, /\nx1,may,[^\n]*\nChosen: Theme: Ferries\.\n/);
  },
  async "a chart names the query that it shows, whatever is asked for since"() {
    const island = { ...page.island, mode: "hits", query: {} };
    const drawn = { data: [{ name: "May", x: [1], y: [2], customdata: ["jets"] }] };
    const drawnFor = { query: { text: "ferry", regex: false }, result: { problem: "" } };
    const query = { text: "", regex: false };
    const [, text] = await taken({ island, query, chart: { drawn, drawnFor } });
    assert.match(text, /Chosen: [^\n]*ferry/);
  },
  async "a hit is joined by its turn; a doubt of no transcript names its file"() {
    const hits = { heads: ["transcript", "line"], key: "turn_id", of: () => ({ id: "t1@may", t: 0 }), row: () => ["Ferry", 5] };
    const [, text] = await taken({ query: {}, result: { ...page.result, table: hits } });
    assert.equal(text.trim(), "turn_id,transcript,date,event,line\nt1,may,2031-05-03,Ferry,5\nSource: Ferry");
    const doubts = { heads: ["kind", "transcript", "line"], of: () => ({ id: "d1", t: -1, transcript: "lost.pdf" }), row: () => ["lost", "lost.pdf", ""] };
    const [, other] = await taken({ query: {}, result: { ...page.result, table: doubts } });
    assert.equal(other.trim(), "transcript,date,kind,event,line\nlost.pdf,,lost,lost.pdf,\nSource: Ferry");
  },
};
