// The controls above the list: each shows one part of the query, and asks for another.
//
// They are declared as data, by Python or by bar_controls.js: `kind`, `name` and `label`,
// and what a kind needs beside these.

import { foldInto } from "./bar_fold.js";
import { dayInWords, dayMeant } from "./days.js";
import { button, make } from "./nodes.js";
import { say } from "./say.js";
import { SHARED } from "./shared.js";
import { number, plain } from "./text.js";

/** How a control is made, by its kind, in the order in which they stand. */
const BY_KIND = {
  words: (bar, control) => bar.search(control),
  place: (bar, control) => bar.within(control),
  shown: (bar, control) => bar.shown(control),
  "one of": (bar, control) => bar.choice(control),
  numbers: (bar, control) => bar.lengths(control),
  yes: (bar, control) => bar.tick(control),
  days: (bar, control) => bar.day(control),
  way: (bar, control) => bar.way(control),
};
const RANK = Object.keys(BY_KIND);
/** Return the kind of a control: how words are read is no choice among rows. */
const kindOf = ({ kind, of }) => (kind === "yes" && !of ? "way" : kind);
/** Who asked comes before where: choices among transcripts stand behind the others of their kind. */
const byRank = ([kind, last], [other, least]) => kind - other || last - least;
export const PAUSE = 70; // milliseconds without a key before the list is drawn anew

/** The filter row: each control shows one part of the query, and asks for another. */
export class Bar {
  /** `ask(fields)` asks for another query, `otherwise(name, value)` shows it otherwise. */
  constructor(controls, ask, otherwise = null) {
    this.ask = ask;
    this.otherwise = otherwise;
    this.row = make("div", "presskit-bar");
    this.node = make("div", "pk-bars", this.row);
    this.shows = []; // each brings one control up to date
    const rank = (control) => [RANK.indexOf(kindOf(control)), control.of === "transcripts" ? 1 : 0];
    const ordered = [...controls].sort((one, other) => byRank(rank(one), rank(other)));
    for (const control of ordered) BY_KIND[kindOf(control)](this, control);
    this.fold = foldInto(this.row);
  }

  /** Show a query, and for each value of its choices how many rows it would leave. */
  show(query, { counts, shown = {} }) {
    for (const show of this.shows) show(query, counts, shown);
    this.fold.again();
  }

  search({ label, placeholder }) {
    const input = make("input");
    input.type = "search";
    input.spellcheck = false;
    input.autocomplete = "off";
    input.placeholder = placeholder;
    input.setAttribute("aria-label", label);
    const hint = make("kbd", "", "/");
    hint.setAttribute("aria-hidden", "true");
    let timer = null; // while something is typed that has not been asked for
    this.stop = () => {
      clearTimeout(timer);
      timer = null;
    };
    const now = () => {
      this.stop();
      this.ask({ text: input.value });
    };
    // A key is shown at once, and what it finds a moment later: typing never waits.
    input.addEventListener("input", () => {
      this.stop();
      timer = setTimeout(now, PAUSE);
    });
    input.addEventListener("change", now);
    this.written = () => {
      this.stop();
      return { text: input.value };
    };
    /** Ask at once for letters that wait; return whether there were any. */
    this.hurry = () => {
      const waits = timer !== null;
      if (waits) now();
      return waits;
    };
    this.shows.push((query) => {
      // The answer to the letters before must not take away those that came meanwhile.
      if (timer === null && input.value !== query.text) input.value = query.text;
    });
    this.row.append(make("div", "presskit-search", input, hint));
  }

  way({ name, label, tip }) {
    const toggle = button(label, "pk-toggle", () =>
      this.ask({ ...this.written(), [name]: toggle.getAttribute("aria-pressed") !== "true" }),
    );
    toggle.title = tip;
    this.shows.push((query) => toggle.setAttribute("aria-pressed", String(query[name])));
    this.row.append(toggle);
  }

  /** Make the choice of where words are looked for: buttons, or where it is narrow a box. */
  within({ name, label: look, places }) {
    const box = make("div", "pk-segments");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", look);
    for (const [value, , label, title] of places) {
      const part = button(label, "", () => this.ask({ [name]: value }));
      part.title = title;
      this.shows.push((query) => part.setAttribute("aria-pressed", String(query[name] === value)));
      box.append(part);
    }
    this.row.append(box);
    const select = selectOf(places.map(([value, , text]) => [value, text]));
    select.addEventListener("change", () => this.ask({ [name]: select.value }));
    this.shows.push((query) => (select.value = query[name]));
    select.setAttribute("aria-label", look);
    this.field("", select).classList.add("pk-narrow");
  }

  /** Make the choice of how something is shown. */
  shown({ name, label, options }) {
    const select = selectOf(options);
    select.addEventListener("change", () => this.otherwise(name, select.value));
    this.shows.push((_query, _counts, shown) => {
      if (shown[name] !== undefined) select.value = shown[name];
    });
    this.field(label, select);
  }

