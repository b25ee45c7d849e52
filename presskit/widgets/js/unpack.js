// What a page carries compressed: its data, and plotly.js.

/** Return a response with the text or JSON that was gzipped and written as base64. */
export function unpacked(packed) {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}

/** Return the JSON in a script element, unpacked in its place: others read it there. */
export async function unfolded(script) {
  const json = script.textContent;
  if (!json.startsWith('{"gz":')) return json;
  const text = await unpacked(JSON.parse(json).gz).text();
  script.textContent = text;
  return text;
}
