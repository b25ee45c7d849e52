// Draws the figures of the page in its colours. Nothing here reaches for the network.
"use strict";

(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const charts = [...document.querySelectorAll("figure.chart")].map((box) => ({
    box,
    plot: box.querySelector(".plot"),
    json: box.querySelector("script").textContent,
  }));

  // --- plotly.js, which the page carries compressed ---

  async function unpacked(packed) {
    const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
    const stream = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  }

  // Explorers come first: reading plotly.js takes longer than all that they do.
  function explorersAlive() {
    const page = document.documentElement;
    if (!document.querySelector("[data-presskit-explorer]")) return null;
    return new Promise((done) => {
      const look = () => page.dataset.presskit && setTimeout(done, 50); // seen first
      new MutationObserver(look).observe(page, { attributes: true });
      setTimeout(done, 1500); // whatever happens to them
      look();
    });
  }

  async function loadPlotly() {
    const script = document.createElement("script");
    const packed = document.querySelector("script.plotly");
    script.textContent = await unpacked(packed.textContent);
    await explorersAlive();
    document.head.append(script);
    script.remove();
    packed.remove();
  }

  // --- colours: greys move to the dark page's own scale, hues keep their meaning ---

  const probe = document.createElement("span");

  function rgba(colour) {
    probe.style.color = "";
    probe.style.color = colour;
    if (!probe.style.color) return null;
    document.body.append(probe);
    const parts = getComputedStyle(probe).color.match(/[\d.]+/g);
    probe.remove();
    return parts && parts.length >= 3 ? parts.map(Number) : null;
  }

  const mix = (from, to, share) =>
    [0, 1, 2].map((at) => Math.round(from[at] + (to[at] - from[at]) * share));

  function luminance([red, green, blue]) {
    const [r, g, b] = [red, green, blue].map((part) =>
      part <= 10 ? part / 3295 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function darkener(page, text) {
    const known = new Map();
    function shade(colour) {
      const parts = rgba(colour);
      if (!parts) return colour;
      const [low, high] = [Math.min, Math.max].map((end) => end(...parts.slice(0, 3)));
      let made = parts;
      if (high - low < 32) made = mix(text, page, (low + high) / 510);
      else if (luminance(parts) < 0.18) made = mix(parts, [255, 255, 255], 0.28);
      const alpha = parts.length > 3 ? parts[3] : 1;
      return `rgba(${made.slice(0, 3).join(",")},${alpha})`;
    }
    return (colour) => {
      if (!known.has(colour)) known.set(colour, shade(colour));
      return known.get(colour);
    };
  }

  function recoloured(node, shade, isColour = false) {
    if (typeof node === "string") {
      if (isColour) return shade(node);
      return node.replace(
        /(style=["'][^"']*\bcolor:\s*)(#[0-9a-f]{3,8}|\w+)/gi,
        (_, before, colour) => before + shade(colour),
      );
    }
    if (Array.isArray(node)) {
      return node.map((inner) => recoloured(inner, shade, isColour));
    }
    if (!node || typeof node !== "object") return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, inner]) => [
        key,
        recoloured(inner, shade, /color(s|way)?$/i.test(key)),
      ]),
    );
  }

  function filled(given, defaults) {
    const result = { ...defaults, ...given };
    for (const [key, value] of Object.entries(defaults)) {
      if (value && given[key] && typeof value === "object") {
        result[key] = filled(given[key], value);
      }
    }
    return result;
  }

  // --- figures ---

  function themed(json, isDark, width) {
    const style = getComputedStyle(document.documentElement);
    const read = (name) => rgba(style.getPropertyValue(name)).slice(0, 3);
    const [page, text, quiet, line] = ["--page", "--text", "--quiet", "--line"].map(read);
    const css = (parts) => `rgb(${parts.join(",")})`;
    let spec = JSON.parse(json);
    if (isDark) spec = recoloured(spec, darkener(page, text));
    const lines = { gridcolor: css(line), linecolor: css(line), zerolinecolor: css(line) };
    const layout = spec.layout ?? {};
    // What the figure leaves open is the page's; its greys of text are the page's too.
    const open = {
      font: { family: getComputedStyle(document.body).fontFamily },
      paper_bgcolor: css(page),
      plot_bgcolor: css(page),
      xaxis: lines,
      yaxis: lines,
    };
    const ours = {
      font: { color: css(quiet) },
      title: { font: { color: css(text) }, subtitle: { font: { color: css(quiet) } } },
      modebar: { bgcolor: "rgba(0,0,0,0)", color: css(quiet), activecolor: css(text) },
    };
    const template = layout.template ?? {};
    layout.template = {
      ...template,
      layout: filled(ours, filled(template.layout ?? {}, open)),
    };
    delete layout.width;
    if (width) layout.width = width;
    layout.autosize = !width;
    layout.uirevision ??= "page";
    if (matchMedia("(pointer: coarse)").matches) layout.dragmode = false;
    return { ...spec, layout };
  }

  const PAPER = 880; // pixels; page.css shrinks them to fit between the margins of A4
  const config = {
    displaylogo: false,
    responsive: true,
    modeBarButtonsToRemove: ["lasso2d", "select2d", "autoScale2d"],
    toImageButtonOptions: { filename: document.title.slice(0, 80), scale: 2 },
  };

  async function draw(isDark = dark.matches, width = 0) {
    for (const { box, plot, json } of charts) {
      try {
        const spec = themed(json, isDark, width);
        await (plot.data
          ? Plotly.react(plot, { ...spec, config })
          : Plotly.newPlot(plot, { ...spec, config }));
        box.classList.add("drawn");
        // An explorer around the figure listens to its clicks, and outlines what is read.
        box.dispatchEvent(new CustomEvent("presskit:drawn", { bubbles: true }));
        // Let the browser show this one before the next; paper does not wait.
        if (!width) await new Promise((next) => setTimeout(next));
      } catch (error) {
        say(plot, `This figure cannot be drawn: ${error.message}`);
      }
    }
  }

  function say(place, message) {
    const note = document.createElement("p");
    note.className = "notice";
    note.textContent = message;
    place.replaceChildren(note);
  }

  async function start() {
    try {
      await loadPlotly();
    } catch (error) {
      const message = "This browser is too old to draw the figure. Update it, please.";
      for (const { plot } of charts) say(plot, message);
      return;
    }
    await draw();
    dark.addEventListener("change", () => draw());
    const root = document.documentElement.classList;
    addEventListener("beforeprint", () => {
      root.add("paper"); // before the figures read the page's colours
      draw(false, PAPER);
    });
    addEventListener("afterprint", () => {
      root.remove("paper");
      draw();
    });
  }

  // --- code ---

  const button = document.querySelector("button.all-code");
  if (button) {
    const cells = [...document.querySelectorAll("details.code")];
    button.hidden = false;
    button.addEventListener("click", () => {
      const open = !cells.every((cell) => cell.open);
      for (const cell of cells) cell.open = open;
      button.textContent = open ? "Hide code" : "Show code";
    });
  }

  // --- what scrolls sideways can be reached by the keyboard ---

  function reachable() {
    for (const box of document.querySelectorAll("pre")) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  }
  addEventListener("resize", reachable);
  document.addEventListener("toggle", reachable, true);
  reachable();

  if (charts.length) start();
})();
