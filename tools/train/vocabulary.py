"""Which pieces ship: those of the languages read, the frequent rest, and all that training saw.

Pruned by score alone, nine of a hundred English words are cut otherwise than in training.
"""

from __future__ import annotations

import unicodedata

import numpy as np

from base import MASK, Base
from tokenise import MARKER

OTHERS = 55_000  # best-scored pieces of other scripts, mostly Latin
SCRIPTS = {"ARABIC", "HEBREW"}
SPECIAL = 4  # begin, padding, end, unknown
IDEOGRAPHS = "\u2e80"  # from here on thousands of single characters that no text read here has


def scripts(piece: str) -> set[str]:
    """First words of the Unicode names of a piece's letters and marks."""
    letters = (one for one in piece if one.isalpha() or unicodedata.category(one)[0] == "M")
    return {unicodedata.name(one, "?").split()[0] for one in letters}


def kept_pieces(base: Base, used: set[int]) -> np.ndarray:
    """Ids in the base's order, the special ones first; their places are the new ids."""
    own: set[int] = set()
    others: list[int] = []
    for at in range(SPECIAL, MASK - 1):
        piece = base.pieces[at]
        single = len(piece.lstrip(MARKER)) <= 1 and piece[-1] < IDEOGRAPHS
        if at in used or single or scripts(piece) & SCRIPTS:
            own.add(at)
        else:
            others.append(at)
    others.sort(key=lambda at: -base.scores[at])
    return np.array([*range(SPECIAL), *sorted(own | set(others[:OTHERS]))])
