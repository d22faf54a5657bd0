"""Predictions of a checkpoint in the product's form, for the published scorer.

Usage: python evaluate.py CHECKPOINT WORDS.jsonl PREDICTIONS.jsonl [--heads heads.json] [--gold GOLD.jsonl]

--gold writes the marked statements of WORDS in the scorer's form too, for corpora that have another.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch

from base import read_base
from calibrate import confidence
from documents import Document, Run, read_documents
from infer import Found, Thresholds, read, runs, statements
from measure import Count, count
from model import Model
from tokenise import Tokeniser

OUTERMOST = {"en"}  # languages whose training data marks no nested statements


def load(path: Path, base) -> Model:
    """A model with the weights of a checkpoint."""
    model = Model(base)
    missing, unknown = model.load_state_dict(torch.load(path), strict=False)
    if unknown or missing != ["words.weight"]:
        raise ValueError(f"{path} is a checkpoint of another model: {missing} {unknown}")
    return model


def spans(document: Document, of: list[Run]) -> list[Run]:
    """Runs of words as spans of UTF-16 units."""
    return [(document.spans[start][0], document.spans[end - 1][1]) for start, end in of]


def product_form(document: Document, found: list[Found]) -> dict:
    part = lambda of: {"spans": spans(document, of), "text": ""} if of else None  # noqa: E731
    return {
        "id": document.id,
        "statements": [
            {
                "part": "body",
                "source": part(runs(one.source)),
                "cue": None if one.cueless else part([one.cue]),
                "content": part(runs(one.content)),
                "parent": None,
                "confidence": round(one.confidence, 4),
            }
            for one in found
        ],
    }


def gold_form(document: Document) -> dict:
    """The scorer counts code points."""
    points = []
    for at, character in enumerate(document.text):
        points.extend([at] * (2 if ord(character) > 0xFFFF else 1))
    points.append(len(document.text))
    part = lambda of: [[points[s], points[e]] for s, e in spans(document, of)]  # noqa: E731
    return {
        "id": document.id,
        "text": document.text,
        "attributions": [
            {
                "source": part(one.source),
                "cue": [] if one.cueless else part(one.cue),
                "content": part(one.content),
                "isNested": one.nested,
            }
            for one in document.relations
        ],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("words", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--heads", type=Path)
    parser.add_argument("--gold", type=Path)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    base = read_base()
    model = load(asked.checkpoint, base)
    heads = json.loads(asked.heads.read_text()) if asked.heads else None
    thresholds = Thresholds(**heads["thresholds"]) if heads else Thresholds()
    documents = [one for one in read_documents(asked.words, Tokeniser(base)) if not one.id.endswith("/headline")]
    total = Count()
    with asked.predictions.open("w", encoding="utf8") as out:
        for reading in read(model, documents, autocast=True):
            found = statements(reading, thresholds, reading.document.lang in OUTERMOST)
            if heads:
                for one in found:
                    one.confidence = confidence(one.features, heads["calibration"])
            count(reading.document.relations, found, total)
            out.write(json.dumps(product_form(reading.document, found)) + "\n")
    if asked.gold:
        lines = [json.dumps(gold_form(one), ensure_ascii=False) for one in documents]
        asked.gold.write_text("\n".join(lines) + "\n", encoding="utf8")
    print(f"{asked.words.name}: full50 {total.f1:.1f} ({total.right} right of {total.found} found, {total.marked} marked)")


if __name__ == "__main__":
    main()
