// What a page carries compressed: its data, and plotly.js.

/** Return a response with the text or JSON that was gzipped and written as base64. */
export function unpacked(packed) {
  return gunzipped(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)));
}

/** Return a response with what was gzipped. */
export function gunzipped(bytes) {
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
