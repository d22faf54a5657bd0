"""Windows of documents as tensors, with the changes of form that training should not mind."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch

from base import BOS, EOS, MASK, PAD
from documents import Document, Run, units
from tokenise import Tokeniser

WIDTHS = (126, 190, 254, 254, 318)  # pieces; use has 300, and shorter ones teach to do with less around
SORTED_TOGETHER = 400  # windows of like length share a batch; more would make batches of one kind

MASKED = 0.08  # share of pieces hidden
JOINED = 0.15  # share of Persian windows without their zero-width non-joiners
UNQUOTED = 0.04  # share of windows whose quotation marks say nothing, as where one was lost
SHOUTED = 0.02  # share of windows in capitals
LOWERED = 0.02  # share of windows without any

JOINER = "\u200c"
CASED = ("en", "tr", "de")


@dataclass(frozen=True)
class Window:
    document: Document
    begin: int
    end: int

    @property
    def length(self) -> int:
        """Pieces, both ends counted."""
        return self.document.length(self.begin, self.end) + 2


@dataclass(frozen=True)
class Batch:
    windows: list[Window]
    ids: torch.Tensor
    quotes: torch.Tensor
    mask: torch.Tensor
    first: torch.Tensor
    word_mask: torch.Tensor
    tags: torch.Tensor
    sentence: torch.Tensor
    paragraph: torch.Tensor


def cut_windows(document: Document) -> list[Window]:
    """The document in windows of one random width, from a random offset on."""
    width = random.choice(WIDTHS)
    limit = random.randint(30, width)
    found = []
    begin = None
    for start, end in units(document, width):
        if begin is None:
            begin = start
        elif document.length(begin, end) > limit:
            found.append(Window(document, begin, start))
            begin, limit = start, width
    if begin is not None:
        found.append(Window(document, begin, document.size))
    return found


def epoch(documents: list[Document], budget: int) -> list[list[Window]]:
    """All documents once, in batches of about `budget` pieces, padding counted."""
    windows = [window for document in documents for window in cut_windows(document)]
    random.shuffle(windows)
    batches = []
    for at in range(0, len(windows), SORTED_TOGETHER):
        chunk = sorted(windows[at : at + SORTED_TOGETHER], key=lambda window: window.length)
        batch: list[Window] = []
        for window in chunk:
            if batch and window.length * (len(batch) + 1) > budget:
                batches.append(batch)
                batch = []
            batch.append(window)
        batches.append(batch)
    random.shuffle(batches)
    return batches


def collate(windows: list[Window], changed: Tokeniser | None = None) -> Batch:
    """Tensors of windows; with a tokeniser, their form is changed at random for training."""
    rows = [_row(window, changed) for window in windows]
    length = max(len(ids) for ids, _, _ in rows)
    width = max(window.end - window.begin for window in windows)
    count = len(windows)
    ids = np.full((count, length), PAD, np.int64)
    quotes = np.zeros((count, length), np.int64)
    first = np.zeros((count, width), np.int64)
    tags = np.zeros((count, width), np.int64)
    sentence = np.full((count, width), -1, np.int64)
    paragraph = np.full((count, width), -1, np.int64)
    for at, (window, (row, states, starts)) in enumerate(zip(windows, rows, strict=True)):
        ids[at, : len(row)] = row
        quotes[at, : len(row)] = states
        size = window.end - window.begin
        words = slice(window.begin, window.end)
        first[at, :size] = starts
        tags[at, :size] = window.document.tags[words]
        if tags[at, 0] and tags[at, 0] % 2 == 0:
            tags[at, 0] -= 1  # its "begin" lies before the window
        sentence[at, :size] = window.document.sentence[words]
        paragraph[at, :size] = window.document.paragraph[words]
    tensors = map(torch.from_numpy, (ids, quotes, ids != PAD, first, sentence >= 0, tags, sentence, paragraph))
    return Batch(windows, *tensors)


def _row(window: Window, changed: Tokeniser | None) -> tuple[list[int], list[int], list[int]]:
    document = window.document
    words = range(window.begin, window.end)
    pieces = document.pieces[window.begin : window.end]
    quotes = document.quote[window.begin : window.end]
    if changed is not None:
        pieces, quotes = _change(document, words, changed)
    ids, states, starts = [BOS], [0], []
    for cut, quote in zip(pieces, quotes, strict=True):
        starts.append(len(ids))
        ids.extend(cut)
        states.extend([int(quote)] * len(cut))
    if changed is not None:
        ids = [MASK if at and random.random() < MASKED else piece for at, piece in enumerate(ids)]
    return [*ids, EOS], [*states, 0], starts


def _change(document: Document, words: range, tokeniser: Tokeniser) -> tuple[list[list[int]], list[int]]:
    quotes = [int(document.quote[at]) for at in words]
    pieces = [document.pieces[at] for at in words]
    lang = document.lang
    drawn = random.random()
    change = None
    if drawn < UNQUOTED:
        quotes = [0] * len(quotes)
        change = lambda word: word  # noqa: E731
    elif lang in CASED and drawn < UNQUOTED + SHOUTED:
        change = str.upper
    elif lang in CASED and drawn < UNQUOTED + SHOUTED + LOWERED:
        change = str.lower
    elif lang == "fa" and drawn > 1 - JOINED:
        change = lambda word: word.replace(JOINER, "")  # noqa: E731
    if change is None:
        return pieces, quotes
    cut = [
        tokeniser.cut(tokeniser.form(change(document.printed[at]), lang, quote), document.spaced[at])
        for at, quote in zip(words, quotes, strict=True)
    ]
    return _fitting(cut, pieces), quotes


def _fitting(changed: list[list[int]], before: list[list[int]]) -> list[list[int]]:
    """Capitals cut words finer: where the window would grow past the positions, as it was."""
    grown = sum(map(len, changed)) - sum(map(len, before))
    return changed if grown <= 0 or sum(map(len, changed)) <= max(WIDTHS) - 2 else before
