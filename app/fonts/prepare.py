"""Cuts the faces of the site out of the originals, once, by hand.

    npm pack @fontsource-variable/newsreader@5.3.0 @fontsource-variable/atkinson-hyperlegible-next@5.3.0
    (unpack both into one folder as newsreader/ and atkinson-hyperlegible-next/)
    python3 -m venv venv && venv/bin/pip install fonttools==4.66.1 brotli
    venv/bin/python app/fonts/prepare.py FOLDER

Why: the originals weigh 146 kB. Weights are limited to 400-700, italics are left out, and each face is cut in two:
`core` (Basic Latin, common accents, quotes, dashes), which every page needs, and `ext` (the rest of Latin), which a
browser fetches only when a name asks for it.

Atkinson's zero has a stroke through it, which makes 10 and 2030 look like codes. Nothing here needs it: the letters of
a class code leave out both 0 and O. So the two halves of its counter are joined; every point keeps its own variation.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
CORE = [
    *range(0x20, 0x7F), 0xA0, 0xA7, 0xA9, 0xB7, 0xBD, *range(0xC0, 0x100),
    0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2212,
]
EXT = [*range(0x100, 0x2BB), *range(0x1E00, 0x1EA0), *range(0x20A0, 0x20C1)]
FEATURES = ["ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "tnum"]


def open_zero(font: TTFont) -> None:
    """Joins the two counters of a slashed zero. Point for point, so that every variation stays valid."""
    glyph = font["glyf"]["zero"]
    points, ends, flags = glyph.getCoordinates(font["glyf"])
    if len(ends) != 3:
        raise SystemExit("the zero is not drawn as expected: look at it before cutting")
    bowl = list(range(0, ends[0] + 1))
    lower = list(range(ends[0] + 1, ends[1] + 1))
    upper = list(range(ends[1] + 1, ends[2] + 1))
    # Each counter is its bowl side plus one straight edge along the stroke, between these two points.
    a = 3  # lower counter: the edge runs from its 4th point to its 5th
    counter = lower[a + 1 :] + lower[: a + 1] + upper[1:] + upper[:1]
    order = bowl + counter
    corners = {lower[a], lower[a + 1], upper[0], upper[1]}
    glyph.coordinates = GlyphCoordinates([points[i] for i in order])
    glyph.flags = bytearray(0 if i in corners else flags[i] for i in order)
    glyph.endPtsOfContours = [ends[0], len(order) - 1]
    glyph.numberOfContours = 2
    glyph.recalcBounds(font["glyf"])
    phantom = list(range(len(order), len(order) + 4))
    for variation in font["gvar"].variations["zero"]:
        variation.coordinates = [variation.coordinates[i] for i in order + phantom]


def cut(source: Path, target: Path, unicodes: list[int], plain_zero: bool) -> None:
    font = TTFont(source)
    if plain_zero:
        open_zero(font)
    font = instantiateVariableFont(font, {"wght": (400, 700)})
    options = Options()
    options.flavor = "woff2"
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = [0, 1, 2, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)
    print(f"{target.name} {target.stat().st_size} bytes")


def main(folder: Path) -> None:
    for face, name in [("newsreader", "newsreader"), ("atkinson-hyperlegible-next", "atkinson")]:
        for part, unicodes in [("latin", CORE), ("latin-ext", EXT)]:
            source = folder / face / "files" / f"{face}-{part}-wght-normal.woff2"
            short = "core" if part == "latin" else "ext"
            cut(source, HERE / f"{name}-{short}.woff2", unicodes, name == "atkinson" and short == "core")
        licence = (folder / face / "LICENSE").read_text()
        (HERE / f"{name}-OFL.txt").write_text(licence)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
