import assert from "node:assert/strict";

import { dayInWords, dayMeant } from "../../../presskit/widgets/js/days.js";

export default {
  "a day is read in numbers and in words"() {
    for (const text of ["2022-04-05", "2022-4-5", " 5 Apr 2022 ", "05 april 2022", "5. Apr. 2022"])
      assert.equal(dayMeant(text), "2022-04-05", text);
  },

  "a month or a year is its first day, or its last"() {
    for (const [text, first, last] of [
      ["2022", "2022-01-01", "2022-12-31"],
      ["2024-02", "2024-02-01", "2024-02-29"],
      ["Feb 2022", "2022-02-01", "2022-02-28"],
    ])
      assert.deepEqual([dayMeant(text), dayMeant(text, true)], [first, last], text);
  },

  "what can be read in two ways, or is no day, is none"() {
    for (const text of ["04/05/2022", "05.04.2022", "31 Feb 2022", "2022-13", "5 Foo 2022", "jets", "0000"])
      assert.equal(dayMeant(text), null, text);
    assert.equal(dayMeant("  "), "");
  },

  "a day is shown with its month in words"() {
    assert.deepEqual([dayInWords("2022-04-05"), dayInWords("")], ["5 Apr 2022", ""]);
  },
};
