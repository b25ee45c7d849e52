// What explorers do alike in a notebook and on a page, as data of Python's.
// Written by tests/conformance/write.py from widgets/_shared.py: not by hand.

export const SHARED = {
  offered: 300,
  steps: 200,
  beside: 8,
  near: 400,
  around_hit: 3,
  around_doubt: 2,
  tables: {"exchanges": ["transcript", "exchange", "asked by", "outlet", "the question", "words asked", "words answered", "times asked again"], "statement": ["transcript", "speaker", "words", "begins"], "hits": ["transcript", "speaker", "role", "line", "before it", "found", "after it"], "doubts": ["how serious", "kind", "transcript", "line", "what is doubtful", "advice", "what would settle it"]},
  most_forms: 3,
  alike_from: 4,
  alone: ["correction failed", "verdict on the file", "file not loaded", "not read"],
  most_alike: 12,
  most_said: 2,
  said: 240,
  columns: ["action", "transcript", "sha256", "start", "end", "value", "reason", "scope", "words", "before", "after"],
  sections: ["statement", "qa"],
  severities: ["error", "warning", "note"],
  explorer_data: 4,
  charts: {"text": "#797979", "mark": "#7b8494", "hit": "#E69F00", "grid": "rgba(128,128,128,0.22)", "asked": "#0072B2", "answered": "rgba(0,114,178,0.30)", "statement": "rgba(123,132,148,0.22)", "plot_pixels": 700, "letters": [9.8, 7], "note": ["note", 6.4, 12, 15.6, 10], "title_characters": 65, "subtitle_characters": 91, "narrow": 520, "events": [["#0072B2", "circle", "●"], ["#D55E00", "diamond", "◆"], ["#009E73", "square", "■"], ["#CC79A7", "triangle-up", "▲"]], "severities": {"error": ["#D55E00", "x", "✖", 13], "warning": ["#D55E00", "triangle-up", "▲", 13], "note": ["#7b8494", "circle", "●", 8]}, "min_group": 5, "min_quartiles": 20, "few_single": 20, "unnamed": ["outlet", "asker"]},
  terms: {"other_words": ["y", "ies", "ry", "ries"], "short": 5, "weak": "aeiosuyаеийоуыюя", "ending": 3, "stem": 4, "listed": 10000000.0, "tells": 8.0, "least": 3.84, "higher": 0.5, "names": 2.0, "both": 2.0, "min_count": 3, "min_turns": 2, "smallest": 2},
};
