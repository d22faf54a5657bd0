"""The written files read back, and the graphs run in place of the model: what shipping costs.

Usage: python shipped.py FOLDER CHECKPOINT WORDS.jsonl PREDICTIONS.jsonl [--reference TEXTS.jsonl REFERENCE.jsonl]

Scores WORDS with the graphs of FOLDER. --reference writes what the checkpoint, in 32 bits and with the shipped
vocabulary, makes of some texts: other readers of the files compare with that.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnxruntime
import torch

import infer
from base import HIDDEN, Base, read_base, word_embeddings
from calibrate import confidence
from documents import FORCES, TYPES, Document, read_documents
from evaluate import OUTERMOST, load, product_form
from infer import Reading, Thresholds, frame_found, read, runs, statements
from measure import Count, count, judge
from model import FRAME, PAIR, POSITIONS, TAGS, Cues, Model, buckets
from reliability import reliability
from tokenise import Tokeniser


def read_shipped(folder: Path, base: Base) -> Base:
    """The base with the vocabulary that ships."""
    vocabulary = json.loads((folder / "vocabulary.json").read_text("utf8"))
    rows = np.fromfile(folder / "embeddings.q4", np.uint8).reshape(len(vocabulary["pieces"]), -1)
    scores = np.array(vocabulary["scores"], np.float32)
    return Base(vocabulary["pieces"], scores, vocabulary["normalisation"], base.tensors, rows)


class Graphs:
    """Takes the model's place in `infer.read`, one window at a time."""

    def __init__(self, folder: Path, shipped: Base) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.encoder = onnxruntime.InferenceSession(str(folder / "encoder.onnx"), options)
        self.pairs = onnxruntime.InferenceSession(str(folder / "pair.onnx"), options)
        self.heads = json.loads((folder / "heads.json").read_text("utf8"))
        self.rows = word_embeddings(shipped)
        self.positions = np.fromfile(folder / "positions.f32", "<f4").reshape(POSITIONS, HIDDEN)
        self.tables = {
            name: torch.tensor(self.heads[name]) for name in ("distance", "flag", "same", "transitions", "starts")
        }

    def eval(self) -> None:
        """Graphs have no other mode."""

    def encode(self, ids: torch.Tensor, quotes: torch.Tensor, _mask: torch.Tensor, first: torch.Tensor) -> torch.Tensor:
        embedded = self.rows[ids.numpy()] + self.positions[: ids.shape[1]]
        given = {"emb": embedded, "quote": quotes.numpy(), "first": first.numpy()[0]}
        return torch.from_numpy(self.encoder.run(None, given)[0])

    def tag(self, states: torch.Tensor) -> torch.Tensor:
        return states[:, :, :TAGS]

    def pair(self, states: torch.Tensor, cues: Cues, _mask: torch.Tensor) -> torch.Tensor:
        words, of_cue = states[0, :, TAGS : TAGS + PAIR], states[0, :, TAGS + PAIR : TAGS + 2 * PAIR]
        at = torch.arange(len(words))
        inside = ((at >= cues.begin[:, None]) & (at < cues.end[:, None])).long()
        cue = torch.stack([of_cue[s:e].mean(0) for s, e in zip(cues.begin, cues.end, strict=True)])
        z = words + cue[:, None] + self.tables["distance"][buckets(at, cues)]
        z = z + self.tables["flag"][inside] + self.tables["same"][cues.same]
        return torch.from_numpy(self.pairs.run(None, {"z": z.numpy()})[0])

    def frame_parts(self, states: torch.Tensor) -> torch.Tensor:
        return states[:, :, TAGS + 2 * PAIR :].view(*states.shape[:2], 3, FRAME)

    def frame_scores(self, sums: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        hidden = torch.nn.functional.relu(sums)
        tables = (self.heads["types"], self.heads["forces"])
        types, forces = (hidden @ torch.tensor(one["weights"]).T + torch.tensor(one["bias"]) for one in tables)
        return types, forces

    def moves(self) -> tuple[torch.Tensor, torch.Tensor]:
        return self.tables["transitions"], self.tables["starts"]


def reference_line(model: Model, reading: Reading, heads: dict) -> dict:
    """One text as FORMAT.md section 8 has it."""
    document: Document = reading.document
    found = statements(reading, Thresholds(**heads["thresholds"]), document.lang in OUTERMOST)
    frame_found(model, found)
    return {
        "id": document.id,
        "lang": document.lang,
        "text": document.text,
        "words": document.spans,
        "quote": document.quote.tolist(),
        "sentence": document.sentence.tolist(),
        "pieces": document.pieces,
        "cue": [round(float(x), 4) for x in reading.cue],
        "statements": [
            {
                "source": runs(one.source),
                "cue": list(one.cue),
                "content": runs(one.content),
                "confidence": round(confidence(one.features, heads["calibration"]), 4),
                "type": {name: round(float(share), 4) for name, share in zip(TYPES, one.types, strict=True)},
                "force": {name: round(float(share), 4) for name, share in zip(FORCES, one.forces, strict=True)},
            }
            for one in found
        ],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("words", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--reference", nargs=2, type=Path)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    shipped = read_shipped(asked.folder, read_base())
    tokeniser = Tokeniser(shipped)
    graphs = Graphs(asked.folder, shipped)
    thresholds = Thresholds(**graphs.heads["thresholds"])
    infer.BATCH = 1
    total = Count()
    confidences: list[float] = []
    right: list[bool] = []
    documents = [one for one in read_documents(asked.words, tokeniser) if not one.id.endswith("/headline")]
    with asked.predictions.open("w", encoding="utf8") as out:
        for reading in read(graphs, documents):
            found = statements(reading, thresholds, reading.document.lang in OUTERMOST)
            for one in found:
                one.confidence = confidence(one.features, graphs.heads["calibration"])
            count(reading.document.relations, found, total)
            confidences.extend(one.confidence for one in found)
            right.extend(judge(reading.document.relations, found))
            out.write(json.dumps(product_form(reading.document, found)) + "\n")
    print(f"{asked.words.name}: full50 {total.f1:.1f} ({total.right} right of {total.found} found, {total.marked} marked)")
    print(reliability(confidences, right, total.marked))
    if asked.reference:
        texts, target = asked.reference
        model = load(asked.checkpoint, shipped)
        readings = read(model, read_documents(texts, tokeniser))
        lines = [json.dumps(reference_line(model, one, graphs.heads), ensure_ascii=False) for one in readings]
        target.write_text("\n".join(lines) + "\n", "utf8")


if __name__ == "__main__":
    main()
