import assert from "node:assert/strict";

import { css, darkener, luminance, mix, recoloured } from "../../../presskit/widgets/js/colours.js";

const [PAGE, TEXT] = [[20, 20, 24], [230, 230, 235]];
const hex = (colour) => {
  const parts = /^#(..)(..)(..)$/.exec(colour)?.slice(1).map((part) => parseInt(part, 16));
  return parts ?? null;
};
const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);

export default {
  "luminance goes from black to white, and green is bright"() {
    assert.equal(luminance([0, 0, 0]), 0);
    assert.ok(Math.abs(luminance([255, 255, 255]) - 1) < 1e-9);
    assert.ok(luminance([0, 128, 0]) > luminance([0, 0, 255]));
  },

  "colours are mixed by their share"() {
    assert.deepEqual(mix([0, 10, 255], [10, 0, 255], 0.5), [5, 5, 255]);
    assert.equal(css([1, 2, 3]), "rgb(1,2,3)");
  },

  "greys change places, so that what stood out stands out"() {
    const shade = darkener(PAGE, TEXT, hex);
    assert.deepEqual(numbers(shade("#ffffff")), [...PAGE, 1]);
    assert.deepEqual(numbers(shade("#000000")), [...TEXT, 1]);
    const [light, dark] = ["#dddddd", "#555555"].map((grey) => luminance(numbers(shade(grey))));
    assert.ok(light < dark);
  },

  "a hue stays what it is; only a dark one is made lighter"() {
    const shade = darkener(PAGE, TEXT, hex);
    assert.deepEqual(numbers(shade("#e69f00")), [230, 159, 0, 1]);
    const [red, green, blue] = numbers(shade("#0000aa"));
    assert.ok(blue > 170 && red === green && red < blue);
    assert.equal(shade("no colour"), "no colour");
  },

  "fields of colours and styles of labels are shaded, words are not"() {
    const figure = {
      data: [{ marker: { color: ["#111", "#222"] }, text: "#111", name: 'a color: #111' }],
      layout: {
        title: { text: '<span style="color:#333">red</span>' },
        colorway: ["#444"],
        gridcolor: "#555",
        width: 3,
      },
    };
    const shaded = recoloured(figure, (colour) => colour.replace("#", "~"));
    assert.deepEqual(shaded, {
      data: [{ marker: { color: ["~111", "~222"] }, text: "#111", name: "a color: #111" }],
      layout: {
        title: { text: '<span style="color:~333">red</span>' },
        colorway: ["~444"],
        gridcolor: "~555",
        width: 3,
      },
    });
    assert.equal(figure.layout.gridcolor, "#555");
  },
};
