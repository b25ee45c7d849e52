"""Labels that are printed in another style than most of a text."""

from presskit import styles


def found(text):
    detected = styles.detect(text)
    return [mark.label for mark in detected.labels], detected.second


TALK = (
    "THE MODERATOR: We have Dana Pell with us. Questions, please.\n\n"
    "{}DANA PELL: The grip and the pace. It came back.\n\n"
    "{}DANA PELL: No, never. My sister reads them to me.\n\n"
)
BOTH = ["THE MODERATOR", "Q", "DANA PELL", "Q", "DANA PELL"]


def test_questions_with_a_full_stop_among_names_with_a_colon():
    text = TALK.format("Q. What did you change?\n", "Q. Do you read the papers?\n")
    assert found(text) == (BOTH, ("label-period",))


def test_questions_with_a_dash_among_names_with_a_colon():
    text = TALK.format("Q - What did you change?\n", "Q - Do you read them?\n")
    assert found(text)[0] == BOTH


def test_a_known_name_with_its_colon_in_mid_line():
    text = TALK.format("", "") + "THE MODERATOR: Thanks. DANA PELL: My pleasure.\n"
    assert found(text)[0][-2:] == ["THE MODERATOR", "DANA PELL"]


def test_a_full_name_and_outlet_in_mid_line():
    text = (
        "Bo Dahl: Good evening, all. Yes. Ann Lee (Radio Tarn): Sir, why now?\n\n"
        "Bo Dahl: It is time. It was time before.\n\nIda Moss (Coast TV): And then?\n\n"
        "Bo Dahl: Then we go. As for the two of us (all two): we go.\n"
    )
    labels, second = found(text)
    assert labels == [
        "Bo Dahl", "Ann Lee (Radio Tarn)", "Bo Dahl", "Ida Moss (Coast TV)", "Bo Dahl"
    ]  # fmt: skip
    assert second == ("running",)


def test_talk_about_somebody_known_is_no_label():
    text = TALK.format("", "") + (
        "THE MODERATOR: Of the two one stayed. Dana Pell. She won.\n\n"
        "Dana Pell – the one who won – goes home. I quote Dana Pell: “I am tired.”\n"
    )
    assert found(text) == (
        ["THE MODERATOR", "DANA PELL", "DANA PELL", "THE MODERATOR"],
        (),
    )


def test_what_still_looks_like_a_label_is_doubtful():
    text = TALK.format("", "") + "".join(
        f"THE MODERATOR: Number {n}, please, as we said.\nR - It is so.\n"
        for n in "1234"
    )
    detected = styles.detect(text)
    marks = [mark.label for mark in (*detected.labels, *detected.doubtful)]
    assert marks.count("R") == 4, "it is a label or a doubt, never lost"


def test_an_empty_text_has_no_second_style():
    assert found("") == ([], ())


BOTH_WAYS = (
    "SPOKESPERSON FENN: We begin with the first row, as we always do.\n\n"
    "{}IDA MOSS{} When does the lock open, and who pays for it?\n\n"
    "DIRECTOR LUND: On Friday, if the frost goes, and it goes.\n\n"
)


def test_who_stands_before_a_stop_is_a_label_where_others_have_both_marks():
    talk = BOTH_WAYS.format("", ".")
    few = talk + "DIRECTOR LUND. That is all that I know of it.\n"
    many = few + "\nSPOKESPERSON FENN. The next one, please.\n" * 2
    assert "IDA MOSS" not in found(few)[0]
    assert "IDA MOSS" in found(many)[0]


def test_a_name_before_a_stop_is_doubtful_only_in_letters_like_the_labels():
    large = styles.detect(BOTH_WAYS.format("", "."))
    assert [mark.label for mark in large.doubtful] == ["IDA MOSS"]
    small = styles.detect(BOTH_WAYS.format("Then came ", ".").replace("MOSS", "Moss"))
    assert not small.doubtful
