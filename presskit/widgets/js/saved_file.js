// A file that the reader gets: what it is called, and how a page without a server gives it.

const MOST_OF_NAME = 100; // characters

/** Return a name of a file that says what it is: "answer-lengths-npr-5-apr-2022.csv". */
export function fileName(parts, ending) {
  const words = parts
    .filter(Boolean)
    .map((part) =>
      part
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-+|-+$/g, ""),
    )
    .filter(Boolean);
  const whole = [...words.join("_")].slice(0, MOST_OF_NAME).join("");
  const cut = words.join("_").length > whole.length ? whole.replace(/[-_][^-_]*$/, "") : whole;
  return `${cut || "presskit"}.${ending}`;
}

/** Give a file to the reader. */
export function save(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  giveAddress(name, url);
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Give what stands at an address, which may be data, as a file. */
function giveAddress(name, url) {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}

/** Return the bytes of a picture that plotly has made an address of. */
export function contentOf(address) {
  const [head, body] = [address.slice(0, address.indexOf(",")), address.slice(address.indexOf(",") + 1)];
  if (!head.includes(";base64")) return decodeURIComponent(body);
  return Uint8Array.from(atob(body), (char) => char.charCodeAt(0));
}
