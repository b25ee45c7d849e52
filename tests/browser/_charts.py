"""The marks of the charts that plotly has drawn, and where they are on the screen."""

# A chart can be taller than its place: a mark is scrolled to within it.
_BRING = """(box, [id, name]) => {
  for (const plot of box.querySelectorAll('.js-plotly-plot')) {
    for (const mark of plot.querySelectorAll('.bars .point, .scatterlayer .point')) {
      const trace = mark.parentNode.parentNode.__data__?.[0]?.trace
        ?? mark.parentNode.__data__?.[0]?.trace;
      const number = mark.__data__?.i ?? mark.__data__?.index;
      if ((trace?.customdata?.[number] ?? null) !== id || trace.name !== name) continue;
      mark.scrollIntoView({block: 'center'});
      return;
    }
  }
}"""
# A mark knows its number and its trace; the trace has what the mark carries.
_MARKS = """box => {
  const found = [];
  for (const plot of box.querySelectorAll('.js-plotly-plot')) {
    for (const mark of plot.querySelectorAll('.bars .point, .scatterlayer .point')) {
      const shape = mark.querySelector('path') ?? mark;
      const trace = mark.parentNode.parentNode.__data__?.[0]?.trace
        ?? mark.parentNode.__data__?.[0]?.trace;
      const box = shape.getBoundingClientRect();
      if (!trace || !box.width || !box.height) continue;
      const number = mark.__data__.i ?? mark.__data__.index;
      const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2};
      const id = trace.customdata?.[number] ?? null;
      found.push({id, trace: trace.name, ...middle});
    }
  }
  return found;
}"""


def marks(box):
    """Return id, trace and middle of every mark within a locator, where it is now."""
    return box.evaluate(_MARKS)


def bring(page, box, mark):
    """Scroll to a mark; return it with the place where it then stands still."""
    box.locator(".js-plotly-plot").first.scroll_into_view_if_needed()
    box.evaluate(_BRING, [mark["id"], mark["trace"]])
    before, found = None, mark
    while found != before:  # a chart may be drawn anew just now
        page.wait_for_timeout(50)
        before = found
        (found,) = [one for one in marks(box) if _same(one, mark)][:1]
    return found


def _same(one, other):
    return (one["id"], one["trace"]) == (other["id"], other["trace"])


def click(page, box, mark):
    """Click a mark as a hand does: plotly wants to see the pointer come first."""
    there = bring(page, box, mark)
    page.mouse.move(there["x"] - 3, there["y"] - 1)
    page.mouse.move(there["x"], there["y"])
    page.wait_for_timeout(150)
    page.mouse.click(there["x"], there["y"])


def hover(page, mark):
    """Point at a mark on the screen; return the words that plotly shows beside it."""
    page.mouse.move(mark["x"] - 3, mark["y"] - 1)
    page.mouse.move(mark["x"], mark["y"])
    page.wait_for_timeout(80)
    return page.locator(".hoverlayer .hovertext").all_text_contents()
