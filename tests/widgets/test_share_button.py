"""The button says what a page holds, and writes it; it knows no other way than one."""

from types import SimpleNamespace

import pytest

from presskit.errors import PresskitError
from presskit.sharing import Ways, contents
from presskit.widgets import Chooser, ShareButton

TALK = "Ann Lee (AP): Why now?\n\nMinister Bo Ek: Because it is time.\n"


@pytest.fixture
def start(tmp_path, monkeypatch):
    """Return the button of a notebook, the calls of `share`, and the notebook."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Chooser, "_chosen", {})
    (tmp_path / "may.txt").write_text(TALK, "utf-8")
    notebook = tmp_path / "00-start.ipynb"
    notebook.write_text("{}")
    calls = []

    def share(path, out, **settings):
        calls.append((path, out, settings))
        out.write_text("page")
        return out

    sharing = SimpleNamespace(Ways=Ways, contents=contents, share=share)
    return ShareButton(Chooser("may.txt"), sharing, notebook), calls, notebook


def test_it_says_first_what_the_page_will_hold(start):
    button, calls, _ = start
    assert not button.write.shown
    button.share.click()
    assert button.write.shown
    assert "It holds 2 turns of 1 transcript, with their words." in button.told
    assert "the box “leave the words out”" in button.told
    button.hide_text.value = True
    assert "without their words" in button.told
    assert calls == []


def test_it_writes_what_was_chosen(start):
    button, calls, notebook = start
    button.share.click()
    button.hide_names.value = True
    button.write.click()
    page = notebook.with_name("00-start-may.html")
    said = {"parameters": {"SOURCE": "may.txt"}, "execute": True}
    choices = {"hide_text": False, "hide_names": True}
    assert calls == [(notebook, page, {**said, **choices})]
    assert button.page == page
    assert button.link == page.name
    assert "Written: 00-start-may.html" in button.told
    assert not button.write.disabled
    button.hide_text.value = True  # the link would lead to a page with words
    assert button.link == ""


def test_a_licence_that_keeps_the_words_ticks_the_box(start, tmp_path):
    (tmp_path / "about.csv").write_text("file,licence\nmay.txt,© Harbor Daily\n")
    button = ShareButton(Chooser("may.txt"), start[0]._sharing)
    button.share.click()
    assert button.hide_text.value
    assert "without their words" in button.told


def test_what_goes_wrong_is_said(start, monkeypatch):
    button, _, notebook = start

    def refused(*_args, **_settings):
        raise PresskitError("the disk is <full>.")

    monkeypatch.setattr(button._sharing, "share", refused)
    button.write.click()
    assert "the disk is <full>." in button.told
    assert button.page is None
    notebook.unlink()
    button.write.click()
    assert "presskit share NOTEBOOK --execute" in button.told


def test_the_server_says_which_notebook_it_is(start, monkeypatch):
    button, calls, notebook = start
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook))
    ShareButton(button.chooser, button._sharing).write.click()
    assert calls[0][0] == notebook


def test_a_page_shows_no_button(start):
    bundle = start[0]._repr_mimebundle_()
    assert bundle["text/html"] == bundle["text/plain"] == ""
