"""What an explorer is where no widget can be shown: a line, a form, and its data."""

from presskit.widgets import _form_html


class Printed:
    """An explorer as text, and as a form of HTML for where there is no kernel."""

    def summary(self) -> str:
        """Return the number of rows shown, in a few words: "6 of 25 exchanges"."""
        return self._counts_in_words()[0]

    def __repr__(self) -> str:
        options = dict(self.state.now.options)
        own = {name: options[name] for name in self.controls if name in options}
        chosen = {**self.query.chosen(), **own}
        state = ", ".join(f"{name}={value!r}" for name, value in chosen.items())
        return f"{type(self).__name__}({state}{': ' if state else ''}{self.summary()})"

    def _ipython_display_(self, **kwargs: object) -> None:
        """Show it, and before it what stands in its place once the kernel is gone."""
        from IPython.display import display

        when_gone = {"text/html": _form_html.when_gone(), "text/plain": ""}
        display(when_gone, raw=True)
        display(self._repr_mimebundle_(**kwargs), raw=True)

    def _repr_mimebundle_(self, **kwargs: object) -> dict:
        """Show the widget where there is a kernel; else its form, and its data."""
        bundle = super()._repr_mimebundle_(**kwargs)
        return {**bundle, **_form_html.bundle(self), "text/plain": repr(self)}
