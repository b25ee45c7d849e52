"""A picture keeps what it shows, and loses what was only written into its file."""

import base64
import struct
import zlib

import pytest
from nbformat import v4

from presskit.sharing import share
from presskit.sharing._pictures import bare

SECRET = b"/home/annalee/Geheim"


def chunk(kind, data):
    return (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(data))
    )


def png(*more):
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    shown = chunk(b"IDAT", zlib.compress(b"\0\0"))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + shown + chunk(b"IEND", b"")


def segment(marker, data):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def exif(way, order=">"):
    mark = b"MM\0*" if order == ">" else b"II*\0"
    entry = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, way, 0)
    ifd = struct.pack(f"{order}IH", 8, 1) + entry + struct.pack(f"{order}I", 0)
    return segment(0xE1, b"Exif\0\0" + mark + ifd + b"GPS " + SECRET)


def jpeg(*more):
    jfif = segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
    rest = segment(0xDB, b"\0" * 65) + b"\xff\xda\0\2picture\xff\xd9"
    return b"\xff\xd8" + jfif + b"".join(more) + rest


def webp(*parts):
    body = b"WEBP" + b"".join(
        kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
        for kind, data in parts
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


SHOWN = b"VP8 ", b"picture"
SIZE = b"\0\0\0\0\0\0\0\0\0"


@pytest.mark.parametrize(
    ("kind", "content", "left"),
    [
        ("image/png", png(chunk(b"tEXt", SECRET), chunk(b"eXIf", SECRET)), png()),
        ("image/png", png(chunk(b"gAMA", b"1234")), png(chunk(b"gAMA", b"1234"))),
        ("image/png", png() + SECRET, png()),
        ("image/jpeg", jpeg(segment(0xFE, SECRET), segment(0xED, SECRET)), jpeg()),
        ("image/jpeg", jpeg(segment(0xE1, b"http://ns.adobe.com/" + SECRET)), jpeg()),
        ("image/jpeg", jpeg(segment(0xE2, b"ICC")), jpeg(segment(0xE2, b"ICC"))),
        ("image/webp", webp(SHOWN, (b"EXIF", SECRET)), webp(SHOWN)),
        (
            "image/webp",
            webp((b"VP8X", b"\x1c" + SIZE), SHOWN, (b"XMP ", SECRET)),
            webp((b"VP8X", b"\x10" + SIZE), SHOWN),
        ),
        (
            "image/svg+xml",
            b"<svg inkscape:export-filename='" + SECRET + b"'><!-- " + SECRET
            + b" --><metadata><a>" + SECRET + b"</a></metadata><image xlink:href=\"file://"
            + SECRET + b"\"/><use href='#a'/></svg>",
            b"<svg><image/><use href='#a'/></svg>",
        ),
        ("image/gif", b"GIF89a", b"GIF89a"),
        ("image/png", b"no picture", b"no picture"),
        ("image/jpeg", b"\xff\xd8\xff", b"\xff\xd8\xff"),
    ],
)  # fmt: skip
def test_what_a_picture_does_not_show_is_left_out(kind, content, left):
    made = bare(kind, content)
    assert made == left
    assert SECRET not in made


@pytest.mark.parametrize("order", "<>")
def test_which_way_is_up_stays(order):
    made = bare("image/jpeg", jpeg(exif(6, order)))
    assert SECRET not in made
    assert made.count(b"Exif") == 1
    again = bare("image/jpeg", made)
    assert again == made, "and is read again"
    assert b"\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00" in made


def test_pictures_of_a_page_are_bare(write, tmp_path):
    picture = png(chunk(b"tEXt", SECRET))
    (tmp_path / "p.png").write_bytes(picture)
    data = base64.b64encode(picture).decode()
    shown = [
        v4.new_output("display_data", data={"image/png": data}),
        v4.new_output(
            "display_data",
            data={"text/html": f'<img src="data:image/png;base64,{data}">'},
        ),
    ]
    attached = v4.new_markdown_cell("![](attachment:a.png)")
    attached["attachments"] = {"a.png": {"image/png": data}}
    page = share(
        write(
            v4.new_markdown_cell("![](p.png)"),
            attached,
            v4.new_code_cell("1", execution_count=1, outputs=shown),
        )
    ).read_text("utf-8")
    assert page.count(base64.b64encode(png()).decode()) == 4
    assert data not in page
