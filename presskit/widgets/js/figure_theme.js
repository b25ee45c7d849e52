// How a figure looks on its page: what it leaves open is the page's.

import { channelsOf, css, darkener, recoloured } from "./colours.js";

/** Return values with defaults for those that are not given, at every depth. */
export function withDefaults(given, defaults) {
  const result = { ...defaults, ...given };
  for (const [key, value] of Object.entries(defaults)) {
    if (value && given[key] && typeof value === "object") {
      result[key] = withDefaults(given[key], value);
    }
  }
  return result;
}

/** Return a figure in the colours of the page; `width` is that of paper, 0 for a screen. */
export function themed({ json, revision }, isDark, width) {
  const style = getComputedStyle(document.documentElement);
  const read = (name) => channelsOf(style.getPropertyValue(name)).slice(0, 3);
  const [page, text, quiet, line] = ["--page", "--text", "--quiet", "--line"].map(read);
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
    layout: withDefaults(ours, withDefaults(template.layout ?? {}, open)),
  };
  delete layout.width;
  if (width) layout.width = width;
  layout.autosize = !width;
  layout.uirevision ??= `page ${revision}`;
  if (matchMedia("(pointer: coarse)").matches) layout.dragmode = false;
  return { ...spec, layout };
}
