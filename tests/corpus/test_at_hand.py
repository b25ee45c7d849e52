"""What is typed on a corpus."""

import presskit


def test_hits_of_the_newest_transcript_come_first(tmp_path):
    talk = "Harbour\n\n{day}\n\nMinister Bo Ek: A bridge, and a bridge.\n\nQ: Why?\n"
    days = {"a": "3 May 2031", "b": "", "c": "4 June 2032"}
    for name, day in days.items():
        (tmp_path / f"{name}.txt").write_text(talk.format(day=day), encoding="utf-8")
    hits = presskit.load(tmp_path).search("bridge")
    assert hits["transcript"].tolist() == ["c", "c", "a", "a", "b", "b"]
    assert hits["date"].dt.year.tolist()[::2][:2] == [2032, 2031]
    assert hits["date"].isna().sum() == 2
    assert hits.columns.tolist()[:3] == ["transcript", "date", "event"]
    assert (hits["start"].diff()[[1, 3, 5]] > 0).all()


def test_a_search_is_the_concordance_in_another_order(corpus):
    hits = corpus.search(["jets", "aircraft"], window=2)
    again = corpus.kwic(["aircraft", "jets"], 2)
    assert hits.equals(again)
    assert corpus.search("us", case=True)["hit"].unique().tolist() == ["us"]


def test_journalists_are_those_who_mostly_ask(corpus):
    assert set(corpus.journalists["role"]) == {"journalist"}
    assert len(corpus.journalists) == 19
