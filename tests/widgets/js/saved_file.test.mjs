import assert from "node:assert/strict";

import { contentOf, fileName } from "../../../presskit/widgets/js/saved_file.js";

export default {
  "a file is called what it shows"() {
    assert.equal(fileName(["Answer lengths", "", "Türkiye & “NTV”"], "csv"), "answer-lengths_turkiye-ntv.csv");
    assert.equal(fileName(["../../etc/passwd", "."], "png"), "etc-passwd.png");
    assert.equal(fileName(["…"], "svg"), "presskit.svg");
    const long = fileName(["word ".repeat(60)], "png");
    assert.ok(long.length <= 104 && long.endsWith("word.png"), long);
  },
  "a picture's address is turned into what it holds"() {
    assert.equal(contentOf("data:image/svg+xml,%3Csvg%3E%C3%A9%3C%2Fsvg%3E"), "<svg>é</svg>");
    assert.deepEqual([...contentOf("data:image/png;base64,iVBO")], [137, 80, 78]);
  },
};
