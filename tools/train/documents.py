"""Marked documents in words, as words.ts writes them, with their pieces."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from tokenise import Tokeniser

Run = tuple[int, int]
SOURCE, CUE, CONTENT = 1, 3, 5  # begin tags; inside is one more
PART_SOURCE, PART_CONTENT = 1, 3
TYPES = ("person", "office", "organisation", "outlet", "document", "anonymous", "collective", "unknown")
FORCES = ("asserts", "denies-content", "denies-report", "denies-outlet", "declines", "asks", "orders", "promises", "unclear")
UNMARKED = -1


@dataclass(frozen=True)
class Relation:
    """One marked statement; runs of words. Without a cue the content's first word, its anchor, stands in for it."""

    source: list[Run]
    cue: list[Run]
    content: list[Run]
    nested: bool
    cueless: bool = False
    """Indices of TYPES and FORCES, or UNMARKED."""
    type: int = UNMARKED
    force: int = UNMARKED


@dataclass
class Document:
    id: str
    lang: str
    printed: list[str]
    spans: list[Run]
    spaced: list[bool]
    quote: np.ndarray
    sentence: np.ndarray
    paragraph: np.ndarray
    relations: list[Relation]
    text: str
    pieces: list[list[int]] = field(default_factory=list)
    tags: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    """Number of pieces before each word, and in all."""
    offsets: np.ndarray = field(default_factory=lambda: np.zeros(1, np.int64))

    @property
    def size(self) -> int:
        return len(self.printed)

    def length(self, begin: int, end: int) -> int:
        """Pieces of a run of words."""
        return int(self.offsets[end] - self.offsets[begin])


def read_documents(path: Path, tokeniser: Tokeniser) -> list[Document]:
    """All documents of a file that have words."""
    with path.open(encoding="utf8") as lines:
        found = [_document(json.loads(line), tokeniser) for line in lines]
    return [one for one in found if one.size > 0]


def _document(line: dict, tokeniser: Tokeniser) -> Document:
    units = line["text"].encode("utf-16-le", "surrogatepass")
    spans = [tuple(span) for span in line["words"]]
    printed = [units[2 * s : 2 * e].decode("utf-16-le", "replace") for s, e in spans]
    spaced = [at == 0 or spans[at - 1][1] < span[0] for at, span in enumerate(spans)]
    runs = lambda part: [tuple(run) for run in part]  # noqa: E731
    document = Document(
        id=line["id"],
        lang=line["lang"],
        printed=printed,
        spans=spans,
        spaced=spaced,
        quote=np.array(line["quote"], np.int64),
        sentence=np.array(line["sentence"], np.int64),
        paragraph=np.array(line["paragraph"], np.int64),
        relations=[
            Relation(
                runs(one["source"]),
                runs(one["cue"]),
                runs(one["content"]),
                one["nested"],
                one["cueless"],
                TYPES.index(one["type"]) if one["type"] else UNMARKED,
                FORCES.index(one["force"]) if one["force"] else UNMARKED,
            )
            for one in line["relations"]
        ],
        text=line["text"],
    )
    document.pieces = [
        tokeniser.cut(tokeniser.form(word, document.lang, quote), space)
        for word, quote, space in zip(printed, line["quote"], spaced, strict=True)
    ]
    document.offsets = np.concatenate([[0], np.cumsum([len(cut) for cut in document.pieces])])
    document.tags = _tags(document)
    return document


def _tags(document: Document) -> np.ndarray:
    """Tags of all words; where parts overlap the cue wins, then the source, and inner over outer."""
    tags = np.zeros(document.size, np.int64)
    for part, begin in (("content", CONTENT), ("source", SOURCE), ("cue", CUE)):
        for relation in document.relations:
            for start, end in getattr(relation, part):
                tags[start] = begin
                tags[start + 1 : end] = begin + 1
    before = 0
    for at, tag in enumerate(tags):
        if tag and tag % 2 == 0 and before not in (tag, tag - 1):
            tags[at] = tag - 1
        before = tags[at]
    return tags


def units(document: Document, longest: int) -> list[Run]:
    """Sentences; those of more pieces than `longest` cut greedily at words."""
    found: list[Run] = []
    begin = 0
    for at in range(1, document.size + 1):
        if at < document.size and document.sentence[at] == document.sentence[begin]:
            continue
        while document.length(begin, at) > longest:
            end = begin + 1
            while document.length(begin, end + 1) <= longest:
                end += 1
            found.append((begin, end))
            begin = end
        found.append((begin, at))
        begin = at
    return found
