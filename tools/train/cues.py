"""Cues from tag probabilities: FORMAT.md section 4."""

from __future__ import annotations

import numpy as np

from documents import CUE, Run


def predicted_cues(probabilities: np.ndarray, threshold: float) -> list[Run]:
    """Runs of words [n, TAGS] that are cues, in order."""
    best = probabilities.argmax(1)
    cue = probabilities[:, CUE] + probabilities[:, CUE + 1]
    inside = probabilities[:, CUE + 1] > probabilities[:, CUE]
    count = len(best)
    taken = np.zeros(count, bool)
    found: list[Run] = []
    at = 0
    while at < count:
        if best[at] not in (CUE, CUE + 1):
            at += 1
            continue
        end = at + 1
        while end < count and best[end] == CUE + 1:
            end += 1
        found.append((at, end))
        taken[at:end] = True
        at = end
    at = 0
    while at < count:
        if taken[at] or cue[at] <= threshold:
            at += 1
            continue
        end = at + 1
        while end < count and not taken[end] and cue[end] > threshold and inside[end]:
            end += 1
        found.append((at, end))
        at = end
    return sorted(found)
