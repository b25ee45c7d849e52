// The controls above the list: each shows one part of the query, and asks for another.

import { button, make } from "./nodes.js";
import { SHARED } from "./shared.js";
import { number, plain } from "./text.js";

/** How a choice among rows is offered. */
const BY_KIND = {
  "one of": (bar, choice) => bar.choice(choice),
  days: (bar, choice) => bar.day(choice),
  yes: (bar, choice) => bar.tick(choice),
  numbers: (bar, choice) => bar.lengths(choice),
};
export const PAUSE = 70; // milliseconds without a key before the list is drawn anew

/** The filter row: each control shows one part of the query, and asks for another. */
export class Bar {
  constructor(engine, ask, measure = null) {
    this.engine = engine;
    this.ask = ask;
    this.node = make("div", "presskit-bar");
    this.shows = []; // each brings one control up to date
    const among = engine.island.choices.filter(({ of }) => of);
    for (const one of engine.island.choices) if (!one.of) this.looked(one);
    if (measure && engine.island.units) this.unit(measure);
    for (const { kind, name } of among) BY_KIND[kind](this, engine.choices.named(name));
  }

  /** Make the controls that say how words are looked for. */
  looked(choice) {
    if (choice.kind === "words") this.search(choice);
    else if (choice.kind === "place") this.within(choice);
    else this.regex(choice);
  }

  show(query, result) {
    for (const show of this.shows) show(query, result);
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
    this.shows.push((query) => {
      // The answer to the letters before must not take away those that came meanwhile.
      if (timer === null && input.value !== query.text) input.value = query.text;
    });
    this.node.append(make("div", "presskit-search", input, hint));
  }

  regex({ name, label, tip }) {
    const toggle = button(label, "pk-toggle", () =>
      this.ask({ ...this.written(), [name]: toggle.getAttribute("aria-pressed") !== "true" }),
    );
    toggle.title = tip;
    this.shows.push((query) => toggle.setAttribute("aria-pressed", String(query[name])));
    this.node.append(toggle);
  }

  within({ name, label: look, places }) {
    const box = make("div", "pk-segments");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", look);
    for (const [value, , label, title] of places) {
      if (value === "statement" && !this.engine.statements.length) continue;
      const part = button(label, "", () => this.ask({ [name]: value }));
      part.title = title;
      this.shows.push((query) => part.setAttribute("aria-pressed", String(query[name] === value)));
      box.append(part);
    }
    this.node.append(box);
  }

  unit(measure) {
    const select = make("select");
    for (const unit of this.engine.island.units ?? [])
      select.append(Object.assign(make("option"), { value: unit, textContent: unit }));
    select.value = this.engine.island.unit;
    select.addEventListener("change", () => measure(select.value));
    this.field("In", select);
  }

  choice({ name, label, offered: all }) {
    const select = make("select");
    let offered = "";
    select.addEventListener("change", () => {
      if (select.value !== "several")
        this.ask({ [name]: select.value === "" ? [] : [select.value.slice(1)] });
    });
    this.shows.push((query, { counts }) => {
      const chosen = query[name];
      const known = [...all].filter(
        ([value]) => counts[name]?.get(value) || chosen.includes(value),
      );
      const more = known.length - SHARED.offered;
      const shown = known.filter(([value], n) => n < SHARED.offered || chosen.includes(value));
      // The values begin with a sign, since '' stands for all.
      const options = [
        ["", `all ${number(known.length)}${more > 0 ? ` (${number(more)} not listed)` : ""}`],
      ];
      if (chosen.length > 1) options.push(["several", `${chosen.length} chosen`]);
      for (const [value, text] of shown)
        options.push([`=${value}`, `${plain(text)} (${number(counts[name]?.get(value) ?? 0)})`]);
      const key = JSON.stringify(options);
      if (key !== offered) {
        offered = key;
        select.replaceChildren(
          ...options.map(([value, text]) =>
            Object.assign(make("option"), { value, textContent: text }),
          ),
        );
      }
      select.value = chosen.length > 1 ? "several" : chosen.length ? `=${chosen[0]}` : "";
      select.disabled = !counts[name];
      select.parentNode.classList.toggle("pk-set", chosen.length > 0);
    });
    this.field(label, select);
  }

  day({ name, label, rows }) {
    const dates = rows.filter(Boolean).sort();
    if (!dates.length) return;
    const input = make("input");
    input.type = "date";
    [input.min, input.max] = [dates[0], dates[dates.length - 1]];
    input.addEventListener("change", () => this.ask({ [name]: input.value }));
    this.shows.push((query) => {
      if (input.value !== query[name]) input.value = query[name];
      input.parentNode.classList.toggle("pk-set", Boolean(query[name]));
    });
    this.field(label, input);
  }

  tick({ name, label, of }) {
    const input = make("input");
    input.type = "checkbox";
    input.addEventListener("change", () => this.ask({ [name]: input.checked }));
    const text = make("span", "", label);
    this.shows.push((query, { counts }) => {
      input.checked = query[name];
      input.disabled = idle(of, query);
      text.textContent = `${label} (${number(counts[name]?.get(1) ?? 0)})`;
    });
    this.node.append(make("label", "pk-check", input, text));
  }

  lengths({ label, fields, of, rows }) {
    const box = make("div", "pk-field");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", label);
    const [least, most] = [Math.min, Math.max].map((end) => rows.reduce((a, b) => end(a, b), rows[0] ?? 0));
    const ends = [`least ${label.toLowerCase()}`, `most ${label.toLowerCase()}`];
    const inputs = fields.map((name, end) => {
      const input = make("input");
      input.type = "number";
      input.min = 0;
      input.placeholder = String([least, most][end]);
      input.setAttribute("aria-label", ends[end]);
      input.addEventListener("change", () => {
        const n = Math.round(input.valueAsNumber);
        this.ask({ [name]: Number.isFinite(n) && n >= 0 ? n : null });
      });
      this.shows.push((query) => {
        const value = query[name] === null ? "" : String(query[name]);
        if (input.value !== value) input.value = value;
        input.disabled = idle(of, query);
        box.classList.toggle("pk-set", fields.some((one) => query[one] !== null));
      });
      return input;
    });
    box.append(make("span", "", label), inputs[0], "–", inputs[1]);
    this.node.append(box);
  }

  field(label, control) {
    this.node.append(make("label", "pk-field", make("span", "", label), control));
  }
}

/** Return true if a choice among exchanges chooses nothing: where statements are listed. */
const idle = (of, { within }) => of === "exchanges" && within === "statement";
