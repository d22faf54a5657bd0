"""Trains the encoder until a given hour; see docs/lab/encoder.md for what was tried.

Usage: python train.py WORDS OUT --until 2026-11-22T11:00 [--from checkpoint.pt]

WORDS is a folder of LANG-train.jsonl as words.ts writes them. It is looked at again after each pass,
so that a corpus that is finished while training runs takes part from then on. The learning rate falls in a
straight line to nothing at the hour given, whatever the machine's speed; a checkpoint is written every ten minutes.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from base import read_base
from batches import Batch, Window, collate, epoch
from cues import predicted_cues
from crf import NegativeLogLikelihood
from documents import PART_CONTENT, PART_SOURCE, UNMARKED, Document, Relation, Run, read_documents
from model import DROPOUT, FROZEN_LAYERS, Cues, Model
from tokenise import Tokeniser

RATE = 2e-4  # of the last layer
LAYER_DECAY = 0.92  # each layer below learns that much slower
HEAD_RATE = 1e-3
WARM_UP = 80  # steps
BUDGET = 2048  # pieces a batch
TIMES = {"en": 0.5}  # how often a pass goes over a language; the own corpora are small, and half is another half each time
OTHER_TIMES = 3
HELD_OUT = 40  # English training documents kept for thresholds and calibration
HELD_SEED = 7
CHECKPOINT_SECONDS = 600
OWN_CUES_FROM = 150  # steps after which the tag head's own cues train the pair head
OWN_CUE_SHARE = 0.5  # how often a marked cue is replaced by the one found over it
FRAME_SHARE = 1.0  # weight of the frames' loss
FOUND_CUE = 0.3  # P(cue) from which a word that is marked as no cue trains as one without a statement


def held_out(documents: list[Document]) -> set[str]:
    """Ids of the English documents that training leaves out."""
    return set(random.Random(HELD_SEED).sample(sorted(one.id for one in documents), HELD_OUT))


def training_documents(folder: Path, tokeniser: Tokeniser, held: set[str], read: dict[Path, tuple[int, list[Document]]]) -> list[Document]:
    """Documents of one pass, repeated as often as their language is; files that changed are read again."""
    chosen: list[Document] = []
    for path in sorted(folder.glob("*-train.jsonl")):
        size = path.stat().st_size
        if path not in read or read[path][0] != size:
            read[path] = (size, read_documents(path, tokeniser))
        documents = [one for one in read[path][1] if one.id not in held]
        times = TIMES.get(path.name.split("-")[0], OTHER_TIMES)
        chosen.extend(documents * int(times))
        chosen.extend(random.sample(documents, int(times % 1 * len(documents))))
    return chosen


def parameter_groups(model: Model) -> list[dict]:
    """Layers with falling rates, then everything new; `base` is a group's highest rate."""
    groups = []
    last = len(model.layers) - 1
    for at, layer in enumerate(model.layers[FROZEN_LAYERS:], FROZEN_LAYERS):
        rate = RATE * LAYER_DECAY ** (last - at)
        groups.append({"params": [p for p in layer.parameters() if p.dim() > 1], "base": rate, "weight_decay": 0.01})
        groups.append({"params": [p for p in layer.parameters() if p.dim() == 1], "base": rate, "weight_decay": 0.0})
    in_layers = {id(p) for layer in model.layers for p in layer.parameters()}
    rest = [p for p in model.parameters() if p.requires_grad and id(p) not in in_layers]
    return [*groups, {"params": rest, "base": HEAD_RATE, "weight_decay": 0.01}]


@dataclass
class Examples:
    """Window, cue and truth of cues: marked ones, and found ones where none is marked."""

    places: list[int] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    truths: list[np.ndarray] = field(default_factory=list)
    """Of each cue the marked statement and where its parts stand in the window [3, w]; None where nothing is marked."""
    frames: list[tuple[Relation, np.ndarray] | None] = field(default_factory=list)


