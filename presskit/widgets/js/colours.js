// Colours of a dark page: greys move to its own scale, hues keep their meaning.

import { make } from "./nodes.js";

const GREY = 32; // of 255: what is nearer to grey than that is no hue
const DARK = 0.18; // luminance below which a hue is made lighter
let probe = null;

/** Return red, green, blue and perhaps alpha of a colour in CSS; null if it is none. */
export function channelsOf(colour) {
  probe ??= make("span");
  probe.style.color = "";
  probe.style.color = colour;
  if (!probe.style.color) return null;
  document.body.append(probe);
  const parts = getComputedStyle(probe).color.match(/[\d.]+/g);
  probe.remove();
  return parts && parts.length >= 3 ? parts.map(Number) : null;
}

export const css = (parts) => `rgb(${parts.join(",")})`;

export const mix = (from, to, share) =>
  [0, 1, 2].map((at) => Math.round(from[at] + (to[at] - from[at]) * share));

/** Return the luminance of a colour, 0 to 1, as WCAG has it. */
export function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((part) =>
    part <= 10 ? part / 3295 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Return the function that turns the colours of a light page into those of a dark one. */
export function darkener(page, text, read = channelsOf) {
  const known = new Map();
  function shade(colour) {
    const parts = read(colour);
    if (!parts) return colour;
    const [low, high] = [Math.min, Math.max].map((end) => end(...parts.slice(0, 3)));
    let turned = parts;
    if (high - low < GREY) turned = mix(text, page, (low + high) / 510);
    else if (luminance(parts) < DARK) turned = mix(parts, [255, 255, 255], 0.28);
    const alpha = parts.length > 3 ? parts[3] : 1;
    return `rgba(${turned.slice(0, 3).join(",")},${alpha})`;
  }
  return (colour) => {
    if (!known.has(colour)) known.set(colour, shade(colour));
    return known.get(colour);
  };
}

/** Return a figure with its colours shaded: in fields of colours, and in styles of labels. */
export function recoloured(node, shade, isColour = false) {
  if (typeof node === "string") {
    if (isColour) return shade(node);
    return node.replace(
      /(style=["'][^"']*\bcolor:\s*)(#[0-9a-f]{3,8}|\w+)/gi,
      (_, before, colour) => before + shade(colour),
    );
  }
  if (Array.isArray(node)) return node.map((inner) => recoloured(inner, shade, isColour));
  if (!node || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, inner]) => [
      key,
      recoloured(inner, shade, /color(s|way)?$/i.test(key)),
    ]),
  );
}