  choice({ name, label, options: all }) {
    const select = make("select");
    let offered = "";
    select.addEventListener("change", () => {
      if (select.value !== "several")
        this.ask({ [name]: select.value === "" ? [] : [select.value.slice(1)] });
    });
    this.shows.push((query, counts) => {
      const chosen = query[name];
      const known = all.filter(([value]) => counts[name]?.get(value) || chosen.includes(value));
      const more = known.length - SHARED.offered;
      const shown = known.filter(([value], n) => n < SHARED.offered || chosen.includes(value));
      // The values begin with a sign, since '' stands for all.
      const options = [
        ["", say(`explorers.bar.${more > 0 ? "all_and_more" : "all"}`, { n: known.length, more })],
      ];
      if (chosen.length > 1) options.push(["several", say("explorers.bar.chosen", { n: chosen.length })]);
      for (const [value, text] of shown)
        options.push([`=${value}`, `${plain(text)} (${number(counts[name]?.get(value) ?? 0)})`]);
      for (const value of chosen.length === 1 ? chosen : [])
        if (!all.some(([one]) => one === value)) options.push([`=${value}`, plain(value)]);
      const key = JSON.stringify(options);
      if (key !== offered) {
        offered = key;
        select.replaceChildren(...optionsOf(options));
      }
      select.value = chosen.length > 1 ? "several" : chosen.length ? `=${chosen[0]}` : "";
      select.disabled = !counts[name];
      select.parentNode.classList.toggle("pk-set", chosen.length > 0);
    });
    this.field(label, select);
  }

  day({ name, label, first, last }) {
    if (!first) return;
    const input = make("input", "pk-day");
    // A date box of the browser writes 04/05/2022, which is April here and May there.
    input.type = "text";
    input.autocomplete = "off";
    input.placeholder = dayInWords(name === "until" ? last : first);
    input.title = say("explorers.bar.day_tip");
    const wrong = make("span", "pk-wrong", say("explorers.bar.no_day"));
    wrong.setAttribute("role", "alert");
    let held = ""; // what is written stays until another day is asked for
    const put = (day) => {
      if (day !== null) input.value = dayInWords(day);
      wrong.hidden = day !== null;
      input.setAttribute("aria-invalid", String(day === null));
    };
    const now = () => {
      const day = dayMeant(input.value, name === "until");
      put(day);
      if (day !== null && day !== held) this.ask({ [name]: day });
    };
    input.addEventListener("change", now);
    // JupyterLab keeps Enter from being a change.
    input.addEventListener("keydown", ({ key }) => key === "Enter" && now());
    put("");
    this.shows.push((query) => {
      if (held !== query[name]) put(query[name]);
      held = query[name];
      input.parentNode.classList.toggle("pk-set", Boolean(query[name]));
    });
    this.field(label, input).append(wrong);
  }

  tick({ name, label, of }) {
    const input = make("input");
    input.type = "checkbox";
    input.addEventListener("change", () => this.ask({ [name]: input.checked }));
    const text = make("span", "", label);
    const box = make("label", "pk-check", input, text);
    this.shows.push((query, counts) => {
      input.checked = query[name];
      input.disabled = idle(of, query);
      text.textContent = `${label} (${number(counts[name]?.get(1) ?? 0)})`;
      box.classList.toggle("pk-set", query[name]);
    });
    this.row.append(box);
  }

  lengths({ label, fields, of, least, most }) {
    const box = make("div", "pk-field");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", label);
    const ends = ["least", "most"].map((end) => say(`explorers.bar.${end}`, { of: label.toLowerCase() }));
    const inputs = fields.map((name, end) => {
      const input = make("input");
      input.type = "number";
      input.min = 0;
      input.placeholder = String([least, most][end]);
      input.setAttribute("aria-label", ends[end]);
      const now = () => {
        const n = Math.round(input.valueAsNumber);
        this.ask({ [name]: Number.isFinite(n) && n >= 0 ? n : null });
      };
      input.addEventListener("change", now);
      // JupyterLab keeps Enter from being a change.
      input.addEventListener("keydown", ({ key }) => key === "Enter" && now());
      this.shows.push((query) => {
        const value = query[name] === null ? "" : String(query[name]);
        if (input.value !== value) input.value = value;
        input.disabled = idle(of, query);
        box.classList.toggle("pk-set", fields.some((one) => query[one] !== null));
      });
      return input;
    });
    box.append(make("span", "", label), inputs[0], "–", inputs[1]);
    this.row.append(box);
  }

  field(label, control) {
    const field = make("label", "pk-field", make("span", "", label), control);
    this.row.append(field);
    return field;
  }
}

const optionsOf = (options) =>
  options.map(([value, text]) => Object.assign(make("option"), { value, textContent: text }));

function selectOf(options) {
  const select = make("select");
  select.append(...optionsOf(options));
  return select;
}

/** Return true if a choice among exchanges chooses nothing: where statements are listed. */
const idle = (of, { within }) => of === "exchanges" && within === "statement";
