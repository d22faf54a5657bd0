"""How far confidences can be trusted: what share of statements of each confidence is right."""

from __future__ import annotations

import numpy as np

from calibrate import BINS, calibration_error

SURE = (0.5, 0.7, 0.9)


def reliability(confidences: list[float], right: list[bool], marked: int) -> str:
    """A table of ten equal bins, the expected calibration error, precision and recall from some confidences on."""
    shares, hits = np.array(confidences), np.array(right, float)
    lines = ["| confidence | statements | mean | right |", "|---|---|---|---|"]
    bins = np.minimum(BINS - 1, (shares * BINS).astype(int))
    for at in range(BINS):
        inside = bins == at
        if inside.any():
            mean, share = 100 * shares[inside].mean(), 100 * hits[inside].mean()
            lines.append(f"| {at / BINS:.1f} - {(at + 1) / BINS:.1f} | {inside.sum()} | {mean:.1f} | {share:.1f} |")
    lines.append(f"expected calibration error {calibration_error(shares, hits):.3f}")
    for least in SURE:
        sure = shares >= least
        precision, recall = 100 * hits[sure].sum() / max(1, sure.sum()), 100 * hits[sure].sum() / max(1, marked)
        lines.append(f">= {least}: precision {precision:.1f}, recall {recall:.1f}")
    return "\n".join(lines)