def pair_examples(windows: list[Window], found: list[list[Run]], width: int) -> Examples:
    """What the pair head and the frame head learn of a batch."""
    examples = Examples()
    for at, window in enumerate(windows):
        begin, size = window.begin, window.end - window.begin
        marked = np.zeros(size, bool)
        for relation in window.document.relations:
            inside = [(s - begin, e - begin) for s, e in relation.cue if begin <= s and e <= window.end]
            for s, e in inside:
                marked[s:e] = True
            if not inside or len(inside) < len(relation.cue):
                continue
            cue = random.choice(inside)
            if found[at] and random.random() < OWN_CUE_SHARE:
                cue = next((run for run in found[at] if run[0] < cue[1] and run[1] > cue[0]), cue)
            truth = np.zeros(width, np.int64)
            for spans, label in ((relation.source, PART_SOURCE), (relation.content, PART_CONTENT)):
                for s, e in spans:
                    _write(truth, s - begin, e - begin, label, size)
            if not relation.cueless:
                truth[cue[0] : cue[1]] = 0
            examples.places.append(at)
            examples.runs.append(cue)
            examples.truths.append(_repaired(truth))
            examples.frames.append((relation, _shares((relation.source, [], relation.content), begin, cue, width, size)))
        for run in found[at]:
            if not marked[run[0] : run[1]].any():
                examples.places.append(at)
                examples.runs.append(run)
                examples.truths.append(np.zeros(width, np.int64))
                examples.frames.append(None)
    return examples


def _shares(parts: tuple[list[Run], ...], begin: int, cue: Run, width: int, size: int) -> np.ndarray:
    """Each word's share in source, cue and content, [3, w]; the cue is one run of the window."""
    shares = np.zeros((len(parts), width), np.float32)
    for row, spans in zip(shares, parts, strict=True):
        for start, end in spans:
            row[max(0, start - begin) : min(size, max(0, end - begin))] = 1
    shares[1, cue[0] : cue[1]] = 1
    return shares / np.maximum(1, shares.sum(1, keepdims=True))


def frame_loss(model: Model, states: torch.Tensor, examples: Examples) -> torch.Tensor:
    """Summed losses of types and forces where they are marked."""
    marked = [at for at, frame in enumerate(examples.frames) if frame and frame[0].force != UNMARKED]
    if not marked:
        return torch.zeros(())
    frames = [examples.frames[at] for at in marked]
    window = torch.tensor([examples.places[at] for at in marked])
    shares = torch.from_numpy(np.stack([shares for _, shares in frames]))
    parts = model.frame_parts(states)[window]
    types, forces = model.frame_scores(torch.einsum("npw,nwpf->nf", shares, parts))
    losses = [
        F.cross_entropy(scores.float(), torch.tensor(truth), ignore_index=UNMARKED, reduction="sum")
        for scores, truth in ((types, [one.type for one, _ in frames]), (forces, [one.force for one, _ in frames]))
    ]
    return losses[0] + losses[1]


def _write(truth: np.ndarray, start: int, end: int, label: int, size: int) -> None:
    start, end = max(0, start), min(size, end)
    if start < end:
        truth[start] = label
        truth[start + 1 : end] = label + 1


def _repaired(truth: np.ndarray) -> np.ndarray:
    """An "inside" after a cue that parts a run is a "begin"."""
    before = 0
    for at in np.flatnonzero(truth):
        before = truth[at - 1] if at else 0
        if truth[at] % 2 == 0 and before not in (truth[at], truth[at] - 1):
            truth[at] -= 1
    return truth


def losses(model: Model, batch: Batch, own_cues: bool) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Summed losses of tags, of parts and of frames."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        states = model.encode(batch.ids, batch.quotes, batch.mask, batch.first)
    states = F.dropout(states.float(), DROPOUT)
    tags = model.tag(states)
    tag_loss = F.cross_entropy(tags[batch.word_mask], batch.tags[batch.word_mask], reduction="sum")
    found: list[list[Run]] = [[] for _ in batch.windows]
    if own_cues:
        probabilities = tags.detach().softmax(-1).numpy()
        found = [
            predicted_cues(one[: window.end - window.begin], FOUND_CUE)
            for one, window in zip(probabilities, batch.windows, strict=True)
        ]
    examples = pair_examples(batch.windows, found, states.shape[1])
    if not examples.places:
        return tag_loss, torch.zeros(()), torch.zeros(())
    cues = Cues(examples.places, examples.runs, batch.sentence, batch.paragraph)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        parts = model.pair(states, cues, batch.word_mask)
    transitions, starts = model.moves()
    mask = batch.word_mask[cues.window]
    truths = torch.from_numpy(np.stack(examples.truths))
    part_loss = NegativeLogLikelihood.apply(parts.float(), transitions, starts, truths, mask)
    return tag_loss, part_loss, frame_loss(model, states, examples)


