"""The mean of checkpoints of one training and its continuation.

Usage: python average.py OUT.pt CHECKPOINT …
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch


def average(states: list[dict[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    """Each weight's mean."""
    return {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}


def main() -> None:
    out, *checkpoints = map(Path, sys.argv[1:])
    torch.save(average([torch.load(path) for path in checkpoints]), out)


if __name__ == "__main__":
    main()
