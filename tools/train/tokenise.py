"""Words to pieces, as packages/models/encoder/FORMAT.md section 1 says; use must agree exactly."""

from __future__ import annotations

import numpy as np

from base import MASK, UNKNOWN, Base

MAX_PIECES = 48  # of one word: longer ones are no words
UNKNOWN_PENALTY = 10  # below the worst piece, so that a known cut always wins
MARKER = "\u2581"

OPENING, CLOSING = "\u201c", "\u201d"
OPENING_STATES, CLOSING_STATES = (1, 5), (3, 7)


def _characters(first: int, last: int) -> str:
    return "".join(map(chr, range(first, last + 1)))


# Arabic tatweel and vowel signs, Hebrew points: print leaves them out or not.
DROP = (
    "\u0640"
    + _characters(0x064B, 0x065F)
    + "\u0670"
    + _characters(0x0591, 0x05BD)
    + "\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
)
MAP = {
    **{chr(0x0660 + digit): str(digit) for digit in range(10)},
    **{chr(0x06F0 + digit): str(digit) for digit in range(10)},
    **dict.fromkeys("\u2018\u2019\u05f3", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u05f4", '"'),
    "\u05be": "-",
}
LANGUAGES = {
    "fa": {"\u0643": "\u06a9", "\u064a": "\u06cc", "\u0649": "\u06cc", "\u0629": "\u0647", "\u06c0": "\u0647"},
    "ar": {"\u06a9": "\u0643", "\u06cc": "\u064a"},
}


class Tokeniser:
    """Cuts words; remembers what it has cut."""

    def __init__(self, base: Base) -> None:
        known = range(4, min(len(base.pieces), MASK))  # from the mask on no piece matches text
        self.ids = {base.pieces[i]: i for i in known}
        self.scores = base.scores.astype(np.float64)
        self.unknown_score = float(base.scores.min()) - UNKNOWN_PENALTY
        self.normalisation = base.normalisation
        self.longest = max(map(len, self.ids))
        self.cache: dict[tuple[str, bool], list[int]] = {}
        self.tables = {
            lang: {ord(a): b for a, b in {**dict.fromkeys(DROP, ""), **MAP}.items()}
            | {ord(a): b for a, b in LANGUAGES.get(lang, {}).items()}
            for lang in ("", *LANGUAGES)
        }

    def form(self, printed: str, lang: str, quote: int) -> str:
        """The spelling that is cut."""
        if quote in OPENING_STATES:
            return OPENING
        if quote in CLOSING_STATES:
            return CLOSING
        return printed.translate(self.tables.get(lang, self.tables[""])) or printed

    def cut(self, form: str, spaced: bool) -> list[int]:
        """Pieces of one form; `spaced` where white space or nothing stands before it."""
        key = (form, spaced)
        known = self.cache.get(key)
        if known is None:
            known = self.cache[key] = self._cut(form, spaced)
        return known

    def _cut(self, form: str, spaced: bool) -> list[int]:
        text = "".join(self.normalisation.get(character, character) for character in form)
        text = MARKER.join(text.split())
        if spaced:
            text = MARKER + text
        count = len(text)
        best = [0.0] + [-np.inf] * count
        piece_to = [UNKNOWN] * (count + 1)
        begin_of = [0] * (count + 1)
        for begin in range(count):
            for end in range(begin + 1, min(count, begin + self.longest) + 1):
                piece = self.ids.get(text[begin:end])
                if piece is not None and best[begin] + self.scores[piece] > best[end]:
                    best[end] = best[begin] + self.scores[piece]
                    piece_to[end], begin_of[end] = piece, begin
            if best[begin] + self.unknown_score > best[begin + 1]:
                best[begin + 1] = best[begin] + self.unknown_score
                piece_to[begin + 1], begin_of[begin + 1] = UNKNOWN, begin
        pieces = []
        at = count
        while at > 0:
            pieces.append(piece_to[at])
            at = begin_of[at]
        return pieces[::-1][:MAX_PIECES] or [UNKNOWN]