def save(model: Model, path: Path) -> None:
    """All but the word embeddings, which never change."""
    state = {name: value for name, value in model.state_dict().items() if name != "words.weight"}
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.replace(path)


class Clock:
    """How far the time between now and the end has run, from 0 to 1."""

    def __init__(self, until: str) -> None:
        self.begun = time.time()
        end = datetime.fromisoformat(until)
        self.end = (end if end.tzinfo else end.replace(tzinfo=timezone.utc)).timestamp()

    def share(self) -> float:
        return min(1.0, (time.time() - self.begun) / max(1.0, self.end - self.begun))


def main() -> None:
    asked = arguments()
    torch.set_num_threads(1)
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(asked.seed)
    base = read_base()
    tokeniser = Tokeniser(base)
    model = Model(base)
    if asked.start:
        model.load_state_dict(torch.load(asked.start), strict=False)
    asked.out.mkdir(parents=True, exist_ok=True)
    read: dict[Path, tuple[int, list[Document]]] = {}
    english = read_documents(asked.words / "en-train.jsonl", tokeniser)
    held = held_out(english)
    (asked.out / "held-out.json").write_text(json.dumps(sorted(held)))
    run(model, tokeniser, asked, held, read)
    save(model, asked.out / "model.pt")


def run(model: Model, tokeniser: Tokeniser, asked: argparse.Namespace, held: set[str], read: dict) -> None:
    """Steps until the clock has run out."""
    model.train()
    groups = parameter_groups(model)
    optimiser = torch.optim.AdamW(groups, lr=RATE, betas=(0.9, 0.98), eps=1e-8, fused=True)
    trained = [p for group in groups for p in group["params"]]
    clock = Clock(asked.until)
    saved = begun = time.time()
    step = pieces = words = 0
    totals = np.zeros(3)
    passes = 0
    while True:
        documents = training_documents(asked.words, tokeniser, held, read)
        batches = epoch(documents, BUDGET)
        print(f"pass {passes}: {len(documents)} documents, {len(batches)} batches", flush=True)
        for windows in batches:
            share = clock.share()
            if share >= 1 or (asked.steps and step >= asked.steps):
                return
            for group in groups:
                group["lr"] = asked.rate * group["base"] * min(1.0, (step + 1) / WARM_UP) * (1 - share)
            batch = collate(windows, tokeniser)
            tag_loss, part_loss, of_frames = losses(model, batch, bool(asked.start) or step > OWN_CUES_FROM)
            count = int(batch.word_mask.sum())
            optimiser.zero_grad()
            ((tag_loss + part_loss + FRAME_SHARE * of_frames) / count).backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimiser.step()
            step += 1
            pieces += int(batch.mask.sum())
            words += count
            totals += (tag_loss.item(), part_loss.item(), of_frames.item())
            if step % 20 == 0:
                speed = pieces / (time.time() - begun)
                tag, part, frame = totals / words if words else totals
                print(f"step {step} pass {passes} share {share:.3f} tag {tag:.4f} part {part:.4f} frame {frame:.4f} pieces/s {speed:.0f}", flush=True)
                totals[:] = words = 0
            if time.time() - saved > CHECKPOINT_SECONDS:
                save(model, asked.out / "checkpoint.pt")
                saved = time.time()
        passes += 1


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--until", required=True, help="UTC hour at which training ends")
    parser.add_argument("--from", dest="start", type=Path, help="checkpoint to go on from")
    parser.add_argument("--rate", type=float, default=1.0, help="factor on all learning rates")
    parser.add_argument("--steps", type=int, default=0, help="end earlier, for a trial")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
