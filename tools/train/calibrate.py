"""Chooses thresholds and fits confidences on the held-out training documents; writes heads.json.

Usage: python calibrate.py CHECKPOINT WORDS HELD_OUT.json HEADS.json

Thresholds: the best full50 found by climbing a grid, on the English held-out documents. Confidence: a logistic
regression of being right (full50) on seven features of a statement, by Newton steps. English marks nothing without
a cue: `cueless.ts` fits that one weight on the corpora.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from infer import Thresholds

FEATURES = ("cue", "content", "source", "sourceless", "spill", "sourceSpill", "cueless")
CUE_GRID = (0.3, 0.35, 0.4)  # up to .6 English gains less than .1 in the whole engine, and Persian loses .2
PART_GRID = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)
LEAST_GAIN = 0.1  # points of full50: on forty articles less is chance, and other languages pay for it
RIDGE = 1.0  # keeps weights small where features agree
NEWTON_STEPS = 30
BINS = 10


def confidence(features: dict[str, float], calibration: dict) -> float:
    """Probability that a statement is right: FORMAT.md section 6."""
    score = calibration["bias"] + sum(calibration["weights"].get(name, 0) * features[name] for name in FEATURES)
    points = np.array(calibration["curve"])
    return float(np.interp(1 / (1 + np.exp(-score)), points[:, 0], points[:, 1]))


def fit(features: np.ndarray, right: np.ndarray) -> tuple[float, np.ndarray]:
    """Bias and weights of the logistic regression."""
    inputs = np.hstack([np.ones((len(features), 1)), features])
    weights = np.zeros(inputs.shape[1])
    penalty = RIDGE * np.eye(len(weights))
    penalty[0, 0] = 0
    for _ in range(NEWTON_STEPS):
        share = 1 / (1 + np.exp(-inputs @ weights))
        gradient = inputs.T @ (right - share) - penalty @ weights
        curvature = (inputs * (share * (1 - share))[:, None]).T @ inputs + penalty
        weights += np.linalg.solve(curvature, gradient)
    return float(weights[0]), weights[1:]


def calibration_error(confidences: np.ndarray, right: np.ndarray) -> float:
    """Expected calibration error over ten equal bins (Guo et al. 2017)."""
    error = 0.0
    bins = np.minimum(BINS - 1, (confidences * BINS).astype(int))
    for at in range(BINS):
        inside = bins == at
        if inside.any():
            error += abs(confidences[inside].mean() - right[inside].mean()) * inside.mean()
    return error


def climb(full50: Callable[[Thresholds], float]) -> Thresholds:
    """The best thresholds along one axis after another, until none gains."""
    best, top = Thresholds(), full50(Thresholds())
    while True:
        before = top
        for axis, grid in (("cue", CUE_GRID), ("source", PART_GRID), ("content", PART_GRID)):
            for value in grid:
                tried = replace(best, **{axis: value})
                score = full50(tried)
                if score > top + LEAST_GAIN:
                    best, top = tried, score
        if top == before:
            return best


def main() -> None:
    import torch

    from base import read_base
    from documents import read_documents
    from evaluate import OUTERMOST, load
    from infer import read, statements
    from measure import Count, count, judge
    from tokenise import Tokeniser

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("words", type=Path)
    parser.add_argument("held", type=Path)
    parser.add_argument("heads", type=Path)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    base = read_base()
    model = load(asked.checkpoint, base)
    held = set(json.loads(asked.held.read_text()))
    documents = [one for one in read_documents(asked.words / "en-train.jsonl", Tokeniser(base)) if one.id in held]
    readings = read(model, documents, autocast=True)

    def full50(tried: Thresholds) -> float:
        total = Count()
        for one in readings:
            count(one.document.relations, statements(one, tried, one.document.lang in OUTERMOST), total)
        return total.f1

    thresholds = climb(full50)
    f1 = full50(thresholds)
    rows, right = [], []
    for one in readings:
        found = statements(one, thresholds, one.document.lang in OUTERMOST)
        rows.extend([statement.features[name] for name in FEATURES] for statement in found)
        right.extend(judge(one.document.relations, found))
    bias, weights = fit(np.array(rows), np.array(right, float))
    calibration = {
        "bias": round(bias, 5),
        "weights": {name: round(float(weight), 5) for name, weight in zip(FEATURES, weights, strict=True)},
        "curve": [[0, 0], [1, 1]],
    }
    shares = np.array([confidence(dict(zip(FEATURES, row, strict=True)), calibration) for row in rows])
    error = calibration_error(shares, np.array(right))
    print(f"held-out full50 {f1:.1f} at {thresholds}; error of confidences there {error:.3f}")
    chosen = {"cue": thresholds.cue, "source": thresholds.source, "content": thresholds.content}
    asked.heads.write_text(json.dumps({"thresholds": chosen, "calibration": calibration}, indent=1) + "\n")


if __name__ == "__main__":
    main()
