import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";

import chart from "../../../presskit/widgets/js/lab_chart.js";

// As plotly's: what is told is added to the figure, and a drawing shows what the figure has.
const SCRIPT = `export default () => {
  let model;
  return {
    initialize(given) {
      model = given.model;
      model.on("change:_py2js_addTraces", () => {
        const told = model.get("_py2js_addTraces");
        if (told) model.get("_widget_data").push(told);
      });
    },
    render({ el }) {
      el.drawn = model.get("_widget_data").join(" ");
      model.on("change:_py2js_restyle", () => {
        if (el.gone) throw new Error("told a view that is gone");
        el.style = model.get("_py2js_restyle");
      });
      return () => (el.gone = true);
    },
  };
};`;
const PACKED = gzipSync(SCRIPT).toString("base64");

/** Return a model as Lab's, whose manager answers with `script`; `tell` is a message to it. */
function modelOf(version, script, data = []) {
  const state = { _version: version, _script: "IPY_MODEL_7", _widget_data: data };
  const heard = [];
  const fire = (name, given) => heard.forEach(([on, hear]) => on === name && hear(given));
  return {
    widget_manager: { get_model: (id) => (id === "7" ? script() : Promise.reject(id)) },
    get: (name) => state[name],
    on: (name, hear) => heard.push([name, hear]),
    off: (name, hear) => heard.splice(heard.findIndex((one) => one[1] === hear), 1),
    tell(changed) {
      Object.assign(state, changed);
      Object.keys(changed).forEach((name) => fire(`change:${name}`));
      fire("change", { changedAttributes: () => changed });
    },
  };
}

/** Run `use` where modules can be imported as in a browser; return how many were. */
async function imports(use) {
  const [make, revoke] = [URL.createObjectURL, URL.revokeObjectURL];
  let n = 0;
  URL.createObjectURL = () => `data:text/javascript,${encodeURIComponent(SCRIPT)}//${n++}`;
  URL.revokeObjectURL = () => {};
  try {
    await use();
  } finally {
    [URL.createObjectURL, URL.revokeObjectURL] = [make, revoke];
  }
  return n;
}

const here = async () => ({ get: (name) => (name === "packed" ? PACKED : undefined) });

async function drawn(model, widget = chart()) {
  const el = {};
  widget.initialize({ model });
  await widget.render({ model, el });
  return el;
}

export default {
  async "a script is imported once, for all charts of its version"() {
    const n = await imports(async () => {
      const both = [modelOf("1.0", here, ["a"]), modelOf("1.0", here, ["b"])];
      const [one, other] = await Promise.all(both.map((model) => drawn(model)));
      assert.deepEqual([one.drawn, other.drawn], ["a", "b"]);
      assert.equal((await drawn(modelOf("1.0", () => Promise.reject("gone"), ["c"]))).drawn, "c");
      await drawn(modelOf("1.1", here));
    });
    assert.equal(n, 2);
  },

  async "what a chart is told while its script is on its way is drawn, in order and once"() {
    await imports(async () => {
      let come;
      const model = modelOf("2.0", () => new Promise((done) => (come = done)), ["a"]);
      const widget = chart();
      widget.initialize({ model });
      model.tell({ _py2js_addTraces: "b" });
      model.tell({ _py2js_addTraces: null });
      model.tell({ _py2js_addTraces: "c" });
      come(await here());
      const el = {};
      await widget.render({ model, el });
      assert.equal(el.drawn, "a b c");
      model.tell({ _py2js_addTraces: "d" });
      await widget.render({ model, el });
      assert.equal(el.drawn, "a b c d");
    });
  },

  async "a whole figure has what was told before it"() {
    await imports(async () => {
      let come;
      const model = modelOf("3.0", () => new Promise((done) => (come = done)));
      const widget = chart();
      widget.initialize({ model });
      model.tell({ _py2js_addTraces: "a" });
      model.tell({ _widget_data: ["a"], _py2js_addTraces: null });
      model.tell({ _py2js_addTraces: "b" });
      come(await here());
      const el = {};
      await widget.render({ model, el });
      assert.equal(el.drawn, "a b");
    });
  },

  async "a script that comes late is waited for; one that never comes is said in words"() {
    const [now, error, said] = [Date.now, console.error, []];
    let [asked, clock] = [0, 0];
    console.error = (one) => said.push(one.message);
    try {
      await imports(async () => {
        const late = () => (asked++ ? here() : Promise.reject(new Error("not found")));
        assert.equal((await drawn(modelOf("4.0", late, ["a"]))).drawn, "a");
        assert.equal(asked, 2);
        Date.now = () => (clock += 40_000);
        const el = await drawn(modelOf("4.1", () => Promise.reject(new Error("not found"))));
        assert.match(el.textContent, /did not come.*Run this cell again/);
        assert.deepEqual(said, [el.textContent]);
      });
    } finally {
      [Date.now, console.error] = [now, error];
    }
  },

  async "a view that is closed hears no more, and the others go on"() {
    await imports(async () => {
      const [model, widget, els] = [modelOf("6.0", here, ["a"]), chart(), [{}, {}]];
      widget.initialize({ model });
      const own = { ...model, off() {} }; // of a view: it lets go only what came by itself
      const [close] = [await widget.render({ model: own, el: els[0] }), await widget.render({ model: own, el: els[1] })];
      model.tell({ _py2js_restyle: "red" });
      assert.deepEqual(els.map(({ style }) => style), ["red", "red"]);
      close();
      model.tell({ _py2js_restyle: "blue" });
      assert.deepEqual(els.map(({ style, gone }) => [style, gone]), [["red", true], ["blue", undefined]]);
      model.tell({ _py2js_addTraces: "b" }); // what the figure itself hears stays
      assert.deepEqual(model.get("_widget_data"), ["a", "b"]);
    });
  },

  async "a view that is closed meanwhile is not drawn"() {
    await imports(async () => {
      const [model, widget, el] = [modelOf("5.0", here, ["a"]), chart(), {}];
      widget.initialize({ model });
      await widget.render({ model, el, signal: { aborted: true } });
      assert.equal(el.drawn, undefined);
    });
  },
};
