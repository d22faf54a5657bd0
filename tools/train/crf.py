"""A linear-chain conditional random field over many sequences at once (Lafferty et al. 2001)."""

from __future__ import annotations

import numpy as np
import torch

FORBIDDEN = -1e4


def forward_backward(
    emissions: np.ndarray, mask: np.ndarray, transitions: np.ndarray, starts: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Log partition [n], marginals [n, w, k], expected transition counts [k, k].

    `emissions` [n, w, k]; `mask` [n, w] is true for a sequence's words, which come first.
    """
    count, width, labels = emissions.shape
    top = emissions.max(2, keepdims=True)
    emitted = np.exp((emissions - top).astype(np.float64)).transpose(1, 0, 2).copy()
    moves = np.exp(transitions.astype(np.float64))
    inside = mask.T[:, :, None]
    forward = np.empty((width, count, labels))
    scales = np.ones((width, count, 1))
    state = np.exp(starts.astype(np.float64)) * emitted[0]
    scales[0] = state.sum(1, keepdims=True)
    state = state / scales[0]
    forward[0] = state
    for at in range(1, width):
        moved = (state @ moves) * emitted[at]
        scale = np.where(inside[at], moved.sum(1, keepdims=True), 1.0)
        state = np.where(inside[at], moved / scale, state)
        scales[at] = scale
        forward[at] = state
    backward = np.ones((width, count, labels))
    pairs = np.zeros((labels, labels))
    back = backward[-1]
    for at in range(width - 1, 0, -1):
        weight = np.where(inside[at], emitted[at] * back / scales[at], 0.0)
        pairs += forward[at - 1].T @ weight
        back = np.where(inside[at], weight @ moves.T, back)
        backward[at - 1] = back
    marginals = (forward * backward).transpose(1, 0, 2) * mask[:, :, None]
    partition = np.log(scales[:, :, 0]).sum(0) + (top[:, :, 0] * mask).sum(1)
    return partition, marginals, pairs * moves


class NegativeLogLikelihood(torch.autograd.Function):
    """Sum over sequences; the gradient is what is expected less what is so."""

    @staticmethod
    def forward(ctx, emissions, transitions, starts, truth, mask):
        scores = emissions.detach().float().numpy()
        moves = transitions.detach().numpy()
        begins = starts.detach().numpy()
        gold, inside = truth.numpy(), mask.numpy()
        labels = scores.shape[2]
        partition, marginals, pairs = forward_backward(scores, inside, moves, begins)
        marked = np.eye(labels)[gold] * inside[:, :, None]
        follows = inside[:, 1:]
        before, after = gold[:, :-1][follows], gold[:, 1:][follows]
        counts = np.zeros((labels, labels))
        np.add.at(counts, (before, after), 1)
        reached = (scores * marked).sum() + begins[gold[:, 0]].sum() + (moves * counts).sum()
        ctx.save_for_backward(
            torch.from_numpy(marginals - marked).to(emissions.dtype),
            torch.from_numpy(pairs - counts).to(transitions.dtype),
            torch.from_numpy((marginals - marked)[:, 0].sum(0)).to(starts.dtype),
        )
        return torch.tensor(float(partition.sum() - reached))

    @staticmethod
    def backward(ctx, gradient):
        emissions, transitions, starts = ctx.saved_tensors
        return gradient * emissions, gradient * transitions, gradient * starts, None, None
