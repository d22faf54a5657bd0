"""Writes the files of packages/models/encoder (FORMAT.md there) from a checkpoint.

Usage: python export.py CHECKPOINT HEADS.json WORDS OUT [--languages en,fa,…] [--exact]

HEADS.json holds thresholds and calibration as calibrate.py writes them; WORDS the texts whose pieces the vocabulary
must keep. --exact leaves the layers in 32 bits, to see what eight bits cost.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch

from base import HIDDEN, Base, read_base
from documents import FORCES, TYPES, UNMARKED, Document, read_documents
from graph import encoder_graph, pair_graph
from infer import LONGEST, OVERLAP
from model import POSITIONS, Model
from smoothing import SAMPLE, smoothing_scales
from tokenise import DROP, LANGUAGES, MAP, Tokeniser
from vocabulary import kept_pieces

FORMAT = 2
DIGITS = 6  # of numbers in heads.json: more than int8 layers give


def write_vocabulary(base: Base, tokeniser: Tokeniser, documents: list[Document], out: Path) -> int:
    """Pieces, scores and packed embeddings of what is kept; their number."""
    used = {piece for document in documents for cut in document.pieces for piece in cut}
    kept = kept_pieces(base, used)
    (out / "embeddings.q4").write_bytes(base.packed_words[kept].tobytes())
    vocabulary = {
        "pieces": [base.pieces[at] for at in kept],
        "scores": [round(float(base.scores[at]), 4) for at in kept],
        "unknownScore": round(tokeniser.unknown_score, 4),
        "normalisation": base.normalisation,
    }
    (out / "vocabulary.json").write_text(json.dumps(vocabulary, ensure_ascii=False, separators=(",", ":")), "utf8")
    return len(kept)


def write_heads(model: Model, chosen: dict, framed: list[str], out: Path) -> None:
    """Small tables, thresholds and calibration."""
    table = lambda tensor: [[round(float(x), DIGITS) for x in row] for row in tensor]  # noqa: E731
    labelled = lambda layer, labels: {  # noqa: E731
        "labels": labels,
        "weights": table(layer.weight.detach()),
        "bias": table([layer.bias.detach()])[0],
    }
    transitions, starts = (one.detach() for one in model.moves())
    heads = {
        "form": {"drop": DROP, "map": MAP, "languages": LANGUAGES},
        "window": {"longest": LONGEST, "overlap": OVERLAP},
        "transitions": table(transitions),
        "starts": [round(float(x), DIGITS) for x in starts],
        "distance": table(model.distance.weight.detach()),
        "flag": table(model.flag.weight.detach()),
        "same": table(model.same.weight.detach()),
        "framed": framed,
        "types": labelled(model.types, TYPES),
        "forces": labelled(model.forces, FORCES),
        **chosen,
    }
    (out / "heads.json").write_text(json.dumps(heads, ensure_ascii=False, separators=(",", ":")), "utf8")


FILES = ("encoder.onnx", "pair.onnx", "embeddings.q4", "positions.f32", "vocabulary.json", "heads.json")


def write_digest(languages: list[str], out: Path) -> None:
    """What a reader checks the files by."""
    files = {
        name: {"bytes": (out / name).stat().st_size, "sha256": hashlib.sha256((out / name).read_bytes()).hexdigest()}
        for name in FILES
    }
    digest = {"format": FORMAT, "languages": languages, "files": files}
    (out / "digest.json").write_text(json.dumps(digest, indent=2) + "\n", "utf8")


def main() -> None:
    from evaluate import load

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("heads", type=Path)
    parser.add_argument("words", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--languages", default="en,fa,ar,he,tr,de")
    parser.add_argument("--exact", action="store_true")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    base = read_base()
    model = load(asked.checkpoint, base).eval()
    asked.out.mkdir(parents=True, exist_ok=True)
    tokeniser = Tokeniser(base)
    by_file = [read_documents(path, tokeniser) for path in sorted(asked.words.glob("*-train.jsonl"))]
    documents = [one for documents in by_file for one in documents]
    kept = write_vocabulary(base, tokeniser, documents, asked.out)
    positions = model.positions.detach().numpy().astype("<f4")
    if positions.shape != (POSITIONS, HIDDEN):
        raise ValueError(f"positions are {positions.shape}: the checkpoint is of another model")
    (asked.out / "positions.f32").write_bytes(positions.tobytes())
    framed = sorted({one.lang for one in documents if any(relation.force != UNMARKED for relation in one.relations)})
    write_heads(model, json.loads(asked.heads.read_text()), framed, asked.out)
    sample = [one for documents in by_file for one in documents[: SAMPLE // len(by_file)]]
    encoder_graph(model, asked.out / "encoder.onnx", smoothing_scales(model, sample), asked.exact)
    pair_graph(model, asked.out / "pair.onnx")
    write_digest(asked.languages.split(","), asked.out)
    size = sum((asked.out / name).stat().st_size for name in FILES)
    print(f"{kept} pieces, {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
